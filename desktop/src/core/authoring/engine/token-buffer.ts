/**
 * Joins pieces of text as they are written, so that a long text leaves a few dozen events and not thousands. Text waits at
 * most `maxDelayMs` and never more than `maxChars` of it; nothing is lost or reordered within a channel. A crash may take
 * the text of the last moment with it, which nothing depends on: the step that wrote it is done again.
 */
import type { Sleep } from './ports.ts';

export interface TokenBufferLimits {
  /** Characters held, over all channels, before they are written. */
  readonly maxChars: number;
  /** Milliseconds the first piece waits before all are written. */
  readonly maxDelayMs: number;
}

/** About ten events a second while text streams, or one for each longer paragraph when it comes faster. */
export const TOKEN_LIMITS: TokenBufferLimits = { maxChars: 1_024, maxDelayMs: 100 };

export interface TokenBuffer {
  add(channel: string, text: string): void;
  /** Writes what is held, one piece a channel, in the order in which the channels were first used. */
  flush(): void;
}

export function createTokenBuffer(
  write: (channel: string, text: string) => void,
  sleep: Sleep,
  limits: TokenBufferLimits = TOKEN_LIMITS,
): TokenBuffer {
  let held = new Map<string, string>();
  let heldChars = 0;
  let timer: AbortController | undefined;

  const flush = (): void => {
    timer?.abort();
    timer = undefined;
    const pieces = held;
    held = new Map();
    heldChars = 0;
    for (const [channel, text] of pieces) write(channel, text);
  };

  const add = (channel: string, text: string): void => {
    if (text === '') return;
    held.set(channel, (held.get(channel) ?? '') + text);
    heldChars += text.length;
    if (heldChars >= limits.maxChars) flush();
    else if (timer === undefined) {
      timer = new AbortController();
      // The sleep only rejects when `flush` came first and aborted it.
      sleep(limits.maxDelayMs, timer.signal).then(flush, () => {});
    }
  };

  return { add, flush };
}
