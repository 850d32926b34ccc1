/**
 * One attempt at a step. It is over when the step is, or when its signal aborts, whichever comes first: a step that ignores
 * its signal cannot hold up the run, and what it says afterwards is not heard.
 */
import type { EnginePorts } from './ports.ts';
import { RetryableError } from './retry.ts';
import type { AttemptContext, PreparedStep, Said, Step } from './step.ts';
import { createTokenBuffer, type TokenBufferLimits } from './token-buffer.ts';

/** What an attempt tells the run while it works. None of these throws. */
export interface AttemptListener {
  progress(message: string, fraction: number | undefined, said: Said | undefined): void;
  token(channel: string, text: string): void;
  endEarly(reason: string): void;
}

export interface Attempt {
  /** The checked output, or the error the attempt ended with. */
  readonly outcome: Promise<unknown>;
  /** Writes text still held back. */
  flush(): void;
  /** Ends the attempt; `outcome` rejects with `reason`. */
  abort(reason: Error): void;
}

export function beginAttempt(options: {
  readonly step: Step;
  readonly prepared: PreparedStep;
  readonly runId: string;
  readonly attempt: number;
  readonly listener: AttemptListener;
  readonly ports: EnginePorts;
  readonly tokenLimits: TokenBufferLimits;
}): Attempt {
  const { step, prepared, listener, ports } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const tokens = createTokenBuffer(listener.token, ports.sleep, options.tokenLimits);

  const context: AttemptContext = {
    runId: options.runId,
    attempt: options.attempt,
    signal,
    progress: (message, fraction, said) => {
      if (signal.aborted) return;
      tokens.flush();
      listener.progress(message, fraction, said);
    },
    token: (channel, text) => {
      if (!signal.aborted) tokens.add(channel, text);
    },
    endEarly: (reason) => {
      // Told before it is thrown: a step that catches everything still ends the run.
      if (!signal.aborted) listener.endEarly(reason);
      throw signal.reason;
    },
  };

  const outcome = new Promise<unknown>((resolve, reject) => {
    // Registered before the step can register its own listeners, so the reason of the abort is what is reported.
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    prepared.run(context).then(resolve, reject);
  });
  const settled = new AbortController();
  if (step.timeoutMs !== undefined) {
    ports.sleep(step.timeoutMs, settled.signal).then(
      () => controller.abort(timeoutError(step)),
      () => {},
    );
  }
  return {
    outcome: outcome.finally(() => {
      settled.abort();
      tokens.flush();
      // Whatever the step still does is not wanted any more, and not heard.
      controller.abort(new Error('The attempt is over.'));
    }),
    flush: tokens.flush,
    abort: (reason) => controller.abort(reason),
  };
}

function timeoutError(step: Step): RetryableError {
  const seconds = (step.timeoutMs ?? 0) / 1000;
  return new RetryableError({
    code: 'step-timed-out',
    message: `The step "${step.title}" took longer than ${seconds} seconds.`,
    hint: 'Try again; if a service is slow or offline, choose another one.',
    details: { step: step.id, timeoutMs: step.timeoutMs },
  });
}
