/**
 * The calling thread's end of one Luau worker: one request at a time, each with a time limit. Luau has no interrupt, so an
 * endless loop ends by terminating the thread; memory that WebAssembly corrupted goes the same way.
 */
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../errors.ts';
import type { WorkerMessage, WorkerReply, WorkerRequest, WorkerSettings } from './protocol.ts';
import { limitWork } from './time-limit.ts';

export interface LuauWorkerOptions extends WorkerSettings {
  readonly onPrint?: (text: string) => void;
}

/** Loading WebAssembly takes a tenth of a second; a busy computer may need much longer. */
const START_LIMIT_MS = 60_000;

/** Memory size to the module compiled for it: compiling takes longer than all else at a start. */
const compiledModules = new Map<number, unknown>();

interface Pending {
  readonly started: () => void;
  readonly settle: (reply: WorkerReply | Error) => void;
}

export class LuauWorker {
  readonly #worker: Worker;
  readonly #onPrint: (text: string) => void;
  #pending: Pending | undefined;
  readonly #memoryPages: number;
  #dead = false;

  constructor({ onPrint = () => undefined, ...settings }: LuauWorkerOptions) {
    const compiled = compiledModules.get(settings.memoryPages);
    const workerData: WorkerSettings = compiled === undefined ? settings : { ...settings, compiled };
    // The parent's own flags (test runners, inspectors) are not for this thread.
    this.#worker = new Worker(workerFile(), { workerData, execArgv: [], env: {} });
    this.#memoryPages = settings.memoryPages;
    this.#onPrint = onPrint;
    this.#worker.unref();
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(new Error('The Luau worker ended unexpectedly.')));
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** Sends one request. Rejects with `luau-timeout` and ends the worker when it works longer than `timeLimitMs`. */
  async request(request: WorkerRequest, timeLimitMs: number): Promise<WorkerReply> {
    if (this.#dead) throw new Error('The Luau worker has ended.');
    if (this.#pending !== undefined) throw new Error('The Luau worker takes one request at a time.');
    this.#worker.ref();
    const reply = await new Promise<WorkerReply | Error>((settle) => {
      const limit = (ms: number) => limitWork(this.#worker, ms, () => settle(timeoutError(ms)));
      let callOff = limit(START_LIMIT_MS);
      this.#pending = {
        started: () => {
          callOff();
          callOff = limit(timeLimitMs);
        },
        settle: (answer) => {
          callOff();
          settle(answer);
        },
      };
      this.#worker.postMessage(request);
    });
    this.#pending = undefined;
    if (reply instanceof Error || (reply.kind === 'failed' && reply.fatal)) await this.terminate();
    else this.#worker.unref();
    if (reply instanceof Error) throw reply;
    return reply;
  }

  /** Ends the thread; a request under way is answered with an error. */
  async terminate(): Promise<void> {
    this.#dead = true;
    await this.#worker.terminate();
  }

  #receive(message: WorkerMessage): void {
    if (message.kind === 'print') this.#onPrint(message.text);
    else if (message.kind === 'started') this.#pending?.started();
    else if (message.kind === 'compiled') compiledModules.set(this.#memoryPages, message.module);
    else this.#pending?.settle(message);
  }

  #end(reason: Error): void {
    this.#dead = true;
    this.#pending?.settle(reason);
  }
}

/**
 * Run from source the worker is the TypeScript file beside this one; bundled, it is emitted beside the bundle. Packaged,
 * the bundle lies in Electron's archive, which a thread cannot start from: there the worker is taken from beside it.
 */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./luau.worker.ts', import.meta.url);
  const bundled = new URL('./luau.worker.js', import.meta.url);
  return new URL(bundled.href.replace('/app.asar/', '/app.asar.unpacked/'));
}

function timeoutError(timeLimitMs: number): AppError {
  return new AppError({
    code: 'luau-timeout',
    message: `The script did not finish within ${timeLimitMs} ms.`,
    hint: 'Look for a loop that never ends, or allow more time.',
    details: { timeLimitMs },
  });
}
