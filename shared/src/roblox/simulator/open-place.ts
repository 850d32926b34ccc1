/** Opens a place: the engine's Luau and the place's instances in one Luau machine, ready to let time pass. */

import type { Instance } from '../instance/index.ts';
import { type LuauRun, LuauVm, toLuauLiteral } from '../luau/index.ts';
import { readRobloxFile } from '../read-file.ts';
import { engineFiles } from './engine-files.ts';
import { placeChunks } from './place-source.ts';
import { reflectionChunk } from './reflection-pack.ts';
import type { Observation, Simulation } from './simulation.ts';

export interface OpenOptions {
  /** Memory of the machine; 512 when left out. */
  readonly memoryMiB?: number;
  /** How long one step may take before a script counts as endless; 10,000 when left out. */
  readonly timeLimitMs?: number;
}

/** Frames in one crossing: long enough to make crossings cheap, short enough for the time limit to mean something. */
const FRAMES_PER_CROSSING = 600;

/** @param place a place file of either format, or the children of its DataModel */
export async function openPlace(
  place: Uint8Array | readonly Instance[],
  { memoryMiB = 512, timeLimitMs = 10_000 }: OpenOptions = {},
): Promise<Simulation> {
  const roots = place instanceof Uint8Array ? readRobloxFile(place).roots : place;
  const vm = new LuauVm({ memoryMiB, timeLimitMs, openVectors: true });
  try {
    await vm.run({ source: reflectionChunk(), chunkName: 'engine/reflection' });
    for (const { name, source } of engineFiles()) await vm.run({ source, chunkName: name });
    await vm.call('host.open');
    const { chunks, scripts } = placeChunks(roots);
    for (const [index, { path, source }] of scripts.entries()) {
      const chunk = `sim.sources[${index + 1}] = { path = ${toLuauLiteral(path)}, make = function() return function(...) ${source}\nend end }`;
      await vm.run({ source: chunk, chunkName: path });
    }
    for (const source of chunks) await vm.run({ source, chunkName: 'engine/place' });
    await vm.call('host.begin');
    return new RunningSimulation(vm);
  } catch (error) {
    await vm.dispose();
    throw error;
  }
}

class RunningSimulation implements Simulation {
  readonly #vm: LuauVm;
  #now = 0;

  constructor(vm: LuauVm) {
    this.#vm = vm;
  }

  get now(): number {
    return this.#now;
  }

  async advance(seconds: number): Promise<void> {
    const target = this.#now + seconds;
    while (this.#now < target - 1e-6) {
      const { values } = await this.#vm.call('host.advance', target, FRAMES_PER_CROSSING);
      const [now] = values;
      if (typeof now !== 'number') throw new Error('The engine did not say what time it is.');
      this.#now = now;
    }
  }

  async drain(): Promise<readonly Observation[]> {
    return plain<readonly Observation[]>(await this.#vm.call('host.drain'));
  }

  async dispose(): Promise<void> {
    await this.#vm.dispose();
  }
}

/** What the engine's host functions return has the shape that they say. */
function plain<T>(run: LuauRun): T {
  return JSON.parse(JSON.stringify(run.values[0]));
}
