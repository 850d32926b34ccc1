/** What a box says when the app cannot be opened or closed as it should. */
import { isAppError } from '@toolboxai/shared/errors';

export interface FailureWords {
  readonly title: string;
  readonly text: string;
}

export function failureWords(error: unknown): FailureWords {
  const title = 'ToolBoxAI';
  if (isAppError(error)) return { title, text: [error.message, error.hint].filter(Boolean).join('\n\n') };
  const what = error instanceof Error ? error.message : String(error);
  return { title, text: `Something went wrong inside ToolBoxAI. Your work is saved.\n\n${what}` };
}
