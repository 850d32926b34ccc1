/** The thread in which WebAssembly runs: it can be ended, and nothing it breaks reaches the caller. */
export { LuauWorker, type LuauWorkerOptions } from './client.ts';
export { DEFAULT_PAGES } from './luau-memory.ts';
export { MARK_BYTES, readMark } from './mark.ts';
export type { WorkerChunk, WorkerFailure, WorkerReply, WorkerRequest } from './protocol.ts';
