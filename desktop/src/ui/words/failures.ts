/**
 * Failures by their stable code, in each language. The core says every failure in English; other languages translate
 * what a teacher is likely to meet, and English only has what no core can say: that the core itself is away.
 */
import { failuresEs } from './es/failures.ts';

export interface FailureText {
  readonly message: string;
  readonly hint?: string;
}

export type FailureTexts = Readonly<Record<string, FailureText>>;

const failuresEn: FailureTexts = {
  unreachable: {
    message: 'ToolBoxAI does not answer. What you saved is safe.',
    hint: 'Start the program again and open the link that it prints, then try again.',
  },
  locked: {
    message: 'This page belongs to an earlier start of ToolBoxAI. What you saved is safe.',
    hint: 'Open the link that ToolBoxAI printed when you started it.',
  },
};

export const FAILURES: Readonly<Record<string, FailureTexts>> = { en: failuresEn, es: failuresEs };
