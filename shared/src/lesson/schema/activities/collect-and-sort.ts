/** Things lie in the zone; each is carried to the bin where it belongs. */
import { z } from 'zod';
import { idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, wrongNote } from './frame.ts';

export const collectAndSortSchema = z.strictObject({
  kind: z.literal('collect-and-sort'),
  ...activityFrame,
  params: z.strictObject({
    prompt: textSchema(300),
    categories: z
      .array(z.strictObject({ id: idSchema, label: textSchema(60) }))
      .min(2)
      .max(4),
    objects: z
      .array(z.strictObject({ id: idSchema, label: textSchema(80), categoryId: idSchema, ...wrongNote }))
      .min(4)
      .max(16),
  }),
});

export const collectAndSortFacts: KindFacts<z.infer<typeof collectAndSortSchema>> = {
  scored: ({ params }) => params.objects.length,
  itemIds: () => [],
};
