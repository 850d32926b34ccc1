/** The first task: what the request means. Objectives, what students get wrong, and the standards served. */
import {
  idSchema,
  lessonRequestSchema,
  misconceptionSchema,
  objectiveSchema,
  standardSchema,
  textSchema,
  themeSchema,
} from '@toolboxai/shared/lesson';
import { z } from 'zod';

const doingSchema = z.strictObject({ teacherDoes: textSchema(1200), studentsDo: textSchema(1200) });

export const teacherNotesSchema = z.strictObject({
  bigIdea: textSchema(500),
  prerequisites: z.array(textSchema(300)).min(1).max(6),
  discussionQuestions: z.array(textSchema(300)).min(1).max(8),
  lookFors: z.array(textSchema(300)).min(3).max(8),
  warmUp: doingSchema,
  instruction: doingSchema,
  differentiation: z.strictObject({
    below: textSchema(600),
    above: textSchema(600),
    languageLearners: textSchema(600),
  }),
});

export const specificationSchema = z.strictObject({
  topic: z.strictObject({ id: idSchema, name: textSchema(120) }),
  title: textSchema(120),
  objectives: z.array(objectiveSchema).min(1).max(6),
  misconceptions: z.array(misconceptionSchema).max(40),
  standards: z.array(standardSchema).max(8),
  notes: teacherNotesSchema,
  /** Best first. */
  themes: z.array(themeSchema).min(1),
});
export type LessonSpecification = z.infer<typeof specificationSchema>;

/** What a provider writes: codes only, since the text of a standard is looked up and never written. */
export const specificationDraftSchema = specificationSchema.omit({ standards: true });

export const specificationTask = {
  id: 'specification',
  input: z.strictObject({ request: lessonRequestSchema }),
  output: specificationDraftSchema,
} as const;
