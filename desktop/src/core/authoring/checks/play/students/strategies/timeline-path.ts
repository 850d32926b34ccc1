/** Walks from marker to marker and chooses what belongs there. */
import type { StationInPlace } from '../../playbook.ts';
import { placingOf, playPlacing, takeTaskHint } from './placing.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playTimelinePath: ActivityStrategy<'timeline-path'> = function* (student, timeline) {
  yield* student.read(timeline.params.prompt);
  const { hints } = placingOf(student, timeline);
  const markerOf = (placeId: string): StationInPlace => {
    const marker = student.book.stations(timeline.id, 'slot').find(({ part }) => part === placeId);
    if (marker === undefined) throw student.stuck('station-missing', { partId: placeId, params: { station: placeId } });
    return marker;
  };
  let open = false;
  const close = function* () {
    if (open) yield* student.press('Close');
    open = false;
  };
  yield* playPlacing(student, timeline, {
    *put(thingId, placeId) {
      yield* close();
      yield* student.use(markerOf(placeId));
      open = true;
      yield* student.press(thingId);
    },
    *askHint() {
      yield* takeTaskHint(student, timeline, hints);
    },
    end: close,
  });
};
