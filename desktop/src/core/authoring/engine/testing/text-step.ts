/** Steps as most tests need them: they read whatever they are given and make a text. */
import { z } from 'zod';
import type { RetryPolicy } from '../retry.ts';
import { defineInput, type Needs } from '../source.ts';
import { defineStep, type Step, type StepContext } from '../step.ts';

/** The input of the workflows these steps are used in. */
export const request = defineInput(z.object({ topic: z.string().min(1) }));

export function textStep(
  id: string,
  run: (context: StepContext<unknown>) => string | Promise<string>,
  more: { readonly needs?: Needs; readonly retry?: RetryPolicy; readonly timeoutMs?: number } = {},
): Step<string, string> {
  return defineStep({
    id,
    title: `Step ${id}`,
    phase: 'code',
    agent: 'content',
    needs: { request },
    input: z.unknown(),
    output: z.string(),
    run,
    ...more,
  });
}

/** Never settles, whatever becomes of its signal. */
export const never = (): Promise<never> => new Promise(() => {});
