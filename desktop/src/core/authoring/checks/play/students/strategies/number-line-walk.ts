/** Walks to each number on the line and says that she stands there. */
import { answerProgress, checkStanding, type LineTarget, STUDS_PER_STEP } from '@toolboxai/shared/lesson/rules';
import type { StationInPlace } from '../../playbook.ts';
import { act, type Play } from '../playing.ts';
import type { Student } from '../student.ts';
import { solveTask } from '../task.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playNumberLineWalk: ActivityStrategy<'number-line-walk'> = function* (student, activity) {
  const walk = student.book.data.server.activities.find(({ id }) => id === activity.id);
  const [line] = student.book.stations(activity.id, 'line');
  if (walk?.kind !== 'number-line-walk' || line === undefined) {
    throw student.stuck('station-missing', { params: { station: activity.title } });
  }
  yield* student.use(line);
  const isRight = (id: string) => answerProgress(student.progress, activity.id, id)?.right === true;
  let shown = Math.max(
    0,
    walk.targets.findIndex(({ id }) => !isRight(id)),
  );
  for (const [index, target] of walk.targets.entries()) {
    if (isRight(target.id)) continue;
    for (; shown < index; shown += 1) yield* student.press('Next');
    yield* solveTask(student, activity, {
      id: target.id,
      prompt: activity.params.targets[index]?.prompt ?? '',
      help: target,
      choices: { right: target.at, wrong: wrongPlaces(target, walk.steps, walk.tolerance) },
      check: (at) => checkStanding(target, walk.tolerance, at),
      inWords: (at) => `${at} steps from the left end`,
      handIn: (at) => standAt(student, line, (at - walk.steps / 2) * STUDS_PER_STEP),
    });
  }
  yield* student.press('Close');
};

function wrongPlaces(target: LineTarget, steps: number, tolerance: number) {
  const foreseen = target.wrong.map(({ at, misconceptionId }) => ({
    value: at,
    ...(misconceptionId === undefined ? {} : { misconceptionId }),
  }));
  const elsewhere = [0, steps, Math.round(steps / 2)].filter((at) => Math.abs(at - target.at) > tolerance);
  return [...foreseen, ...elsewhere.map((value) => ({ value }))];
}

/** The card with the task stays while she walks; `right` is to the right of the line's middle, as seen from its front. */
function* standAt(student: Student, { station }: StationInPlace, right: number): Play {
  yield* student.press('Walk there');
  const angle = (station.facing * Math.PI) / 180;
  const outcome = yield* act(
    {
      kind: 'walk',
      x: station.position.x - Math.cos(angle) * right,
      y: station.position.y,
      z: station.position.z + Math.sin(angle) * right,
    },
    0,
  );
  if (!outcome.done) {
    throw student.stuck('station-out-of-reach', {
      partId: station.id,
      params: { station: station.label, detail: outcome.detail },
    });
  }
  yield* student.press('I stand here');
}
