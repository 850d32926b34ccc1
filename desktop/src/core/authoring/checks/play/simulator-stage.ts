/** The simulator as a stage: names of stations become paths in the place, students become players. */
import { PROMPT_ATTACHMENT_NAME, STATION_ID_ATTRIBUTE, STATION_TAG } from '@toolboxai/shared/lesson/play';
import { type Instance, walk } from '@toolboxai/shared/roblox';
import { type Act, openPlace, type Simulation } from '@toolboxai/shared/roblox/simulator';
import type { LuauData, Screen, Stage, StageAct, StageOutcome } from './stage.ts';

/** Name of the prompt that the kit adds to each station. */
const PROMPT = 'LessonPrompt';

export interface PlaceToOpen {
  /** The bytes of the place file. */
  readonly file: Uint8Array;
  /** What the file was written from. */
  readonly tree: readonly Instance[];
  readonly seed: number;
  /** How long one step may take before a script counts as endless; the simulator's own limit when left out. */
  readonly timeLimitMs?: number;
}

export async function openSimulatorStage({ file, tree, seed, timeLimitMs }: PlaceToOpen): Promise<Stage> {
  const simulation = await openPlace(file, { seed, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) });
  return new SimulatorStage(simulation, stationPaths(tree));
}

interface StationPaths {
  readonly station: string;
  readonly prompt: string;
}

class SimulatorStage implements Stage {
  readonly #simulation: Simulation;
  readonly #paths: ReadonlyMap<string, StationPaths>;

  constructor(simulation: Simulation, paths: ReadonlyMap<string, StationPaths>) {
    this.#simulation = simulation;
    this.#paths = paths;
  }

  get now(): number {
    return this.#simulation.now;
  }

  async join(studentId: number): Promise<void> {
    await this.#simulation.join({ userId: studentId, name: `Student${studentId}` });
  }

  async leave(studentId: number): Promise<void> {
    await this.#simulation.leave(studentId);
  }

  async advance(seconds: number): Promise<void> {
    await this.#simulation.advance(seconds);
  }

  async act(acts: readonly { readonly studentId: number; readonly act: StageAct }[]): Promise<readonly StageOutcome[]> {
    return await this.#simulation.act(acts.map(({ studentId, act }) => this.#playerAct(studentId, act)));
  }

  #playerAct(userId: number, act: StageAct): Act {
    switch (act.kind) {
      case 'press':
        return { userId, kind: 'press', button: act.button };
      case 'write':
        return { userId, kind: 'write', field: act.field, text: act.text };
      case 'walk':
        return { userId, kind: 'walkTo', x: act.x, y: act.y, z: act.z };
      case 'walk-to-station':
        return { userId, kind: 'walkTo', path: this.#paths.get(act.stationId)?.prompt ?? act.stationId };
      case 'use':
        return { userId, kind: 'trigger', prompt: this.#paths.get(act.stationId)?.prompt ?? act.stationId };
    }
  }

  async screen(studentId: number): Promise<Screen> {
    const { elements } = await this.#simulation.screen(studentId);
    return { texts: elements.flatMap(({ name, text }) => (text === '' ? [] : [{ name, text }])) };
  }

  async evaluate(side: 'server' | number, source: string, ...args: readonly LuauData[]): Promise<readonly unknown[]> {
    return await this.#simulation.evaluate(side, source, ...args);
  }

  async observations() {
    return (await this.#simulation.drain()).map(({ at, side, kind, script, line, message }) => ({
      at,
      studentId: side === 'server' ? null : side,
      kind,
      script,
      line: line === 0 ? null : line,
      message,
    }));
  }

  async tracks() {
    return (await this.#simulation.tracks()).map(({ userId, at, x, z }) => ({ studentId: userId, at, x, z }));
  }

  async cost() {
    return await this.#simulation.cost();
  }

  async dispose(): Promise<void> {
    await this.#simulation.dispose();
  }
}

/** Full names of the stations, by the id that each carries, and of the prompts that they will have. */
function stationPaths(tree: readonly Instance[]): ReadonlyMap<string, StationPaths> {
  const found = new Map<string, StationPaths>();
  for (const { instance, path } of walk(tree)) {
    const id = instance.attributes[STATION_ID_ATTRIBUTE];
    if (!instance.tags.includes(STATION_TAG) || id?.type !== 'string') continue;
    const station = path.join('.');
    const inside = [...walk(instance.children)].find(({ instance: { name } }) => name === PROMPT_ATTACHMENT_NAME);
    const holder = inside === undefined ? station : [station, ...inside.path].join('.');
    found.set(id.value, { station, prompt: `${holder}.${PROMPT}` });
  }
  return found;
}
