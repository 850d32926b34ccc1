/** Changing a finished lesson: because a check found something, or because the teacher asks for one part afresh. */
import { findingSchema, idSchema, lessonSchema } from '@toolboxai/shared/lesson';
import { z } from 'zod';

/** A part of a lesson that can be made again on its own. */
export const lessonPartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), id: idSchema }),
  z.strictObject({ kind: z.literal('activity'), id: idSchema }),
  z.strictObject({ kind: z.literal('world') }),
]);
export type LessonPart = z.infer<typeof lessonPartSchema>;

export const refinementTask = {
  id: 'refinement',
  input: z.strictObject({
    lesson: lessonSchema,
    /** What the checks found; empty when the teacher asks. */
    findings: z.array(findingSchema),
    /** The parts that she wants afresh; empty when the checks ask. */
    parts: z.array(lessonPartSchema),
    /** Raised with each try, so that a try differs from the one before and stays repeatable. */
    round: z.number().int().min(1),
  }),
  output: z.strictObject({
    lesson: lessonSchema,
    /** What was changed, in words; empty when nothing could be. */
    changes: z.array(z.strictObject({ partId: z.string(), what: z.string().min(1) })),
  }),
} as const;
