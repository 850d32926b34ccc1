/** When help is due: hints one at a time and only when asked for, the explanation when it can no longer spoil anything. */
import type { ServerItem } from '../play/server-lesson.ts';
import { countOf } from './portable.ts';
import type { AnswerProgress } from './progress.ts';

/** After so many tries, with every hint seen, a student is shown the explanation: nobody stays stuck. */
export const TRIES_BEFORE_EXPLANATION = 4;

/** What comes with hints and an explanation: a question, or a task of an activity. */
export type Helped = Pick<ServerItem, 'hints' | 'explanation'>;

export interface Hint {
  readonly text: string;
  /** Which it is, from 1. */
  readonly number: number;
}

/** Books and returns the next hint; undefined when all were shown or the answer is right already. */
export function takeHint(item: Helped, answer: AnswerProgress): Hint | undefined {
  const text = answer.right ? undefined : item.hints[answer.hints];
  if (text === undefined) return undefined;
  answer.hints += 1;
  return { text, number: answer.hints };
}

/** The hints that were shown already, first to last. */
export function hintsTaken(item: Helped, answer: AnswerProgress): readonly string[] {
  return item.hints.filter((_, index) => index < answer.hints);
}

/** Whether the explanation may be shown: after the right answer, or to a student who tried and used every hint. */
export function isExplanationDue(item: Helped, answer: AnswerProgress): boolean {
  if (answer.right) return true;
  return answer.tries >= TRIES_BEFORE_EXPLANATION && answer.hints >= countOf(item.hints);
}
