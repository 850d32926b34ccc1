/** What the engine is given by whoever composes the program, so that nothing in it reads a clock or draws a number. */
import { setTimeout as wait } from 'node:timers/promises';
import type { RunLog } from './run-log.ts';

/** Resolves after `ms` milliseconds; rejects at once when `signal` aborts, and for no other reason. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Where failures go that a person is not shown in full. */
export interface EngineLogger {
  error(entry: {
    readonly message: string;
    /** Also stands in the run's log, and on screen. */
    readonly correlationId: string;
    readonly runId: string;
    readonly step: string;
    readonly error: unknown;
  }): void;
}

export interface EnginePorts {
  readonly log: RunLog;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  /** From 0 up to, but not including, 1; draws retry delays and run ids, never anything that enters a lesson. */
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly logger: EngineLogger;
}

/** `Sleep` by the system's timer. */
export const systemSleep: Sleep = (ms, signal) => wait(ms, undefined, { signal });
