import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createEngine, describeRun, systemSleep } from './index.ts';
import { ledgerWorkflow } from './testing/killed-run.ts';
import { openTestLibrary } from './testing/library-log.ts';

test('a run waits, is put aside, answered, resumed and done again in the library it is kept in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const workflow = ledgerWorkflow(join(folder, 'ledger'));
  const open = () => {
    const library = openTestLibrary(join(folder, 'library'));
    const engine = createEngine({
      log: library.runs,
      clock: Date.now,
      random: Math.random,
      sleep: systemSleep,
      logger: { error: () => {} },
      workflows: [workflow],
    });
    return { library, engine };
  };

  const first = open();
  const run = first.engine.start(workflow, { topic: 'gravity' });
  for await (const { event } of run.events()) {
    if (event.type === 'completed' && event.step === 'world') break;
  }
  expect(first.library.runs.list()).toMatchObject([{ runId: run.runId, workflow: 'ledger', status: 'suspended' }]);
  first.engine.close();
  first.library.close();
  await expect(run.result).rejects.toMatchObject({ code: 'engine-closed' });

  const second = open();
  second.engine.decide(run.runId, 'approval', { approved: true });
  const output = 'book: approved plan of gravity, world for plan of gravity';
  expect(await second.engine.resume(run.runId).result).toEqual({ outcome: 'succeeded', output });
  const again = second.engine.rerun(run.runId, 'world');
  expect(await again.result).toEqual({ outcome: 'succeeded', output });

  const view = describeRun(workflow, second.engine.replay(again.runId));
  expect(view.steps.map(({ id, state }) => `${id}: ${state}`)).toEqual([
    'plan: reused',
    'approval: reused',
    'world: done',
    'book: done',
  ]);
  expect(second.library.runs.list().map(({ runId, status }) => [runId, status])).toEqual([
    [again.runId, 'succeeded'],
    [run.runId, 'succeeded'],
  ]);
  second.library.close();
});
