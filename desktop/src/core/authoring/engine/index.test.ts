import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  createEngine,
  createMemoryRunLog,
  defineGate,
  defineInput,
  defineStep,
  defineWorkflow,
  systemSleep,
} from './index.ts';

test('the example in the door runs', async () => {
  const logger = { error: () => {} };

  const request = defineInput(z.object({ topic: z.string().min(1) }));

  const outline = defineStep({
    id: 'outline',
    title: 'Plan the lesson',
    phase: 'specification',
    agent: 'content',
    needs: { request },
    input: z.object({ request: z.object({ topic: z.string() }) }),
    output: z.object({ parts: z.array(z.string()) }),
    run: ({ input, progress }) => {
      progress('Choosing the parts', 0.5);
      return { parts: [`What is ${input.request.topic}?`, 'Try it yourself'] };
    },
  });

  const approval = defineGate({
    id: 'approval',
    title: 'Approve the plan',
    phase: 'specification',
    needs: { outline },
    input: z.object({ outline: z.object({ parts: z.array(z.string()) }) }),
    proposal: z.array(z.string()),
    decision: z.object({ approved: z.boolean() }),
    output: z.array(z.string()),
    propose: ({ outline }) => outline.parts,
    conclude: ({ input, decision, endEarly }) =>
      decision.approved ? input.outline.parts : endEarly('The plan was turned down.'),
    withoutReview: () => ({ approved: true }),
  });

  const lesson = defineWorkflow({
    id: 'lesson',
    version: 1,
    input: request,
    steps: [outline, approval],
    output: approval,
  });

  const log = createMemoryRunLog(Date.now);
  const engine = createEngine({
    log,
    clock: Date.now,
    random: Math.random,
    sleep: systemSleep,
    logger,
    workflows: [lesson],
  });
  const run = engine.start(lesson, { topic: 'gravity' });
  for await (const { event } of run.events()) {
    if (event.type === 'suspended') run.decide(event.step, { approved: true });
  }
  const result = await run.result;

  expect(result).toEqual({ outcome: 'succeeded', output: ['What is gravity?', 'Try it yourself'] });
});

test('the example in the door is the one that runs above', () => {
  const source = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(source('./index.ts'))?.[1]?.replaceAll(/^ \* ?/gm, '') ?? '';
  // Line breaks and trailing commas are the formatter's, comments the reader's.
  const bare = (code: string) =>
    code
      .replaceAll(/\/\/.*$/gm, '')
      .replaceAll(/\s/g, '')
      .replaceAll(/,(?=[)}\]])/g, '');
  expect(bare(example).length).toBeGreaterThan(1_000);
  expect(bare(source('./index.test.ts'))).toContain(bare(example));
});
