/** What a refusal is known by. */
import { AppError } from '../../../errors.ts';

export function codeOf(action: () => unknown): string {
  return failureOf(action).code;
}

export function failureOf(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('Expected a failure.');
}
