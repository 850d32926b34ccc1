/** Every stop: read it, say so, and answer its question. */
import { activityProgress, isStopDone } from '@toolboxai/shared/lesson/rules';
import { answerQuestion } from '../question.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playGuidedExploration: ActivityStrategy<'guided-exploration'> = function* (student, exploration) {
  const { book } = student;
  for (const stop of exploration.params.stops) {
    const itemId = stop.itemId ?? undefined;
    const own = activityProgress(student.progress, exploration.id);
    if (own === undefined || isStopDone({ id: stop.id, ...(itemId === undefined ? {} : { itemId }) }, own)) continue;
    const [station] = book.stations(exploration.id, 'stop', stop.id);
    if (station === undefined)
      throw student.stuck('station-missing', { partId: stop.id, params: { station: stop.title } });
    yield* student.use(station);
    if (own.visited.includes(stop.id)) {
      yield* student.press('Next');
    } else {
      yield* student.read(`${stop.title} ${stop.text}`);
      yield* student.press('I have read this');
      student.bookVisit(exploration.id, stop.id);
    }
    // Without a question the panel closes by itself.
    if (itemId === undefined) continue;
    yield* answerQuestion(student, exploration, itemId);
    yield* student.press('Close');
  }
};
