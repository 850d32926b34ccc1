/** A sequence, taken apart: its places are numbered, its steps mixed. */
import { placeIds } from '../../place-ids.ts';
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientSequenceBuilder, ServerSequenceBuilder } from '../activities/index.ts';
import type { KindData } from './kind-data.ts';
import { type PlacingParts, thingNames, toPlacingData } from './placing-data.ts';

type Sequence = ActivityOf<'sequence-builder'>;

export const sequenceBuilder: KindData<Sequence, ClientSequenceBuilder, ServerSequenceBuilder> = {
  partNames: (activity) => thingNames(partsOf(activity)),
  toData: (activity, { shown, kept }) => {
    const { kind, params } = activity;
    const { client, server } = toPlacingData(partsOf(activity));
    return {
      client: { ...shown, kind, direction: params.direction, ...client },
      server: { ...kept, kind, ...server },
    };
  },
};

function partsOf({ id, params }: Sequence): PlacingParts {
  const places = placeIds(params.steps.length);
  return {
    activityId: id,
    prompt: params.prompt,
    things: params.steps.map((step, index) => ({ ...step, placeId: places[index] ?? null })),
    places: places.map((place, index) => ({ id: place, text: `${index + 1}` })),
    hints: params.hints,
  };
}
