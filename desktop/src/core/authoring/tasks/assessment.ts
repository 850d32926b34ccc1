/** What students are asked: every question with its key, and the things to sort. */
import {
  bloomSchema,
  collectAndSortSchema,
  idSchema,
  itemSchema,
  lessonRequestSchema,
  textSchema,
} from '@toolboxai/shared/lesson';
import { z } from 'zod';
import { outlineSchema } from './outline.ts';
import { specificationSchema } from './specification.ts';

export const sortingSchema = z.strictObject({
  activityId: idSchema,
  instructions: textSchema(400),
  objectiveId: idSchema,
  bloom: bloomSchema,
  params: collectAndSortSchema.shape.params,
});

export const assessmentSchema = z.strictObject({
  items: z.array(itemSchema).min(4).max(60),
  /** Which items each gate or exploration asks, in order. */
  questions: z.array(z.strictObject({ activityId: idSchema, itemIds: z.array(idSchema).min(1).max(12) })),
  sortings: z.array(sortingSchema),
  warmUp: z.array(idSchema).max(4),
  exitTicket: z.array(idSchema).min(1).max(4),
});
export type LessonAssessment = z.infer<typeof assessmentSchema>;

export const assessmentTask = {
  id: 'assessment',
  input: z.strictObject({ request: lessonRequestSchema, specification: specificationSchema, outline: outlineSchema }),
  output: assessmentSchema,
} as const;
