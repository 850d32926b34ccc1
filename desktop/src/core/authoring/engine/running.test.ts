import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineStep, defineWorkflow, RetryableError, type RunEvent } from './index.ts';
import { never, request, textStep } from './testing/text-step.ts';
import { createWorkplace } from './testing/workplace.ts';

/** A workflow of one step. */
function workflowOf(only: ReturnType<typeof textStep>) {
  return defineWorkflow({ id: 'w', version: 1, input: request, steps: [only], output: only });
}

const typesOf = (events: readonly RunEvent[]) =>
  events.map((event) => ('step' in event && event.type !== 'finished' ? `${event.type} ${event.step}` : event.type));

describe('a run', () => {
  test('hands the input and the outputs of steps to those that need them, and records it all', async () => {
    const plan = defineStep({
      id: 'plan',
      title: 'Plan',
      phase: 'specification',
      agent: 'content',
      needs: { request },
      input: z.object({ request: z.object({ topic: z.string() }) }),
      output: z.object({ parts: z.array(z.string()) }),
      run: ({ input, progress, token }) => {
        progress('Thinking', 0.25);
        token('title', 'All about ');
        token('title', input.request.topic);
        return { parts: ['start', input.request.topic] };
      },
    });
    const quiz = defineStep({
      id: 'quiz',
      title: 'Quiz',
      phase: 'refinement',
      agent: 'assessment',
      needs: { plan },
      input: z.object({ plan: z.object({ parts: z.array(z.string()) }) }),
      output: z.array(z.string()),
      run: async ({ input }) => input.plan.parts.map((part) => `${part}?`),
    });
    const lesson = defineWorkflow({ id: 'lesson', version: 3, input: request, steps: [plan, quiz], output: quiz });
    const { engine, eventsOf } = createWorkplace([lesson]);

    const run = engine.start(lesson, { topic: 'gravity' }, { runId: 'r1' });

    expect(await run.result).toEqual({ outcome: 'succeeded', output: ['start?', 'gravity?'] });
    expect(run.status).toBe('succeeded');
    expect(eventsOf('r1')).toEqual([
      { type: 'run-started', workflow: 'lesson', workflowVersion: 3, input: { topic: 'gravity' } },
      { type: 'started', step: 'plan', attempt: 1 },
      { type: 'progress', step: 'plan', message: 'Thinking', fraction: 0.25 },
      { type: 'token', step: 'plan', channel: 'title', text: 'All about gravity' },
      {
        type: 'completed',
        step: 'plan',
        output: { parts: ['start', 'gravity'] },
        inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        reused: false,
      },
      { type: 'started', step: 'quiz', attempt: 1 },
      {
        type: 'completed',
        step: 'quiz',
        output: ['start?', 'gravity?'],
        inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        reused: false,
      },
      { type: 'finished', outcome: 'succeeded', output: ['start?', 'gravity?'] },
    ]);
  });

  test('refuses a request that does not fit, before anything is written', () => {
    const workflow = workflowOf(textStep('a', () => 'a'));
    const { engine, log } = createWorkplace([workflow]);
    expect(() => engine.start(workflow, { topic: '' })).toThrow(
      expect.objectContaining({
        code: 'workflow-input-invalid',
        details: { issues: [expect.objectContaining({ path: 'topic' })] },
      }),
    );
    expect(log.list()).toEqual([]);
  });

  test('gets an id of its own that sorts by time, and no second run under a name that is taken', async () => {
    const workflow = workflowOf(textStep('a', () => 'a'));
    const { engine, time } = createWorkplace([workflow]);
    const earlier = engine.start(workflow, { topic: 'x' });
    await time.advance(1);
    const later = engine.start(workflow, { topic: 'x' });
    expect(earlier.runId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([later.runId, earlier.runId].toSorted()).toEqual([earlier.runId, later.runId]);
    expect(() => engine.start(workflow, { topic: 'x' }, { runId: later.runId })).toThrow(
      expect.objectContaining({ code: 'run-exists' }),
    );
  });

  test('runs what does not depend on each other side by side, never more than the limit', async () => {
    let working = 0;
    let most = 0;
    const release = Promise.withResolvers<void>();
    const parts = Array.from({ length: 6 }, (_, index) =>
      textStep(`part-${index}`, async () => {
        working += 1;
        most = Math.max(most, working);
        await release.promise;
        working -= 1;
        return `${index}`;
      }),
    );
    const last = textStep('last', () => 'done', { needs: Object.fromEntries(parts.map((part) => [part.id, part])) });
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [...parts, last], output: last });
    const { engine, time } = createWorkplace([workflow]);

    const run = engine.start(workflow, { topic: 'x' }, { concurrency: 3 });
    await time.idle();
    expect(working).toBe(3);
    release.resolve();
    expect(await run.result).toEqual({ outcome: 'succeeded', output: 'done' });
    expect(most).toBe(3);
  });

  test('no step can change what another one made', async () => {
    const made = { list: ['one'] };
    const first = defineStep({
      id: 'first',
      title: 'First',
      phase: 'code',
      agent: 'content',
      needs: {},
      input: z.object({}),
      output: z.object({ list: z.array(z.string()) }),
      run: () => made,
    });
    const meddler = defineStep({
      id: 'meddler',
      title: 'Meddle',
      phase: 'code',
      agent: 'content',
      needs: { first },
      input: z.object({ first: z.object({ list: z.array(z.string()) }) }),
      output: z.number(),
      run: ({ input }) => {
        made.list.push('later');
        return input.first.list.push('meddled');
      },
    });
    const last = textStep('last', ({ input }) => JSON.stringify(input), { needs: { first, meddler } });
    const workflow = defineWorkflow({
      id: 'w',
      version: 1,
      input: request,
      steps: [first, meddler, last],
      output: last,
    });
    const { engine } = createWorkplace([workflow]);
    expect(await engine.start(workflow, { topic: 'x' }).result).toEqual({
      outcome: 'succeeded',
      output: JSON.stringify({ first: { list: ['one'] }, meddler: 2 }),
    });
  });

  test('joins streamed text into few events and loses none of it', async () => {
    const pieces = Array.from({ length: 5_000 }, (_, index) => `word${index} `);
    const writer = textStep('writer', ({ token }) => {
      for (const piece of pieces) token('passage', piece);
      return 'written';
    });
    const workflow = workflowOf(writer);
    const { engine, eventsOf } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    await run.result;
    const tokens = eventsOf(run.runId).filter((event) => event.type === 'token');
    expect(tokens.map(({ text }) => text).join('')).toBe(pieces.join(''));
    expect(tokens.length).toBeLessThan(60);
  });

  test('shows text within a moment while the step goes on', async () => {
    const workflow = workflowOf(
      textStep('writer', ({ token }) => {
        token('passage', 'Once upon');
        return never();
      }),
    );
    const { engine, eventsOf, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    await time.advance(100);
    expect(eventsOf(run.runId).at(-1)).toEqual({
      type: 'token',
      step: 'writer',
      channel: 'passage',
      text: 'Once upon',
    });
  });
});

test('what a step says after it is done is not heard, and no timer of it is left', async () => {
  const late = Promise.withResolvers<void>();
  const hasty = textStep(
    'hasty',
    ({ progress, token, signal }) => {
      late.promise.then(() => {
        progress(`still here, ${signal.aborted ? 'though not wanted' : 'wanted'}`);
        token('passage', 'still here');
      });
      return 'done';
    },
    { timeoutMs: 60_000 },
  );
  const last = textStep('last', () => late.promise.then(() => 'last'), { needs: { hasty } });
  const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [hasty, last], output: last });
  const { engine, eventsOf, time } = createWorkplace([workflow]);
  const run = engine.start(workflow, { topic: 'x' });
  await time.idle();
  expect(time.asleep()).toBe(0);
  late.resolve();
  await run.result;
  await time.advance(1_000);
  expect(JSON.stringify(eventsOf(run.runId))).not.toContain('still here');
});

describe('retry', () => {
  const busy = () => new RetryableError({ code: 'busy', message: 'The service is busy.', hint: 'Wait.' });

  test('tries a passing failure again after a growing delay, under a new attempt number', async () => {
    const seen: number[] = [];
    const flaky = textStep(
      'flaky',
      ({ attempt }) => {
        seen.push(attempt);
        if (attempt < 3) throw busy();
        return 'at last';
      },
      { retry: { attempts: 3, baseMs: 100 } },
    );
    const workflow = workflowOf(flaky);
    const { engine, eventsOf, time, logged } = createWorkplace([workflow], { random: () => 0.5 });
    const run = engine.start(workflow, { topic: 'x' });
    expect(await time.until(run.result)).toEqual({ outcome: 'succeeded', output: 'at last' });
    expect(seen).toEqual([1, 2, 3]);
    expect(eventsOf(run.runId).filter((event) => event.type === 'retried')).toEqual([
      {
        type: 'retried',
        step: 'flaky',
        attempt: 1,
        delayMs: 200,
        error: { code: 'busy', message: 'The service is busy.', hint: 'Wait.' },
      },
      {
        type: 'retried',
        step: 'flaky',
        attempt: 2,
        delayMs: 350,
        error: { code: 'busy', message: 'The service is busy.', hint: 'Wait.' },
      },
    ]);
    expect(time.clock()).toBe(1_000_000 + 200 + 350);
    expect(logged).toEqual([]);
  });

  test('waits as long as the other side asks', async () => {
    const flaky = textStep(
      'flaky',
      ({ attempt }) => {
        if (attempt === 1) throw new RetryableError({ code: 'busy', message: 'Busy.', retryAfterMs: 7_000 });
        return 'ok';
      },
      { retry: { attempts: 2 } },
    );
    const workflow = workflowOf(flaky);
    const { engine, time } = createWorkplace([workflow]);
    await time.until(engine.start(workflow, { topic: 'x' }).result);
    expect(time.clock()).toBe(1_007_000);
  });

  test('gives up after the last attempt with its error', async () => {
    const workflow = workflowOf(
      textStep(
        'flaky',
        () => {
          throw busy();
        },
        { retry: { attempts: 2 } },
      ),
    );
    const { engine, eventsOf, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    expect(await time.until(run.result)).toMatchObject({ outcome: 'failed', error: { code: 'busy' } });
    expect(typesOf(eventsOf(run.runId))).toEqual([
      'run-started',
      'started flaky',
      'retried flaky',
      'started flaky',
      'failed flaky',
      'finished',
    ]);
  });

  test('a step that waits for its next attempt leaves its slot to others', async () => {
    const flaky = textStep(
      'flaky',
      ({ attempt }) => {
        if (attempt === 1) throw busy();
        return 'ok';
      },
      { retry: { attempts: 2, baseMs: 10_000 } },
    );
    const other = textStep('other', () => 'other');
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [flaky, other], output: flaky });
    const { engine, eventsOf, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' }, { concurrency: 1 });
    await time.idle();
    expect(typesOf(eventsOf(run.runId))).toContain('completed other');
    await time.until(run.result);
  });

  test('each attempt gets a fresh copy of its input', async () => {
    const seen: unknown[] = [];
    const flaky = defineStep({
      id: 'flaky',
      title: 'Flaky',
      phase: 'code',
      agent: 'content',
      needs: { request },
      input: z.object({ request: z.object({ topic: z.string() }) }),
      output: z.string(),
      retry: { attempts: 2 },
      run: ({ input, attempt }) => {
        seen.push(structuredClone(input));
        input.request.topic = 'spoilt';
        if (attempt === 1) throw busy();
        return 'ok';
      },
    });
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [flaky], output: flaky });
    const { engine, time } = createWorkplace([workflow]);
    await time.until(engine.start(workflow, { topic: 'x' }).result);
    expect(seen).toEqual([{ request: { topic: 'x' } }, { request: { topic: 'x' } }]);
  });
});

describe('timeout', () => {
  test('ends an attempt that takes too long, even one that ignores its signal, and counts as a passing failure', async () => {
    const signals: AbortSignal[] = [];
    const slow = textStep(
      'slow',
      ({ attempt, signal }) => {
        signals.push(signal);
        return attempt === 1 ? never() : 'quick';
      },
      { timeoutMs: 5_000, retry: { attempts: 2, baseMs: 10 } },
    );
    const workflow = workflowOf(slow);
    const { engine, eventsOf, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    expect(await time.until(run.result)).toEqual({ outcome: 'succeeded', output: 'quick' });
    expect(signals[0]?.reason).toMatchObject({ code: 'step-timed-out' });
    expect(eventsOf(run.runId)[2]).toMatchObject({ type: 'retried', error: { code: 'step-timed-out' } });
  });

  test('what a timed-out attempt says later is not heard', async () => {
    const late = Promise.withResolvers<void>();
    const slow = textStep(
      'slow',
      async ({ attempt, progress, token, endEarly }) => {
        if (attempt === 2) return 'second';
        await late.promise;
        progress('still here');
        token('passage', 'still here');
        return endEarly('too late');
      },
      { timeoutMs: 1_000, retry: { attempts: 2, baseMs: 10 } },
    );
    const other = textStep('other', () => late.promise.then(() => 'other'));
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [slow, other], output: slow });
    const { engine, eventsOf, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    await time.advance(2_000);
    late.resolve();
    expect(await run.result).toEqual({ outcome: 'succeeded', output: 'second' });
    expect(JSON.stringify(eventsOf(run.runId))).not.toContain('still here');
  });
});
