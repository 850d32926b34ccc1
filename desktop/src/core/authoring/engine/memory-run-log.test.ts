import { expect, test } from 'vitest';
import { createMemoryRunLog, type RunEvent } from './index.ts';

const start: RunEvent = { type: 'run-started', workflow: 'w', workflowVersion: 1, input: { topic: 'x' } };

test('numbers the events of each run by itself, without gaps, and reads from any place', () => {
  let now = 10;
  const log = createMemoryRunLog(() => now);
  expect(log.append('a', start)).toEqual({ runId: 'a', sequence: 1, at: 10, event: start });
  log.append('b', start);
  now = 20;
  const resumed = log.append('a', { type: 'run-resumed' });
  expect(log.read('a')).toEqual([{ runId: 'a', sequence: 1, at: 10, event: start }, resumed]);
  expect(log.read('a', 1)).toEqual([resumed]);
  expect(log.read('a', 9)).toEqual([]);
  expect(log.read('unknown')).toEqual([]);
});

test('lists runs, newest first, with the status their events give', () => {
  const log = createMemoryRunLog(() => 10);
  log.append('a', start);
  log.append('b', start);
  log.append('a', { type: 'finished', outcome: 'succeeded', output: 1 });
  log.append('b', { type: 'suspended', step: 'gate', proposal: 1 });
  expect(log.list()).toEqual([
    { runId: 'b', workflow: 'w', startedAt: 10, status: 'suspended' },
    { runId: 'a', workflow: 'w', startedAt: 10, status: 'succeeded' },
  ]);
});

test('keeps what an event said when it was written, and takes none that is not in the contract', () => {
  const log = createMemoryRunLog(() => 10);
  const input = { topics: ['one'] };
  log.append('a', { ...start, input });
  input.topics.push('two');
  expect(log.read('a')[0]?.event).toMatchObject({ input: { topics: ['one'] } });
  expect(() => log.append('a', { type: 'started', step: 's', attempt: 0 })).toThrow();
  expect(log.read('a')).toHaveLength(1);
});
