import { AppError } from '@toolboxai/shared/errors';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineStep, defineWorkflow, RetryableError } from './index.ts';
import { never, request, textStep } from './testing/text-step.ts';
import { createWorkplace } from './testing/workplace.ts';

/** Two steps that work side by side, and a last one after both. */
function twoBeside(first: ReturnType<typeof textStep>, second: ReturnType<typeof textStep>) {
  const last = textStep('last', () => 'last', { needs: { first, second } });
  return defineWorkflow({ id: 'w', version: 1, input: request, steps: [first, second, last], output: last });
}

describe('failure', () => {
  test('of one step stops the others and ends the run with its error', async () => {
    let told: AbortSignal | undefined;
    const failing = textStep('failing', () => {
      throw new AppError({ code: 'no-topic', message: 'The topic is unknown.', hint: 'Choose another one.' });
    });
    const stubborn = textStep('stubborn', ({ signal }) => {
      told = signal;
      return never();
    });
    const workflow = twoBeside(stubborn, failing);
    const { engine, eventsOf, logged } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    const error = { code: 'no-topic', message: 'The topic is unknown.', hint: 'Choose another one.' };
    expect(await run.result).toEqual({ outcome: 'failed', error });
    expect(told?.aborted).toBe(true);
    expect(eventsOf(run.runId).slice(-2)).toEqual([
      { type: 'failed', step: 'failing', error },
      { type: 'finished', outcome: 'failed', step: 'failing', error },
    ]);
    expect(logged).toEqual([]);
  });

  test('nobody expected is shown without its inner workings, and logged whole under one number', async () => {
    const defect = new TypeError('Cannot read properties of undefined (reading secret)');
    const failing = textStep('failing', () => {
      throw defect;
    });
    const workflow = twoBeside(
      failing,
      textStep('other', () => 'other'),
    );
    const { engine, log, logged } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' }, { runId: 'r1' });
    const result = await run.result;
    expect(result).toMatchObject({
      outcome: 'failed',
      error: {
        code: 'unexpected',
        message: 'The step "Step failing" stopped because of a fault in the program.',
        hint: expect.stringContaining('r1/failing/1'),
        correlationId: 'r1/failing/1',
      },
    });
    expect(JSON.stringify(log.read('r1'))).not.toMatch(/secret|TypeError|\.ts/);
    expect(logged).toEqual([
      { message: 'Step "failing" failed', correlationId: 'r1/failing/1', runId: 'r1', step: 'failing', error: defect },
    ]);
  });

  test('to fit the declared output is a failure of the step that made it', async () => {
    const failing = defineStep({
      id: 'failing',
      title: 'Fail',
      phase: 'code',
      agent: 'content',
      needs: {},
      input: z.object({}),
      output: z.object({ stations: z.number().min(3) }),
      run: () => ({ stations: 1 }),
    });
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [failing], output: failing });
    const { engine, logged } = createWorkplace([workflow]);
    expect(await engine.start(workflow, { topic: 'x' }).result).toMatchObject({
      outcome: 'failed',
      error: { code: 'step-output-invalid', message: expect.stringContaining('stations') },
    });
    expect(logged).toHaveLength(1);
  });

  test('to make something that can be stored is one, too', async () => {
    const failing = defineStep({
      id: 'failing',
      title: 'Fail',
      phase: 'code',
      agent: 'content',
      needs: {},
      input: z.object({}),
      output: z.object({ made: z.date() }),
      run: () => ({ made: new Date(0) }),
    });
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [failing], output: failing });
    const { engine } = createWorkplace([workflow]);
    expect(await engine.start(workflow, { topic: 'x' }).result).toMatchObject({ error: { code: 'not-plain-data' } });
  });

  test('to get a usable input is a failure of the step that needs it', async () => {
    const strict = defineStep({
      id: 'strict',
      title: 'Strict',
      phase: 'code',
      agent: 'content',
      needs: { request },
      input: z.object({ request: z.unknown().refine(() => false, 'never good enough') }),
      output: z.string(),
      run: () => 'not reached',
    });
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [strict], output: strict });
    const { engine } = createWorkplace([workflow]);
    expect(await engine.start(workflow, { topic: 'x' }).result).toMatchObject({
      error: { code: 'step-input-invalid', message: expect.stringContaining('never good enough') },
    });
  });
});

describe('early end', () => {
  test('ends the run with a reason and stops what is in flight', async () => {
    let told: AbortSignal | undefined;
    const ending = textStep('ending', ({ endEarly }) => endEarly('The checks failed three times.'));
    const stubborn = textStep('stubborn', ({ signal, token }) => {
      told = signal;
      token('passage', 'half a sen');
      return never();
    });
    const workflow = twoBeside(stubborn, ending);
    const { engine, eventsOf } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    expect(await run.result).toEqual({ outcome: 'ended-early', reason: 'The checks failed three times.' });
    expect(told?.aborted).toBe(true);
    // What was written so far is kept.
    expect(eventsOf(run.runId).slice(-2)).toEqual([
      { type: 'token', step: 'stubborn', channel: 'passage', text: 'half a sen' },
      { type: 'finished', outcome: 'ended-early', step: 'ending', reason: 'The checks failed three times.' },
    ]);
  });

  test('holds even when the step catches everything', async () => {
    const ending = textStep('ending', ({ endEarly }) => {
      try {
        return endEarly('Enough.');
      } catch {
        return 'caught';
      }
    });
    const workflow = twoBeside(ending, textStep('other', never));
    const { engine } = createWorkplace([workflow]);
    expect(await engine.start(workflow, { topic: 'x' }).result).toEqual({ outcome: 'ended-early', reason: 'Enough.' });
  });
});

describe('cancellation', () => {
  test('settles at once, also with steps that ignore their signal or wait for a retry', async () => {
    const waiting = textStep(
      'waiting',
      () => {
        throw new RetryableError({ code: 'busy', message: 'Busy.' });
      },
      { retry: { attempts: 9, baseMs: 60_000 } },
    );
    let told: AbortSignal | undefined;
    const stubborn = textStep('stubborn', ({ signal }) => {
      told = signal;
      return never();
    });
    const workflow = twoBeside(waiting, stubborn);
    const { engine, eventsOf, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    await time.idle();
    run.cancel('The teacher changed her mind.');
    expect(run.status).toBe('cancelled');
    expect(await run.result).toEqual({ outcome: 'cancelled', reason: 'The teacher changed her mind.' });
    expect(told?.aborted).toBe(true);
    expect(eventsOf(run.runId).slice(-2)).toEqual([
      { type: 'cancelled', reason: 'The teacher changed her mind.' },
      { type: 'finished', outcome: 'cancelled', reason: 'The teacher changed her mind.' },
    ]);

    // No timer is left behind that would keep the process alive.
    await time.idle();
    expect(time.asleep()).toBe(0);
    const length = eventsOf(run.runId).length;
    run.cancel('again');
    await time.advance(200_000);
    expect(eventsOf(run.runId)).toHaveLength(length);
  });

  test('reaches steps that wait for a free slot', async () => {
    const begun: string[] = [];
    const steps = ['a', 'b', 'c'].map((id) =>
      textStep(id, () => {
        begun.push(id);
        return never();
      }),
    );
    const workflow = defineWorkflow({
      id: 'w',
      version: 1,
      input: request,
      steps,
      output: steps[0] ?? textStep('x', never),
    });
    const { engine, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' }, { concurrency: 1 });
    await time.idle();
    run.cancel('Stop.');
    await run.result;
    await time.idle();
    expect(begun).toEqual(['a']);
  });

  test('comes by AbortSignal as well', async () => {
    const workflow = twoBeside(textStep('a', never), textStep('b', never));
    const { engine, time } = createWorkplace([workflow]);
    const controller = new AbortController();
    const run = engine.start(workflow, { topic: 'x' }, { signal: controller.signal });
    await time.idle();
    controller.abort('The window was closed.');
    expect(await run.result).toEqual({ outcome: 'cancelled', reason: 'The window was closed.' });
    expect(() => engine.start(workflow, { topic: 'x' }, { signal: controller.signal })).toThrow(
      'The window was closed.',
    );
  });

  test('ends a run that no process works on any more', () => {
    const workflow = twoBeside(textStep('a', never), textStep('b', never));
    const { engine, restart, eventsOf, log } = createWorkplace([workflow]);
    const { runId } = engine.start(workflow, { topic: 'x' });
    engine.close();
    restart().cancel(runId, 'Not needed.');
    expect(eventsOf(runId).at(-1)).toEqual({ type: 'finished', outcome: 'cancelled', reason: 'Not needed.' });
    const length = eventsOf(runId).length;
    restart().cancel(runId, 'again');
    expect(eventsOf(runId)).toHaveLength(length);
    expect(log.list()[0]?.status).toBe('cancelled');
  });
});
