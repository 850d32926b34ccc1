/** The questions of a gate, first to last; then through the gate. */
import { answerProgress } from '@toolboxai/shared/lesson/rules';
import { walkThroughGate } from '../gate.ts';
import { answerQuestion } from '../question.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playQuizGate: ActivityStrategy<'quiz-gate'> = function* (student, gate) {
  const { book } = student;
  const [kiosk] = book.stations(gate.id, 'kiosk');
  if (kiosk === undefined) throw student.stuck('station-missing', { params: { station: gate.title } });
  yield* student.use(kiosk);
  const { itemIds } = gate.params;
  const isRight = (itemId: string): boolean => answerProgress(student.progress, gate.id, itemId)?.right === true;
  // The panel opens at the first question that is not right yet.
  let shown = Math.max(
    0,
    itemIds.findIndex((itemId) => !isRight(itemId)),
  );
  for (const [index, itemId] of itemIds.entries()) {
    if (isRight(itemId)) continue;
    for (; shown < index; shown += 1) yield* student.press('Next');
    yield* answerQuestion(student, gate, itemId);
  }
  yield* student.press('Close');
  yield* walkThroughGate(student, gate);
};
