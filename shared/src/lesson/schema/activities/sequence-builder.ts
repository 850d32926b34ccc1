/**
 * The steps of something lie about; each is carried to the place where it comes in the order, or put there in a panel. A
 * step is judged as it is placed, so the order grows piece by piece and a wrong try says whether it comes earlier or later.
 */
import { z } from 'zod';
import { idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, taskHints, wrongNote } from './frame.ts';

export const sequenceBuilderSchema = z.strictObject({
  kind: z.literal('sequence-builder'),
  ...activityFrame,
  params: z.strictObject({
    prompt: textSchema(300),
    /** What "first" and "last" mean: "what happens first to what happens last". */
    direction: textSchema(120),
    /** First to last. */
    steps: z
      .array(z.strictObject({ id: idSchema, text: textSchema(120), ...wrongNote }))
      .min(3)
      .max(8),
    hints: taskHints,
  }),
});

export const sequenceBuilderFacts: KindFacts<z.infer<typeof sequenceBuilderSchema>> = {
  scored: ({ params }) => params.steps.length,
  itemIds: () => [],
};
