/**
 * One step of a workflow: what it needs, what it takes, what it makes, and the work itself. Both ends are zod schemas:
 * the input is checked before `run` and the output after it, so `run` can trust the one and nobody must trust the other.
 *
 * Input and output are plain JSON data. `run` should depend on nothing but its input and what was injected where it was
 * defined: a recorded output is used again when the input is the same.
 */
import type { z } from 'zod';
import { checkWith, definitionError } from './check.ts';
import type { RetryPolicy } from './retry.ts';
import type { Agent, InputFits, Needs, Phase, Source } from './source.ts';

/** What a message says, for who says it in another language: a stable code, and what the sentence is made of. */
export interface Said {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Progress = (message: string, fraction?: number, said?: Said) => void;

/** What the engine hands to an attempt, apart from its input. */
export interface AttemptContext {
  readonly runId: string;
  /** 1 for the first attempt in this run; attempts cut off by a crash count too. */
  readonly attempt: number;
  /** Aborts when the attempt is no longer wanted: cancellation, timeout, early end, failure of another step. */
  readonly signal: AbortSignal;
  /** Says what is being done; `fraction` runs from 0 to 1 where the step can tell. */
  readonly progress: Progress;
  /** Text as it is written. `channel` names the part of the lesson it belongs to. Pieces may be joined before storing. */
  readonly token: (channel: string, text: string) => void;
  /** Ends the whole run on purpose: no error, but no output either. */
  readonly endEarly: (reason: string) => never;
}

export interface StepContext<In> extends AttemptContext {
  readonly input: In;
}

export interface StepSpec<Id extends string, N extends Needs, In extends z.ZodType, Out extends z.ZodType> {
  /** Unique in the workflow, kebab-case, kept for good: recorded runs refer to it. */
  readonly id: Id;
  /** What the step does, in words for the person who watches. */
  readonly title: string;
  readonly phase: Phase;
  readonly agent: Agent;
  readonly needs: N;
  /** Takes an object with the output of each need under its name; fields left out do not count for re-use. */
  readonly input: In;
  readonly output: Out;
  readonly run: (context: StepContext<z.output<In>>) => z.input<Out> | Promise<z.input<Out>>;
  readonly retry?: RetryPolicy;
  /** The longest one attempt may take, in milliseconds. A timeout counts as a failure that may pass. */
  readonly timeoutMs?: number;
}

/** An attempt about to be made: its input is checked, its work is bound to it. */
export interface PreparedStep {
  readonly input: unknown;
  /** Does the work and checks what comes out. */
  run(context: AttemptContext): Promise<unknown>;
}

export interface Step<Id extends string = string, Out = unknown> extends Source<Out> {
  readonly kind: 'step';
  readonly id: Id;
  readonly title: string;
  readonly phase: Phase;
  readonly agent: Agent;
  readonly needs: Needs;
  readonly retry: RetryPolicy | undefined;
  readonly timeoutMs: number | undefined;
  /** Throws AppError `step-input-invalid`. */
  prepare(gathered: unknown): PreparedStep;
}

/** Defines a step. Throws AppError `workflow-definition-invalid` for a policy that makes no sense. */
export function defineStep<const Id extends string, N extends Needs, In extends z.ZodType, Out extends z.ZodType>(
  spec: StepSpec<Id, N, In, Out> & InputFits<N, In>,
): Step<Id, z.output<Out>> {
  const { id, title, phase, agent, retry, timeoutMs } = spec;
  if (retry !== undefined && !(Number.isInteger(retry.attempts) && retry.attempts >= 1)) {
    throw definitionError(`Step "${id}" must be tried at least once.`, { step: id, attempts: retry.attempts });
  }
  if (timeoutMs !== undefined && !(timeoutMs > 0)) {
    throw definitionError(`Step "${id}" needs a timeout above zero.`, { step: id, timeoutMs });
  }
  const parse = (raw: unknown): z.output<Out> => checkWith(spec.output, raw, outputRefusal(title));
  const prepare = (gathered: unknown): PreparedStep => {
    const input = checkWith(spec.input, gathered, inputRefusal(title));
    return { input, run: async (context) => parse(await spec.run({ ...context, input })) };
  };
  const needs = Object.freeze({ ...spec.needs });
  return Object.freeze({ kind: 'step', id, title, phase, agent, needs, retry, timeoutMs, parse, prepare });
}

/** Said when what a step or gate was given does not fit its schema. */
export function inputRefusal(title: string) {
  return {
    code: 'step-input-invalid',
    message: `The step "${title}" was given something it cannot use.`,
    hint: 'Run it again from an earlier step; if it happens again, report it.',
  };
}

/** Said when what a step or gate produced does not fit its schema. */
export function outputRefusal(title: string) {
  return {
    code: 'step-output-invalid',
    message: `The step "${title}" produced something incomplete.`,
    hint: 'Run the step again; if it happens again, report it.',
  };
}
