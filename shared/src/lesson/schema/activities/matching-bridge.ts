/** A gap lies across the way; each right pair lays a plank over it, and when all are laid it can be crossed. */
import { z } from 'zod';
import { idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, taskHints, wrongNote } from './frame.ts';

export const matchingBridgeSchema = z.strictObject({
  kind: z.literal('matching-bridge'),
  ...activityFrame,
  params: z.strictObject({
    prompt: textSchema(300),
    pairs: z
      .array(z.strictObject({ id: idSchema, left: textSchema(80), right: textSchema(200), ...wrongNote }))
      .min(3)
      .max(8),
    /** Right sides that match nothing. */
    extras: z.array(z.strictObject({ id: idSchema, text: textSchema(200) })).max(4),
    hints: taskHints,
  }),
});

export const matchingBridgeFacts: KindFacts<z.infer<typeof matchingBridgeSchema>> = {
  scored: ({ params }) => params.pairs.length,
  itemIds: () => [],
};
