/** The simulation at work: every call is a crossing into the engine, and the engine's questions are answered on the way. */
import { AppError } from '../../errors.ts';
import { type LuauRun, type LuauValue, type LuauVm, toLuauLiteral } from '../luau/index.ts';
import { Crossings } from './crossings.ts';
import { answerAll, type DataStoreContents, type HttpSettings, type Question } from './services/index.ts';
import type {
  Act,
  ActOutcome,
  Observation,
  Player,
  ScreenView,
  Side,
  Simulation,
  SimulationCost,
  TrackSample,
} from './simulation.ts';

/** Frames in one crossing: many, so that crossings cost little; few, so that the time limit still means something. */
const FRAMES_PER_CROSSING = 300;
/** How long a chunk of `evaluate` may yield, in virtual seconds. */
const EVALUATION_LIMIT = 60;
const FRAME = 1 / 60;
/** How closely the end of what is bound to the server's end is watched, in virtual seconds. */
const SHUT_DOWN_STEP = 0.1;

export class RunningSimulation extends Crossings implements Simulation {
  readonly #http: HttpSettings;
  #now = 0;

  constructor(vm: LuauVm, http: HttpSettings) {
    super(vm);
    this.#http = http;
  }

  get now(): number {
    return this.#now;
  }

  join({ userId, name, displayName }: Player): Promise<void> {
    return this.next(async () => {
      const joined = first(await this.cross('host.join', userId, name, displayName ?? name));
      if (joined === true) return;
      throw new AppError({
        code: 'simulation-player-here',
        message: `The player ${userId} is in the simulation already.`,
        details: { userId },
      });
    });
  }

  leave(userId: number): Promise<void> {
    return this.next(async () => {
      await this.cross('host.leave', userId);
    });
  }

  advance(seconds: number): Promise<void> {
    return this.next(() => this.#advanceTo(wholeFrames(this.#now + seconds)));
  }

  act(acts: readonly Act[]): Promise<readonly ActOutcome[]> {
    return this.next(async () => plain(await this.cross('host.act', acts.map(actLiteral))));
  }

  screen(userId: number): Promise<ScreenView> {
    return this.next(async () => plain(await this.cross('host.probe', 'screen', userId)));
  }

  evaluate(side: Side, source: string, ...args: readonly LuauValue[]): Promise<readonly LuauValue[]> {
    return this.next(async () => {
      // On one line with the source's first, so that errors name the source's own lines.
      const chunk = `return host.evaluate(${toLuauLiteral(side)}, function() return function(...) ${source}\nend end, ...)`;
      const number = first(await this.guard(this.vm.run({ source: chunk, chunkName: 'evaluate', args })));
      const until = this.#now + EVALUATION_LIMIT;
      for (;;) {
        const { values } = await this.cross('host.outcome', number ?? null);
        const [done, ok, ...rest] = values;
        if (done === true && ok === true) return rest;
        if (done === true) throw scriptError(rest);
        if (this.#now >= until) throw scriptError(['The chunk did not end within a minute of virtual time.']);
        await this.#advanceTo(this.#now + FRAME);
      }
    });
  }

  drain(): Promise<readonly Observation[]> {
    return this.next(async () => plain(await this.cross('host.drain')));
  }

  tracks(): Promise<readonly TrackSample[]> {
    return this.next(async () => plain(await this.cross('host.probe', 'tracks', 'server')));
  }

  cost(): Promise<SimulationCost> {
    return this.next(async () => plain(await this.cross('host.cost')));
  }

  dataStores(): Promise<DataStoreContents> {
    return this.next(async () => plain(await this.cross('host.dataStores')));
  }

  shutDown(): Promise<DataStoreContents> {
    return this.next(async () => {
      await this.cross('host.shutDown');
      while (first(await this.cross('host.isShutDown')) !== true) await this.#advanceTo(this.#now + SHUT_DOWN_STEP);
      return plain(await this.cross('host.dataStores'));
    });
  }

  async dispose(): Promise<void> {
    await this.vm.dispose();
  }

  /** Runs what the place begins with. */
  begin(deferred: boolean): Promise<void> {
    return this.next(async () => {
      await this.cross('host.begin', deferred);
    });
  }

  async #advanceTo(target: number): Promise<void> {
    for (;;) {
      const { values } = await this.cross('host.advance', target, FRAMES_PER_CROSSING);
      const [now, asked] = values;
      if (typeof now !== 'number') throw new Error('The engine did not say what time it is.');
      this.#now = now;
      const questions: readonly Question[] = JSON.parse(JSON.stringify(asked));
      if (questions.length > 0) await this.cross('host.answer', [...(await answerAll(questions, this.#http))]);
      else if (now >= target - FRAME / 2) return;
    }
  }
}

/** Time passes in whole frames: the first that is not before the moment. */
export function wholeFrames(seconds: number): number {
  return Math.ceil(seconds / FRAME - 1e-6) * FRAME;
}

export function scriptError([message, traceback]: readonly LuauValue[]): AppError {
  const details = { traceback: typeof traceback === 'string' ? traceback : '' };
  return new AppError({ code: 'simulation-script-error', message: String(message), details });
}

function actLiteral(act: Act): LuauValue {
  return { ...act };
}

export function first(run: LuauRun): LuauValue | undefined {
  return run.values[0];
}

/** The engine's host functions return the shapes that {@link Simulation} names; an empty list arrives as one. */
export function plain<T>(run: LuauRun): T {
  return JSON.parse(JSON.stringify(run.values[0]));
}
