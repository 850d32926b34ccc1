/** Takes things and places apart. Things are counted in an order drawn from their words, so no id tells where one belongs. */
import type { ClientPlacing, ServerPlacing } from '../activities/index.ts';
import { toWrongNote } from '../item-data.ts';
import { shuffledByWords, turnedWhile } from '../shown-order.ts';

export interface PlacingParts {
  /** Salt of the order shown. */
  readonly activityId: string;
  readonly prompt: string;
  readonly things: readonly ThingPart[];
  /** In the order shown. */
  readonly places: readonly { readonly id: string; readonly text: string }[];
  readonly hints: readonly string[];
}

interface ThingPart {
  readonly id: string;
  readonly text: string;
  /** Id of its place; null when it belongs nowhere. */
  readonly placeId: string | null;
  readonly feedback: string;
  readonly misconceptionId?: string | undefined;
  readonly detail?: string;
}

/** Things in the order shown: drawn from their words, and never such that each stands beside its own place. */
function shownThings({ activityId, things, places }: PlacingParts): readonly ThingPart[] {
  return turnedWhile(
    shuffledByWords(things, ({ text }) => text, activityId),
    (shown) => places.every(({ id }, index) => shown[index]?.placeId === id),
  );
}

export function thingNames(parts: PlacingParts): ReadonlyMap<string, string> {
  return new Map(shownThings(parts).map(({ id }, index) => [id, `thing-${index + 1}`]));
}

export function placeNames({ places }: PlacingParts): ReadonlyMap<string, string> {
  return new Map(places.map(({ id }, index) => [id, `place-${index + 1}`]));
}

export function toPlacingData(parts: PlacingParts): { readonly client: ClientPlacing; readonly server: ServerPlacing } {
  const names = placeNames(parts);
  const things = shownThings(parts).map((thing, index) => ({ ...thing, id: `thing-${index + 1}` }));
  return {
    client: {
      prompt: parts.prompt,
      things: things.map(({ id, text }) => ({ id, text })),
      places: parts.places.map(({ id, text }) => ({ id: names.get(id) ?? id, text })),
      hintCount: parts.hints.length,
    },
    server: {
      things: things.map((thing) => {
        const placeId = thing.placeId === null ? undefined : names.get(thing.placeId);
        return {
          id: thing.id,
          ...(placeId === undefined ? {} : { placeId }),
          ...(thing.detail === undefined ? {} : { detail: thing.detail }),
          ...toWrongNote(thing),
        };
      }),
      placeIds: parts.places.map(({ id }) => names.get(id) ?? id),
      hints: parts.hints,
    },
  };
}
