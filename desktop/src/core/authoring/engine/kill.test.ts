import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createEngine, systemSleep } from './index.ts';
import { ledgerWorkflow, RUN_ID } from './testing/killed-run.ts';
import { openTestLibrary } from './testing/library-log.ts';

/** Lets a process work on a run until it has written a certain event, and kills it then and there. */
async function killAfter(event: string, library: string, ledger: string): Promise<void> {
  const program = fileURLToPath(new URL('./testing/killed-run.ts', import.meta.url));
  const child = spawn(process.execPath, [program, library, ledger, event], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const [said] = await Promise.race([once(child.stdout, 'data'), exit]);
  expect(String(said)).toBe('standing still');
  child.kill('SIGKILL');
  await exit;
}

test.concurrent.for([
  ['while a step works', 'progress plan'],
  ['after a person decided', 'decided approval'],
  ['when all is done but the end', 'completed book'],
])('a process killed %s leaves a run that another one finishes', async ([, event = ''], { onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const library = join(folder, 'library');
  const ledger = join(folder, 'ledger');
  await killAfter(event, library, ledger);

  const { runs: log, close } = openTestLibrary(library);
  const left = log.read(RUN_ID);
  const paidBefore = readLedger(ledger);
  const workflow = ledgerWorkflow(ledger);
  const engine = createEngine({
    log,
    clock: Date.now,
    random: () => 0.5,
    sleep: systemSleep,
    logger: { error: () => {} },
    workflows: [workflow],
  });
  const run = engine.resume(RUN_ID);
  for await (const { event } of run.events({ after: left.length })) {
    if (event.type === 'suspended') run.decide(event.step, { approved: true });
  }

  expect(await run.result).toEqual({
    outcome: 'succeeded',
    output: 'book: approved plan of gravity, world for plan of gravity',
  });
  // Everything was done, and what was on record as done was not done again.
  const paid = readLedger(ledger);
  expect(new Set(paid)).toEqual(new Set(['plan', 'world', 'book']));
  const done = left.flatMap(({ event }) => (event.type === 'completed' ? event.step : []));
  for (const step of paid.slice(paidBefore.length)) expect(done).not.toContain(step);
  const decisions = log.read(RUN_ID).filter(({ event }) => event.type === 'decided');
  expect(decisions).toHaveLength(1);
  close();
});

function readLedger(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
