/** Starts runs and takes them up again. Runs that are live in this process are kept here; all others are in the log. */
import { definitionError } from './check.ts';
import type { FollowOptions } from './event-feed.ts';
import { Execution } from './execution.ts';
import { gateNotWaiting } from './gate.ts';
import { toPlainData } from './plain-data.ts';
import type { EnginePorts } from './ports.ts';
import { engineClosed, gateNotSkippable, runExists, stepUnknown, versionChanged, workflowUnknown } from './refusals.ts';
import { NO_REUSE, planReuse, type ReusePlan } from './reuse.ts';
import type { Run } from './run.ts';
import { newRunId } from './run-id.ts';
import type { RecordedRunEvent } from './run-log.ts';
import { pastRun } from './run-result.ts';
import { type RunState, readRun, type StartedEvent } from './run-state.ts';
import { TOKEN_LIMITS, type TokenBufferLimits } from './token-buffer.ts';
import { stepOf, type Workflow } from './workflow.ts';

export interface EngineOptions extends EnginePorts {
  /** Every workflow whose runs this engine starts and resumes. */
  readonly workflows: readonly Workflow[];
  /** How many steps of a run work at the same time; 4 unless given. */
  readonly concurrency?: number;
  readonly tokenLimits?: TokenBufferLimits;
}

export interface RunOptions {
  /** Cancels the run when it aborts. */
  readonly signal?: AbortSignal;
  /** How many steps of this run work at the same time. */
  readonly concurrency?: number;
}

export interface StartOptions extends RunOptions {
  /** Must be new to the log; made from clock and random source unless given. */
  readonly runId?: string;
  /** Gates that are not asked in this run: their ids, or `'all'` for every gate that can be skipped. */
  readonly skipGates?: readonly string[] | 'all';
}

export interface RerunOptions extends StartOptions {
  /** Takes the place of what `fromStep` made; only what this changes is done again. */
  readonly replaceOutput?: unknown;
}

export interface Engine {
  /**
   * Begins a run; its beginning is recorded when this returns. Throws AppError `workflow-input-invalid`,
   * `gate-not-skippable` or `run-exists`, and then nothing is recorded.
   */
  start<In, Out>(workflow: Workflow<In, Out>, input: In, options?: StartOptions): Run<Out>;
  /**
   * Takes up a run after a crash: what was completed is not done again. A run that is live here is returned as it is, one
   * that is over with its result. Throws AppError `run-not-found`, `workflow-unknown` or `workflow-version-changed`.
   */
  resume(runId: string, options?: RunOptions): Run;
  /** The recorded events, those after `after`; runs nothing. Throws AppError `run-not-found`. */
  replay(runId: string, options?: Pick<FollowOptions, 'after'>): Iterable<RecordedRunEvent>;
  /**
   * Begins a new run that takes over what it can from an earlier one. Gates skipped there are skipped here unless
   * `skipGates` says otherwise. Throws as `resume` does, and `step-unknown`, `step-output-invalid`.
   */
  rerun(runId: string, fromStep: string, options?: RerunOptions): Run;
  /** Answers a gate. For a run that is not live the answer is recorded; it counts when the run is resumed. */
  decide(runId: string, step: string, decision: unknown): void;
  /** Ends a run, live or not. Does nothing when it is over. */
  cancel(runId: string, reason: string): void;
  /** The run, if this engine is working on it. */
  live(runId: string): Run | undefined;
  /** Stops working on all runs without ending them, so that the log can be closed. They can be resumed. */
  close(): void;
}

/** Throws AppError `workflow-definition-invalid` when two workflows share an id. */
export function createEngine(options: EngineOptions): Engine {
  const { log, clock, random } = options;
  const workflows = new Map(options.workflows.map((workflow) => [workflow.id, workflow]));
  if (workflows.size !== options.workflows.length) throw definitionError('Two workflows share an id.');
  const running = new Map<string, Execution>();
  let closed = false;

  const read = (runId: string): RunState => readRun(runId, log.read(runId));

  const workflowOf = ({ started }: RunState): Workflow => {
    const workflow = workflows.get(started.workflow);
    if (workflow === undefined) throw workflowUnknown(started);
    if (workflow.version !== started.workflowVersion) throw versionChanged(started, workflow);
    return workflow;
  };

  const execute = (runId: string, workflow: Workflow, state: RunState, run: RunOptions): Execution => {
    const execution = new Execution({
      runId,
      workflow,
      state,
      reuse: reuseOf(workflow, state),
      ports: options,
      concurrency: concurrencyOf(run),
      tokenLimits: options.tokenLimits ?? TOKEN_LIMITS,
    });
    running.set(runId, execution);
    const stopListening = onAbort(run.signal, (reason) => execution.cancel(reason));
    const forget = (): void => {
      running.delete(runId);
      stopListening();
    };
    execution.result.then(forget, forget);
    execution.begin();
    return execution;
  };

  const reuseOf = (workflow: Workflow, { started }: RunState): ReusePlan => {
    if (started.rerunOf === undefined) return NO_REUSE;
    const base = log.read(started.rerunOf.runId);
    // When the earlier run was erased since, all is done again.
    return planReuse(
      workflow,
      started.rerunOf,
      base.length === 0 ? { completed: new Map() } : readRun(started.rerunOf.runId, base),
    );
  };

  const concurrencyOf = (run: RunOptions): number => run.concurrency ?? options.concurrency ?? 4;

  /** Before anything is written. */
  const checkStart = (run: RunOptions): void => {
    if (closed) throw engineClosed();
    run.signal?.throwIfAborted();
    const concurrency = concurrencyOf(run);
    if (!(concurrency >= 1)) throw definitionError('A run needs room for at least one step.', { concurrency });
  };

  const begin = (workflow: Workflow, started: StartedEvent, run: StartOptions): Execution => {
    checkStart(run);
    const runId = run.runId ?? newRunId(clock, random);
    if (log.read(runId).length > 0) throw runExists(runId);
    const recorded = log.append(runId, started);
    return execute(runId, workflow, readRun(runId, [recorded]), run);
  };

  const engine: Engine = {
    start: <In, Out>(workflow: Workflow<In, Out>, input: In, run: StartOptions = {}) => {
      if (workflows.get(workflow.id) !== workflow) {
        throw definitionError(`Workflow "${workflow.id}" was not given to the engine; its runs could not be resumed.`);
      }
      const started: StartedEvent = {
        type: 'run-started',
        workflow: workflow.id,
        workflowVersion: workflow.version,
        input: workflow.checkInput(input),
        ...skipping(workflow, run.skipGates),
      };
      // The output was made by the workflow's last step and checked against its schema, which is where `Out` comes from.
      return begin(workflow, started, run) as Run<Out>;
    },

    resume: (runId, run = {}) => {
      const live = running.get(runId);
      if (live !== undefined) return live;
      checkStart(run);
      const state = read(runId);
      if (state.finished !== undefined) return pastRun(runId, state.finished, log);
      const workflow = workflowOf(state);
      log.append(runId, { type: 'run-resumed' });
      return execute(runId, workflow, state, run);
    },

    replay: (runId, { after = 0 } = {}) => {
      read(runId);
      return log.read(runId, after).values();
    },

    rerun: (runId, fromStep, run = {}) => {
      const base = read(runId);
      const workflow = workflowOf(base);
      const step = stepOf(workflow, fromStep);
      if (step === undefined) throw stepUnknown(fromStep, workflow);
      const { workflow: id, workflowVersion, input, skippedGates } = base.started;
      const replaced =
        run.replaceOutput === undefined ? {} : { replacedOutput: toPlainData(step.parse(run.replaceOutput)) };
      const started: StartedEvent = {
        type: 'run-started',
        workflow: id,
        workflowVersion,
        input,
        ...skipping(workflow, run.skipGates ?? skippedGates),
        rerunOf: { runId, fromStep, ...replaced },
      };
      return begin(workflow, started, run);
    },

    decide: (runId, step, decision) => {
      const live = running.get(runId);
      if (live !== undefined) return live.decide(step, decision);
      const state = read(runId);
      const gate = stepOf(workflowOf(state), step);
      const waiting = isOpen(state) && state.waiting.has(step);
      if (gate?.kind !== 'gate' || !waiting) throw gateNotWaiting(step);
      gate.checkDecision(decision);
      log.append(runId, { type: 'decided', step, decision: toPlainData(decision) });
    },

    cancel: (runId, reason) => {
      const live = running.get(runId);
      if (live !== undefined) return live.cancel(reason);
      const state = read(runId);
      if (state.finished !== undefined) return;
      if (state.cancelled === undefined) log.append(runId, { type: 'cancelled', reason });
      log.append(runId, { type: 'finished', outcome: 'cancelled', reason: state.cancelled ?? reason });
    },

    live: (runId) => running.get(runId),

    close: () => {
      closed = true;
      for (const execution of running.values()) execution.interrupt(engineClosed());
    },
  };
  return engine;
}

/** Whether the run can still go on. */
function isOpen({ finished, failed, cancelled }: RunState): boolean {
  return finished === undefined && failed === undefined && cancelled === undefined;
}

/** The gates to skip, as recorded. Throws AppError `gate-not-skippable`. */
function skipping(workflow: Workflow, wanted: StartOptions['skipGates']): Pick<StartedEvent, 'skippedGates'> {
  if (wanted === undefined || wanted.length === 0) return {};
  const skippable = workflow.steps.flatMap(({ step }) => (step.kind === 'gate' && step.skippable ? step.id : []));
  if (wanted === 'all') return { skippedGates: skippable };
  for (const gate of wanted) {
    if (!skippable.includes(gate)) throw gateNotSkippable(gate);
  }
  return { skippedGates: [...wanted] };
}

/** Calls `listener` with the reason in words when `signal` aborts; returns how to stop listening. */
function onAbort(signal: AbortSignal | undefined, listener: (reason: string) => void): () => void {
  const listen = (): void => {
    const reason: unknown = signal?.reason;
    listener(reason instanceof Error ? reason.message : String(reason));
  };
  signal?.addEventListener('abort', listen, { once: true });
  return () => signal?.removeEventListener('abort', listen);
}
