/** A timeline, taken apart: the markers stand in their order, the events are mixed. */
import { placeIds } from '../../place-ids.ts';
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientTimelinePath, ServerTimelinePath } from '../activities/index.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';
import { toPlacingData } from './placing-data.ts';

export const timelinePath: KindData<ActivityOf<'timeline-path'>, ClientTimelinePath, ServerTimelinePath> = {
  partNames: NO_NEW_NAMES,
  toData: ({ id, kind, params }, { shown, kept }) => {
    const places = placeIds(params.events.length);
    const { client, server } = toPlacingData({
      activityId: id,
      prompt: params.prompt,
      things: params.events.map((event, index) => ({ ...event, placeId: places[index] ?? null })),
      places: places.map((place, index) => ({ id: place, text: params.events[index]?.when ?? '' })),
      hints: params.hints,
    });
    return { client: { ...shown, kind, ...client }, server: { ...kept, kind, ...server } };
  },
};
