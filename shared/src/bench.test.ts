import { expect, test } from 'vitest';
import { beside, isWithinLimit, measure, quantile } from './bench.ts';

test('a limit is one of the ratio where there is a peer, else of the value', () => {
  const peer = { name: 'peer', value: 10 };
  expect(isWithinLimit(beside({ name: 'x', value: 25, unit: 'ms', peer, limit: 2 }))).toBe(false);
  expect(isWithinLimit(beside({ name: 'x', value: 20, unit: 'ms', peer, limit: 2 }))).toBe(true);
  expect(isWithinLimit({ name: 'x', value: 20, unit: 'ms', limit: 10 })).toBe(false);
  expect(isWithinLimit({ name: 'x', value: 20, unit: 'ms' })).toBe(true);
});

test('quantiles are values that were measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([1, 3, 5, 5]);
  expect(quantile([], 0.5)).toBeNaN();
});

test('a measurement warms up, then does so many runs', () => {
  let runs = 0;
  expect(measure(() => ++runs, { runs: 3, warmUps: 2 })).toBeGreaterThanOrEqual(0);
  expect(runs).toBe(5);
});

test('a job that does nothing is no measurement', () => {
  expect(() => measure(() => 0)).toThrow('did nothing');
  expect(() => measure(() => Number.NaN)).toThrow('did nothing');
});
