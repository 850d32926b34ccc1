/**
 * Things that each belong to one place, in whatever way a kind lets them be put there: every thing to its place; who puts
 * it elsewhere is told why and tries again.
 */
import type { Activity } from '@toolboxai/shared/lesson';
import {
  answerProgress,
  hintsNext,
  type ServerPlacing,
  type ServerThing,
  TRIES_BEFORE_EXPLANATION,
} from '@toolboxai/shared/lesson/rules';
import type { Play } from '../playing.ts';
import type { Student } from '../student.ts';

export interface Moves {
  /** Puts a thing to a place; the panel that she opened for it, if any, stays open. */
  put(thingId: string, placeId: string): Play;
  /** Asks for a hint where there is a button for it. */
  askHint(): Play;
  /** Closes what is open, when all is done. */
  end(): Play;
}

const HINT = 'Hint';

export function* playPlacing(student: Student, activity: Activity, moves: Moves): Play {
  const task = placingOf(student, activity);
  for (const { thing, words, placeId } of homedThings(student, activity, task)) {
    yield* placeThing(student, activity, task, { thing, words, placeId }, moves);
  }
  yield* moves.end();
}

interface HomedThing {
  readonly thing: ServerThing;
  readonly words: string;
  readonly placeId: string;
}

function* placeThing(
  student: Student,
  activity: Activity,
  task: ServerPlacing,
  { thing, words, placeId }: HomedThing,
  moves: Moves,
): Play {
  const answer = answerProgress(student.progress, activity.id, thing.id);
  if (answer === undefined) throw student.stuck('station-missing', { partId: thing.id, params: { station: words } });
  while (!answer.right) {
    yield* student.read(words);
    yield* student.think();
    const wrong = freePlaces(student, activity, task)
      .filter((other) => other !== placeId)
      .map((value) => ({
        value,
        ...(thing.misconceptionId === undefined ? {} : { misconceptionId: thing.misconceptionId }),
      }));
    const chosen = student.mind.choose({ right: placeId, wrong, attempt: answer.tries + 1 });
    yield* moves.put(thing.id, chosen);
    const right = chosen === placeId;
    student.bookAnswer(activity.id, thing.id, thing.id, right, right ? undefined : thing.misconceptionId);
    if (right) {
      yield* student.think();
      if (student.attentive && !(yield* student.sees(thing.detail ?? words))) {
        student.fail('right-place-refused', { partId: thing.id, params: { thing: words, bin: chosen } });
      }
      continue;
    }
    // Who has tried often is told where it belongs.
    if (answer.tries >= TRIES_BEFORE_EXPLANATION) answer.explained = true;
    if (!(yield* student.sees(thing.feedback))) {
      student.fail('feedback-missing', {
        partId: thing.id,
        params: { question: words, answer: chosen, expected: thing.feedback },
      });
    }
    yield* student.read(thing.feedback);
    if (student.mind.asksForHints) yield* moves.askHint();
  }
}

/** Presses the panel's hint button when there is a hint left, and looks for the hint. */
export function* takeTaskHint(student: Student, activity: Activity, hints: readonly string[]): Play {
  const next = hintsNext(student.progress, activity.id, hints);
  if (next === undefined) return;
  yield* student.press(HINT);
  student.bookVisit(activity.id, next.id);
  if (!(yield* student.sees(next.text))) {
    student.fail('hint-missing', { partId: activity.id, params: { question: activity.title, expected: next.text } });
  }
  yield* student.read(next.text);
}

export function placingOf({ book }: Student, activity: Activity): ServerPlacing {
  const task = book.data.server.activities.find(({ id }) => id === activity.id);
  if (task === undefined || !('things' in task)) throw new RangeError(`${activity.id} has no things and places.`);
  return task;
}

function homedThings({ book }: Student, activity: Activity, task: ServerPlacing): readonly HomedThing[] {
  const shown = book.data.client.activities.find(({ id }) => id === activity.id);
  const words = new Map(shown !== undefined && 'things' in shown ? shown.things.map(({ id, text }) => [id, text]) : []);
  return task.things.flatMap((thing) =>
    thing.placeId === undefined ? [] : [{ thing, words: words.get(thing.id) ?? '', placeId: thing.placeId }],
  );
}

function freePlaces({ progress }: Student, activity: Activity, task: ServerPlacing): readonly string[] {
  const taken = task.things.flatMap(({ id, placeId }) =>
    placeId !== undefined && answerProgress(progress, activity.id, id)?.right === true ? [placeId] : [],
  );
  return task.placeIds.filter((id) => !taken.includes(id));
}
