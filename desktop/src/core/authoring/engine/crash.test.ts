/**
 * Whatever the graph and wherever the process dies: resumed as often as it takes, the run makes what it would have made
 * undisturbed, and no step that is on record as completed is ever worked on again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  createEngine,
  defineGate,
  defineWorkflow,
  type Gate,
  RetryableError,
  type Run,
  type RunLog,
  type Step,
  type Workflow,
} from './index.ts';
import { createMemoryRunLog } from './memory-run-log.ts';
import { type Crash, crashingLog } from './testing/crashing-log.ts';
import { request, textStep } from './testing/text-step.ts';
import { createVirtualTime } from './testing/virtual-time.ts';

type Part = Step<string, string> | Gate<string, string>;

interface NodePlan {
  readonly needs: readonly number[];
  readonly kind: 'plain' | 'flaky' | 'gate';
}

/** What lies outside of the process, and does not die with it. */
interface World {
  /** Called for each piece of work, which is where money would be spent. */
  readonly work: (step: string) => void;
}

const nodePlans = fc.array(
  fc.record({
    needs: fc.array(fc.nat(), { maxLength: 3 }),
    kind: fc.constantFrom<NodePlan['kind']>('plain', 'plain', 'flaky', 'gate'),
  }),
  { minLength: 1, maxLength: 7 },
);
const crashes = fc.array(fc.record({ at: fc.integer({ min: 1, max: 20 }), written: fc.boolean() }), {
  minLength: 1,
  maxLength: 5,
});

function gateOf(id: string, needs: Readonly<Record<string, Part>>): Part {
  return defineGate({
    id,
    title: id,
    phase: 'code',
    needs,
    input: z.record(z.string(), z.string()),
    proposal: z.string(),
    decision: z.object({ word: z.string() }),
    output: z.string(),
    propose: (input) => Object.values(input).join('+'),
    conclude: ({ input, decision }) => `${id}<${Object.values(input).join('+')}|${decision.word}>`,
  });
}

function workflowOf(plans: readonly NodePlan[], world: World): Workflow<{ topic: string }, string> {
  const parts: Part[] = [];
  const calls = new Map<string, number>();
  for (const [index, plan] of plans.entries()) {
    const needs: Record<string, Part> = {};
    for (const pick of plan.needs) {
      const needed = index === 0 ? undefined : parts[pick % index];
      if (needed !== undefined) needs[needed.id] = needed;
    }
    const id = `n${index}`;
    if (plan.kind === 'gate') {
      parts.push(gateOf(id, needs));
      continue;
    }
    parts.push(
      textStep(
        id,
        async ({ input, progress, token }) => {
          world.work(id);
          progress('working', 0.5);
          token('text', 'some ');
          await Promise.resolve();
          token('text', 'words');
          const call = (calls.get(id) ?? 0) + 1;
          calls.set(id, call);
          if (plan.kind === 'flaky' && call < 3) throw new RetryableError({ code: 'busy', message: 'Busy.' });
          return `${id}(${JSON.stringify(input)})`;
        },
        { needs: { request, ...needs }, retry: { attempts: 3 } },
      ),
    );
  }
  const last = textStep('last', ({ input }) => JSON.stringify(input), {
    needs: Object.fromEntries(parts.map((part) => [part.id, part])),
  });
  return defineWorkflow({ id: 'w', version: 1, input: request, steps: [...parts, last], output: last });
}

function engineOn(log: RunLog, workflow: Workflow, concurrency: number) {
  const time = createVirtualTime();
  const engine = createEngine({
    log,
    clock: time.clock,
    sleep: time.sleep,
    random: () => 0.5,
    logger: { error: () => {} },
    workflows: [workflow],
    concurrency,
  });
  return { engine, time };
}

/** Follows a run and answers its gates; resolves when it is over, rejects when the process "dies". */
async function attend(run: Run): Promise<void> {
  for await (const { event } of run.events()) {
    // A gate may be on record twice when it was asked before a crash; only the one that waits takes an answer.
    if (event.type === 'suspended' && run.status === 'suspended') {
      try {
        run.decide(event.step, { word: `yes to ${event.proposal}` });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'gate-not-waiting')) throw error;
      }
    }
  }
}

async function undisturbed(plans: readonly NodePlan[]) {
  const workflow = workflowOf(plans, { work: () => {} });
  const { engine, time } = engineOn(
    createMemoryRunLog(() => 0),
    workflow,
    4,
  );
  const run = engine.start(workflow, { topic: 'x' });
  await time.until(attend(run));
  return run.result;
}

test('a run that dies anywhere, any number of times, ends as one that never did and pays for no step twice', async () => {
  await fc.assert(
    fc.asyncProperty(nodePlans, crashes, fc.integer({ min: 1, max: 4 }), async (plans, deaths, concurrency) => {
      const log = createMemoryRunLog(() => 0);
      const completed = (step: string) =>
        log.read('r').some(({ event }) => event.type === 'completed' && event.step === step);
      const paidTwice: string[] = [];
      const workflow = workflowOf(plans, { work: (step) => completed(step) && paidTwice.push(step) });

      const live = async (crash: Crash | undefined): Promise<Run> => {
        const { engine, time } = engineOn(crash === undefined ? log : crashingLog(log, crash), workflow, concurrency);
        const known = log.read('r').length > 0;
        const run = known ? engine.resume('r') : engine.start(workflow, { topic: 'x' }, { runId: 'r' });
        await time.until(attend(run));
        return run;
      };
      for (const crash of deaths) await live(crash).catch(() => {});
      const run = await live(undefined);

      expect(await run.result).toEqual(await undisturbed(plans));
      expect(paidTwice).toEqual([]);
      const events = log.read('r').map(({ event }) => event);
      for (const { id } of workflow.steps) {
        expect(events.filter((event) => event.type === 'completed' && event.step === id)).toHaveLength(1);
      }
      expect(events.filter(({ type }) => type === 'run-started')).toHaveLength(1);
      expect(events.findIndex(({ type }) => type === 'finished')).toBe(events.length - 1);
    }),
    { numRuns: 100 },
  );
});

test('every single append of a run is a place where it may die', async () => {
  const plans: NodePlan[] = [
    { needs: [], kind: 'plain' },
    { needs: [0], kind: 'flaky' },
    { needs: [0], kind: 'gate' },
    { needs: [1, 2], kind: 'plain' },
  ];
  const expected = await undisturbed(plans);
  let places = 0;
  for (let at = 1, died = true; died; at += 1) {
    for (const written of [false, true]) {
      const log = createMemoryRunLog(() => 0);
      const workflow = workflowOf(plans, { work: () => {} });
      const first = engineOn(crashingLog(log, { at, written }), workflow, 4);
      died = await first.time
        .until((async () => attend(first.engine.start(workflow, { topic: 'x' }, { runId: 'r' })))())
        .then(
          () => false,
          () => true,
        );
      const second = engineOn(log, workflow, 4);
      const run = log.read('r').length > 0 ? second.engine.resume('r') : second.engine.start(workflow, { topic: 'x' });
      await second.time.until(attend(run));
      expect(await run.result).toEqual(expected);
      places += died ? 1 : 0;
    }
  }
  expect(places).toBeGreaterThan(40);
});
