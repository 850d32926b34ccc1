/** The timed plan of the period, how students move through the activities, and what the teacher holds in her hand. */
import { z } from 'zod';
import { idSchema, textSchema } from './primitives.ts';
import { provenanceSchema } from './provenance.ts';

export const phaseSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['warm-up', 'instruction', 'exploration', 'practice', 'discussion', 'exit-ticket']),
  title: textSchema(80),
  minutes: z.number().int().min(1).max(120),
  teacherDoes: textSchema(1200),
  studentsDo: textSchema(1200),
  objectiveIds: z.array(idSchema).max(8),
  activityIds: z.array(idSchema).max(12),
  itemIds: z.array(idSchema).max(20),
  passageIds: z.array(idSchema).max(8),
});
export type Phase = z.infer<typeof phaseSchema>;

export const planSchema = z.strictObject({ phases: z.array(phaseSchema).min(3).max(12) });
export type Plan = z.infer<typeof planSchema>;

export const badgeSchema = z.strictObject({
  id: idSchema,
  name: textSchema(60),
  description: textSchema(200),
  rule: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('complete-activity'), activityId: idSchema }),
    z.strictObject({ type: z.literal('complete-lesson') }),
    /** Every scored answer of the activity right on the first try. */
    z.strictObject({ type: z.literal('first-try'), activityId: idSchema }),
    /** The activity finished after at least one wrong answer: persistence is worth a badge too. */
    z.strictObject({ type: z.literal('recovered'), activityId: idSchema }),
  ]),
});
export type Badge = z.infer<typeof badgeSchema>;

export const progressionSchema = z.strictObject({
  /** One entry for each activity; it opens when all that it requires are complete. */
  unlocks: z.array(z.strictObject({ activityId: idSchema, requires: z.array(idSchema).max(12) })).min(1),
  /** The lesson is finished when these are complete. */
  finish: z.array(idSchema).min(1),
  /** The sum of what all activities can give. */
  totalXp: z.number().int().min(1),
  levels: z
    .array(z.strictObject({ name: textSchema(40), xp: z.number().int().min(0) }))
    .min(1)
    .max(10),
  badges: z.array(badgeSchema).max(12),
});
export type Progression = z.infer<typeof progressionSchema>;

export const teacherMaterialSchema = z.strictObject({
  bigIdea: textSchema(500),
  prerequisites: z.array(textSchema(300)).min(1).max(6),
  materials: z.array(textSchema(200)).min(1).max(12),
  discussionQuestions: z.array(textSchema(300)).min(1).max(8),
  lookFors: z.array(textSchema(300)).min(3).max(8),
  differentiation: z.strictObject({
    below: textSchema(600),
    above: textSchema(600),
    languageLearners: textSchema(600),
  }),
  exitTicket: z.strictObject({
    itemIds: z.array(idSchema).min(1).max(4),
    /** How to sort the answers, and what to do next with each pile. */
    sort: z
      .array(z.strictObject({ bucket: textSchema(60), evidence: textSchema(300), nextStep: textSchema(300) }))
      .min(2)
      .max(4),
  }),
});
export type TeacherMaterial = z.infer<typeof teacherMaterialSchema>;

/** Generated Luau for one activity; sees only the kit's capability object. */
export const customScriptSchema = z.strictObject({
  id: idSchema,
  activityId: idSchema,
  source: z.string().min(1).max(300_000),
  provenance: provenanceSchema,
});
export type CustomScript = z.infer<typeof customScriptSchema>;
