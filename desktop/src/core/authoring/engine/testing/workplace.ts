/** What most tests need: an engine and its log, with time, chance and logger in the hands of the test. */
import { createEngine, type Engine, type EngineOptions } from '../engine.ts';
import { createMemoryRunLog } from '../memory-run-log.ts';
import type { EngineLogger } from '../ports.ts';
import type { RunEvent, RunLog } from '../run-log.ts';
import type { Workflow } from '../workflow.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

export type LoggedFailure = Parameters<EngineLogger['error']>[0];

export interface Workplace {
  readonly engine: Engine;
  readonly log: RunLog;
  readonly time: VirtualTime;
  /** What the logger was told. */
  readonly logged: readonly LoggedFailure[];
  /** A second engine on the same log, as after a restart of the program. */
  restart(options?: Partial<EngineOptions>): Engine;
  /** The events of a run, without their place and time. */
  eventsOf(runId: string): readonly RunEvent[];
}

export function createWorkplace(
  workflows: readonly Workflow[],
  options: Partial<EngineOptions> & { readonly time?: VirtualTime } = {},
): Workplace {
  const { time = createVirtualTime(), ...given } = options;
  const log = given.log ?? createMemoryRunLog(time.clock);
  const logged: LoggedFailure[] = [];
  const settings: EngineOptions = {
    clock: time.clock,
    random: dice(),
    sleep: time.sleep,
    logger: { error: (entry) => logged.push(entry) },
    workflows,
    ...given,
    log,
  };
  return {
    engine: createEngine(settings),
    log,
    time,
    logged,
    restart: (changes = {}) => createEngine({ ...settings, ...changes }),
    eventsOf: (runId) => log.read(runId).map(({ event }) => event),
  };
}

/** Numbers that look random and are the same in every run of the tests (a linear congruential generator). */
function dice(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
