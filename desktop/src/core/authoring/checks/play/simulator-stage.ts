/** The simulator as a stage: names of stations become paths in the place, students become players. */
import { PROMPT_ATTACHMENT_NAME, STATION_ID_ATTRIBUTE, STATION_TAG } from '@toolboxai/shared/lesson/play';
import { type Instance, walk } from '@toolboxai/shared/roblox';
import { type Act, type DataStoreContents, openPlace, type Simulation } from '@toolboxai/shared/roblox/simulator';
import type { LuauData, Observation, Screen, Stage, StageAct, StageCost, StageOutcome } from './stage.ts';

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
  // No two servers of a place make up the same ids.
  const open: OpenServer = (number, contents) =>
    openPlace(file, {
      seed: seed + number,
      services: { dataStores: { contents } },
      ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    });
  return new SimulatorStage(await open(0, []), open, stationPaths(tree));
}

type OpenServer = (number: number, contents: DataStoreContents) => Promise<Simulation>;

interface StationPaths {
  readonly station: string;
  readonly prompt: string;
}

class SimulatorStage implements Stage {
  #simulation: Simulation;
  readonly #open: OpenServer;
  readonly #paths: ReadonlyMap<string, StationPaths>;
  #servers = 1;
  /** When the server that runs now began. */
  #began = 0;
  /** What servers that ended cost, and said at last. */
  #spent: StageCost = { frames: 0, steps: 0, worstFrame: 0 };
  #said: readonly Observation[] = [];
  #disposed = false;

  constructor(simulation: Simulation, open: OpenServer, paths: ReadonlyMap<string, StationPaths>) {
    this.#simulation = simulation;
    this.#open = open;
    this.#paths = paths;
  }

  get now(): number {
    return this.#began + this.#simulation.now;
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

  async observations(): Promise<readonly Observation[]> {
    const before = this.#said;
    this.#said = [];
    return [...before, ...(await this.#drain())];
  }

  async #drain(): Promise<readonly Observation[]> {
    return (await this.#simulation.drain()).map(({ at, side, kind, script, line, message }) => ({
      at: this.#began + at,
      studentId: side === 'server' ? null : side,
      kind,
      script,
      line: line === 0 ? null : line,
      message,
    }));
  }

  async tracks() {
    return (await this.#simulation.tracks()).map(({ userId, at, x, z }) => ({
      studentId: userId,
      at: this.#began + at,
      x,
      z,
    }));
  }

  async cost(): Promise<StageCost> {
    const { frames, steps, worstFrame } = await this.#simulation.cost();
    return {
      frames: this.#spent.frames + frames,
      steps: this.#spent.steps + steps,
      worstFrame: Math.max(this.#spent.worstFrame, worstFrame),
    };
  }

  async restart(): Promise<void> {
    this.#spent = await this.cost();
    const contents = await this.#simulation.shutDown();
    this.#said = [...this.#said, ...(await this.#drain())];
    this.#began = this.now;
    await this.#simulation.dispose();
    this.#simulation = await this.#open(this.#servers, contents);
    this.#servers += 1;
    if (this.#disposed) await this.#simulation.dispose();
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
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
