/**
 * How often something may be asked: a bucket that fills up evenly and is emptied by one a time. Everything comes from
 * 127.0.0.1, so who cannot be told apart shares a bucket; each session has its own, so that a flood at the door does not reach
 * those who are in.
 */
export interface RateLimit {
  /** At once after a rest. */
  readonly burst: number;
  readonly perMinute: number;
}

export class Bucket {
  readonly #limit: RateLimit;
  readonly #clock: () => number;
  #left: number;
  #at: number;

  /** @param clock milliseconds */
  constructor(limit: RateLimit, clock: () => number) {
    this.#limit = limit;
    this.#clock = clock;
    this.#left = limit.burst;
    this.#at = clock();
  }

  /** 0 when it may be done now, otherwise in how many seconds. */
  take(): number {
    const now = this.#clock();
    const perMs = this.#limit.perMinute / 60_000;
    // A clock that is set back must not lock anybody out.
    this.#left = Math.min(this.#limit.burst, this.#left + Math.max(0, now - this.#at) * perMs);
    this.#at = now;
    if (this.#left < 1) return Math.max(1, Math.ceil((1 - this.#left) / perMs / 1000));
    this.#left -= 1;
    return 0;
  }
}
