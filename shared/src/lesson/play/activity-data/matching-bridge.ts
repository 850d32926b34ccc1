/** A matching bridge, taken apart: both sides are mixed, each by its own words. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientMatchingBridge, ServerMatchingBridge } from '../activities/index.ts';
import { shuffledByWords } from '../shown-order.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';
import { toPlacingData } from './placing-data.ts';

export const matchingBridge: KindData<ActivityOf<'matching-bridge'>, ClientMatchingBridge, ServerMatchingBridge> = {
  partNames: NO_NEW_NAMES,
  toData: ({ id, kind, params }, { shown, kept }) => {
    const ends = [...params.pairs.map((pair) => ({ id: pair.id, text: pair.right })), ...params.extras];
    const { client, server } = toPlacingData({
      activityId: id,
      prompt: params.prompt,
      things: params.pairs.map((pair) => ({ ...pair, text: pair.left, placeId: pair.id })),
      places: shuffledByWords(ends, ({ text }) => text, `${id} ends`),
      hints: params.hints,
    });
    return { client: { ...shown, kind, ...client }, server: { ...kept, kind, ...server } };
  },
};
