/** The second task: the shape of the lesson, before a word of it is written. What is asked, where, how hard and how long. */
import {
  ACTIVITY_KINDS,
  bloomSchema,
  idSchema,
  lessonRequestSchema,
  phaseSchema,
  textSchema,
} from '@toolboxai/shared/lesson';
import { z } from 'zod';
import { specificationSchema } from './specification.ts';

const difficultySchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** A question to be written: for which objective, and how hard. */
export const questionSlotSchema = z.strictObject({ objectiveId: idSchema, difficulty: difficultySchema });
export type QuestionSlot = z.infer<typeof questionSlotSchema>;

export const activitySlotSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ACTIVITY_KINDS),
  title: textSchema(80),
  instructions: textSchema(400),
  objectiveIds: z.array(idSchema).min(1).max(6),
  bloom: bloomSchema,
  minutes: z.number().int().min(1).max(60),
  /** Questions of a gate or of the stops. */
  questions: z.array(questionSlotSchema).max(12),
  /** Stops of an exploration or things to sort; 0 for a gate. */
  parts: z.number().int().min(0).max(16),
  requires: z.array(idSchema).max(12),
});
export type ActivitySlot = z.infer<typeof activitySlotSchema>;

export const outlineSchema = z.strictObject({
  phases: z
    .array(phaseSchema.omit({ itemIds: true, passageIds: true }))
    .min(3)
    .max(12),
  activities: z.array(activitySlotSchema).min(2).max(12),
  warmUp: z.array(questionSlotSchema).max(4),
  exitTicket: z.array(questionSlotSchema).min(1).max(4),
});
export type LessonOutline = z.infer<typeof outlineSchema>;

export const outlineTask = {
  id: 'outline',
  input: z.strictObject({ request: lessonRequestSchema, specification: specificationSchema }),
  output: outlineSchema,
} as const;
