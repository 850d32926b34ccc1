/**
 * Who writes. A provider answers the writing tasks of `../tasks`; the offline author is one, AI services are others. The
 * pipeline validates every answer, so a provider is trusted with nothing but effort.
 */
import type { z } from 'zod';
import type { Progress } from '../engine/index.ts';

export interface WritingTask<In extends z.ZodType, Out extends z.ZodType> {
  readonly id: 'specification' | 'outline' | 'content' | 'assessment' | 'environment' | 'refinement';
  readonly input: In;
  readonly output: Out;
}

export interface WritingContext {
  /** Aborts when the answer is no longer wanted. */
  readonly signal: AbortSignal;
  /** Text as it is written; `channel` names the part of the lesson it belongs to. */
  readonly write: (channel: string, text: string) => void;
  readonly progress: Progress;
}

export interface Provider {
  /** Stands in the provenance of what it writes: `offline`, `anthropic`. */
  readonly id: string;
  /** Version of the author or name of the model. */
  readonly version: string;
  /** Answers a task. Throws AppError for what a person can do something about, `RetryableError` for what may pass. */
  answer<In extends z.ZodType, Out extends z.ZodType>(
    task: WritingTask<In, Out>,
    input: z.output<In>,
    context: WritingContext,
  ): Promise<z.output<Out>>;
}
