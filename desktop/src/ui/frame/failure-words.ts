/** A failure in the language of the interface: translated where its code is known, else as the core said it. */
import i18next from 'i18next';
import type { Failure } from '../api/index.ts';
import { FAILURES } from '../words/index.ts';

export type SaidFailure = Pick<Failure, 'code' | 'message'> & Partial<Omit<Failure, 'code' | 'message'>>;

export interface FailureWords {
  readonly message: string;
  readonly hint: string | null;
  /** The first digits of the correlation number, for a report. */
  readonly number: string | null;
}

export function failureWords(
  { code, message, hint = null, details = {}, correlationId = null }: SaidFailure,
  language = i18next.language,
): FailureWords {
  const known = FAILURES[language]?.[code];
  return {
    message: known === undefined ? message : filled(known.message, details),
    hint: known?.hint === undefined ? hint : filled(known.hint, details),
    number: correlationId === null ? null : correlationId.slice(0, 8),
  };
}

function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
