/** Every thing to the bin where it belongs; who brings it elsewhere is told why and takes it again. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { answerProgress } from '@toolboxai/shared/lesson/rules';
import type { Play } from '../playing.ts';
import type { Student } from '../student.ts';
import type { ActivityStrategy } from './strategy.ts';

type Sorting = ActivityOf<'collect-and-sort'>;
type Thing = Sorting['params']['objects'][number];

export const playCollectAndSort: ActivityStrategy<'collect-and-sort'> = function* (student, sorting) {
  yield* student.read(sorting.params.prompt);
  for (const thing of sorting.params.objects) yield* sortThing(student, sorting, thing);
};

function* sortThing(student: Student, sorting: Sorting, thing: Thing): Play {
  const { book, mind } = student;
  const [station] = book.stations(sorting.id, 'object', thing.id);
  const part = station?.part;
  const answer = part === undefined ? undefined : answerProgress(student.progress, sorting.id, part);
  if (station === undefined || part === undefined || answer === undefined) {
    throw student.stuck('station-missing', { partId: thing.id, params: { station: thing.label } });
  }
  const wrong = sorting.params.categories
    .filter(({ id }) => id !== thing.categoryId)
    .map(({ id }) => ({
      value: id,
      ...(thing.misconceptionId === undefined ? {} : { misconceptionId: thing.misconceptionId }),
    }));
  while (!answer.right) {
    yield* student.use(station);
    yield* student.read(thing.label);
    yield* student.think();
    const categoryId = mind.choose({ right: thing.categoryId, wrong, attempt: answer.tries + 1 });
    const [bin] = book.stations(sorting.id, 'bin', categoryId);
    if (bin === undefined)
      throw student.stuck('station-missing', { partId: categoryId, params: { station: categoryId } });
    yield* student.use(bin);
    const right = categoryId === thing.categoryId;
    student.bookAnswer(sorting.id, part, thing.id, right, right ? undefined : thing.misconceptionId);
    if (right) {
      if (!(yield* student.sees(thing.label))) {
        student.fail('right-place-refused', {
          partId: thing.id,
          params: { thing: thing.label, bin: bin.station.label },
        });
      }
    } else {
      yield* expectReason(student, thing, bin.station.label);
    }
  }
}

function* expectReason(student: Student, thing: Thing, bin: string): Play {
  if (!(yield* student.sees(thing.feedback))) {
    student.fail('feedback-missing', {
      partId: thing.id,
      params: { question: thing.label, answer: bin, expected: thing.feedback },
    });
  }
  yield* student.read(thing.feedback);
}
