/** A number line lies on the ground; students walk along it and stand where each number belongs. */
import { z } from 'zod';
import { exactNumberSchema, idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, wrongNote } from './frame.ts';

export const numberLineWalkSchema = z.strictObject({
  kind: z.literal('number-line-walk'),
  ...activityFrame,
  params: z.strictObject({
    line: z.strictObject({
      from: exactNumberSchema,
      to: exactNumberSchema,
      /** Equal steps between the ends; there is a mark at each. */
      steps: z.number().int().min(2).max(24),
      /** Every so many marks carry their number; both ends always do. */
      labelEvery: z.number().int().min(1).max(24),
      /** How numbers are written on the line. */
      form: z.enum(['integer', 'decimal', 'fraction']),
      /** What the numbers measure: `meters`; null for plain numbers. */
      unit: textSchema(30).nullable(),
    }),
    /** How far beside a number, in steps, is still right: half a step takes whoever stands nearer to it than to any other mark. */
    tolerance: z.number().min(0.25).max(0.5),
    targets: z
      .array(
        z.strictObject({
          id: idSchema,
          /** Says which number to stand at, in digits or as a problem to solve. */
          prompt: textSchema(300),
          value: exactNumberSchema,
          hints: z.array(textSchema(400)).min(1).max(4),
          explanation: textSchema(600),
          /** Said at any place that no known wrong idea leads to. */
          ...wrongNote,
          /** Numbers to which wrong ideas lead. */
          wrong: z.array(z.strictObject({ value: exactNumberSchema, ...wrongNote })).max(6),
        }),
      )
      .min(1)
      .max(8),
  }),
});

export const numberLineWalkFacts: KindFacts<z.infer<typeof numberLineWalkSchema>> = {
  scored: ({ params }) => params.targets.length,
  itemIds: () => [],
};
