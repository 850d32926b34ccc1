/**
 * Limits how long a thread works. On a busy computer a thread waits for most of the time, and a script that is only waiting
 * must not count as endless: so the processor time that the thread has had counts. Where the runtime cannot tell it, the clock
 * does.
 */
import type { Worker } from 'node:worker_threads';

/** Only what is slow is measured: asking a thread interrupts it. */
const MEASURED_FROM = 0.1;
/** However little it worked, beyond so many times its limit it is over. */
const LONGEST = 30;
/** Between two looks, at least. */
const LOOK_MS = 20;

/** Calls `over` once when the thread has worked for so many milliseconds from now. Returns how to call it off. */
export function limitWork(worker: Pick<Worker, 'cpuUsage'>, limitMs: number, over: () => void): () => void {
  let timer = setTimeout(() => void begin(), limitMs * MEASURED_FROM);
  const last = setTimeout(end, limitMs * LONGEST);
  let ended = false;

  async function begin(): Promise<void> {
    const before = await workedMs(worker);
    if (ended) return;
    const left = limitMs * (1 - MEASURED_FROM);
    timer = setTimeout(() => void look(before, left), left);
  }

  async function look(before: number | undefined, allowed: number): Promise<void> {
    const now = await workedMs(worker);
    if (ended) return;
    const left = before === undefined || now === undefined ? 0 : allowed - (now - before);
    if (left <= 0) end();
    else timer = setTimeout(() => void look(before, allowed), Math.max(LOOK_MS, left));
  }

  function stop(): void {
    ended = true;
    clearTimeout(timer);
    clearTimeout(last);
  }

  function end(): void {
    if (ended) return;
    stop();
    over();
  }

  return stop;
}

/** Processor time that the thread has had; undefined where the runtime cannot tell, and when the thread has ended. */
async function workedMs(worker: Pick<Worker, 'cpuUsage'>): Promise<number | undefined> {
  // Older runtimes lack it.
  if (typeof worker.cpuUsage !== 'function') return undefined;
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    return undefined;
  }
}
