/**
 * Proofs that were asked for from outside of a run: started, watched from any number of screens, and stopped. There is one
 * for a lesson at most; who asks again while it goes on joins it. Nothing is stored: what a proof finds is saved with the
 * lesson, and one that a crash cut off is simply started again.
 */
import { isAppError } from '@toolboxai/shared/errors';
import type { PlayProgress } from '../checks/index.ts';
import type { EngineLogger } from '../engine/index.ts';
import type { ProveOptions } from './prove-lesson.ts';

export type ProofJob =
  /** No proof of this lesson was asked for since the app started. */
  | { readonly state: 'none' }
  /** `progress` is null while the checks run and while another lesson is played. */
  | { readonly state: 'running'; readonly startedAt: number; readonly progress: PlayProgress | null }
  | { readonly state: 'done'; readonly passed: boolean; readonly version: number }
  | { readonly state: 'failed'; readonly error: ProofJobError }
  | { readonly state: 'stopped' };

/** An expected failure has its code; one that nobody foresaw has the number of its line in the log. */
export interface ProofJobError {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly correlationId: string | null;
}

export interface ProofJobs {
  /** Starts the proof of a lesson, or joins the one that goes on. */
  start(lessonId: string): ProofJob;
  stop(lessonId: string): ProofJob;
  now(lessonId: string): ProofJob;
  /** How it stands, then every change, to its end or until the signal aborts. */
  watch(lessonId: string, signal: AbortSignal): AsyncIterable<ProofJob>;
  /** Stops all and resolves when none goes on. */
  close(): Promise<void>;
}

export interface ProofJobsParts {
  readonly prove: (
    lessonId: string,
    options: ProveOptions,
  ) => Promise<{ readonly passed: boolean; readonly version: number }>;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly logger: EngineLogger;
}

interface Entry {
  job: ProofJob;
  readonly stopping: AbortController;
  readonly ended: Promise<void>;
}

export function createProofJobs({ prove, clock, newId, logger }: ProofJobsParts): ProofJobs {
  const entries = new Map<string, Entry>();
  let changed = Promise.withResolvers<void>();
  const tellAll = (): void => {
    changed.resolve();
    changed = Promise.withResolvers();
  };

  const now = (lessonId: string): ProofJob => entries.get(lessonId)?.job ?? { state: 'none' };

  const start = (lessonId: string): ProofJob => {
    const before = now(lessonId);
    if (before.state === 'running') return before;
    const stopping = new AbortController();
    const startedAt = clock();
    const job: ProofJob = { state: 'running', startedAt, progress: null };
    const set = (next: ProofJob): void => {
      const entry = entries.get(lessonId);
      if (entry?.stopping !== stopping) return;
      entry.job = next;
      tellAll();
    };
    const onProgress = (progress: PlayProgress): void => set({ state: 'running', startedAt, progress });
    const ended = prove(lessonId, { signal: stopping.signal, onProgress }).then(
      ({ passed, version }) => set({ state: 'done', passed, version }),
      (error: unknown) =>
        set(stopping.signal.aborted ? { state: 'stopped' } : { state: 'failed', error: told(error, lessonId) }),
    );
    entries.set(lessonId, { job, stopping, ended });
    tellAll();
    return job;
  };

  function told(error: unknown, lessonId: string): ProofJobError {
    if (isAppError(error)) {
      return { code: error.code, message: error.message, hint: error.hint ?? null, correlationId: null };
    }
    const correlationId = newId();
    logger.error({ message: 'A proof by play broke off', correlationId, runId: lessonId, step: 'proof', error });
    return {
      code: 'unexpected',
      message: 'Something went wrong inside ToolBoxAI while students played. Your work is saved.',
      hint: 'Let them play again. If it happens again, report it.',
      correlationId,
    };
  }

  return {
    start,
    now,
    stop: (lessonId) => {
      entries.get(lessonId)?.stopping.abort(new Error('The proof was stopped.'));
      return now(lessonId);
    },
    async *watch(lessonId, signal) {
      const over = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      let told: ProofJob | undefined;
      while (!signal.aborted) {
        const next = changed.promise;
        const job = now(lessonId);
        if (job !== told) yield job;
        told = job;
        if (job.state !== 'running') return;
        await Promise.race([next, over]);
      }
    },
    close: async () => {
      const all = [...entries.values()];
      for (const { stopping } of all) stopping.abort(new Error('The app is being closed.'));
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}
