import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitWork } from './time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A thread that gets this share of the processor. */
function threadWith(share: number) {
  const began = Date.now();
  return { cpuUsage: async () => ({ user: (Date.now() - began) * share * 1000, system: 0 }) };
}

/** Milliseconds until it is over; undefined when it is not within the time. */
async function overAfter(worker: Parameters<typeof limitWork>[0], limitMs: number, within: number) {
  const began = Date.now();
  let at: number | undefined;
  limitWork(worker, limitMs, () => {
    at = Date.now() - began;
  });
  await vi.advanceTimersByTimeAsync(within);
  return at;
}

describe('a limit of work', () => {
  it('is reached in its time by a thread that works all the time', async () => {
    expect(await overAfter(threadWith(1), 1000, 2000)).toBe(1000);
  });

  it('counts how long a thread worked and not how long it waited for the processor', async () => {
    const at = await overAfter(threadWith(0.1), 1000, 20_000);
    expect(at).toBeGreaterThan(8_000);
    expect(at).toBeLessThan(11_000);
  });

  it('comes to an end for a thread that gets nothing', async () => {
    expect(await overAfter(threadWith(0), 1000, 40_000)).toBe(30_000);
  });

  it('goes by the clock where nothing tells how long a thread worked', async () => {
    const ended = { cpuUsage: () => Promise.reject(new Error('ended')) };
    expect(await overAfter(ended, 1000, 2000)).toBe(1000);
  });

  it('can be called off at any time', async () => {
    for (const after of [50, 500, 1500]) {
      let over = false;
      const stop = limitWork(threadWith(0.1), 1000, () => {
        over = true;
      });
      await vi.advanceTimersByTimeAsync(after);
      stop();
      await vi.advanceTimersByTimeAsync(40_000);
      expect(over).toBe(false);
    }
  });
});
