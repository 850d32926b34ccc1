/** The place: its theme, the names of its zones and what its signs say. Where things stand is laid out by rule. */
import { idSchema, lessonRequestSchema, textSchema, themeSchema } from '@toolboxai/shared/lesson';
import { z } from 'zod';
import { outlineSchema } from './outline.ts';
import { specificationSchema } from './specification.ts';

export const environmentSchema = z.strictObject({
  theme: themeSchema,
  /** Grows the layout and the decoration. */
  seed: z.number().int().min(0),
  arrival: z.strictObject({ name: textSchema(60), sign: textSchema(300) }),
  zones: z.array(z.strictObject({ activityId: idSchema, name: textSchema(60), sign: textSchema(300) })).min(1),
});
export type LessonEnvironment = z.infer<typeof environmentSchema>;

export const environmentTask = {
  id: 'environment',
  input: z.strictObject({ request: lessonRequestSchema, specification: specificationSchema, outline: outlineSchema }),
  output: environmentSchema,
} as const;
