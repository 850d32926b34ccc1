/** What steps of a making say of themselves, by its stable code, in the languages other than that of the core. */
import { saidEs } from './es/said.ts';

export interface SaidTexts {
  /** By the code of the core; names in braces stand for the params, `{student}` for the words below. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly students: Readonly<Record<string, string>>;
}

export const SAID: Readonly<Record<string, SaidTexts>> = { es: saidEs };
