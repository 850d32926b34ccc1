/** Stations to visit in any order; each shows something to read and may ask one question about it. */
import { z } from 'zod';
import { figureSchema } from '../figures.ts';
import { idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts } from './frame.ts';

export const guidedExplorationSchema = z.strictObject({
  kind: z.literal('guided-exploration'),
  ...activityFrame,
  params: z.strictObject({
    stops: z
      .array(
        z.strictObject({
          id: idSchema,
          title: textSchema(80),
          text: textSchema(900),
          figure: figureSchema.optional(),
          vocabularyIds: z.array(idSchema).max(6),
          itemId: idSchema.nullable(),
        }),
      )
      .min(2)
      .max(8),
  }),
});

export const guidedExplorationFacts: KindFacts<z.infer<typeof guidedExplorationSchema>> = {
  scored: ({ params }) => params.stops.filter((stop) => stop.itemId !== null).length,
  itemIds: ({ params }) => params.stops.flatMap((stop) => stop.itemId ?? []),
};
