/**
 * What a workflow run leaves behind: an append-only list of events, the only memory the engine has.
 * Everything shown of a run, and everything needed to resume, replay or re-run it, is read from here.
 *
 * `append` is synchronous and durable on return: when it returns, a crash of the process does not lose the event.
 */
import { z } from 'zod';

/** A failure as stored: plain data, so that a resumed process can show it. */
export const recordedErrorSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  /** Set for unexpected failures: finds the full error in the program's own log. */
  correlationId: z.string().optional(),
});
export type RecordedError = z.infer<typeof recordedErrorSchema>;

export const runEventSchema = z.discriminatedUnion('type', [
  /**
   * The run began; `input` is the workflow's validated input. `skippedGates` are not asked in this run. `rerunOf` names
   * the run and step it was re-run from, and the edited output that takes the place of that step's own, if there is one.
   */
  z.strictObject({
    type: z.literal('run-started'),
    workflow: z.string(),
    workflowVersion: z.number().int(),
    input: z.unknown(),
    skippedGates: z.array(z.string()).optional(),
    rerunOf: z
      .strictObject({ runId: z.string(), fromStep: z.string(), replacedOutput: z.unknown().optional() })
      .optional(),
  }),
  z.strictObject({ type: z.literal('run-resumed') }),
  z.strictObject({ type: z.literal('started'), step: z.string(), attempt: z.number().int().min(1) }),
  z.strictObject({
    type: z.literal('progress'),
    step: z.string(),
    message: z.string(),
    /** 0 to 1 where the step can tell. */
    fraction: z.number().min(0).max(1).optional(),
    /** The message for who says it in another language. */
    said: z
      .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
      .optional(),
  }),
  /** A piece of text as it is written; `channel` says which part of the lesson it belongs to. */
  z.strictObject({ type: z.literal('token'), step: z.string(), channel: z.string(), text: z.string() }),
  /** `inputHash` decides whether a stored output may be used again. `reused` is set when it was. */
  z.strictObject({
    type: z.literal('completed'),
    step: z.string(),
    output: z.unknown(),
    inputHash: z.string(),
    reused: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('retried'),
    step: z.string(),
    attempt: z.number().int(),
    delayMs: z.number(),
    error: recordedErrorSchema,
  }),
  /** The step will not be tried again; the run finishes with this error. */
  z.strictObject({ type: z.literal('failed'), step: z.string(), error: recordedErrorSchema }),
  /** A gate waits for a person. `proposal` is what she is asked to approve. */
  z.strictObject({ type: z.literal('suspended'), step: z.string(), proposal: z.unknown() }),
  /** A person answered the gate. A gate that was skipped has no such event. */
  z.strictObject({ type: z.literal('decided'), step: z.string(), decision: z.unknown() }),
  z.strictObject({ type: z.literal('cancelled'), reason: z.string() }),
  /** The run is over. `ended-early` means that a step (named) ended it on purpose and says why. Nothing follows. */
  z.strictObject({
    type: z.literal('finished'),
    outcome: z.enum(['succeeded', 'failed', 'cancelled', 'ended-early']),
    output: z.unknown().optional(),
    error: recordedErrorSchema.optional(),
    reason: z.string().optional(),
    step: z.string().optional(),
  }),
]);
export type RunEvent = z.infer<typeof runEventSchema>;

/** An event with its place in the log. `sequence` starts at 1 and has no gaps within a run. */
export interface RecordedRunEvent {
  readonly runId: string;
  readonly sequence: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly event: RunEvent;
}

export interface RunSummary {
  readonly runId: string;
  readonly workflow: string;
  readonly startedAt: number;
  readonly status: 'running' | 'suspended' | 'succeeded' | 'failed' | 'cancelled' | 'ended-early';
}

export interface RunLog {
  /** Appends durably and returns the recorded event. */
  append(runId: string, event: RunEvent): RecordedRunEvent;
  /** Events of one run in order, those with a sequence greater than `after` (default 0). Empty for an unknown run. */
  read(runId: string, after?: number): readonly RecordedRunEvent[];
  /** All runs, newest first. */
  list(): readonly RunSummary[];
}
