/** A large diagram stands in the world with a numbered post for each of its places; labels are carried to the posts. */
import { z } from 'zod';
import { diagramTargetSchema, figureSchema } from '../figures.ts';
import { idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, taskHints, wrongNote } from './frame.ts';

export const labelTheDiagramSchema = z.strictObject({
  kind: z.literal('label-the-diagram'),
  ...activityFrame,
  params: z.strictObject({
    prompt: textSchema(300),
    figure: figureSchema,
    targets: z.array(diagramTargetSchema).min(2).max(8),
    labels: z
      .array(
        z.strictObject({
          id: idSchema,
          text: textSchema(60),
          /** Null: a label that belongs nowhere. */
          targetId: idSchema.nullable(),
          ...wrongNote,
        }),
      )
      .min(2)
      .max(10),
    hints: taskHints,
  }),
});

export const labelTheDiagramFacts: KindFacts<z.infer<typeof labelTheDiagramSchema>> = {
  scored: ({ params }) => params.labels.filter(({ targetId }) => targetId !== null).length,
  itemIds: () => [],
};
