/**
 * A round of short questions. Who knows everything plays it against the clock, which must be enough; the others play
 * without it, as every student may.
 */
import { answerProgress, WHOLE_ROUND, WITHOUT_CLOCK } from '@toolboxai/shared/lesson/rules';
import type { Play } from '../playing.ts';
import { answerQuestion } from '../question.ts';
import type { Student } from '../student.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playTimedChallenge: ActivityStrategy<'timed-challenge'> = function* (student, challenge) {
  const [kiosk] = student.book.stations(challenge.id, 'kiosk');
  if (kiosk === undefined) throw student.stuck('station-missing', { params: { station: challenge.title } });
  yield* student.use(kiosk);
  const { itemIds, seconds, speedBonus } = challenge.params;
  const isRight = (id: string) => answerProgress(student.progress, challenge.id, id)?.right === true;
  const withClock = seconds === null || (student.attentive && student.mind.kind === 'expert');
  yield* student.press(withClock ? 'Start' : 'Start without the clock');
  if (!withClock) student.bookVisit(challenge.id, WITHOUT_CLOCK);
  const before = itemIds.filter(isRight);
  yield* answerAll(student, challenge, itemIds);
  if (speedBonus && before.length === 0) student.bookAnswer(challenge.id, WHOLE_ROUND, WHOLE_ROUND, true);
  yield* student.press('Close');
};

function* answerAll(
  student: Student,
  challenge: Parameters<ActivityStrategy<'timed-challenge'>>[1],
  itemIds: readonly string[],
): Play {
  const isRight = (id: string) => answerProgress(student.progress, challenge.id, id)?.right === true;
  let shown = Math.max(
    0,
    itemIds.findIndex((id) => !isRight(id)),
  );
  for (const [index, itemId] of itemIds.entries()) {
    if (isRight(itemId)) continue;
    for (; shown < index; shown += 1) yield* student.press('Next');
    yield* answerQuestion(student, challenge, itemId);
  }
}
