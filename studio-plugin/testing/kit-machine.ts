/**
 * The compiled lesson kit inside a real Luau machine, on a stand-in for the engine (`engine/*.luau`): its modules
 * can be required there, and its scripts started.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LuauValue, LuauVm } from '@toolboxai/shared/roblox/luau';
import { buildLessonKit, KIT_OUT } from '../scripts/lesson-kit-build.ts';

/** For hooks that may have to compile the kit first, on a machine that is busy. */
export const START_TIMEOUT_MS = 120_000;

/**
 * Just as much of the Roblox engine as the kit touches, in the order of the files' names. It draws nothing and knows no
 * physics; types and names are checked elsewhere, by roblox-ts and by the lint.
 */
const ENGINE = join(dirname(fileURLToPath(import.meta.url)), 'engine');

/** A machine in which the global `load(...)` requires a kit module by its path, as in `load('ServerScriptService', …)`. */
export async function startKitMachine(): Promise<LuauVm> {
  const { manifest } = await buildLessonKit();
  const vm = new LuauVm();
  for (const name of readdirSync(ENGINE).sort()) {
    await vm.run({ source: readFileSync(join(ENGINE, name), 'utf8'), chunkName: `engine/${name}` });
  }
  for (const { path, file } of manifest.scripts)
    await defineScript(vm, path, readFileSync(join(KIT_OUT, file), 'utf8'));
  return vm;
}

/** Puts a script into the machine's tree. */
export async function defineScript(vm: LuauVm, path: readonly string[], source: string): Promise<void> {
  // On one line with the source's first, so that errors name the source's own lines.
  const opening = `define({ ${path.map((name) => `"${name}"`).join(', ')} }, function(script, require, _G) `;
  await vm.run({ source: `${opening}${source}\nend)`, chunkName: path.join('.') });
}

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
