/**
 * The lesson document: one JSON value from which plan, preview, place, printed sheets and answer key are all rendered.
 * This schema is its shape; what must hold beyond shape stands in `../invariants`.
 */
import { z } from 'zod';
import { activitySchema } from './activities/index.ts';
import { itemSchema } from './items.ts';
import {
  misconceptionSchema,
  objectiveSchema,
  passageSchema,
  standardSchema,
  vocabularyEntrySchema,
} from './objectives.ts';
import { customScriptSchema, planSchema, progressionSchema, teacherMaterialSchema } from './plan.ts';
import { gradeSchema, idSchema, subjectSchema, textSchema } from './primitives.ts';
import { lessonRequestSchema } from './provenance.ts';
import { approvalSchema, checkReportSchema } from './report.ts';
import { worldSchema } from './world.ts';

/** Raised with every change of the shape; `../migrations.ts` brings older documents forward. */
export const LESSON_SCHEMA_VERSION = 2;

export const lessonSchema = z.strictObject({
  schemaVersion: z.literal(LESSON_SCHEMA_VERSION),
  /** Names the lesson for ever, on every device. */
  id: idSchema,
  title: textSchema(120),
  subject: subjectSchema,
  topic: z.strictObject({ id: idSchema, name: textSchema(120) }),
  grade: gradeSchema,
  /** BCP 47 tag of the language it is written in. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/),
  /** Length of the period in minutes. */
  minutes: z.number().int().min(15).max(120),
  provenance: z.strictObject({
    /** Which provider wrote it (`offline`, `anthropic`, …) and its version or model. */
    author: z.string().min(1),
    authorVersion: z.string().min(1),
    request: lessonRequestSchema,
  }),
  standards: z.array(standardSchema).max(8),
  objectives: z.array(objectiveSchema).min(1).max(6),
  misconceptions: z.array(misconceptionSchema).max(40),
  plan: planSchema,
  vocabulary: z.array(vocabularyEntrySchema).min(3).max(16),
  passages: z.array(passageSchema).min(1).max(6),
  items: z.array(itemSchema).min(4).max(60),
  activities: z.array(activitySchema).min(2).max(12),
  world: worldSchema,
  progression: progressionSchema,
  scripts: z.array(customScriptSchema).max(12),
  teacher: teacherMaterialSchema,
  checks: checkReportSchema.nullable(),
  approval: approvalSchema.nullable(),
});
export type Lesson = z.infer<typeof lessonSchema>;
