/**
 * The one shape of an expected failure: a stable code for programs, a sentence for the person, and what to do next.
 * Anything else that is thrown is a defect and is reported as such.
 */

export interface AppErrorOptions {
  /** Stable, kebab-case, never translated and never reused for another meaning. */
  readonly code: string;
  /** One plain sentence: what happened. */
  readonly message: string;
  /** One plain sentence: what the person can do now. */
  readonly hint?: string;
  /** Values for translation and for machines; never personal data. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An expected failure that may be shown to a person as it is. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: string;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(options: AppErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}
