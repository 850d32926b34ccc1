/**
 * The app in a data folder of its own that vanishes afterwards: as `toolboxai serve` starts it, or with students who are
 * through at once, for tests of other parts than the proof.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import type { ApiRouter } from '../../src/core/api/index.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'toolboxai.mjs');
const QUICKLY = join(import.meta.dirname, 'serve-quickly.ts');

export interface ServedApp {
  /** The link that opens it, with the key of this run. */
  readonly link: string;
  readonly origin: string;
  readonly dataDir: string;
  /** The same API that the page uses, for what a test needs to be there already. */
  readonly api: TRPCClient<ApiRouter>;
  close(): Promise<void>;
}

interface Serving {
  /** See `seed-library.ts`. */
  readonly lessons: number;
  /** Whether lessons are played in the simulator; then the library is empty at first. */
  readonly realPlay: boolean;
}

export async function serveApp({ realPlay, lessons }: Serving): Promise<ServedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-browser-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const command = realPlay ? [COMMAND, 'serve', '--port', '0', '--data', dataDir] : [QUICKLY, dataDir, String(lessons)];
  const server = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const link = await printedLink(server);
  const { origin, hash } = new URL(link);
  const key = new URLSearchParams(hash.slice(1)).get('key') ?? '';
  // A connection that rests may be closed by the server just when the next test writes on it.
  const api = createTRPCClient<ApiRouter>({
    links: [httpLink({ url: `${origin}/api`, headers: { Authorization: `Bearer ${key}`, Connection: 'close' } })],
  });
  return {
    link,
    origin,
    dataDir,
    api,
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function printedLink(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const link = /http:\/\/127\.0\.0\.1:\d+\/#key=[\w-]+/.exec(printed)?.[0];
      if (link !== undefined) resolve(link);
    });
    server.once('exit', (code) => reject(new Error(`The app ended with ${code} before it was open: ${printed}`)));
  });
}
