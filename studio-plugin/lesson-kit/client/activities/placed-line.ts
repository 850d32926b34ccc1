/** Says whether a thing belongs where it was put. */
import type { ClientEntry } from '@toolboxai/shared/lesson/rules';
import type { PlacedNews } from '../../common/activity-protocol.ts';
import { strings } from '../../common/strings.ts';

export function placedLine(things: readonly ClientEntry[], places: readonly ClientEntry[], news: PlacedNews): string {
  const thing = things.find(({ id }) => id === news.thingId)?.text ?? '';
  const place = places.find(({ id }) => id === news.placeId)?.text ?? '';
  return news.right ? strings.placedRight(thing, place) : strings.placedWrong(thing, news.feedback ?? strings.tryAgain);
}
