import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const READER = fileURLToPath(new URL('testing/read-with-little-memory.ts', import.meta.url));
const HEAP_MIB = 320;

it('greedy files are read or refused with little memory', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP_MIB}`, READER]);
  expect(stdout).toBe('11 of 11 answered');
});
