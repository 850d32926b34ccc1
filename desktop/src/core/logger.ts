/** Where unexpected failures go: a line of JSON with a correlation id, never shown to a person in full. */
import { inspect } from 'node:util';

export interface LogEntry {
  readonly message: string;
  readonly correlationId: string;
  readonly error?: unknown;
  readonly [field: string]: unknown;
}

export interface Logger {
  error(entry: LogEntry): void;
}

/** Writes one JSON object a line. Stacks and causes are kept, since they are what a report is good for. */
export function createLogger(write: (line: string) => void, clock: () => number): Logger {
  return {
    error: ({ error, ...fields }) => {
      // `inspect` reads any value, also one that holds itself or that JSON has no words for.
      const told =
        error === undefined ? undefined : inspect(error, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
      write(`${JSON.stringify({ level: 'error', at: new Date(clock()).toISOString(), ...fields, error: told })}\n`);
    },
  };
}
