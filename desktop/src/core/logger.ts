/** Where unexpected failures go: a line of JSON with a correlation id, never shown to a person in full. */
export interface LogEntry {
  readonly message: string;
  readonly correlationId: string;
  readonly error?: unknown;
  readonly [field: string]: unknown;
}

export interface Logger {
  error(entry: LogEntry): void;
}

/** Writes one JSON object a line. Stacks are kept, since they are what a report is good for. */
export function createLogger(write: (line: string) => void, clock: () => number): Logger {
  return {
    error: ({ error, ...fields }) => {
      const cause = error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : error;
      write(`${JSON.stringify({ level: 'error', at: new Date(clock()).toISOString(), ...fields, error: cause })}\n`);
    },
  };
}
