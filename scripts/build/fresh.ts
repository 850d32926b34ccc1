/** Skips a build whose inputs are what they were when it last succeeded. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run.ts';

export interface Build {
  readonly name: string;
  /** Glob patterns of everything that the result depends on, relative to the project. */
  readonly inputs: readonly string[];
  /** Files that exist when the build is done. */
  readonly outputs: readonly string[];
  readonly build: () => Promise<void>;
}

/** Builds unless inputs and outputs stand as the last build left them. `root` is the project's folder. */
export async function buildIfStale(
  { name, inputs, outputs, build }: Build,
  root: string = ROOT,
): Promise<'built' | 'fresh'> {
  const stamps = join(root, 'node_modules', '.cache', 'toolboxai');
  const stamp = join(stamps, `${name}.sha256`);
  const before = await hashOf(inputs, root);
  const fresh =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === before &&
    outputs.every((output) => existsSync(join(root, output)));
  if (fresh) return 'fresh';
  // A build that fails half-way leaves no word that it was done.
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, before);
  return 'built';
}

async function hashOf(patterns: readonly string[], root: string): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const file of glob([...patterns], { cwd: root, exclude: (name) => name.includes('node_modules') }))
    files.push(file);
  for (const file of files.sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
