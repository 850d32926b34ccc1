/** Scripts of this folder run as processes of their own, with what they said line by line. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface RunningScript {
  readonly process: ChildProcess;
  /** Whole lines said so far. */
  lines(): readonly string[];
  /** Resolves when the script said its first line. Rejects when it ends before. */
  firstLine(): Promise<void>;
  /** Ends it as a loss of power would, and resolves when it is gone. Returns what it said on its error stream. */
  kill(): Promise<string>;
}

export function runScript(name: string, ...parameters: readonly string[]): RunningScript {
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, name), ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  const ended = once(child, 'close');
  return {
    process: child,
    lines: () => said.split('\n').slice(0, -1),
    async firstLine() {
      while (!said.includes('\n')) {
        const goesOn = await Promise.race([once(child.stdout, 'data').then(() => true), ended.then(() => false)]);
        if (!goesOn) throw new Error(`The script ended: ${complained}`);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      return complained;
    },
  };
}
