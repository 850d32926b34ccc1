/** A gate that opens when enough questions are answered; every question can be tried again with its feedback. */
import { z } from 'zod';
import { idSchema } from '../primitives.ts';
import { activityFrame, type KindFacts } from './frame.ts';

export const quizGateSchema = z.strictObject({
  kind: z.literal('quiz-gate'),
  ...activityFrame,
  params: z.strictObject({
    itemIds: z.array(idSchema).min(1).max(12),
    /** Share of the items that must be right, on any try, before the gate opens. */
    passShare: z.number().min(0.5).max(1),
  }),
});

export const quizGateFacts: KindFacts<z.infer<typeof quizGateSchema>> = {
  scored: ({ params }) => params.itemIds.length,
  itemIds: ({ params }) => params.itemIds,
};
