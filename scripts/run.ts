/** Runs the programs that a task is made of, and tells how they ended. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs one of the project's packages' programs, or `node` itself, in the project's folder. Resolves with its exit code.
 * While it runs, being told to stop is passed on to it, and this process ends after it.
 */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const first = program === 'node' ? [] : [binOf(program)];
    const child = spawn(process.execPath, [...first, ...args], { cwd: ROOT, stdio: 'inherit', ...options });
    const forward = (signal: NodeJS.Signals): void => {
      // A terminal has sent Ctrl+C to the child as well.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const heard of SIGNALS) process.removeListener(heard, forward);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs it and ends the whole task with a sentence when it fails. */
export async function must(
  what: string,
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<void> {
  const code = await run(program, args, options);
  if (code !== 0) {
    process.stderr.write(`\n${what} failed.\n`);
    process.exit(1);
  }
}

/** The script behind a program's name: the same on every system, where `.bin` holds shell wrappers on some. */
const PROGRAMS: Readonly<Record<string, string>> = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript7/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
  playwright: '@playwright/test/cli.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  'drizzle-kit': 'drizzle-kit/bin.cjs',
  electron: 'electron/cli.js',
  'electron-builder': 'electron-builder/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
};

function binOf(program: string): string {
  const file = PROGRAMS[program];
  if (file === undefined) throw new RangeError(`${program} is not one of the project's programs`);
  return join(ROOT, 'node_modules', file);
}
