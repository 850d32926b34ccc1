/** Opens a place: the engine's Luau and the place's instances in one Luau machine, ready to let time pass. */
import { isAppError } from '../../errors.ts';
import type { Instance } from '../instance/index.ts';
import { compileLuau, type LuauChunk, LuauVm, toLuauLiteral } from '../luau/index.ts';
import { readRobloxFile } from '../read-file.ts';
import { toSimulationError } from './crossings.ts';
import { engineFiles, studioFiles } from './engine-files.ts';
import { type PlaceScript, placeChunks } from './place-source.ts';
import { reflectionChunk } from './reflection-pack.ts';
import { RunningSimulation } from './running-simulation.ts';
import { checkOrigins, type ServiceSettings, settingsForEngine } from './services/index.ts';
import type { Simulation } from './simulation.ts';

export interface OpenOptions {
  /** Of all randomness; 1 when left out. */
  readonly seed?: number;
  /** What the place says when left out. */
  readonly signalBehavior?: 'immediate' | 'deferred';
  /** Memory of the machine; 512 when left out. */
  readonly memoryMiB?: number;
  /** How long one step may take before a script counts as endless; 10,000 when left out. */
  readonly timeLimitMs?: number;
  readonly services?: ServiceSettings;
}

/** For what is loaded before any script runs: nothing of it can be endless, but a place may be large and a computer busy. */
export const LOADING_LIMIT_MS = 120_000;

/**
 * @param place a place file of either format, or the children of its DataModel
 * @throws AppError what `readRobloxFile` throws; `simulation-…` as {@link Simulation}
 */
export async function openPlace(
  place: Uint8Array | readonly Instance[],
  options: OpenOptions = {},
): Promise<Simulation> {
  const { seed = 1, memoryMiB = 512, timeLimitMs = 10_000, services = {} } = options;
  const roots = place instanceof Uint8Array ? readRobloxFile(place).roots : place;
  const { chunks, scripts } = placeChunks(roots);
  checkOrigins(services.http?.origins ?? []);
  const broken = new Map<number, string>();
  for (;;) {
    const vm = new LuauVm({ memoryMiB, timeLimitMs, openVectors: true, marks: true });
    try {
      await vm.runAll(engineChunks(), LOADING_LIMIT_MS);
      await vm.call('host.open');
      await vm.call('host.openServices', settingsForEngine(services), seed);
      if (!(await defineAll(vm, scripts, broken))) continue;
      const place = chunks.map((source) => ({ source, chunkName: 'engine/place' }));
      await vm.runAll(place, LOADING_LIMIT_MS);
      const simulation = new RunningSimulation(vm, services.http ?? {});
      await simulation.begin(isDeferred(roots, options));
      return simulation;
    } catch (error) {
      await vm.dispose();
      throw toSimulationError(error);
    }
  }
}

/** @param studio with Studio around the engine */
export function engineChunks(studio = false): readonly LuauChunk[] {
  const reflection = { source: reflectionChunk(), chunkName: 'engine/reflection' };
  const files = studio ? [...engineFiles(), ...studioFiles()] : engineFiles();
  return [reflection, ...files.map(({ name, source }) => ({ source, chunkName: name }))];
}

/**
 * Compiles the scripts' sources, each once for all who run it. What does not compile is an error of the script when it runs,
 * and noted in `broken`. False when a source broke the machine itself: then another has to be started.
 */
export async function defineAll(
  vm: LuauVm,
  scripts: readonly PlaceScript[],
  broken: Map<number, string>,
): Promise<boolean> {
  for (let rest = scripts.map((script, index) => ({ ...script, number: index + 1 })); rest.length > 0; ) {
    const parts = rest.flatMap((script) => definition(script, broken.get(script.number)));
    try {
      await vm.runAll(parts, LOADING_LIMIT_MS);
      return true;
    } catch (error) {
      const index = isAppError(error) ? error.details?.index : undefined;
      const failed = rest[Math.floor(Number(index) / CHUNKS_PER_SCRIPT)];
      if (failed === undefined || broken.has(failed.number)) throw error;
      broken.set(failed.number, await objection(failed.path, failed.source));
      if (vm.dead) return false;
      rest = rest.slice(rest.indexOf(failed));
    }
  }
  return true;
}

/** Two chunks for each script, whatever it is. */
const CHUNKS_PER_SCRIPT = 2;

function definition(
  { path, source, number }: PlaceScript & { readonly number: number },
  problem: string | undefined,
): readonly LuauChunk[] {
  const name = toLuauLiteral(path);
  if (problem !== undefined) {
    const define = `host.define(${number}, ${name}, nil, ${toLuauLiteral(problem)})`;
    return [
      { source: define, chunkName: path },
      { source: 'return', chunkName: path },
    ];
  }
  return [
    // Alone first: a source that ended the function around it would run among the engine's own globals.
    { source: `do return end ${source}`, chunkName: path },
    // On one line with the source's first, so that errors name the source's own lines.
    { source: `host.define(${number}, ${name}, function() return function(...) ${source}\nend end)`, chunkName: path },
  ];
}

/** What the compiler says of the source alone. */
async function objection(path: string, source: string): Promise<string> {
  const compiled = await compileLuau(source, path);
  const { line, reason } = compiled.ok ? { line: 1, reason: 'the source ends its own function' } : compiled.error;
  return `${path}:${line}: ${reason}`;
}

export function isDeferred(roots: readonly Instance[], { signalBehavior }: OpenOptions): boolean {
  if (signalBehavior !== undefined) return signalBehavior === 'deferred';
  const workspace = roots.find(({ className }) => className === 'Workspace');
  const said = workspace?.properties.SignalBehavior;
  // `Default` is still immediate.
  return said?.type === 'Enum' && (said.item === 'Deferred' || said.item === 'AncestryDeferred');
}
