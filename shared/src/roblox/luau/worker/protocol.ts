/**
 * What the calling thread and the Luau worker say to each other. One request at a time; printed lines may arrive before the
 * reply. A reply with `fatal` means that WebAssembly memory can no longer be trusted: the worker must be thrown away.
 */

export interface WorkerSettings {
  /** Memory of the Luau machine in pages of 64 KiB. */
  readonly memoryPages: number;
  /** Leaves the metatable of vectors open to the chunks that run, which then give vectors their members. */
  readonly openVectors: boolean;
  /** Where the mark that Luau sets is shown to the calling thread, also after this one was ended (see mark.ts). */
  readonly marks?: SharedArrayBuffer;
  /** The WebAssembly module as an earlier worker with as much memory compiled it; its machine code is shared. */
  readonly compiled?: unknown;
}

export interface WorkerChunk {
  readonly source: string;
  readonly chunkName: string;
}

export type WorkerRequest =
  | { readonly kind: 'compile'; readonly source: string }
  | { readonly kind: 'format'; readonly source: string }
  | { readonly kind: 'run'; readonly source: string; readonly chunkName: string; readonly argumentsLiteral: string }
  /** Chunks without arguments, one after the other; ends with the first that fails. */
  | { readonly kind: 'run-all'; readonly chunks: readonly WorkerChunk[] }
  | { readonly kind: 'call'; readonly path: readonly string[]; readonly argumentsLiteral: string };

export type WorkerMessage =
  /** Everything is loaded and the request begins: its time counts from here. */
  | { readonly kind: 'started' }
  | { readonly kind: 'print'; readonly text: string }
  /** The module that this worker compiled, for those that come after it. */
  | { readonly kind: 'compiled'; readonly module: unknown }
  | WorkerReply;

export type WorkerReply =
  | { readonly kind: 'done'; readonly value: string }
  | {
      readonly kind: 'failed';
      readonly failure: WorkerFailure;
      readonly fatal: boolean;
      /** Which of the chunks failed; of `run-all` only. */
      readonly index?: number;
    };

export type WorkerFailure =
  /** The compiler or the formatter refuses the source. `line` is 0 when unknown. */
  | { readonly type: 'syntax'; readonly line: number; readonly reason: string }
  /** The compiler stopped counting. */
  | { readonly type: 'too-many-errors' }
  /** The source is nested or sized beyond what the program can hold. */
  | { readonly type: 'too-complex'; readonly line?: number }
  | { readonly type: 'out-of-memory' }
  /** An error raised while the script ran. */
  | { readonly type: 'runtime'; readonly message: string; readonly traceback: string }
  /** A defect of ours or of the package. */
  | { readonly type: 'defect'; readonly message: string };
