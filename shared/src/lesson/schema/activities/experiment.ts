/**
 * Change one variable, predict, observe, conclude. What comes out is a small declared function of the variables, so the
 * same trial always gives the same result.
 */
import { z } from 'zod';
import { finiteSchema, idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, wrongNote } from './frame.ts';

/** What one variable does to the outcome, `x` being its value. */
const curveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** `slope * x + start`. */
  z.strictObject({ kind: z.literal('line'), slope: finiteSchema, start: finiteSchema }),
  /** 1 at `best`, falling to 0 at `width` on either side. */
  z.strictObject({ kind: z.literal('peak'), best: finiteSchema, width: z.number().positive() }),
  /** `x / (x + half)`: quickly at first, then ever more slowly towards 1. */
  z.strictObject({ kind: z.literal('saturating'), half: z.number().positive() }),
  /** `factor * x * x`. */
  z.strictObject({ kind: z.literal('square'), factor: finiteSchema }),
  /** `factor / x`. */
  z.strictObject({ kind: z.literal('inverse'), factor: finiteSchema }),
]);

export const experimentSchema = z.strictObject({
  kind: z.literal('experiment'),
  ...activityFrame,
  params: z.strictObject({
    /** `How does the height of the ramp change how far the car rolls?` */
    question: textSchema(300),
    variables: z
      .array(
        z.strictObject({
          id: idSchema,
          name: textSchema(40),
          /** `hours a day`; null for a count without one. */
          unit: textSchema(30).nullable(),
          /** Values that it can be set to, rising. */
          levels: z.array(finiteSchema).min(2).max(6),
          /** Place of the level at which it stands at first. */
          start: z.number().int().min(0).max(5),
          curve: curveSchema,
        }),
      )
      .min(1)
      .max(4),
    /** The variable that the question asks about. */
    testedId: idSchema,
    outcome: z.strictObject({
      name: textSchema(60),
      unit: textSchema(30).nullable(),
      /** Digits behind the point. */
      decimals: z.number().int().min(0).max(2),
      /** The result of a trial is kept within these. */
      least: z.number().min(0).max(1_000_000),
      most: z.number().min(0).max(1_000_000),
    }),
    /** `base` and the curves of all variables, multiplied or added. */
    model: z.strictObject({ combine: z.enum(['sum', 'product']), base: finiteSchema }),
    /** So many levels of the tested variable, everything else the same, make a fair test. */
    levelsNeeded: z.number().int().min(2).max(6),
    /** Said after a trial in which more than one variable changed. */
    unfair: z.strictObject(wrongNote),
    /** The question that the results answer. */
    conclusionId: idSchema,
  }),
});

export const experimentFacts: KindFacts<z.infer<typeof experimentSchema>> = {
  // The fair test and the conclusion.
  scored: () => 2,
  itemIds: ({ params }) => [params.conclusionId],
};
