/** The ways in which a system tells a command to stop. */
import { AppError } from '@toolboxai/shared/errors';

/** What a command that was stopped says; `so` is what follows from it. */
export function stopped(so: string): AppError {
  return new AppError({ code: 'stopped', message: `You stopped it. ${so}`, hint: 'Start it again when you like.' });
}

/** Ctrl+C; a service manager; a terminal that is closed; and Ctrl+Break, which only Windows has. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];

/**
 * Calls `stop` instead of ending the process. It may be called more than once: a closed terminal says so to every process
 * behind it. Returns how to stop listening.
 */
export function onStop(stop: () => void): () => void {
  const listener = (): void => stop();
  for (const signal of SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, listener);
  };
}
