/** A gate that opened must let the student through: she walks to the side where she was not. */
import type { Activity } from '@toolboxai/shared/lesson';
import { LOOK_AROUND_SECONDS } from '../pace.ts';
import type { StationInPlace } from '../playbook.ts';
import { act, type Play } from './playing.ts';
import type { Student } from './student.ts';

/** Studs before and behind the gate where she stands; further than any part of it is thick. */
const CLEAR = 5;

export function* walkThroughGate(student: Student, activity: Activity): Play {
  if (student.mind.kind !== 'expert') return;
  for (const gate of student.book.stations(activity.id, 'gate')) {
    yield* student.think(LOOK_AROUND_SECONDS);
    for (const side of sidesOf(gate)) {
      const outcome = yield* act({ kind: 'walk', ...side }, 0);
      if (outcome.done) continue;
      const { id, label } = gate.station;
      throw student.stuck('barrier-shut', { partId: id, params: { station: label, detail: outcome.detail } });
    }
  }
}

/** A gate looks to its front; 0 degrees is north, negative z. */
function sidesOf({ station: { position, facing } }: StationInPlace) {
  const angle = (facing * Math.PI) / 180;
  const front = { x: -Math.sin(angle), z: -Math.cos(angle) };
  return [CLEAR, -CLEAR].map((studs) => ({
    x: position.x + front.x * studs,
    y: position.y,
    z: position.z + front.z * studs,
  }));
}
