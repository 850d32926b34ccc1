/**
 * When a step is tried again, and after how long. Only failures known to be passing are worth another attempt: a
 * `RetryableError`, a timeout, or what the step's own `when` recognises. Delays follow "decorrelated jitter" (AWS
 * Architecture Blog, "Exponential Backoff And Jitter", 2015): each is drawn between the base and three times the last.
 */
import { AppError, type AppErrorOptions } from '@toolboxai/shared/errors';

/** A failure that may pass by itself: a busy service, a dropped connection. */
export class RetryableError extends AppError {
  /** The least time to wait, in milliseconds, as the other side asked for it. */
  readonly retryAfterMs: number | undefined;

  constructor(options: AppErrorOptions & { readonly retryAfterMs?: number }) {
    super(options);
    this.retryAfterMs = options.retryAfterMs;
  }
}

export interface RetryPolicy {
  /** How many times the step is tried in all, the first time included. */
  readonly attempts: number;
  /** Shortest delay in milliseconds; 500 unless given. */
  readonly baseMs?: number;
  /** Longest delay in milliseconds; 30,000 unless given. */
  readonly capMs?: number;
  /** When the other side asks for a longer wait than this (120,000 ms unless given), the step fails at once. */
  readonly maxRetryAfterMs?: number;
  /** Says of errors that are no `RetryableError` whether they may pass. */
  readonly when?: (error: unknown) => boolean;
}

export interface FailedAttempt {
  readonly error: unknown;
  /** How many attempts have failed so far, this one included. */
  readonly failures: number;
  /** The delay before this attempt; 0 before the first. */
  readonly previousDelayMs: number;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
}

/** The delay in whole milliseconds before the next attempt, or `undefined` when there is to be none. */
export function retryDelay(policy: RetryPolicy | undefined, failed: FailedAttempt): number | undefined {
  if (policy === undefined || failed.failures >= policy.attempts) return undefined;
  const retryable = failed.error instanceof RetryableError;
  if (!retryable && policy.when?.(failed.error) !== true) return undefined;

  const askedMs = retryable ? (failed.error.retryAfterMs ?? 0) : 0;
  if (askedMs > (policy.maxRetryAfterMs ?? 120_000)) return undefined;

  const baseMs = policy.baseMs ?? 500;
  const upperMs = Math.max(failed.previousDelayMs, baseMs) * 3;
  const drawnMs = Math.min(policy.capMs ?? 30_000, baseMs + failed.random() * (upperMs - baseMs));
  return Math.ceil(Math.max(drawnMs, askedMs));
}
