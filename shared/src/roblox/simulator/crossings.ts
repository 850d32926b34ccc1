/** Crossings into the engine's machine, one after the other, whose failures are told in the words of the simulation. */
import { AppError, isAppError } from '../../errors.ts';
import type { LuauRun, LuauValue, LuauVm } from '../luau/index.ts';

export class Crossings {
  protected readonly vm: LuauVm;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(vm: LuauVm) {
    this.vm = vm;
  }

  protected cross(path: string, ...args: readonly LuauValue[]): Promise<LuauRun> {
    return this.guard(this.vm.call(path, ...args));
  }

  protected async guard(run: Promise<LuauRun>): Promise<LuauRun> {
    try {
      return await run;
    } catch (error) {
      throw toSimulationError(error);
    }
  }

  /** What callers ask for waits for what they asked for before. */
  protected next<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

/** The error of the machine in the words of the simulation: which script ended it. */
export function toSimulationError(error: unknown): unknown {
  if (!isAppError(error)) return error;
  const { code, message, details } = error;
  if (code.startsWith('simulation-')) return error;
  const script = typeof details?.mark === 'string' && details.mark !== '' ? details.mark : 'The engine';
  switch (code) {
    case 'luau-timeout':
      return new AppError({
        code: 'simulation-endless-loop',
        message: `${script} did not come to an end: it loops without ever waiting.`,
        hint: 'Let loops wait, for example with task.wait().',
        details: { script },
      });
    case 'luau-out-of-memory':
      return new AppError({
        code: 'simulation-out-of-memory',
        message: `${script} used more memory than the simulation has.`,
        hint: 'Look for a table or text that keeps growing.',
        details: { script },
      });
    case 'luau-ended':
      return new AppError({
        code: 'simulation-ended',
        message: 'This simulation has ended.',
        hint: 'Open the place again.',
      });
    default:
      return new AppError({ code: 'simulation-failed', message, details: { ...details, script } });
  }
}
