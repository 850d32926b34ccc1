/**
 * One question, from reading it to the right answer: what is handed in, what must be said to it, hints and explanation.
 * The panel with the question is open already and stays open.
 */
import type { Activity } from '@toolboxai/shared/lesson';
import {
  type Answer,
  type AnswerProgress,
  answerProgress,
  checkAnswer,
  isExplanationDue,
  takeHint,
  type Verdict,
} from '@toolboxai/shared/lesson/rules';
import { THINK_SECONDS } from '../pace.ts';
import { choicesOf, type Question } from './choices.ts';
import type { Play } from './playing.ts';
import { touchesFor } from './put-in.ts';
import type { Student } from './student.ts';

const CHECK = 'Check';
const HINT = 'Hint';
/** Beyond this a question is not being learned but broken. */
const MOST_TRIES = 12;

export function* answerQuestion(student: Student, activity: Activity, itemId: string): Play {
  const question = student.book.question(itemId);
  const answer = answerProgress(student.progress, activity.id, itemId);
  if (answer === undefined || answer.right) return;
  const choices = choicesOf(question);
  yield* student.read(wordsOf(question));
  for (let attempt = answer.tries + 1; attempt <= MOST_TRIES; attempt += 1) {
    yield* student.think(THINK_SECONDS);
    const given = student.mind.choose({ ...choices, attempt });
    yield* student.touch(touchesFor(question.client, given, student.drafts.get(itemId)));
    student.drafts.set(itemId, given);
    yield* student.press(CHECK);
    const verdict = checkAnswer(question.server, given);
    if (given === choices.right || verdict.outcome === 'right') {
      yield* expectAccepted(student, activity, question, given, verdict);
      return;
    }
    student.bookAnswer(activity.id, itemId, itemId, false, verdict.misconceptionId);
    yield* expectHelp(student, activity, question, answer, { given, verdict });
  }
  throw student.stuck('right-answer-refused', {
    partId: itemId,
    params: { question: question.item.stem, answer: inWords(question, choices.right), screen: '' },
  });
}

/** The explanation stands on the screen only when the answer was taken as right. */
function* expectAccepted(
  student: Student,
  activity: Activity,
  question: Question,
  given: Answer,
  verdict: Verdict,
): Play {
  const { item } = question;
  if (verdict.outcome === 'right') student.bookAnswer(activity.id, item.id, item.id, true);
  if (yield* student.sees(item.explanation)) {
    if (student.attentive) yield* student.read(item.explanation);
    if (verdict.outcome === 'right') return;
  }
  const screen = yield* student.screenWords();
  throw student.stuck('right-answer-refused', {
    partId: item.id,
    params: { question: item.stem, answer: inWords(question, given), screen: screen.slice(-400) },
  });
}

function* expectHelp(
  student: Student,
  activity: Activity,
  question: Question,
  answer: AnswerProgress,
  { given, verdict }: { readonly given: Answer; readonly verdict: Verdict },
): Play {
  const { item } = question;
  const about = { question: item.stem, answer: inWords(question, given) };
  if (verdict.feedback !== undefined) {
    if (!(yield* student.sees(verdict.feedback))) {
      const words = yield* student.screenWords();
      const code = words.includes(item.explanation) ? 'wrong-answer-accepted' : 'feedback-missing';
      student.fail(code, { partId: item.id, params: { ...about, expected: verdict.feedback } });
      if (code === 'wrong-answer-accepted') throw student.stuck(code);
    }
    yield* student.read(verdict.feedback);
  }
  if (student.mind.asksForHints) yield* askForHint(student, activity, question, answer);
  if (!isExplanationDue(question.server, answer)) return;
  answer.explained = true;
  if (!(yield* student.sees(item.explanation))) {
    student.fail('explanation-missing', { partId: item.id, params: { ...about, expected: item.explanation } });
  }
  yield* student.read(item.explanation);
}

function* askForHint(student: Student, activity: Activity, { item, server }: Question, answer: AnswerProgress): Play {
  const hint = takeHint(server, answer);
  if (hint === undefined) return;
  yield* student.press(HINT);
  student.tell({ kind: 'hint', activityId: activity.id, partId: item.id });
  if (!(yield* student.sees(hint.text))) {
    student.fail('hint-missing', { partId: item.id, params: { question: item.stem, expected: hint.text } });
  }
  yield* student.read(hint.text);
}

/** Everything of a question that is read before it is answered. */
function wordsOf({ client }: Question): string {
  switch (client.type) {
    case 'single-choice':
    case 'multiple-choice':
      return [client.stem, ...client.options.map(({ text }) => text)].join(' ');
    case 'true-false':
    case 'numeric':
      return client.stem;
    case 'ordering':
      return [client.stem, client.direction, ...client.entries.map(({ text }) => text)].join(' ');
    case 'matching':
      return [client.stem, ...[...client.left, ...client.right].map(({ text }) => text)].join(' ');
    case 'fill-in':
      return [
        client.stem,
        ...client.pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])),
        ...(client.wordBank ?? []),
      ].join(' ');
    case 'label-diagram':
      return [
        client.stem,
        ...client.targets.map(({ description }) => description),
        ...client.labels.map(({ text }) => text),
      ].join(' ');
  }
}

/** An answer in the words of the question, for who reads the report. */
export function inWords({ client }: Question, answer: Answer): string {
  const entries =
    client.type === 'single-choice' || client.type === 'multiple-choice'
      ? client.options
      : client.type === 'ordering'
        ? client.entries
        : client.type === 'matching'
          ? [...client.left, ...client.right]
          : client.type === 'label-diagram'
            ? [...client.targets.map(({ id, description }) => ({ id, text: description })), ...client.labels]
            : [];
  const text = (id: string): string => entries.find((entry) => entry.id === id)?.text ?? id;
  switch (answer.type) {
    case 'single-choice':
      return text(answer.option);
    case 'multiple-choice':
      return answer.options.map(text).join(', ');
    case 'true-false':
      return answer.value ? 'true' : 'false';
    case 'numeric':
      return answer.text;
    case 'ordering':
      return answer.order.map(text).join(', ');
    case 'matching':
    case 'label-diagram':
      return answer.pairs.map(({ left, right }) => `${text(left)}: ${text(right)}`).join(', ');
    case 'fill-in':
      return answer.blanks.map(({ text: word }) => word).join(', ');
  }
}
