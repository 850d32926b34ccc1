import { describe, expect, test } from 'vitest';
import { defineWorkflow, RetryableError, type RunEvent } from './index.ts';
import { never, request, textStep } from './testing/text-step.ts';
import { createWorkplace } from './testing/workplace.ts';

const start: RunEvent = { type: 'run-started', workflow: 'w', workflowVersion: 1, input: { topic: 'x' } };

/** Two steps in a row that note when they work. */
function pair(version = 1) {
  const worked: string[] = [];
  const note = (text: string) => () => {
    worked.push(text);
    return text;
  };
  const first = textStep('first', note('first'));
  const second = textStep('second', note('second'), { needs: { first } });
  const workflow = defineWorkflow({ id: 'w', version, input: request, steps: [first, second], output: second });
  return { worked, workflow };
}

describe('resume', () => {
  test('does what was not completed, and nothing else', async () => {
    const { worked, workflow } = pair();
    const { engine, log } = createWorkplace([workflow]);
    log.append('r', start);
    log.append('r', { type: 'started', step: 'first', attempt: 1 });
    log.append('r', { type: 'completed', step: 'first', output: 'kept', inputHash: 'h', reused: false });
    log.append('r', { type: 'started', step: 'second', attempt: 1 });
    expect(await engine.resume('r').result).toEqual({ outcome: 'succeeded', output: 'second' });
    expect(worked).toEqual(['second']);
    expect(log.read('r', 4).map(({ event }) => event)).toMatchObject([
      { type: 'run-resumed' },
      // An attempt cut off by the crash has its number; the next one gets another.
      { type: 'started', step: 'second', attempt: 2 },
      { type: 'completed', step: 'second' },
      { type: 'finished', outcome: 'succeeded' },
    ]);
  });

  test('finishes a run of which only the end is missing, without doing anything', async () => {
    const { worked, workflow } = pair();
    const { engine, log } = createWorkplace([workflow]);
    const error = { code: 'no-topic', message: 'The topic is unknown.' };
    log.append('failed', start);
    log.append('failed', { type: 'failed', step: 'first', error });
    log.append('cancelled', start);
    log.append('cancelled', { type: 'cancelled', reason: 'Enough.' });
    log.append('done', start);
    for (const step of ['first', 'second']) {
      log.append('done', { type: 'completed', step, output: step, inputHash: 'h', reused: false });
    }
    expect(await engine.resume('failed').result).toEqual({ outcome: 'failed', error });
    expect(await engine.resume('cancelled').result).toEqual({ outcome: 'cancelled', reason: 'Enough.' });
    expect(await engine.resume('done').result).toEqual({ outcome: 'succeeded', output: 'second' });
    expect(worked).toEqual([]);
  });

  test('waits only for the rest of a retry delay, and counts failures of before the crash', async () => {
    const flaky = textStep(
      'flaky',
      ({ attempt }) => {
        if (attempt < 4) throw new RetryableError({ code: 'busy', message: 'Busy.' });
        return 'ok';
      },
      { retry: { attempts: 3, baseMs: 1_000 } },
    );
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [flaky], output: flaky });
    const { engine, restart, time, eventsOf } = createWorkplace([workflow], { random: () => 0.5 });
    const { runId } = engine.start(workflow, { topic: 'x' });
    await time.advance(500); // of the 2,000 ms that were drawn
    engine.close();
    await time.advance(1_000);
    const resumed = restart().resume(runId);
    expect(await time.until(resumed.result)).toMatchObject({ outcome: 'failed', error: { code: 'busy' } });
    const attempts = eventsOf(runId).filter(({ type }) => type === 'started');
    expect(attempts).toHaveLength(3);
    // The remaining 500 ms, then one more full delay of 1,000 + 0.5 × (3 × 2,000 − 1,000).
    expect(time.clock()).toBe(1_000_000 + 1_500 + 500 + 3_500);
  });

  test('gives back a run that is live, and one that is over', async () => {
    const { workflow } = pair();
    const { engine, log } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    expect(engine.resume(run.runId)).toBe(run);
    expect(engine.live(run.runId)).toBe(run);
    await run.result;
    expect(engine.live(run.runId)).toBeUndefined();
    const length = log.read(run.runId).length;
    const past = engine.resume(run.runId);
    expect(past.status).toBe('succeeded');
    expect(await past.result).toEqual({ outcome: 'succeeded', output: 'second' });
    past.cancel('too late');
    expect(() => past.decide('first', true)).toThrow(expect.objectContaining({ code: 'gate-not-waiting' }));
    expect(log.read(run.runId)).toHaveLength(length);
  });

  test('refuses a run of another version, of an unknown workflow, with a damaged record, or of no record', () => {
    const { log, restart } = createWorkplace([]);
    const { engine } = createWorkplace([pair(2).workflow], { log });
    log.append('old', start);
    expect(() => engine.resume('old')).toThrow(
      expect.objectContaining({
        code: 'workflow-version-changed',
        hint: expect.stringContaining('Start a new run'),
        details: { workflow: 'w', recorded: 1, current: 2 },
      }),
    );
    expect(() => engine.rerun('old', 'first')).toThrow(expect.objectContaining({ code: 'workflow-version-changed' }));
    expect(() => restart().resume('old')).toThrow(expect.objectContaining({ code: 'workflow-unknown' }));
    expect(() => engine.resume('none')).toThrow(expect.objectContaining({ code: 'run-not-found' }));
    log.append('headless', { type: 'run-resumed' });
    expect(() => engine.resume('headless')).toThrow(expect.objectContaining({ code: 'run-log-damaged' }));
    expect(log.read('old')).toHaveLength(1);
  });
});

test('nothing is written for a run that could not work: no room for a step, or no longer wanted', () => {
  const { workflow } = pair();
  const { engine, log } = createWorkplace([workflow]);
  const signal = AbortSignal.abort(new Error('Not wanted.'));
  const noRoom = expect.objectContaining({ code: 'workflow-definition-invalid' });
  expect(() => engine.start(workflow, { topic: 'x' }, { concurrency: 0 })).toThrow(noRoom);
  expect(() => engine.start(workflow, { topic: 'x' }, { signal })).toThrow('Not wanted.');
  expect(log.list()).toEqual([]);
  log.append('r', start);
  expect(() => engine.resume('r', { concurrency: Number.NaN })).toThrow(noRoom);
  expect(() => engine.resume('r', { signal })).toThrow('Not wanted.');
  expect(log.read('r')).toHaveLength(1);
});

describe('replay', () => {
  test('gives the recorded events, from any place, and runs nothing', async () => {
    const { worked, workflow } = pair();
    const { engine, log } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    await run.result;
    worked.length = 0;
    const recorded = log.read(run.runId);
    expect([...engine.replay(run.runId)]).toEqual(recorded);
    expect([...engine.replay(run.runId, { after: 3 })]).toEqual(recorded.slice(3));
    expect(() => engine.replay('none')).toThrow(expect.objectContaining({ code: 'run-not-found' }));
    expect(worked).toEqual([]);
    expect(log.read(run.runId)).toEqual(recorded);
  });
});

describe('a log that fails', () => {
  test('interrupts the run with words for the person; what was completed is kept', async () => {
    const { worked, workflow } = pair();
    const { log, time } = createWorkplace([workflow]);
    let full = false;
    const { engine, restart } = createWorkplace([workflow], {
      time,
      log: {
        ...log,
        append: (runId, event) => {
          if (event.type === 'completed' && event.step === 'second') full = true;
          if (full) throw new Error('SQLITE_FULL');
          return log.append(runId, event);
        },
      },
    });
    const run = engine.start(workflow, { topic: 'x' });
    await expect(run.result).rejects.toMatchObject({ code: 'run-log-failed', hint: expect.stringContaining('resume') });
    expect(run.status).toBe('interrupted');
    expect(engine.live(run.runId)).toBeUndefined();
    worked.length = 0;
    full = false;
    expect(await restart({ log }).resume(run.runId).result).toEqual({ outcome: 'succeeded', output: 'second' });
    expect(worked).toEqual(['second']);
  });
});

describe('closing the engine', () => {
  test('puts runs aside without ending them, and starts none', async () => {
    const stubborn = textStep('stubborn', never);
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [stubborn], output: stubborn });
    const { engine, eventsOf, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    await time.idle();
    engine.close();
    await expect(run.result).rejects.toMatchObject({ code: 'engine-closed' });
    expect(eventsOf(run.runId).map(({ type }) => type)).toEqual(['run-started', 'started']);
    const closed = expect.objectContaining({ code: 'engine-closed' });
    expect(() => engine.start(workflow, { topic: 'x' })).toThrow(closed);
    expect(() => engine.resume(run.runId)).toThrow(closed);
  });
});
