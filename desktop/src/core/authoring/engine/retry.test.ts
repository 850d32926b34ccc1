import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RetryableError, retryDelay } from './retry.ts';

const busy = new RetryableError({ code: 'busy', message: 'The service is busy.' });
const first = { error: busy, failures: 1, previousDelayMs: 0, random: () => 0.5 };

test('nothing is tried again without a policy, or when the attempts are used up', () => {
  expect(retryDelay(undefined, first)).toBeUndefined();
  expect(retryDelay({ attempts: 3 }, { ...first, failures: 2 })).toBeDefined();
  expect(retryDelay({ attempts: 3 }, { ...first, failures: 3 })).toBeUndefined();
});

test('only failures known to be passing are tried again', () => {
  const wrong = new TypeError('wrong');
  expect(retryDelay({ attempts: 3 }, { ...first, error: wrong })).toBeUndefined();
  expect(retryDelay({ attempts: 3, when: (error) => error === wrong }, { ...first, error: wrong })).toBeDefined();
});

test('each delay is drawn between the base and three times the last, and stays under the cap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (previousDelayMs, drawn) => {
        const policy = { attempts: 9, baseMs: 100, capMs: 20_000 };
        const delay = retryDelay(policy, { ...first, previousDelayMs, random: () => drawn }) ?? Number.NaN;
        expect(Number.isInteger(delay)).toBe(true);
        expect(delay).toBeGreaterThanOrEqual(100);
        expect(delay).toBeLessThanOrEqual(Math.min(20_000, Math.max(previousDelayMs, 100) * 3));
      },
    ),
  );
});

test('delays grow about exponentially until the cap', () => {
  const policy = { attempts: 99, baseMs: 100, capMs: 2_000 };
  const delays: number[] = [];
  for (let previousDelayMs = 0; delays.length < 7; previousDelayMs = delays.at(-1) ?? 0) {
    delays.push(retryDelay(policy, { ...first, previousDelayMs, random: () => 0.75 }) ?? 0);
  }
  expect(delays).toEqual([250, 588, 1348, 2000, 2000, 2000, 2000]);
});

test('the wait the other side asks for is kept, even above the cap', () => {
  const error = new RetryableError({ code: 'busy', message: 'Busy.', retryAfterMs: 45_000 });
  expect(retryDelay({ attempts: 3, capMs: 1_000 }, { ...first, error })).toBe(45_000);
});

test('a wait longer than anyone would sit through is no retry but a failure', () => {
  const error = new RetryableError({ code: 'quota', message: 'Used up.', retryAfterMs: 3_600_000 });
  expect(retryDelay({ attempts: 3 }, { ...first, error })).toBeUndefined();
  expect(retryDelay({ attempts: 3, maxRetryAfterMs: 3_600_000 }, { ...first, error })).toBe(3_600_000);
});
