/**
 * Time travel: which outputs of an earlier run a re-run takes over instead of doing the work again.
 *
 * Re-run from a step: that step and everything downstream of it is done again; the rest is taken over where the input is
 * the same. With an edited output: the edit stands in for the step, and only steps whose input it changes are done again.
 */
import { downstreamOf } from './graph.ts';
import type { RunState, StartedEvent } from './run-state.ts';
import type { Workflow } from './workflow.ts';

export interface ReusePlan {
  /** The output to take over for a step about to begin; `reused` is false for one a person has edited. */
  outputFor(step: string, inputHash: string): { readonly output: unknown; readonly reused: boolean } | undefined;
}

export const NO_REUSE: ReusePlan = { outputFor: () => undefined };

/** The plan of a re-run; `base` is the run it is a re-run of. */
export function planReuse(
  workflow: Workflow,
  { fromStep, replacedOutput }: NonNullable<StartedEvent['rerunOf']>,
  base: Pick<RunState, 'completed'>,
): ReusePlan {
  const edited = replacedOutput !== undefined;
  const again = edited ? new Set<string>() : new Set([fromStep, ...downstreamOf(fromStep, workflow.steps)]);
  return {
    outputFor: (step, inputHash) => {
      if (edited && step === fromStep) return { output: replacedOutput, reused: false };
      const earlier = again.has(step) ? undefined : base.completed.get(step);
      return earlier?.inputHash === inputHash ? { output: earlier.output, reused: true } : undefined;
    },
  };
}
