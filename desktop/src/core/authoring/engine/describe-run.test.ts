import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  applyEvent,
  defineGate,
  defineWorkflow,
  describeRun,
  RetryableError,
  type RunView,
  type StepView,
} from './index.ts';
import { never, request, textStep } from './testing/text-step.ts';
import { createWorkplace } from './testing/workplace.ts';

const plan = textStep('plan', ({ progress, token }) => {
  progress('Choosing parts', 0.5);
  token('title', 'Gravity');
  return 'plan';
});
const approval = defineGate({
  id: 'approval',
  title: 'Approve',
  phase: 'specification',
  needs: { plan },
  input: z.object({ plan: z.string() }),
  proposal: z.string(),
  decision: z.boolean(),
  output: z.string(),
  propose: (input) => input.plan,
  conclude: () => 'approved',
  withoutReview: () => true,
});
const quiz = textStep(
  'quiz',
  ({ attempt, token }) => {
    token('items', `try ${attempt}`);
    if (attempt === 1) throw new RetryableError({ code: 'busy', message: 'Busy.' });
    return 'quiz';
  },
  { needs: { approval }, retry: { attempts: 2, baseMs: 1_000 } },
);
const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [plan, approval, quiz], output: quiz });

const states = (view: RunView) => Object.fromEntries(view.steps.map(({ id, state }) => [id, state]));
const stepOf = (view: RunView, id: string): StepView => {
  const found = view.steps.find((step) => step.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};

describe('the view of a run', () => {
  test('shows every step of the workflow before anything happened', () => {
    const view = describeRun(workflow, []);
    expect(view).toMatchObject({ workflow: 'w', status: 'running', sequence: 0, settled: 0 });
    expect(states(view)).toEqual({ plan: 'waiting', approval: 'waiting', quiz: 'waiting' });
    expect(stepOf(view, 'plan')).toMatchObject({ title: 'Step plan', kind: 'step', phase: 'code', agent: 'content' });
    expect(stepOf(view, 'approval')).toMatchObject({ kind: 'gate', agent: undefined });
  });

  test('follows a run through question, failure and retry to its end', async () => {
    const { engine, time, log } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    const look = () => describeRun(workflow, log.read(run.runId));

    await time.idle();
    expect(states(look())).toEqual({ plan: 'done', approval: 'asking', quiz: 'waiting' });
    expect(look()).toMatchObject({ status: 'suspended', settled: 1, startedAt: 1_000_000 });
    expect(stepOf(look(), 'plan')).toMatchObject({
      message: 'Choosing parts',
      fraction: 0.5,
      text: { title: 'Gravity' },
      startedAt: 1_000_000,
      endedAt: 1_000_000,
    });
    expect(stepOf(look(), 'approval').proposal).toBe('plan');

    await time.advance(60_000);
    run.decide('approval', true);
    await time.idle();
    expect(states(look())).toEqual({ plan: 'done', approval: 'done', quiz: 'retrying' });
    expect(stepOf(look(), 'approval')).toMatchObject({ decision: true, startedAt: 1_000_000, endedAt: 1_060_000 });
    const { dueAt, error, text } = stepOf(look(), 'quiz');
    expect(dueAt).toBeGreaterThan(1_060_000);
    expect(error).toEqual({ code: 'busy', message: 'Busy.' });
    expect(text).toEqual({ items: 'try 1' });

    await time.until(run.result);
    expect(states(look())).toEqual({ plan: 'done', approval: 'done', quiz: 'done' });
    expect(look()).toMatchObject({ status: 'succeeded', settled: 3, output: 'quiz', endedAt: dueAt });
    expect(stepOf(look(), 'quiz')).toMatchObject({ attempt: 2, text: { items: 'try 2' }, error: undefined });
  });

  test('tells reused, edited and skipped steps from those that worked', async () => {
    const { engine, time, log } = createWorkplace([workflow]);
    const base = engine.start(workflow, { topic: 'x' }, { skipGates: 'all' });
    await time.until(base.result);
    expect(states(describeRun(workflow, log.read(base.runId)))).toEqual({
      plan: 'done',
      approval: 'skipped',
      quiz: 'done',
    });

    const again = engine.rerun(base.runId, 'quiz', { skipGates: [] });
    await time.until(again.result);
    const view = describeRun(workflow, log.read(again.runId));
    expect(states(view)).toEqual({ plan: 'reused', approval: 'reused', quiz: 'done' });
    expect(view.rerunOf).toEqual({ runId: base.runId, fromStep: 'quiz' });

    const edited = engine.rerun(base.runId, 'plan', { replaceOutput: 'my own plan' });
    await time.until(edited.result);
    const editedView = describeRun(workflow, log.read(edited.runId));
    expect(states(editedView)).toMatchObject({ plan: 'edited', approval: 'skipped' });
    expect(editedView.settled).toBe(3);
  });

  test('of a run that broke off says what was stopped and what never began', async () => {
    const stubborn = textStep('stubborn', never);
    const failing = textStep('failing', () => {
      throw new RetryableError({ code: 'gone', message: 'Gone.' });
    });
    const last = textStep('last', () => 'last', { needs: { stubborn, failing } });
    const broken = defineWorkflow({
      id: 'b',
      version: 1,
      input: request,
      steps: [stubborn, failing, last],
      output: last,
    });
    const { engine, log } = createWorkplace([broken]);
    const run = engine.start(broken, { topic: 'x' });
    await run.result;
    const view = describeRun(broken, log.read(run.runId));
    expect(states(view)).toEqual({ stubborn: 'stopped', failing: 'failed', last: 'not-run' });
    expect(view).toMatchObject({ status: 'failed', endedBy: 'failing', error: { code: 'gone' }, settled: 0 });
  });

  test('of a resumed run begins anew with what was under way', async () => {
    const stubborn = textStep('stubborn', never);
    const slow = defineWorkflow({ id: 's', version: 1, input: request, steps: [stubborn], output: stubborn });
    const { engine, restart, log, time } = createWorkplace([slow]);
    const { runId } = engine.start(slow, { topic: 'x' });
    await time.idle();
    engine.close();
    restart().resume(runId);
    expect(describeRun(slow, log.read(runId))).toMatchObject({ resumed: 1, steps: [{ state: 'waiting', attempt: 1 }] });
    await time.idle();
    expect(describeRun(slow, log.read(runId))).toMatchObject({ steps: [{ state: 'running', attempt: 2 }] });
  });

  test('is the same whether made at once, step by step, or with events that come twice', async () => {
    const { engine, time, log } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' }, { skipGates: 'all' });
    await time.until(run.result);
    const events = log.read(run.runId);
    const whole = describeRun(workflow, events);
    for (const [index] of events.entries()) {
      let view = describeRun(workflow, events.slice(0, index));
      for (const event of events.slice(Math.max(0, index - 2))) view = applyEvent(view, event);
      expect(view).toEqual(whole);
    }
  });

  test('has the status that lists show', async () => {
    const { engine, time, log } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    await time.idle();
    const compare = () => expect(describeRun(workflow, log.read(run.runId)).status).toBe(log.list()[0]?.status);
    compare();
    run.decide('approval', true);
    compare();
    await time.until(run.result);
    compare();
  });
});
