/**
 * What becomes of the output. A reader that has seen enough (`toolboxai topics | head`) is no failure: the work goes on and
 * nothing more is said. A disk that has no room for the output is one.
 */
import { AppError } from '@toolboxai/shared/errors';
import type { Streams } from './terminal.ts';

export interface Output {
  /** Resolves when all that was printed is out, or nobody reads it. Throws AppError `output-not-written`. */
  written(): Promise<void>;
}

export function watchOutput({ stdout, stderr }: Streams): Output {
  let failed: Error | undefined;
  stdout.on('error', (error) => {
    if (!isClosed(error)) failed ??= error;
  });
  // Without somewhere to complain, complaining is dropped.
  stderr.on('error', () => undefined);
  return {
    written: async () => {
      await new Promise<void>((resolve) => {
        if (stdout.writable) stdout.write('', () => resolve());
        else resolve();
      });
      // The stream tells its listeners of a failure only after it told the writer.
      await new Promise((resolve) => setImmediate(resolve));
      if (failed === undefined) return;
      throw new AppError({
        code: 'output-not-written',
        message: `The output could not be written: ${failed.message}.`,
        hint: 'Free some space, or send the output somewhere else.',
        cause: failed,
      });
    },
  };
}

function isClosed(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
