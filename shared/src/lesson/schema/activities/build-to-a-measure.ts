/** Students place unit blocks on a plot until what they built measures what is asked. */
import { z } from 'zod';
import { exactNumberSchema, idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, wrongNote } from './frame.ts';

export const MEASURES = ['length', 'area', 'volume', 'amount'] as const;

export const buildToAMeasureSchema = z.strictObject({
  kind: z.literal('build-to-a-measure'),
  ...activityFrame,
  params: z.strictObject({
    /** Squares from left to right and from front to back, and how many blocks may stand on one another. */
    plot: z.strictObject({
      width: z.number().int().min(1).max(6),
      depth: z.number().int().min(1).max(8),
      height: z.number().int().min(1).max(6),
    }),
    builds: z
      .array(
        z.strictObject({
          id: idSchema,
          prompt: textSchema(300),
          /** A length is one straight row, an area one layer, a volume any solid in one piece, an amount any blocks at all. */
          measure: z.enum(MEASURES),
          /** `cubic centimeters`, `tens`. */
          unit: textSchema(30),
          /** What one block measures, in the unit. */
          each: exactNumberSchema,
          target: exactNumberSchema,
          /** `box`: the blocks must fill a rectangle, or a box, without a gap. */
          shape: z.enum(['any', 'box']),
          /** Edges of the box in blocks, in any order, where the task names them; null when any box of the measure will do. */
          edges: z.array(z.number().int().min(1).max(8)).min(2).max(3).nullable(),
          hints: z.array(textSchema(400)).min(1).max(4),
          explanation: textSchema(600),
          /** Said to any measure that no known wrong idea leads to. */
          ...wrongNote,
          /** Measures to which wrong ideas lead. */
          wrong: z.array(z.strictObject({ measured: exactNumberSchema, ...wrongNote })).max(6),
        }),
      )
      .min(1)
      .max(6),
  }),
});

export const buildToAMeasureFacts: KindFacts<z.infer<typeof buildToAMeasureSchema>> = {
  scored: ({ params }) => params.builds.length,
  itemIds: () => [],
};
