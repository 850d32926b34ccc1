import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { defineGate, defineInput, defineStep, defineWorkflow, type Run, type Workflow } from './index.ts';

const request = defineInput(z.object({ topic: z.string(), minutes: z.int().default(45) }));

const plan = defineStep({
  id: 'plan',
  title: 'Plan the lesson',
  phase: 'specification',
  agent: 'content',
  needs: { request },
  input: z.object({ request: z.object({ topic: z.string(), minutes: z.number() }) }),
  output: z.object({ parts: z.array(z.string()), minutes: z.number() }),
  run: ({ input }) => ({ parts: [input.request.topic], minutes: input.request.minutes }),
});

const quiz = defineStep({
  id: 'quiz',
  title: 'Write the quiz',
  phase: 'refinement',
  agent: 'assessment',
  needs: { plan, request },
  input: z.object({ plan: z.object({ parts: z.array(z.string()) }) }),
  output: z.array(z.string()),
  run: async ({ input }) => input.plan.parts.map((part) => `What is ${part}?`),
});

const refused = (reason: RegExp) =>
  expect.objectContaining({ code: 'workflow-definition-invalid', message: expect.stringMatching(reason) });

describe('types', () => {
  test('a step sees its input as its schema gives it, and a workflow makes what its last step makes', () => {
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [plan, quiz], output: quiz });
    expectTypeOf(workflow).toEqualTypeOf<Workflow<{ topic: string; minutes?: number | undefined }, string[]>>();
    expectTypeOf(plan.parse).returns.toEqualTypeOf<{ parts: string[]; minutes: number }>();
    expectTypeOf<Run<string[]>>().toExtend<Run>();
  });

  test('a step that expects what its needs do not make does not compile', () => {
    const spec = {
      id: 'world',
      title: 'Build the world',
      phase: 'architecture',
      agent: 'environment',
      needs: { plan },
      output: z.string(),
      run: () => 'world',
    } as const;
    // @ts-expect-error: the plan has no zones
    const wrongMember = defineStep({ ...spec, input: z.object({ plan: z.object({ zones: z.array(z.string()) }) }) });
    // @ts-expect-error: the quiz is not among the needs
    const notNeeded = defineStep({ ...spec, input: z.object({ quiz: z.array(z.string()) }) });
    // @ts-expect-error: minutes are a number
    const wrongType = defineStep({ ...spec, input: z.object({ plan: z.object({ minutes: z.string() }) }) });
    // @ts-expect-error: the output schema asks for a number
    const wrongOutput = defineStep({ ...spec, input: z.object({}), output: z.number() });
    // At run time the same mistakes are found by the schemas.
    for (const step of [wrongMember, notNeeded, wrongType]) {
      expect(() => step.prepare({ plan: { parts: [], minutes: 45 } })).toThrow(
        expect.objectContaining({ code: 'step-input-invalid' }),
      );
    }
    expect(wrongOutput.id).toBe('world');
  });

  test('a gate is held to the same rule', () => {
    const spec = {
      id: 'approval',
      title: 'Approve',
      phase: 'specification',
      needs: { plan },
      proposal: z.string(),
      decision: z.boolean(),
      output: z.string(),
      propose: () => '',
      conclude: () => '',
    } as const;
    // @ts-expect-error: the plan has no zones
    defineGate({ ...spec, input: z.object({ plan: z.object({ zones: z.number() }) }) });
    expect(defineGate({ ...spec, input: z.object({}) }).skippable).toBe(false);
  });
});

describe('defineWorkflow', () => {
  test('orders steps after what they need', () => {
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [quiz, plan], output: quiz });
    expect(workflow.steps.map(({ id }) => id)).toEqual(['plan', 'quiz']);
  });

  test('refuses two steps of one id', () => {
    const other = defineStep({
      id: 'plan',
      title: 'Plan again',
      phase: 'specification',
      agent: 'content',
      needs: {},
      input: z.object({}),
      output: z.string(),
      run: () => 'plan',
    });
    expect(() => defineWorkflow({ id: 'w', version: 1, input: request, steps: [plan, other], output: plan })).toThrow(
      refused(/Two steps are called "plan"/),
    );
    // A namesake does not stand in for the step that is needed.
    expect(() => defineWorkflow({ id: 'w', version: 1, input: request, steps: [other, quiz], output: quiz })).toThrow(
      refused(/"quiz" needs "plan"/),
    );
  });

  test('refuses needs that are not in it: a step, or the input of another workflow', () => {
    expect(() => defineWorkflow({ id: 'w', version: 1, input: request, steps: [quiz], output: quiz })).toThrow(
      refused(/"quiz" needs "plan"/),
    );
    const other = defineInput(z.object({}));
    expect(() => defineWorkflow({ id: 'w', version: 1, input: other, steps: [plan], output: plan })).toThrow(
      refused(/"plan" needs "request"/),
    );
  });

  test('refuses an output that is not among its steps', () => {
    expect(() => defineWorkflow({ id: 'w', version: 1, input: request, steps: [plan], output: quiz })).toThrow(
      refused(/"quiz", which is not among its steps/),
    );
  });

  test('refuses steps that wait for each other', () => {
    const needs: Record<string, typeof plan> = {};
    const waiting = { ...plan, needs };
    const other = defineStep({
      id: 'other',
      title: 'Wait',
      phase: 'code',
      agent: 'content',
      needs: { waiting },
      input: z.object({}),
      output: z.string(),
      run: () => '',
    });
    const circular = { ...waiting, needs: { other } };
    expect(() =>
      defineWorkflow({
        id: 'w',
        version: 1,
        input: request,
        steps: [circular, { ...other, needs: { circular } }],
        output: circular,
      }),
    ).toThrow(refused(/needs "other"/));
    Object.assign(needs, { other });
    expect(() =>
      defineWorkflow({ id: 'w', version: 1, input: request, steps: [waiting, other], output: other }),
    ).toThrow(refused(/plan needs other needs plan/));
  });

  test('refuses a policy that makes no sense', () => {
    const spec = {
      id: 'x',
      title: 'X',
      phase: 'code',
      agent: 'content',
      needs: {},
      input: z.object({}),
      output: z.string(),
      run: () => '',
    } as const;
    expect(() => defineStep({ ...spec, retry: { attempts: 0 } })).toThrow(refused(/tried at least once/));
    expect(() => defineStep({ ...spec, timeoutMs: 0 })).toThrow(refused(/timeout above zero/));
    expect(() => defineWorkflow({ id: 'w', version: 0.5, input: request, steps: [plan], output: plan })).toThrow(
      refused(/version from 1/),
    );
  });
});
