/**
 * The compiled lesson kit inside a simulated place in which no script of it runs: a driver, written in Luau, requires its
 * modules and offers functions to the test.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LuauValue } from '@toolboxai/shared/roblox/luau';
import { openPlace, type Simulation } from '@toolboxai/shared/roblox/simulator';
import { buildLessonKit, KIT_OUT } from '../scripts/lesson-kit-build.ts';
import { placeWithScripts } from './kit-place.ts';

/** For hooks that may have to compile the kit first, on a machine that is busy. */
export const START_TIMEOUT_MS = 120_000;

export interface KitDriver {
  /** Runs as a script of the server; `load(...)` requires a kit module by its path, as in `load('ServerScriptService', …)`. */
  readonly source: string;
  /** Names of the globals that the source makes and that the test calls. */
  readonly offers: readonly string[];
}

export class KitMachine {
  readonly #simulation: Simulation;

  private constructor(simulation: Simulation) {
    this.#simulation = simulation;
  }

  static async start({ source, offers }: KitDriver): Promise<KitMachine> {
    const { manifest } = await buildLessonKit();
    const modules = manifest.scripts.filter(({ className }) => className === 'ModuleScript');
    const simulation = await openPlace(
      placeWithScripts(
        modules.map(({ path, file }) => ({
          path,
          className: 'ModuleScript',
          source: readFileSync(join(KIT_OUT, file), 'utf8'),
        })),
      ),
      // What a driver is asked may be a game of hundreds of acts.
      { timeLimitMs: 60_000 },
    );
    const offered = offers.map((name) => `${name} = ${name}`).join(', ');
    await simulation.evaluate('server', `${LOAD} ${source}\n_G.driver = { ${offered} }`);
    return new KitMachine(simulation);
  }

  /** What the driver's function returns; `path` is its name, or leads to it through tables. */
  async call(path: string, ...args: readonly LuauValue[]): Promise<readonly LuauValue[]> {
    return await this.#simulation.evaluate('server', CALL, path, ...args);
  }

  async dispose(): Promise<void> {
    await this.#simulation.dispose();
  }
}

const LOAD = `local function load(...)
  local at = game
  for _, name in { ... } do at = at:WaitForChild(name) end
  return require(at)
end`.replaceAll('\n', ' ');

const CALL = `local path = ...
local act = _G.driver
for _, name in string.split(path, ".") do act = act[name] end
return act(select(2, ...))`;

/** The value without properties that are undefined and with empty tables alike, as both worlds write them. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return 'empty';
  return Object.fromEntries(fields.map(([name, field]) => [name, comparable(field)]));
}

/** Plain data as the machine takes it. */
export function asLuau(value: unknown): LuauValue {
  return JSON.parse(JSON.stringify(value));
}
