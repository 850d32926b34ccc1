/** What students read: words, passages in three levels, and the stops of the explorations. */
import {
  figureSchema,
  idSchema,
  lessonRequestSchema,
  passageSchema,
  textSchema,
  vocabularyEntrySchema,
} from '@toolboxai/shared/lesson';
import { z } from 'zod';
import { outlineSchema } from './outline.ts';
import { specificationSchema } from './specification.ts';

export const stopDraftSchema = z.strictObject({
  id: idSchema,
  title: textSchema(80),
  text: textSchema(900),
  objectiveId: idSchema,
  vocabularyIds: z.array(idSchema).max(6),
  figure: figureSchema.optional(),
});
export type StopDraft = z.infer<typeof stopDraftSchema>;

export const contentSchema = z.strictObject({
  vocabulary: z.array(vocabularyEntrySchema).min(3).max(16),
  passages: z.array(passageSchema).min(1).max(6),
  /** Stops of each guided exploration. */
  explorations: z.array(z.strictObject({ activityId: idSchema, stops: z.array(stopDraftSchema).min(2).max(8) })),
});
export type LessonContent = z.infer<typeof contentSchema>;

export const contentTask = {
  id: 'content',
  input: z.strictObject({ request: lessonRequestSchema, specification: specificationSchema, outline: outlineSchema }),
  output: contentSchema,
} as const;
