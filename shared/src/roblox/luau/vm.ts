/**
 * Luau running for real, for tests and checks: each machine is one worker thread with one Luau state. Globals last from run to
 * run. A machine that ran out of time or memory is gone; make another.
 *
 * There is no Roblox engine here: no `game`, no `task`, no `require`. Whoever needs them runs their Luau first.
 */
import { AppError, isAppError } from '../../errors.ts';
import { fromMachineJson, type LuauValue, toLuauLiteral } from './literal.ts';
import {
  DEFAULT_PAGES,
  LuauWorker,
  MARK_BYTES,
  readMark,
  type WorkerFailure,
  type WorkerRequest,
} from './worker/index.ts';

const PAGES_PER_MIB = 16;

export interface LuauVmOptions {
  /** For each run or call, loading not counted; 10,000 when left out. */
  readonly timeLimitMs?: number;
  /** Memory of the machine, 32 to 2,048; 256 when left out. */
  readonly memoryMiB?: number;
  /**
   * For an engine model: `getmetatable(vector.zero)` can be written to, so that Luau's own vectors get members and methods.
   * The model freezes it again before any script runs.
   */
  readonly openVectors?: boolean;
  /**
   * Gives Luau the global `mark(text)`, which costs a microsecond. The last mark is `details.mark` of the error when the
   * machine had to be ended: for an engine model, the script that was running.
   */
  readonly marks?: boolean;
  /** Called as lines arrive, also for a run that never ends. */
  readonly onPrint?: (line: string) => void;
}

export interface LuauRun {
  /** What the chunk or function returned, tables as arrays or objects. */
  readonly values: readonly LuauValue[];
  /** One entry for each `print`. */
  readonly prints: readonly string[];
}

export interface LuauChunk {
  readonly source: string;
  /** Full path of the script; it appears in errors. */
  readonly chunkName: string;
  /** What the chunk sees as `...`. */
  readonly args?: readonly LuauValue[];
}

/**
 * A running Luau machine. Every method may reject with an {@link AppError}:
 * - `luau-syntax` the chunk does not compile; details: `script`, `line`, `reason`
 * - `luau-error` the script raised an error; details: `script`, `line`, `reason`, `traceback`
 * - `luau-timeout`, `luau-out-of-memory`, `luau-too-complex` the machine had to be ended
 * - `luau-ended` the machine was ended before
 * and `details.prints` holds what was printed until then.
 */
export class LuauVm {
  readonly #worker: LuauWorker;
  readonly #timeLimitMs: number;
  readonly #mark: SharedArrayBuffer | undefined;
  #prints: string[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor({
    timeLimitMs = 10_000,
    memoryMiB = DEFAULT_PAGES / PAGES_PER_MIB,
    openVectors = false,
    marks = false,
    onPrint,
  }: LuauVmOptions = {}) {
    if (!(memoryMiB >= 32 && memoryMiB <= 2_048)) throw new RangeError(`memoryMiB is 32 to 2,048, not ${memoryMiB}`);
    this.#timeLimitMs = timeLimitMs;
    if (marks) this.#mark = new SharedArrayBuffer(MARK_BYTES);
    this.#worker = new LuauWorker({
      memoryPages: Math.floor(memoryMiB * PAGES_PER_MIB),
      openVectors,
      ...(this.#mark === undefined ? {} : { marks: this.#mark }),
      onPrint: (batch) => {
        const lines: string[] = JSON.parse(batch);
        for (const line of lines) {
          this.#prints.push(line);
          onPrint?.(line);
        }
      },
    });
  }

  /** Compiles and runs a chunk. Runs wait for one another. */
  run({ source, chunkName, args = [] }: LuauChunk): Promise<LuauRun> {
    return this.#ask({ kind: 'run', source, chunkName, argumentsLiteral: argumentsLiteral(args) }, chunkName);
  }

  /**
   * Compiles and runs many chunks in one request, which is faster than one by one, within `timeLimitMs` for all together. Ends
   * with the first that fails: then the error's `details.index` says which.
   */
  async runAll(chunks: readonly Omit<LuauChunk, 'args'>[], timeLimitMs: number): Promise<void> {
    const plain = chunks.map(({ source, chunkName }) => ({ source, chunkName }));
    await this.#ask({ kind: 'run-all', chunks: plain }, chunks[0]?.chunkName ?? '', timeLimitMs);
  }

  /** Calls a global function by its path: `call('add', 1, 2)`, `call('Quiz.score', answers)`. */
  call(path: string, ...args: readonly LuauValue[]): Promise<LuauRun> {
    return this.#ask({ kind: 'call', path: path.split('.'), argumentsLiteral: argumentsLiteral(args) }, path);
  }

  /** The machine has ended: no run can succeed any more. */
  get dead(): boolean {
    return this.#worker.dead;
  }

  /** Ends the machine; a run under way rejects with `luau-ended`. */
  async dispose(): Promise<void> {
    await this.#worker.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose();
  }

  #lastMark(): { readonly mark?: string } {
    return this.#mark === undefined ? {} : { mark: readMark(new Uint8Array(this.#mark)) };
  }

  #ask(request: WorkerRequest, script: string, timeLimitMs = this.#timeLimitMs): Promise<LuauRun> {
    const answer = this.#queue.then(async () => {
      this.#prints = [];
      if (this.#worker.dead) throw endedError();
      const reply = await this.#worker.request(request, timeLimitMs).catch((error: unknown) => {
        if (isAppError(error)) throw withDetails(error, { script, prints: this.#prints, ...this.#lastMark() });
        throw endedError();
      });
      const prints = this.#prints;
      if (reply.kind === 'failed') {
        const { index } = reply;
        const chunk = request.kind === 'run-all' ? request.chunks[index ?? 0]?.chunkName : undefined;
        const failed = runError(reply.failure, chunk ?? script, prints);
        const error = index === undefined ? failed : withDetails(failed, { index });
        throw reply.fatal ? withDetails(error, this.#lastMark()) : error;
      }
      return { values: fromMachineJson(reply.value), prints };
    });
    this.#queue = answer.catch(() => undefined);
    return answer;
  }
}

/** Runs one chunk in a machine of its own. */
export async function runLuau(source: string, options: LuauVmOptions & Omit<LuauChunk, 'source'>): Promise<LuauRun> {
  const { chunkName, args = [], ...machine } = options;
  await using vm = new LuauVm(machine);
  return await vm.run({ source, chunkName, args });
}

function argumentsLiteral(args: readonly LuauValue[]): string {
  return `return ${args.map(toLuauLiteral).join(',')}`;
}

function runError(failure: WorkerFailure, script: string, prints: readonly string[]): AppError {
  switch (failure.type) {
    case 'syntax':
      return new AppError({
        code: 'luau-syntax',
        message: `${script}:${failure.line}: ${failure.reason}`,
        details: { script, line: failure.line, reason: failure.reason, prints },
      });
    case 'runtime': {
      const [, where = script, line, reason = failure.message] =
        /^([^\n]*?):(\d+): ([\s\S]*)$/.exec(failure.message) ?? [];
      const details = { script: where, line: line === undefined ? undefined : Number(line), reason };
      const { traceback } = failure;
      return new AppError({ code: 'luau-error', message: failure.message, details: { ...details, traceback, prints } });
    }
    case 'out-of-memory':
      return new AppError({
        code: 'luau-out-of-memory',
        message: `${script} used more memory than the Luau machine has.`,
        hint: 'Look for a table or text that keeps growing.',
        details: { script, prints },
      });
    case 'too-complex':
    case 'too-many-errors':
      return new AppError({
        code: 'luau-too-complex',
        message: `${script} is nested too deeply for Luau.`,
        hint: 'Split it into smaller functions.',
        details: { script, prints },
      });
    case 'defect':
      return new AppError({ code: 'luau-machine-failed', message: failure.message, details: { script, prints } });
  }
}

function withDetails(error: AppError, details: Readonly<Record<string, unknown>>): AppError {
  const { code, message, hint } = error;
  return new AppError({
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    details: { ...error.details, ...details },
  });
}

function endedError(): AppError {
  return new AppError({
    code: 'luau-ended',
    message: 'This Luau machine has ended.',
    hint: 'Make a new one: a machine does not outlive a time limit or its memory.',
  });
}
