/** What is said to a student who chose something that the notes speak of elsewhere. */
import { textAnswer, type WrongAnswer } from '../../offline/items/index.ts';
import { capitalized } from '../understanding/grammar.ts';
import { holdsTerm, termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { quoted } from './draft.ts';

/** A wrong term, name, date or number, with what the notes really say about it. */
export function wrongAnswer(text: string, understanding: Understanding): WrongAnswer {
  return { answer: textAnswer(text), feedback: feedbackOn(text, understanding) };
}

export function feedbackOn(text: string, { definitions, sentences }: Understanding): string {
  const key = termKey(text);
  const definition = definitions.find((candidate) => termKey(candidate.term) === key);
  if (definition) return fitted(`${quoted(capitalized(text))} means something else: ${definition.meaning}.`);
  const elsewhere = sentences.find((sentence) => holdsTerm(sentence, key));
  if (elsewhere)
    return fitted(
      `The notes use ${quoted(text)} for something else: ${quoted(elsewhere.text, 320)} Read the sentence again.`,
    );
  return `The notes do not say ${quoted(text)} here. Find the sentence and read it again.`;
}

function fitted(text: string): string {
  return text.length <= 490 ? text : `${text.slice(0, 489).replace(/\s+\S*$/, '')}…`;
}
