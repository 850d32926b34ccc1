/**
 * The workflow of the kill test, and the process that is killed in it: run as a program it works until it has written the
 * event it is told ("completed plan"), says so, and then stands still until it is killed.
 *
 *     node killed-run.ts FOLDER LEDGER EVENT
 */
import { appendFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { createEngine, defineGate, defineStep, defineWorkflow, systemSleep } from '../index.ts';
import { openTestLibrary } from './library-log.ts';
import { request } from './text-step.ts';

export const RUN_ID = 'killed';

/** The workflow; each piece of work is noted in a file, which outlives the process. */
export function ledgerWorkflow(ledger: string) {
  const pay = (step: string): string => {
    appendFileSync(ledger, `${step}\n`);
    return step;
  };
  const common = { phase: 'code', agent: 'content', output: z.string() } as const;
  const plan = defineStep({
    ...common,
    id: 'plan',
    title: 'Plan',
    needs: { request },
    input: z.object({ request: z.object({ topic: z.string() }) }),
    run: ({ input, progress }) => {
      const plan = `${pay('plan')} of ${input.request.topic}`;
      progress('planned');
      return plan;
    },
  });
  const approval = defineGate({
    id: 'approval',
    title: 'Approve',
    phase: 'code',
    needs: { plan },
    input: z.object({ plan: z.string() }),
    proposal: z.string(),
    decision: z.object({ approved: z.literal(true) }),
    output: z.string(),
    propose: ({ plan }) => plan,
    conclude: ({ input }) => `approved ${input.plan}`,
  });
  const world = defineStep({
    ...common,
    id: 'world',
    title: 'World',
    needs: { plan },
    input: z.object({ plan: z.string() }),
    run: async ({ input, token }) => {
      token('signs', 'Welcome');
      return `${pay('world')} for ${input.plan}`;
    },
  });
  const book = defineStep({
    ...common,
    id: 'book',
    title: 'Book',
    needs: { approval, world },
    input: z.object({ approval: z.string(), world: z.string() }),
    run: ({ input }) => `${pay('book')}: ${input.approval}, ${input.world}`,
  });
  return defineWorkflow({
    id: 'ledger',
    version: 1,
    input: request,
    steps: [plan, approval, world, book],
    output: book,
  });
}

async function workUntilKilled(folder: string, ledger: string, last: string): Promise<void> {
  const log = openTestLibrary(folder).runs;
  const workflow = ledgerWorkflow(ledger);
  const engine = createEngine({
    log: {
      ...log,
      append: (runId, event) => {
        const recorded = log.append(runId, event);
        if ('step' in event && `${event.type} ${event.step}` === last) {
          writeSync(1, 'standing still');
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        }
        return recorded;
      },
    },
    clock: Date.now,
    random: () => 0.5,
    sleep: systemSleep,
    logger: { error: ({ message }) => writeSync(2, message) },
    workflows: [workflow],
  });
  const run = engine.start(workflow, { topic: 'gravity' }, { runId: RUN_ID });
  for await (const { event } of run.events()) {
    if (event.type === 'suspended') run.decide(event.step, { approved: true });
  }
}

if (import.meta.main) {
  const [folder = '', ledger = '', last = ''] = process.argv.slice(2);
  await workUntilKilled(folder, ledger, last);
}
