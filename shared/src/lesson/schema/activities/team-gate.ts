/**
 * A gate that a group opens together: what anyone of the team answers right counts for all of it, and everyone gives a
 * share. One student alone is a team of one and can do it all.
 */
import { z } from 'zod';
import { idSchema } from '../primitives.ts';
import { activityFrame, type KindFacts } from './frame.ts';

export const teamGateSchema = z.strictObject({
  kind: z.literal('team-gate'),
  ...activityFrame,
  params: z.strictObject({
    itemIds: z.array(idSchema).min(2).max(12),
    /** Share of the items that the team must have right together. */
    passShare: z.number().min(0.5).max(1),
    /** Right answers of her own without which the gate stays shut for a student, however much the team did. */
    ownAnswers: z.number().int().min(1).max(4),
  }),
});

export const teamGateFacts: KindFacts<z.infer<typeof teamGateSchema>> = {
  scored: ({ params }) => params.itemIds.length,
  itemIds: ({ params }) => params.itemIds,
};
