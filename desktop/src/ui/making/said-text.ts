/**
 * What a step says of itself in the language of the interface. The core says it in English; other languages make the
 * sentence anew from its code and what it is made of, and a code that they do not know stays in English.
 */
import type { MakingStep } from '../api/index.ts';
import { filled, SAID } from '../words/index.ts';

export function saidText(message: string, said: MakingStep['said'], language: string): string {
  const texts = SAID[language];
  const text = texts?.sentences[said?.code ?? ''];
  if (texts === undefined || said === null || text === undefined) return message;
  const student = texts.students[String(said.params.student)] ?? '';
  return filled(text, { ...said.params, student });
}
