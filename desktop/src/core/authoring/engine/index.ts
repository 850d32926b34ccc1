/**
 * The workflow engine: runs a graph of typed steps, side by side where they do not depend on each other, and writes down
 * everything that happens, so that a run survives a crash, can be watched, replayed, and done again from any step.
 *
 * @example
 * ```ts
 * const request = defineInput(z.object({ topic: z.string().min(1) }));
 *
 * const outline = defineStep({
 *   id: 'outline',
 *   title: 'Plan the lesson',
 *   phase: 'specification',
 *   agent: 'content',
 *   needs: { request },
 *   input: z.object({ request: z.object({ topic: z.string() }) }),
 *   output: z.object({ parts: z.array(z.string()) }),
 *   run: ({ input, progress }) => {
 *     progress('Choosing the parts', 0.5);
 *     return { parts: [`What is ${input.request.topic}?`, 'Try it yourself'] };
 *   },
 * });
 *
 * const approval = defineGate({
 *   id: 'approval',
 *   title: 'Approve the plan',
 *   phase: 'specification',
 *   needs: { outline },
 *   input: z.object({ outline: z.object({ parts: z.array(z.string()) }) }),
 *   proposal: z.array(z.string()),
 *   decision: z.object({ approved: z.boolean() }),
 *   output: z.array(z.string()),
 *   propose: ({ outline }) => outline.parts,
 *   conclude: ({ input, decision, endEarly }) =>
 *     decision.approved ? input.outline.parts : endEarly('The plan was turned down.'),
 *   withoutReview: () => ({ approved: true }),
 * });
 *
 * const lesson = defineWorkflow({ id: 'lesson', version: 1, input: request, steps: [outline, approval], output: approval });
 *
 * const log = createMemoryRunLog(Date.now);
 * const engine = createEngine({ log, clock: Date.now, random: Math.random, sleep: systemSleep, logger, workflows: [lesson] });
 * const run = engine.start(lesson, { topic: 'gravity' });
 * for await (const { event } of run.events()) {
 *   if (event.type === 'suspended') run.decide(event.step, { approved: true });
 * }
 * const result = await run.result; // { outcome: 'succeeded', output: ['What is gravity?', 'Try it yourself'] }
 * ```
 */

export { applyEvent, describeRun, type RunView, type StepState, type StepView } from './describe-run.ts';
export {
  createEngine,
  type Engine,
  type EngineOptions,
  type RerunOptions,
  type RunOptions,
  type StartOptions,
} from './engine.ts';
export type { FollowOptions } from './event-feed.ts';
export { defineGate, type Gate, type GateVerdict } from './gate.ts';
export { createMemoryRunLog } from './memory-run-log.ts';
export { hashData, type JsonObject, type JsonValue } from './plain-data.ts';
export { type EngineLogger, type EnginePorts, type Sleep, systemSleep } from './ports.ts';
export { RetryableError, type RetryPolicy } from './retry.ts';
export type { Run, RunResult, RunStatus } from './run.ts';
export {
  type RecordedError,
  type RecordedRunEvent,
  type RunEvent,
  type RunLog,
  type RunSummary,
  runEventSchema,
} from './run-log.ts';
export { type RunState, readRun, statusOf } from './run-state.ts';
export { type Agent, defineInput, type OutputOf, type Phase, type WorkflowInput } from './source.ts';
export { type AttemptContext, defineStep, type Progress, type Said, type Step, type StepContext } from './step.ts';
export type { TokenBufferLimits } from './token-buffer.ts';
export { type AnyStep, defineWorkflow, type Workflow } from './workflow.ts';
