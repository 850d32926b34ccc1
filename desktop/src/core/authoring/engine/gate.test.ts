import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineGate, defineStep, defineWorkflow } from './index.ts';
import { request, textStep } from './testing/text-step.ts';
import { createWorkplace } from './testing/workplace.ts';

const plan = defineStep({
  id: 'plan',
  title: 'Plan',
  phase: 'specification',
  agent: 'content',
  needs: { request },
  input: z.object({ request: z.object({ topic: z.string() }) }),
  output: z.object({ parts: z.array(z.string()) }),
  run: ({ input }) => ({ parts: [input.request.topic, 'practice'] }),
});

const decisionSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('approve') }),
  z.object({ answer: z.literal('change'), parts: z.array(z.string()).min(1) }),
  z.object({ answer: z.literal('turn-down'), why: z.string() }),
]);

const approval = defineGate({
  id: 'approval',
  title: 'Approve the plan',
  phase: 'specification',
  needs: { plan },
  input: z.object({ plan: z.object({ parts: z.array(z.string()) }) }),
  proposal: z.object({ parts: z.array(z.string()) }),
  decision: decisionSchema,
  output: z.object({ parts: z.array(z.string()) }),
  propose: ({ plan }) => plan,
  conclude: ({ input, decision, endEarly }) => {
    if (decision.answer === 'turn-down') return endEarly(decision.why);
    return decision.answer === 'change' ? { parts: decision.parts } : input.plan;
  },
  withoutReview: () => ({ answer: 'approve' as const }),
});

const quiz = textStep('quiz', ({ input }) => JSON.stringify(input), { needs: { approval } });
const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [plan, approval, quiz], output: quiz });
const proposed = { type: 'suspended', step: 'approval', proposal: { parts: ['gravity', 'practice'] } };

async function suspended() {
  const workplace = createWorkplace([workflow]);
  const run = workplace.engine.start(workflow, { topic: 'gravity' });
  await workplace.time.idle();
  return { ...workplace, run };
}

describe('an approval gate', () => {
  test('shows its proposal and waits', async () => {
    const { run, eventsOf, log } = await suspended();
    expect(run.status).toBe('suspended');
    expect(eventsOf(run.runId).at(-1)).toEqual(proposed);
    expect(log.list()[0]?.status).toBe('suspended');
  });

  test('hands on what the person decided', async () => {
    const { run, eventsOf, log } = await suspended();
    run.decide('approval', { answer: 'change', parts: ['falling'] });
    expect(run.status).toBe('running');
    expect(log.list()[0]?.status).toBe('running');
    expect(await run.result).toEqual({ outcome: 'succeeded', output: '{"approval":{"parts":["falling"]}}' });
    expect(eventsOf(run.runId)).toContainEqual({
      type: 'decided',
      step: 'approval',
      decision: { answer: 'change', parts: ['falling'] },
    });
  });

  test('may end the run', async () => {
    const { run } = await suspended();
    run.decide('approval', { answer: 'turn-down', why: 'Too hard for grade 3.' });
    expect(await run.result).toEqual({ outcome: 'ended-early', reason: 'Too hard for grade 3.' });
  });

  test('refuses an answer it does not understand and goes on waiting', async () => {
    const { run, eventsOf } = await suspended();
    expect(() => run.decide('approval', { answer: 'change', parts: [] })).toThrow(
      expect.objectContaining({ code: 'decision-invalid', message: expect.stringContaining('parts') }),
    );
    expect(run.status).toBe('suspended');
    expect(eventsOf(run.runId).at(-1)).toEqual(proposed);
  });

  test('takes one answer only, and none that nobody asked for', async () => {
    const { engine, run } = await suspended();
    const notWaiting = expect.objectContaining({ code: 'gate-not-waiting' });
    expect(() => engine.decide(run.runId, 'quiz', { answer: 'approve' })).toThrow(notWaiting);
    engine.decide(run.runId, 'approval', { answer: 'approve' });
    expect(() => engine.decide(run.runId, 'approval', { answer: 'approve' })).toThrow(notWaiting);
    await run.result;
    expect(() => engine.decide(run.runId, 'approval', { answer: 'approve' })).toThrow(notWaiting);
  });

  test('can be left out of a run, and then no decision of a person is recorded', async () => {
    const { engine, eventsOf } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'gravity' }, { skipGates: 'all' });
    expect(await run.result).toEqual({ outcome: 'succeeded', output: '{"approval":{"parts":["gravity","practice"]}}' });
    const events = eventsOf(run.runId);
    expect(events[0]).toMatchObject({ skippedGates: ['approval'] });
    expect(events.filter(({ type }) => type === 'suspended' || type === 'decided')).toEqual([]);
  });

  test('without a way to go on unreviewed is never left out', async () => {
    const strict = defineGate({
      id: 'publish',
      title: 'Publish',
      phase: 'code',
      needs: { plan },
      input: z.object({}),
      proposal: z.string(),
      decision: z.boolean(),
      output: z.boolean(),
      propose: () => 'Publish it?',
      conclude: ({ decision }) => decision,
    });
    const careful = defineWorkflow({
      id: 'careful',
      version: 1,
      input: request,
      steps: [plan, strict],
      output: strict,
    });
    const { engine, log, time } = createWorkplace([careful]);
    expect(() => engine.start(careful, { topic: 'x' }, { skipGates: ['publish'] })).toThrow(
      expect.objectContaining({ code: 'gate-not-skippable' }),
    );
    expect(log.list()).toEqual([]);
    const run = engine.start(careful, { topic: 'x' }, { skipGates: 'all' });
    await time.idle();
    expect(run.status).toBe('suspended');
  });
});

describe('an approval gate across a restart', () => {
  test('asks again when the run is resumed', async () => {
    const { engine, restart, run, eventsOf, time } = await suspended();
    engine.close();
    await expect(run.result).rejects.toMatchObject({ code: 'engine-closed' });

    const resumed = restart().resume(run.runId);
    await time.idle();
    expect(resumed.status).toBe('suspended');
    expect(eventsOf(run.runId).slice(-2)).toEqual([{ type: 'run-resumed' }, proposed]);
    resumed.decide('approval', { answer: 'approve' });
    expect(await resumed.result).toMatchObject({ outcome: 'succeeded' });
    expect(eventsOf(run.runId).filter(({ type }) => type === 'started')).toHaveLength(2);
  });

  test('does not wait in the moment between being resumed and asking anew', async () => {
    const { engine, restart, run, log } = await suspended();
    engine.close();
    log.append(run.runId, { type: 'run-resumed' });
    expect(log.list()[0]?.status).toBe('running');
    expect(() => restart().decide(run.runId, 'approval', { answer: 'approve' })).toThrow(
      expect.objectContaining({ code: 'gate-not-waiting' }),
    );
  });

  test('takes the answer while no one works on the run, and acts on it later', async () => {
    const { engine, restart, run, log } = await suspended();
    engine.close();
    const later = restart();
    expect(() => later.decide(run.runId, 'approval', 'yes')).toThrow(
      expect.objectContaining({ code: 'decision-invalid' }),
    );
    later.decide(run.runId, 'approval', { answer: 'change', parts: ['falling'] });
    expect(log.list()[0]?.status).toBe('running');
    expect(() => later.decide(run.runId, 'approval', { answer: 'approve' })).toThrow(
      expect.objectContaining({ code: 'gate-not-waiting' }),
    );
    expect(await later.resume(run.runId).result).toEqual({
      outcome: 'succeeded',
      output: '{"approval":{"parts":["falling"]}}',
    });
  });
});
