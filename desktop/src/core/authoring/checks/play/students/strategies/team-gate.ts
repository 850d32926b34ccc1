/**
 * The questions of a team gate, all of them: alone she needs them, and in a team her own answers are worth XP after the
 * gate is open, too. The panel opens at another question for each member, so she looks where she is.
 */
import { answerProgress } from '@toolboxai/shared/lesson/rules';
import { walkThroughGate } from '../gate.ts';
import type { Play } from '../playing.ts';
import { answerQuestion } from '../question.ts';
import type { Student } from '../student.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playTeamGate: ActivityStrategy<'team-gate'> = function* (student, gate) {
  const [kiosk] = student.book.stations(gate.id, 'kiosk');
  if (kiosk === undefined) throw student.stuck('station-missing', { params: { station: gate.title } });
  yield* student.use(kiosk);
  let shown = yield* questionShown(student);
  for (const [index, itemId] of gate.params.itemIds.entries()) {
    if (answerProgress(student.progress, gate.id, itemId)?.right === true) continue;
    for (; shown < index; shown += 1) yield* student.press('Next');
    for (; shown > index; shown -= 1) yield* student.press('Back');
    yield* answerQuestion(student, gate, itemId);
  }
  yield* student.press('Close');
  yield* walkThroughGate(student, gate);
};

function* questionShown(student: Student): Play<number> {
  const words = yield* student.screenWords();
  return Number(/Question (\d+) of/.exec(words)?.[1] ?? '1') - 1;
}
