/**
 * Carries a run forward. Every change of state is an event that is durable before anything follows from it; what is kept
 * in memory is only what the log already says, so the process may die between any two lines.
 *
 * A step begins when all it needs is there and a slot is free. The first failure, early end or cancellation ends the run:
 * in one go the text still held back is written, then the end, and then whatever is still working is told to stop.
 */
import { type Attempt, beginAttempt } from './attempt.ts';
import type { FollowOptions } from './event-feed.ts';
import { recordFailure } from './failure.ts';
import { type Gate, gateNotWaiting, type PreparedGate } from './gate.ts';
import { hashData, toPlainData } from './plain-data.ts';
import type { EnginePorts } from './ports.ts';
import { retryDelay } from './retry.ts';
import type { ReusePlan } from './reuse.ts';
import type { Run, RunResult, RunStatus } from './run.ts';
import type { RecordedRunEvent } from './run-log.ts';
import { RunRecord } from './run-record.ts';
import { NO_HISTORY, type RunState } from './run-state.ts';
import { createSlots, type Slots } from './slots.ts';
import type { PreparedStep, Step } from './step.ts';
import type { TokenBufferLimits } from './token-buffer.ts';
import type { AnyStep, PlannedStep, Workflow } from './workflow.ts';

export interface ExecutionOptions {
  readonly runId: string;
  readonly workflow: Workflow;
  /** What the log says so far; `run-started` at the least, and no end. */
  readonly state: RunState;
  readonly reuse: ReusePlan;
  readonly ports: EnginePorts;
  readonly concurrency: number;
  readonly tokenLimits: TokenBufferLimits;
}

export class Execution implements Run {
  readonly runId: string;
  readonly result: Promise<RunResult>;
  readonly #options: ExecutionOptions;
  readonly #record: RunRecord;
  readonly #slots: Slots;
  readonly #begun = new Set<string>();
  readonly #outputs = new Map<string, unknown>();
  readonly #attempts = new Set<Attempt>();
  readonly #pauses = new Set<AbortController>();
  readonly #waiting = new Map<string, { readonly gate: Gate; readonly answer: (decision: unknown) => void }>();

  constructor(options: ExecutionOptions) {
    this.runId = options.runId;
    this.#options = options;
    this.#record = new RunRecord({
      runId: options.runId,
      log: options.ports.log,
      onEnding: () => {
        for (const attempt of this.#attempts) attempt.flush();
      },
      onOver: (reason) => {
        this.#waiting.clear();
        for (const attempt of this.#attempts) attempt.abort(reason);
        for (const pause of this.#pauses) pause.abort(reason);
      },
    });
    this.result = this.#record.result;
    this.#slots = createSlots(options.concurrency);
  }

  get status(): RunStatus {
    return this.#record.ended() ?? (this.#waiting.size > 0 ? 'suspended' : 'running');
  }

  events(options?: FollowOptions): AsyncIterable<RecordedRunEvent> {
    return this.#record.follow(options);
  }

  /** Takes up the work where the log leaves it. */
  begin(): void {
    const { cancelled, failed, completed } = this.#options.state;
    // The process died between the reason of the end and the end itself.
    if (cancelled !== undefined) this.#record.finish({ outcome: 'cancelled', reason: cancelled });
    else if (failed !== undefined) this.#record.finish({ outcome: 'failed', ...failed });
    for (const [step, { output }] of completed) {
      this.#begun.add(step);
      this.#outputs.set(step, output);
    }
    this.#advance();
  }

  decide(step: string, decision: unknown): void {
    const waiting = this.#waiting.get(step);
    if (waiting === undefined) throw gateNotWaiting(step);
    waiting.gate.checkDecision(decision);
    const recorded = toPlainData(decision);
    this.#record.append({ type: 'decided', step, decision: recorded });
    this.#waiting.delete(step);
    waiting.answer(recorded);
  }

  cancel(reason: string): void {
    this.#record.finish({ outcome: 'cancelled', reason }, { type: 'cancelled', reason });
  }

  /** Stops working without ending the run: nothing more is recorded, and it can be resumed. */
  interrupt(error: Error): void {
    this.#record.interrupt(error);
  }

  /** Begins every step whose needs are met, or ends the run when all are done. */
  #advance(): void {
    const { steps, output } = this.#options.workflow;
    if (this.#outputs.size === steps.length) {
      this.#record.finish({ outcome: 'succeeded', output: this.#outputs.get(output.id) });
    }
    for (const planned of steps) {
      if (this.#record.isOver()) return;
      if (this.#begun.has(planned.id) || !planned.needs.every((need) => this.#outputs.has(need))) continue;
      this.#begun.add(planned.id);
      void this.#carryOut(planned);
    }
  }

  async #carryOut({ step, inputs }: PlannedStep): Promise<void> {
    // A turn apart, so that a long row of outputs taken over does not pile up on the stack.
    await Promise.resolve();
    if (this.#record.isOver()) return;
    try {
      const gathered: Record<string, unknown> = {};
      for (const { name, from } of inputs) {
        gathered[name] = from === undefined ? this.#options.state.started.input : this.#outputs.get(from);
      }
      await (step.kind === 'step' ? this.#work(step, gathered) : this.#ask(step, gathered));
    } catch (error) {
      this.#fail(step, error, 0);
    }
  }

  /** Attempts a step until it succeeds, fails for good, or the run is over. */
  async #work(step: Step, gathered: unknown): Promise<void> {
    const { state, ports } = this.#options;
    let prepared = step.prepare(gathered);
    const inputHash = hashData(prepared.input);
    if (this.#takeOver(step, inputHash)) return;
    let { attempts, failures, delayMs, dueAt } = state.history.get(step.id) ?? NO_HISTORY;
    while (!this.#record.isOver()) {
      // The clock may have been set back since; the wait never grows beyond what was decided.
      const remainingMs = Math.min(delayMs, dueAt - ports.clock());
      if (remainingMs > 0) await this.#pause(remainingMs);
      await this.#slots.acquire();
      attempts += 1;
      try {
        if (this.#record.isOver()) return;
        this.#record.append({ type: 'started', step: step.id, attempt: attempts });
        const output = await this.#attempt(step, prepared, attempts);
        if (this.#record.isOver()) return;
        return this.#complete(step, output, inputHash);
      } catch (error) {
        if (this.#record.isOver()) return;
        failures += 1;
        const nextMs = retryDelay(step.retry, { error, failures, previousDelayMs: delayMs, random: ports.random });
        if (nextMs === undefined) return this.#fail(step, error, attempts);
        const recorded = this.#describe(step, error, attempts);
        this.#record.append({ type: 'retried', step: step.id, attempt: attempts, delayMs: nextMs, error: recorded });
        delayMs = nextMs;
        dueAt = ports.clock() + nextMs;
        // Anew, because the attempt may have changed the copy it was given.
        prepared = step.prepare(gathered);
      } finally {
        this.#slots.release();
      }
    }
  }

  async #attempt(step: Step, prepared: PreparedStep, number: number): Promise<unknown> {
    const { runId, ports, tokenLimits } = this.#options;
    const record = this.#record;
    const attempt = beginAttempt({
      step,
      prepared,
      runId,
      attempt: number,
      ports,
      tokenLimits,
      listener: {
        progress: (message, fraction, said) =>
          record.tell({
            type: 'progress',
            step: step.id,
            message,
            ...measured(fraction),
            ...(said === undefined ? {} : { said }),
          }),
        token: (channel, text) => record.tell({ type: 'token', step: step.id, channel, text }),
        endEarly: (reason) => record.finish({ outcome: 'ended-early', step: step.id, reason }),
      },
    });
    this.#attempts.add(attempt);
    try {
      return toPlainData(await attempt.outcome);
    } finally {
      this.#attempts.delete(attempt);
    }
  }

  async #ask(gate: Gate, gathered: unknown): Promise<void> {
    const prepared = gate.prepare(gathered);
    const inputHash = hashData(prepared.input);
    if (this.#takeOver(gate, inputHash)) return;
    const decision = await this.#decision(gate, prepared);
    if (this.#record.isOver()) return;
    const output = prepared.conclude(decision, (reason) => {
      this.#record.finish({ outcome: 'ended-early', step: gate.id, reason });
      throw new Error(reason);
    });
    // `conclude` may have caught what `endEarly` throws.
    if (!this.#record.isOver()) this.#complete(gate, toPlainData(output), inputHash);
  }

  #decision(gate: Gate, prepared: PreparedGate): unknown {
    const { started, decisions } = this.#options.state;
    if (started.skippedGates?.includes(gate.id) === true) return prepared.withoutReview?.();
    if (decisions.has(gate.id)) return decisions.get(gate.id);
    // Also when it was asked before a crash: after a resume every open gate asks anew.
    this.#record.append({ type: 'suspended', step: gate.id, proposal: toPlainData(prepared.propose()) });
    return new Promise((answer) => this.#waiting.set(gate.id, { gate, answer }));
  }

  /** In a re-run: an edited or earlier output instead of the work, where one fits. */
  #takeOver(step: AnyStep, inputHash: string): boolean {
    const found = this.#options.reuse.outputFor(step.id, inputHash);
    if (found === undefined) return false;
    this.#complete(step, found.output, inputHash, found.reused);
    return true;
  }

  #complete(step: AnyStep, output: unknown, inputHash: string, reused = false): void {
    this.#record.append({ type: 'completed', step: step.id, output, inputHash, reused });
    this.#outputs.set(step.id, output);
    this.#advance();
  }

  #fail(step: AnyStep, error: unknown, attempt: number): void {
    if (this.#record.isOver()) return;
    const failed = { step: step.id, error: this.#describe(step, error, attempt) };
    this.#record.finish({ outcome: 'failed', ...failed }, { type: 'failed', ...failed });
  }

  #describe(step: AnyStep, error: unknown, attempt: number) {
    const { runId, ports } = this.#options;
    return recordFailure(error, { runId, step: step.id, title: step.title, attempt }, ports.logger);
  }

  async #pause(ms: number): Promise<void> {
    const pause = new AbortController();
    this.#pauses.add(pause);
    try {
      await this.#options.ports.sleep(ms, pause.signal);
    } catch (error) {
      if (!pause.signal.aborted) throw error;
    } finally {
      this.#pauses.delete(pause);
    }
  }
}

/** A fraction as the log takes it; what is no number is left out. */
function measured(fraction: number | undefined): { readonly fraction?: number } {
  if (fraction === undefined || Number.isNaN(fraction)) return {};
  return { fraction: Math.min(1, Math.max(0, fraction)) };
}
