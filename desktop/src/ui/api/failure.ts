/** Reads whatever was thrown as one plain failure: what happened, what to do, and how to find it in the log. */
import { isAppError } from '@toolboxai/shared/errors';
import { TRPCClientError } from '@trpc/client';

export interface Failure {
  /** Stable. `unreachable` when the app does not answer, `locked` when the key is not the run's. */
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Set when nobody foresaw it. */
  readonly correlationId: string | null;
}

export function readFailure(error: unknown): Failure {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data;
    if (isRecord(data) && typeof data.appCode === 'string') {
      return {
        code: data.appCode,
        message: error.message,
        hint: text(data.hint),
        details: isRecord(data.details) ? data.details : {},
        correlationId: text(data.correlationId),
      };
    }
    return plain('unreachable', error.message);
  }
  if (isAppError(error)) {
    const { code, message, hint, details } = error;
    return { code, message, hint: hint ?? null, details, correlationId: null };
  }
  return plain('unexpected', error instanceof Error ? error.message : String(error));
}

function plain(code: string, message: string): Failure {
  return { code, message, hint: null, details: {}, correlationId: null };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
