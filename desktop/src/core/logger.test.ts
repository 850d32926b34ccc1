import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function logged(error: unknown): { readonly line: string; readonly entry: { readonly [field: string]: unknown } } {
  const lines: string[] = [];
  createLogger(
    (line) => lines.push(line),
    () => Date.UTC(2026, 0, 5, 8),
  ).error({ message: 'It broke', correlationId: 'c-1', runId: 'run-1', error });
  expect(lines).toHaveLength(1);
  const [line = ''] = lines;
  return { line, entry: JSON.parse(line) };
}

test('a fault is one line of JSON with time, id and the fields it was given', () => {
  const { line, entry } = logged(new Error('no such thing'));
  expect(line.match(/\n/g)).toHaveLength(1);
  expect(entry).toMatchObject({
    level: 'error',
    at: '2026-01-05T08:00:00.000Z',
    message: 'It broke',
    correlationId: 'c-1',
    runId: 'run-1',
  });
});

test('stack and causes of the error stand in it', () => {
  const { entry } = logged(new Error('outer', { cause: new Error('inner') }));
  expect(entry.error).toContain('outer');
  expect(entry.error).toContain('inner');
  expect(entry.error).toContain('logger.test.ts');
});

test('a thrown value that holds itself is written all the same', () => {
  const loop: Record<string, unknown> = { name: 'loop' };
  loop.self = loop;
  expect(logged(loop).entry.error).toContain('Circular');
  expect(logged('only a text').entry.error).toContain('only a text');
});
