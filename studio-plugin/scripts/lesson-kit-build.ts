/**
 * Compiles the lesson kit and the portable rules with roblox-ts into `out/lesson-kit`, with a manifest beside them. Does
 * nothing when no input changed since; several processes may call it at once.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type KitManifest, readManifest, readProject } from './lesson-kit-manifest.ts';

const PLUGIN = dirname(dirname(fileURLToPath(import.meta.url)));
const KIT = join(PLUGIN, 'lesson-kit');
const SHARED_LESSON = join(dirname(PLUGIN), 'shared', 'src', 'lesson');
const PROJECT_FILE = join(KIT, 'default.project.json');

/** Where the compiled kit lies. */
export const KIT_OUT = join(PLUGIN, 'out', 'lesson-kit');
const MANIFEST_FILE = join(KIT_OUT, 'manifest.json');
const INPUTS_FILE = join(KIT_OUT, 'inputs.sha256');
const LOCK = join(PLUGIN, 'out', 'lesson-kit.lock');
/** A lock older than this was left behind by a build that was killed. */
const STALE_LOCK_MS = 120_000;

export interface KitBuild {
  readonly manifest: KitManifest;
  /** False when nothing had changed. */
  readonly compiled: boolean;
}

/** Rejects with the compiler's words when the kit does not compile. */
export async function buildLessonKit(): Promise<KitBuild> {
  const hash = hashInputs();
  const present = builtFrom(hash);
  if (present !== undefined) return { manifest: present, compiled: false };
  await takeLock();
  try {
    const meanwhile = builtFrom(hash);
    if (meanwhile !== undefined) return { manifest: meanwhile, compiled: false };
    rmSync(KIT_OUT, { recursive: true, force: true });
    await compile();
    const manifest = readManifest(readProject(PROJECT_FILE), KIT, KIT_OUT);
    writeFileSync(MANIFEST_FILE, `${JSON.stringify(manifest, null, 2)}\n`);
    writeFileSync(INPUTS_FILE, hash);
    return { manifest, compiled: true };
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function builtFrom(hash: string): KitManifest | undefined {
  if (!existsSync(INPUTS_FILE) || readFileSync(INPUTS_FILE, 'utf8') !== hash) return undefined;
  return JSON.parse(readFileSync(MANIFEST_FILE, 'utf8'));
}

/** Sources, settings, this builder and the compiler's version. */
function hashInputs(): string {
  const hash = createHash('sha256');
  const files = [
    ...sourceFiles(KIT),
    ...sourceFiles(join(SHARED_LESSON, 'rules')),
    ...sourceFiles(join(SHARED_LESSON, 'play')),
    ...sourceFiles(join(PLUGIN, 'scripts')),
  ];
  for (const file of files) {
    hash.update(`${relative(PLUGIN, file)}\0`);
    hash.update(readFileSync(file));
  }
  hash.update(readFileSync(compilerFile('package.json')));
  return hash.digest('hex');
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function compilerFile(name: string): string {
  return createRequire(import.meta.url).resolve(`roblox-ts/${name}`);
}

async function compile(): Promise<void> {
  const compiler = compilerFile('out/CLI/cli.js');
  const options = ['--type', 'game', '--includePath', join(KIT_OUT, 'include'), '--rojo', PROJECT_FILE];
  try {
    await promisify(execFile)(process.execPath, [compiler, 'build', '-p', KIT, ...options], { cwd: PLUGIN });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`The lesson kit does not compile:\n${stdout}${stderr}`, { cause: error });
  }
}

async function takeLock(): Promise<void> {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_LOCK_MS) rmSync(LOCK, { recursive: true, force: true });
    await pause(100);
  }
}
