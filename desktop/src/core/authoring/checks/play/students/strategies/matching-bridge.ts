/** Makes every pair at the desk; then over the bridge. */

import { LOOK_AROUND_SECONDS } from '../../pace.ts';
import { act, type Play } from '../playing.ts';
import type { Student } from '../student.ts';
import { placingOf, playPlacing, takeTaskHint } from './placing.ts';
import type { ActivityStrategy } from './strategy.ts';

/** Studs from the middle of the bridge to level ground on either bank. */
const TO_THE_BANK = 12;

export const playMatchingBridge: ActivityStrategy<'matching-bridge'> = function* (student, bridge) {
  const { hints } = placingOf(student, bridge);
  const [desk] = student.book.stations(bridge.id, 'kiosk');
  if (desk === undefined) throw student.stuck('station-missing', { params: { station: bridge.title } });
  yield* student.use(desk);
  yield* student.read([bridge.params.prompt, ...bridge.params.pairs.map(({ right }) => right)].join(' '));
  yield* playPlacing(student, bridge, {
    *put(thingId, placeId) {
      yield* student.press(thingId);
      yield* student.press(placeId);
    },
    *askHint() {
      yield* takeTaskHint(student, bridge, hints);
    },
    *end() {
      yield* student.press('Close');
    },
  });
  yield* crossOver(student, bridge.id);
};

/** The expert walks from bank to bank: what she has laid must carry her. */
function* crossOver(student: Student, activityId: string): Play {
  if (student.mind.kind !== 'expert') return;
  for (const { station } of student.book.stations(activityId, 'bridge')) {
    yield* student.think(LOOK_AROUND_SECONDS);
    const { x, y, z } = station.position;
    for (const side of [TO_THE_BANK, -TO_THE_BANK]) {
      const outcome = yield* act({ kind: 'walk', x, y, z: z + side }, 0);
      if (outcome.done) continue;
      throw student.stuck('barrier-shut', {
        partId: station.id,
        params: { station: station.label, detail: outcome.detail },
      });
    }
  }
}
