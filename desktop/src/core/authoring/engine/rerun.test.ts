import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineStep, defineWorkflow, hashData } from './index.ts';
import { request, textStep } from './testing/text-step.ts';
import { createWorkplace } from './testing/workplace.ts';

/** What was worked on since the last look. */
const worked: string[] = [];
const look = () => worked.splice(0).toSorted();
beforeEach(() => void look());

// plan -> quiz -> key -> book, plan -> world -> book; the world reads only the theme of the plan.
let edition = 0;
const plan = defineStep({
  id: 'plan',
  title: 'Plan',
  phase: 'specification',
  agent: 'content',
  needs: { request },
  input: z.object({ request: z.object({ topic: z.string() }) }),
  output: z.object({ theme: z.string(), parts: z.array(z.string()).min(1) }),
  run: ({ input }) => {
    worked.push('plan');
    edition += 1;
    return { theme: 'space', parts: [`${input.request.topic} ${edition}`] };
  },
});
const quiz = defineStep({
  id: 'quiz',
  title: 'Quiz',
  phase: 'refinement',
  agent: 'assessment',
  needs: { plan },
  input: z.object({ plan: z.object({ parts: z.array(z.string()) }) }),
  output: z.string(),
  run: ({ input }) => {
    worked.push('quiz');
    return `quiz on ${input.plan.parts.join()}`;
  },
});
const world = defineStep({
  id: 'world',
  title: 'World',
  phase: 'architecture',
  agent: 'environment',
  needs: { plan },
  input: z.object({ plan: z.object({ theme: z.string() }) }),
  output: z.string(),
  run: ({ input }) => {
    worked.push('world');
    return `world of ${input.plan.theme}`;
  },
});
const key = textStep(
  'key',
  ({ input }) => {
    worked.push('key');
    return `key of ${JSON.stringify(input)}`;
  },
  { needs: { quiz } },
);
const book = textStep(
  'book',
  ({ input }) => {
    worked.push('book');
    return JSON.stringify(input);
  },
  { needs: { world, quiz, key } },
);
const workflow = defineWorkflow({
  id: 'w',
  version: 1,
  input: request,
  steps: [plan, quiz, world, key, book],
  output: book,
});

async function finishedRun() {
  edition = 0;
  const workplace = createWorkplace([workflow]);
  const base = workplace.engine.start(workflow, { topic: 'gravity' });
  const result = await base.result;
  expect(look()).toEqual(['book', 'key', 'plan', 'quiz', 'world']);
  return { ...workplace, base, result };
}

describe('rerun from a step', () => {
  test('does that step and all that follows from it again, and takes over the rest', async () => {
    const { engine, base, result, eventsOf } = await finishedRun();
    const rerun = engine.rerun(base.runId, 'quiz');
    expect(await rerun.result).toEqual(result);
    expect(look()).toEqual(['book', 'key', 'quiz']);
    const events = eventsOf(rerun.runId);
    expect(events[0]).toEqual({
      type: 'run-started',
      workflow: 'w',
      workflowVersion: 1,
      input: { topic: 'gravity' },
      rerunOf: { runId: base.runId, fromStep: 'quiz' },
    });
    const reused = events.filter((event) => event.type === 'completed' && event.reused);
    expect(reused.map((event) => 'step' in event && event.step)).toEqual(['plan', 'world']);
  });

  test('leaves the earlier run as it was', async () => {
    const { engine, base, log } = await finishedRun();
    const before = log.read(base.runId);
    await engine.rerun(base.runId, 'plan').result;
    expect(log.read(base.runId)).toEqual(before);
  });

  test('passes on what the step makes this time', async () => {
    const { engine, base } = await finishedRun();
    expect(await engine.rerun(base.runId, 'plan').result).toMatchObject({
      output: expect.stringContaining('quiz on gravity 2'),
    });
    expect(look()).toEqual(['book', 'key', 'plan', 'quiz', 'world']);
  });

  test('of a run that failed half-way finishes it', async () => {
    let broken = true;
    const first = textStep('first', () => {
      worked.push('first');
      return 'first';
    });
    const second = textStep(
      'second',
      () => {
        worked.push('second');
        if (broken) throw new Error('broken');
        return 'second';
      },
      { needs: { first } },
    );
    const fragile = defineWorkflow({
      id: 'fragile',
      version: 1,
      input: request,
      steps: [first, second],
      output: second,
    });
    const { engine } = createWorkplace([fragile]);
    const failed = engine.start(fragile, { topic: 'x' });
    expect(await failed.result).toMatchObject({ outcome: 'failed' });
    look();
    broken = false;
    expect(await engine.rerun(failed.runId, 'second').result).toEqual({ outcome: 'succeeded', output: 'second' });
    expect(look()).toEqual(['second']);
  });

  test('takes over a row of outputs of any length', async () => {
    const steps = [textStep('step-0', () => 'x')];
    while (steps.length < 1_500) {
      const [before] = steps.slice(-1);
      steps.push(textStep(`step-${steps.length}`, () => 'x', { needs: before === undefined ? {} : { before } }));
    }
    const last = textStep('last', () => 'last', { needs: { before: steps[1_499] ?? plan } });
    const long = defineWorkflow({ id: 'long', version: 1, input: request, steps: [...steps, last], output: last });
    const { engine, log } = createWorkplace([long]);
    log.append('base', { type: 'run-started', workflow: 'long', workflowVersion: 1, input: { topic: 'x' } });
    for (const { id, step, inputs } of long.steps) {
      const input = Object.fromEntries(
        inputs.map(({ name, from }) => [name, from === undefined ? { topic: 'x' } : 'x']),
      );
      const inputHash = hashData(step.prepare(input).input);
      log.append('base', { type: 'completed', step: id, output: 'x', inputHash, reused: false });
    }
    const rerun = engine.rerun('base', 'last');
    expect(await rerun.result).toEqual({ outcome: 'succeeded', output: 'last' });
    expect(log.read(rerun.runId).filter(({ event }) => event.type === 'started')).toHaveLength(1);
  });

  test('refuses a step that is not there, and a run that is not there', async () => {
    const { engine, base, log } = await finishedRun();
    expect(() => engine.rerun(base.runId, 'music')).toThrow(
      expect.objectContaining({ code: 'step-unknown', hint: expect.stringContaining('quiz') }),
    );
    expect(() => engine.rerun('nothing', 'quiz')).toThrow(expect.objectContaining({ code: 'run-not-found' }));
    expect(log.list()).toHaveLength(1);
  });
});

describe('rerun with an edited output', () => {
  test('does not ask the step again, and does again only what the edit changes', async () => {
    const { engine, base, eventsOf } = await finishedRun();
    const edited = { theme: 'space', parts: ['falling', 'floating'] };
    const rerun = engine.rerun(base.runId, 'plan', { replaceOutput: edited });
    expect(await rerun.result).toMatchObject({ output: expect.stringContaining('quiz on falling,floating') });
    // The world reads the theme, which is still the same.
    expect(look()).toEqual(['book', 'key', 'quiz']);
    expect(eventsOf(rerun.runId)).toContainEqual(
      expect.objectContaining({ type: 'completed', step: 'plan', output: edited, reused: false }),
    );
  });

  test('keeps the edit when it is re-run in turn', async () => {
    const { engine, base } = await finishedRun();
    const edited = { theme: 'ocean', parts: ['waves'] };
    const once = engine.rerun(base.runId, 'plan', { replaceOutput: edited });
    await once.result;
    expect(look()).toEqual(['book', 'key', 'quiz', 'world']);
    const twice = engine.rerun(once.runId, 'key');
    expect(await twice.result).toMatchObject({ output: expect.stringContaining('world of ocean') });
    expect(look()).toEqual(['book', 'key']);
  });

  test('refuses an edit that does not fit the step, before anything is written', async () => {
    const { engine, base, log } = await finishedRun();
    expect(() => engine.rerun(base.runId, 'plan', { replaceOutput: { theme: 'space', parts: [] } })).toThrow(
      expect.objectContaining({ code: 'step-output-invalid' }),
    );
    expect(log.list()).toHaveLength(1);
  });

  test('survives a crash: the resumed run still has the edit and what can be taken over', async () => {
    const { engine, base, restart } = await finishedRun();
    const edited = { theme: 'space', parts: ['falling'] };
    const rerun = engine.rerun(base.runId, 'plan', { replaceOutput: edited });
    engine.close();
    look();
    expect(await restart().resume(rerun.runId).result).toMatchObject({
      outcome: 'succeeded',
      output: expect.stringContaining('quiz on falling'),
    });
    expect(look()).not.toContain('plan');
    expect(look()).not.toContain('world');
  });
});
