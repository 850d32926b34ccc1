/**
 * An answer is what a student sees and, apart from it, what it is worth. Two answers are the same answer when their
 * values are equal, however they are written: 1/2, 2/4 and 0.5 are one answer.
 */
import { type ExactInput, exact, reducedText, storedNumber } from './numbers.ts';

export interface Answer {
  readonly text: string;
  /** Canonical: an exact number as the document stores it, or `text:` and the words. */
  readonly value: string;
}

/** A wrong answer, the idea that produces it, and what is said to who gives it. */
export interface WrongAnswer {
  readonly answer: Answer;
  readonly misconceptionId?: string;
  readonly feedback: string;
}

/** A number; it is written in lowest terms unless a text is given. */
export function numberAnswer(value: ExactInput, text?: string): Answer {
  const number = exact(value);
  return { text: text ?? reducedText(number), value: storedNumber(number) };
}

/** Words or symbols; case, outer spaces and doubled spaces do not make another answer. */
export function textAnswer(text: string): Answer {
  return { text, value: `text:${text.trim().replace(/\s+/g, ' ').toLowerCase()}` };
}

export function isNumber(answer: Answer): boolean {
  return !answer.value.startsWith('text:');
}

/** Those of the wrong answers that differ from the key and from each other in value and in writing; the first one stays. */
export function distinctWrong<W extends { readonly answer: Answer }>(
  keys: readonly Answer[],
  wrong: readonly W[],
): readonly W[] {
  const values = new Set(keys.map((key) => key.value));
  const texts = new Set(keys.map((key) => normal(key.text)));
  return wrong.filter(({ answer }) => {
    if (values.has(answer.value) || texts.has(normal(answer.text))) return false;
    values.add(answer.value);
    texts.add(normal(answer.text));
    return true;
  });
}

function normal(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
