/**
 * A run as it is shown: the state of each step, made from the events alone. Screen, command line and report all render
 * this, so they cannot tell different stories. Pure: a view and an event give the next view.
 */
import type { RecordedError, RecordedRunEvent, RunEvent, RunSummary } from './run-log.ts';
import type { Agent, Phase } from './source.ts';
import type { Said } from './step.ts';
import type { AnyStep } from './workflow.ts';

/**
 * `waiting` for what it needs or for a free slot, `asking` a person, `retrying` after a failure; ended as `done`, `edited`
 * (a person's output stands in for it), `reused` from an earlier run, `skipped` (a gate not asked), `failed`, `stopped`
 * while it worked, or `not-run` because the run ended first.
 */
export type StepState =
  | 'waiting'
  | 'running'
  | 'retrying'
  | 'asking'
  | 'done'
  | 'edited'
  | 'reused'
  | 'skipped'
  | 'failed'
  | 'stopped'
  | 'not-run';

export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly kind: 'step' | 'gate';
  readonly phase: Phase;
  /** Gates have none. */
  readonly agent: Agent | undefined;
  readonly state: StepState;
  /** The attempt under way, or the last one; 0 before the first. */
  readonly attempt: number;
  /** Milliseconds since the epoch: when it first began, and when it ended. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** When the next attempt is due, while `retrying`. */
  readonly dueAt: number | undefined;
  /** The last thing this attempt said of itself, and how far it is, from 0 to 1. */
  readonly message: string | undefined;
  readonly said: Said | undefined;
  readonly fraction: number | undefined;
  /** The text this attempt has written so far, by channel. */
  readonly text: Readonly<Record<string, string>>;
  /** Why it failed, or why the attempt before this one did. */
  readonly error: RecordedError | undefined;
  /** What a gate asks the person to approve, and what she answered. */
  readonly proposal: unknown;
  readonly decision: unknown;
}

export interface RunView {
  readonly runId: string;
  readonly workflow: string;
  readonly status: RunSummary['status'];
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** The last event this view contains; follow the run from here. */
  readonly sequence: number;
  /** How often the run was taken up again. */
  readonly resumed: number;
  readonly rerunOf: { readonly runId: string; readonly fromStep: string } | undefined;
  /** In the order of the workflow. */
  readonly steps: readonly StepView[];
  /** Steps that need no more work, of all. */
  readonly settled: number;
  /** What the run made, once it succeeded. */
  readonly output: unknown;
  /** Why it failed. */
  readonly error: RecordedError | undefined;
  /** Why it was cancelled or ended early. */
  readonly reason: string | undefined;
  /** The step that failed or ended the run. */
  readonly endedBy: string | undefined;
}

/** What of a workflow a view needs. */
export interface Outline {
  readonly id: string;
  readonly steps: readonly { readonly step: AnyStep }[];
}

/** The view of a run after `events`, which are all of one run and in order. */
export function describeRun(workflow: Outline, events: Iterable<RecordedRunEvent>): RunView {
  let view: RunView = {
    runId: '',
    workflow: workflow.id,
    status: 'running',
    startedAt: undefined,
    endedAt: undefined,
    sequence: 0,
    resumed: 0,
    rerunOf: undefined,
    steps: workflow.steps.map(({ step }) => newStep(step)),
    settled: 0,
    output: undefined,
    error: undefined,
    reason: undefined,
    endedBy: undefined,
  };
  for (const event of events) view = applyEvent(view, event);
  return view;
}

/** The next view. An event the view already contains changes nothing, so a reader may begin a little too early. */
export function applyEvent(view: RunView, { runId, sequence, at, event }: RecordedRunEvent): RunView {
  if (sequence <= view.sequence) return view;
  const steps = view.steps.map((step) => nextStep(step, event, at));
  const next: RunView = {
    ...view,
    runId,
    sequence,
    steps,
    status: steps.some(({ state }) => state === 'asking') ? 'suspended' : 'running',
    settled: steps.filter(({ state, endedAt }) => endedAt !== undefined && SETTLED.has(state)).length,
  };
  switch (event.type) {
    case 'run-started': {
      const { rerunOf } = event;
      return {
        ...next,
        startedAt: at,
        rerunOf: rerunOf && { runId: rerunOf.runId, fromStep: rerunOf.fromStep },
      };
    }
    case 'run-resumed':
      return { ...next, resumed: view.resumed + 1 };
    case 'cancelled':
      return { ...next, status: 'cancelled', reason: event.reason };
    case 'finished':
      return {
        ...next,
        status: event.outcome,
        endedAt: at,
        output: event.output,
        error: event.error,
        reason: event.reason,
        endedBy: event.step,
      };
    default:
      return next;
  }
}

const SETTLED: ReadonlySet<StepState> = new Set(['done', 'edited', 'reused', 'skipped']);

function newStep(step: AnyStep): StepView {
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    phase: step.phase,
    agent: step.kind === 'step' ? step.agent : undefined,
    state: 'waiting',
    attempt: 0,
    startedAt: undefined,
    endedAt: undefined,
    dueAt: undefined,
    message: undefined,
    said: undefined,
    fraction: undefined,
    text: {},
    error: undefined,
    proposal: undefined,
    decision: undefined,
  };
}

function nextStep(step: StepView, event: RunEvent, at: number): StepView {
  switch (event.type) {
    case 'run-started':
      if (event.skippedGates?.includes(step.id)) return { ...step, state: 'skipped' };
      return isEdited(step, event) ? { ...step, state: 'edited' } : step;
    case 'run-resumed':
      // What was under way when the process died begins anew.
      return isUnderWay(step) ? { ...step, state: 'waiting', dueAt: undefined } : step;
    case 'finished':
      return endOfRun(step, at);
    case 'cancelled':
      return step;
    default:
      return event.step === step.id ? ownEvent(step, event, at) : step;
  }
}

type StepEvent = Exclude<RunEvent, { type: 'run-started' | 'run-resumed' | 'finished' | 'cancelled' }>;

function ownEvent(step: StepView, event: StepEvent, at: number): StepView {
  switch (event.type) {
    case 'started':
      // A new attempt writes its text from the beginning.
      return {
        ...step,
        state: 'running',
        attempt: event.attempt,
        startedAt: step.startedAt ?? at,
        dueAt: undefined,
        message: undefined,
        said: undefined,
        fraction: undefined,
        text: {},
      };
    case 'progress':
      return { ...step, message: event.message, said: event.said, fraction: event.fraction };
    case 'token':
      return { ...step, text: { ...step.text, [event.channel]: (step.text[event.channel] ?? '') + event.text } };
    case 'retried':
      return { ...step, state: 'retrying', dueAt: at + event.delayMs, error: event.error };
    case 'completed': {
      const state = step.state === 'skipped' || step.state === 'edited' ? step.state : event.reused ? 'reused' : 'done';
      return { ...step, state, startedAt: step.startedAt ?? at, endedAt: at, error: undefined };
    }
    case 'failed':
      return { ...step, state: 'failed', endedAt: at, error: event.error };
    case 'suspended':
      return { ...step, state: 'asking', startedAt: step.startedAt ?? at, proposal: event.proposal };
    case 'decided':
      return { ...step, state: 'running', decision: event.decision };
    default:
      return event satisfies never;
  }
}

function isEdited(step: StepView, { rerunOf }: Extract<RunEvent, { type: 'run-started' }>): boolean {
  return rerunOf?.fromStep === step.id && rerunOf.replacedOutput !== undefined;
}

function isUnderWay({ state }: StepView): boolean {
  return state === 'running' || state === 'retrying' || state === 'asking';
}

function endOfRun(step: StepView, at: number): StepView {
  if (isUnderWay(step)) return { ...step, state: 'stopped', endedAt: at, dueAt: undefined };
  return step.endedAt === undefined ? { ...step, state: 'not-run' } : step;
}
