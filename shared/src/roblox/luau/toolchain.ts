/**
 * One worker shared by all compile and format requests, started on first use and replaced after a hostile source has broken
 * it. Requests wait for one another: a time limit counts from the moment the worker is free.
 */
import { DEFAULT_PAGES, LuauWorker, type WorkerReply, type WorkerRequest } from './worker/index.ts';

/** The longest accepted script takes a few seconds on a slow computer; this only stops what would never end. */
const TIME_LIMIT_MS = 60_000;

let worker: LuauWorker | undefined;
let queue: Promise<unknown> = Promise.resolve();

export function askToolchain(request: WorkerRequest): Promise<WorkerReply> {
  const answer = queue.then(async () => {
    if (worker === undefined || worker.dead)
      worker = new LuauWorker({ memoryPages: DEFAULT_PAGES, openVectors: false });
    return await worker.request(request, TIME_LIMIT_MS);
  });
  queue = answer.catch(() => undefined);
  return answer;
}

/** Ends the shared worker. The next request starts another; an idle worker never keeps the process alive. */
export async function stopToolchain(): Promise<void> {
  await queue;
  await worker?.terminate();
  worker = undefined;
}
