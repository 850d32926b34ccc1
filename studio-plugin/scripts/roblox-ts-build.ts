/**
 * One way to compile a Roblox program of this workspace with roblox-ts: does nothing when no input changed since, and several
 * processes may ask at once.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of this workspace. */
export const PLUGIN_WORKSPACE = dirname(dirname(fileURLToPath(import.meta.url)));
/** The folder of the whole project. */
export const ROOT = dirname(PLUGIN_WORKSPACE);

/** A lock older than this was left behind by a build that was killed. */
const STALE_LOCK_MS = 120_000;
const INPUTS = 'inputs.sha256';

export interface RobloxProgram {
  /** What a person calls it, at the beginning of a sentence. */
  readonly name: string;
  /** The tsconfig. */
  readonly settings: string;
  readonly projectFile: string;
  readonly type: 'game' | 'model';
  readonly out: string;
  /** Files, and folders whose sources count; together with this workspace's scripts they decide about compiling again. */
  readonly inputs: readonly string[];
}

/**
 * Compiles, then lets `finish` make what else belongs to the build; all of it is one step for others who wait.
 * Resolves with whether anything had changed. Rejects with the compiler's words when the program does not compile.
 */
export async function buildRobloxProgram(program: RobloxProgram, finish: () => void): Promise<boolean> {
  const { out, inputs } = program;
  const hash = hashInputs([...inputs, join(PLUGIN_WORKSPACE, 'scripts')]);
  const isBuilt = () => existsSync(join(out, INPUTS)) && readFileSync(join(out, INPUTS), 'utf8') === hash;
  if (isBuilt()) return false;
  const lock = `${out}.lock`;
  await take(lock);
  try {
    if (isBuilt()) return false;
    rmSync(out, { recursive: true, force: true });
    await compile(program);
    finish();
    writeFileSync(join(out, INPUTS), hash);
    return true;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Sources, settings, builder and the compiler's version. */
function hashInputs(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(sourceFiles)) {
    hash.update(`${relative(PLUGIN_WORKSPACE, file)}\0`);
    hash.update(readFileSync(file));
  }
  hash.update(readFileSync(compilerFile('package.json')));
  return hash.digest('hex');
}

function sourceFiles(at: string): readonly string[] {
  if (statSync(at).isFile()) return [at];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:tsx?|json)$/.test(name) && !name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function compilerFile(name: string): string {
  return createRequire(import.meta.url).resolve(`roblox-ts/${name}`);
}

async function compile({ name, settings, projectFile, type, out }: RobloxProgram): Promise<void> {
  const options = ['--type', type, '--includePath', join(out, 'include'), '--rojo', projectFile];
  try {
    await promisify(execFile)(process.execPath, [compilerFile('out/CLI/cli.js'), 'build', '-p', settings, ...options], {
      cwd: PLUGIN_WORKSPACE,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${name} does not compile:\n${stdout}${stderr}`, { cause: error });
  }
}

async function take(lock: string): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
    await pause(100);
  }
}
