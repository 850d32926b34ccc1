/**
 * A task of an activity that is no question of the lesson's list: handed in, said what it is worth, until it is right. The
 * panel with the task is open already; how an answer is put in is the kind's own.
 */
import type { Activity } from '@toolboxai/shared/lesson';
import { answerProgress, type Helped, isExplanationDue, takeHint, type Verdict } from '@toolboxai/shared/lesson/rules';
import { THINK_SECONDS } from '../pace.ts';
import type { Choice } from './minds.ts';
import type { Play } from './playing.ts';
import type { Student } from './student.ts';

export interface HandedTask<T> {
  readonly id: string;
  readonly prompt: string;
  readonly help: Helped;
  readonly choices: Omit<Choice<T>, 'attempt'>;
  readonly check: (answer: T) => Verdict;
  readonly inWords: (answer: T) => string;
  /** Puts it in and hands it in. */
  readonly handIn: (answer: T) => Play;
}

/** Beyond this a task is not being learned but broken. */
const MOST_TRIES = 12;

export function* solveTask<T>(student: Student, activity: Activity, task: HandedTask<T>): Play {
  const answer = answerProgress(student.progress, activity.id, task.id);
  if (answer === undefined || answer.right) return;
  yield* student.read(task.prompt);
  for (let attempt = answer.tries + 1; attempt <= MOST_TRIES; attempt += 1) {
    yield* student.think(THINK_SECONDS);
    const given = student.mind.choose({ ...task.choices, attempt });
    yield* task.handIn(given);
    const verdict = task.check(given);
    if (given === task.choices.right || verdict.outcome === 'right') {
      if (verdict.outcome === 'right') student.bookAnswer(activity.id, task.id, task.id, true);
      if ((yield* student.sees(task.help.explanation)) && verdict.outcome === 'right') return;
      throw yield* refused(student, task, given);
    }
    student.bookAnswer(activity.id, task.id, task.id, false, verdict.misconceptionId);
    yield* expectFeedback(student, task, given, verdict);
    if (student.mind.asksForHints) yield* askForHint(student, activity, task);
    if (isExplanationDue(task.help, answer)) {
      answer.explained = true;
      yield* student.read(task.help.explanation);
    }
  }
  throw yield* refused(student, task, task.choices.right);
}

function* refused<T>(student: Student, task: HandedTask<T>, given: T): Play<Error> {
  const screen = yield* student.screenWords();
  return student.stuck('right-answer-refused', {
    partId: task.id,
    params: { question: task.prompt, answer: task.inWords(given), screen: screen.slice(-400) },
  });
}

function* expectFeedback<T>(student: Student, task: HandedTask<T>, given: T, verdict: Verdict): Play {
  if (verdict.feedback === undefined) return;
  if (!(yield* student.sees(verdict.feedback))) {
    student.fail('feedback-missing', {
      partId: task.id,
      params: { question: task.prompt, answer: task.inWords(given), expected: verdict.feedback },
    });
  }
  yield* student.read(verdict.feedback);
}

function* askForHint<T>(student: Student, activity: Activity, task: HandedTask<T>): Play {
  const answer = answerProgress(student.progress, activity.id, task.id);
  const hint = answer === undefined ? undefined : takeHint(task.help, answer);
  if (hint === undefined) return;
  yield* student.press('Hint');
  student.tell({ kind: 'hint', activityId: activity.id, partId: task.id });
  if (!(yield* student.sees(hint.text))) {
    student.fail('hint-missing', { partId: task.id, params: { question: task.prompt, expected: hint.text } });
  }
  yield* student.read(hint.text);
}
