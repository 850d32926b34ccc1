/** Runs the `toolboxai` command as a person does: as a process of its own, through the file that npm puts on the path. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { ProveByPlay } from '../../core/authoring/checks/index.ts';
import { quickPlay } from '../../core/testing/quick-play.ts';
import { runCli } from '../main.ts';

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'bin', 'toolboxai.mjs');

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** The Node that runs the command; this one unless named. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A file descriptor that takes stdout; then none is collected. */
  readonly stdout?: number;
}

export interface RunningCommand {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with what was said on either stream once it fits. Rejects when the command ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts it; it ends with the test at the latest. The data folder is a temporary one unless `TOOLBOXAI_DATA` is given. */
export function startCommand(args: readonly string[], options: CommandOptions = {}): RunningCommand {
  const command = spawnCommand(args, options);
  onTestFinished(async () => {
    const { exitCode, signalCode } = command.process;
    if (exitCode === null && signalCode === null) command.process.kill('SIGKILL');
    await command.ended;
  });
  return command;
}

/** Runs it to its end. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  return spawnCommand(args, options).ended;
}

function spawnCommand(args: readonly string[], options: CommandOptions): RunningCommand {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-cli-'));
  const child = spawn(options.node ?? process.execPath, [COMMAND, ...args], {
    stdio: ['ignore', options.stdout ?? 'pipe', 'pipe'],
    cwd: options.cwd ?? folder,
    env: { ...process.env, TOOLBOXAI_DATA: join(folder, 'data'), NO_COLOR: '', FORCE_COLOR: '', ...options.env },
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text;
  });
  const ended = once(child, 'close').then(([code]): Ended => {
    rmSync(folder, { recursive: true, force: true });
    return { code, ...texts };
  });
  const isOver = ended.then(() => true);
  return {
    process: child,
    ended,
    said: async (pattern) => {
      for (;;) {
        const found = pattern.exec(`${texts.stdout}\n${texts.stderr}`);
        if (found !== null) return found;
        const said = [child.stdout, child.stderr].flatMap((stream) => (stream === null ? [] : [once(stream, 'data')]));
        const over = await Promise.race([isOver, ...said.map((heard) => heard.then(() => false))]);
        if (over && !pattern.test(`${texts.stdout}\n${texts.stderr}`))
          throw new Error(`The command ended without saying ${pattern}: ${texts.stdout}${texts.stderr}`);
      }
    },
  };
}

/**
 * The same without a process: for what is decided before anything is started. Lessons are played by students who are
 * through at once unless others are given.
 */
export async function callCommand(args: readonly string[], play: ProveByPlay = quickPlay): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runCli(args, { stdout, stderr }, { play });
  return { code, stdout: textOf(stdout), stderr: textOf(stderr) };
}

function textOf(stream: PassThrough): string {
  const read: unknown = stream.read();
  return read instanceof Buffer ? read.toString('utf8') : '';
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * What a refusal looks like: exit code 1, the reason in one line and what to do in another, and nothing of how the
 * program is built. Returns both lines.
 */
export function refusalOf({ code, stdout, stderr }: Ended): { readonly reason: string; readonly advice: string } {
  const [reason = '', advice = '', ...more] = stderr
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('['));
  if (code !== 1 || stdout !== '' || !reason.startsWith('Error: ') || advice === '' || more.length > 0) {
    throw new Error(`Not a refusal in two lines: exit code ${code}, stdout “${stdout}”, stderr “${stderr}”`);
  }
  if (/\bat .*:\d+:\d+|node:internal|\.ts:\d|\[object|undefined/.test(stderr))
    throw new Error(`Shows its insides: ${stderr}`);
  return { reason: reason.slice('Error: '.length), advice };
}

const EXAMPLE: Readonly<Record<string, string>> = {
  subject: 'math',
  topic: 'adding fractions',
  grade: '4',
  minutes: '40',
};

/** The words of a `generate` that works, with some of them replaced or left out. */
export function generateWords(out: string, changes: Readonly<Record<string, string | undefined>> = {}): string[] {
  const words = Object.entries({ ...EXAMPLE, out, ...changes });
  return ['generate', ...words.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))];
}
