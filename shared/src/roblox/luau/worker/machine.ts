/**
 * Luau itself inside the worker: compiles and runs chunks in one module instance. A C++ exception or a trap that escapes the
 * module (nesting too deep, memory used up) makes the instance unusable; such replies are marked fatal.
 */
import type { LuauFunction, LuauState } from 'luau-web';
import { raiseLuauMemory } from './luau-memory.ts';
import { MAKE_MARK, MarkReader } from './mark.ts';
import { PRELUDE } from './prelude.ts';
import type { WorkerChunk, WorkerFailure, WorkerReply, WorkerSettings } from './protocol.ts';
import { readThrown, type ThrownError } from './thrown.ts';
import { openTable, VECTOR_METATABLE } from './vector-metatable.ts';
import { isTrap, preferAsyncify, withModuleHooks } from './webassembly.ts';

export class LuauMachine {
  readonly #library: typeof import('luau-web');
  /** Never closed: when the last state of a module closes, functions of later states come out broken (luau-web 1.4). */
  readonly #state: LuauState;
  readonly #emit: (text: string) => void;
  readonly #last: LastWords;
  /** The module's memory, when the metatable of vectors is to be opened in it. */
  readonly #vectorMemory: ArrayBuffer | undefined;
  readonly #marks: MarkReader | undefined;
  /** Chunks that give the function at a path. */
  readonly #finders = new Map<string, LuauFunction | string>();
  #session: Promise<Session> | undefined;

  private constructor(
    library: typeof import('luau-web'),
    state: LuauState,
    emit: (text: string) => void,
    last: LastWords,
    vectorMemory: ArrayBuffer | undefined,
    marks: MarkReader | undefined,
  ) {
    this.#library = library;
    this.#state = state;
    this.#emit = emit;
    this.#last = last;
    this.#vectorMemory = vectorMemory;
    this.#marks = marks;
  }

  /** @param onCompiled is given the module, unless `settings.compiled` was one already */
  static async start(
    settings: WorkerSettings,
    emit: (text: string) => void,
    onCompiled: (module: unknown) => void,
  ): Promise<LuauMachine> {
    preferAsyncify();
    const library = await import('luau-web');
    const last: LastWords = { aborts: [], thrown: undefined };
    Object.assign(library.InternalLuauWasmModule, { printErr: (text: string) => last.aborts.push(text) });
    let vectorMemory: ArrayBuffer | undefined;
    const marks = settings.marks === undefined ? undefined : new MarkReader(settings.marks);
    const hooks = {
      onMemory: (memory: ArrayBuffer) => {
        if (settings.openVectors) vectorMemory = memory;
        marks?.openMemory(memory);
      },
      onClock: () => marks?.read(),
      compiled: settings.compiled,
      onCompiled,
      rewrite: (module: Uint8Array) => raiseLuauMemory(module, settings.memoryPages),
      onThrow: (memory: ArrayBuffer, address: number) => {
        last.thrown = readThrown(memory, address);
      },
    };
    const state = await withModuleHooks(hooks, () => library.LuauState.createAsync());
    Object.assign(library.InternalLuauWasmModule, { fprint: ignore, fprintwarn: ignore, fprinterr: ignore });
    return new LuauMachine(library, state, emit, last, vectorMemory, marks);
  }

  /** Compiles in a state of its own, which is closed afterwards: a state keeps every chunk it ever loaded. */
  async compile(source: string): Promise<WorkerReply> {
    try {
      const state = await this.#library.LuauState.createAsync();
      try {
        state.loadstring(orBlank(source), '=chunk', true);
        return { kind: 'done', value: '' };
      } catch (error) {
        return this.#refused(error);
      } finally {
        state.destroy();
      }
    } catch (error) {
      return this.#refused(error);
    }
  }

  /** Runs a chunk in the one lasting state; its globals stay for the next chunk. */
  async run(source: string, chunkName: string, argumentsLiteral: string): Promise<WorkerReply> {
    try {
      const session = await this.#open();
      let chunk: LuauFunction | string;
      try {
        chunk = session.state.loadstring(orBlank(source), `=${chunkName}`, true);
      } catch (error) {
        return this.#refused(error);
      }
      return outcome(await session.run(chunk, session.state.loadstring(argumentsLiteral, '=arguments', true)));
    } catch (error) {
      return { kind: 'failed', failure: this.#died(error), fatal: true };
    }
  }

  /** Runs chunks without arguments. The reply of the first that fails names it. */
  async runAll(chunks: readonly WorkerChunk[]): Promise<WorkerReply> {
    for (const [index, { source, chunkName }] of chunks.entries()) {
      const reply = await this.run(source, chunkName, 'return');
      if (reply.kind === 'failed') return { ...reply, index };
    }
    return { kind: 'done', value: '[]' };
  }

  /** Calls a global function, or one inside global tables, by its path. */
  async call(path: readonly string[], argumentsLiteral: string): Promise<WorkerReply> {
    try {
      const { state, call } = await this.#open();
      const name = path.join('.');
      let find = this.#finders.get(name);
      if (find === undefined) {
        if (!path.every((part) => /^[A-Za-z_]\w*$/.test(part))) throw new Error(`${name} is no path of names.`);
        find = state.loadstring(`return ${name}`, '=path', true);
        this.#finders.set(name, find);
      }
      return outcome(await call(find, name, state.loadstring(argumentsLiteral, '=arguments', true)));
    } catch (error) {
      return { kind: 'failed', failure: this.#died(error), fatal: true };
    }
  }

  #open(): Promise<Session> {
    this.#session ??= this.#openSession();
    return this.#session;
  }

  async #openSession(): Promise<Session> {
    const state = this.#state;
    const prelude = state.loadstring(PRELUDE, '=prelude', true);
    if (typeof prelude === 'string') throw new Error(prelude);
    const [run, call] = await prelude(this.#emit);
    if (this.#vectorMemory !== undefined) {
      const find = state.loadstring(VECTOR_METATABLE, '=vectors', true);
      if (typeof find === 'string') throw new Error(find);
      const [name] = await find();
      openTable(this.#vectorMemory, String(name));
    }
    if (this.#marks !== undefined) {
      const make = state.loadstring(MAKE_MARK, '=mark', true);
      if (typeof make === 'string') throw new Error(make);
      const [name] = await make();
      this.#marks.openBuffer(String(name));
    }
    return { state, run, call };
  }

  #refused(error: unknown): WorkerReply {
    if (error instanceof this.#library.CompileError) {
      const [, line, reason] = /^.*?:(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
      const failure = { type: 'syntax', line: Number(line ?? 0), reason: reason ?? error.message } as const;
      return { kind: 'failed', failure, fatal: false };
    }
    return { kind: 'failed', failure: this.#died(error), fatal: true };
  }

  #died(error: unknown): WorkerFailure {
    const { aborts, thrown } = this.#last;
    if (aborts.some((text) => text.includes('OOM'))) return { type: 'out-of-memory' };
    if (thrown?.reason.startsWith('Reached error limit')) return { type: 'too-many-errors' };
    if (thrown?.reason.includes('recursion depth')) return { type: 'too-complex', line: thrown.line };
    if (thrown !== undefined) return { type: 'syntax', ...thrown };
    if (isTrap(error)) return { type: 'too-complex' };
    return { type: 'defect', message: error instanceof Error ? error.message : String(error) };
  }
}

/** What a module said before it died. */
interface LastWords {
  readonly aborts: string[];
  thrown: ThrownError | undefined;
}

interface Session {
  readonly state: LuauState;
  readonly run: LuauFunction;
  readonly call: LuauFunction;
}

function outcome(values: readonly unknown[]): WorkerReply {
  const [success, text, traceback] = values;
  if (success === true) return { kind: 'done', value: String(text) };
  if (text === 'not enough memory') return { kind: 'failed', failure: { type: 'out-of-memory' }, fatal: true };
  const failure = { type: 'runtime', message: String(text), traceback: String(traceback) } as const;
  return { kind: 'failed', failure, fatal: false };
}

/** luau-web takes the empty text for no text and refuses it. */
function orBlank(source: string): string {
  return source === '' ? '\n' : source;
}

function ignore(): void {
  // The package writes diagnostics to the console; ours travel as values.
}
