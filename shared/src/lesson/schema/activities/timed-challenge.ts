/**
 * A set of short questions in a generous time. What was answered right stays right, a new round asks the rest, and
 * whoever needs it plays without the clock: time never decides whether a student gets on.
 */
import { z } from 'zod';
import { idSchema } from '../primitives.ts';
import { activityFrame, type KindFacts } from './frame.ts';

export const timedChallengeSchema = z.strictObject({
  kind: z.literal('timed-challenge'),
  ...activityFrame,
  params: z.strictObject({
    itemIds: z.array(idSchema).min(3).max(12),
    /** Time of one round; null turns the clock off for everybody. */
    seconds: z.number().int().min(60).max(1800).nullable(),
    /** Share of the items that must be right, in however many rounds. */
    passShare: z.number().min(0.5).max(1),
    /**
     * One more scored answer for a round in which everything was right before its end. Whoever plays without the clock
     * gets it for any round in which everything was right.
     */
    speedBonus: z.boolean().default(false),
  }),
});

export const timedChallengeFacts: KindFacts<z.infer<typeof timedChallengeSchema>> = {
  scored: ({ params }) => params.itemIds.length + (params.speedBonus ? 1 : 0),
  itemIds: ({ params }) => params.itemIds,
};
