/** A token bucket: how many messages a client may send before it is not listened to for a while. */

export interface RateLimit {
  /** Messages that may come at once. */
  readonly burst: number;
  /** Messages that it earns back in a second. */
  readonly perSecond: number;
}

export interface Bucket {
  tokens: number;
  /** Seconds, of the session's clock. */
  filledAt: number;
  /** The student was told already that it was too fast. */
  told: boolean;
}

/** Far above what a child can press, far below what costs the server anything. */
export const REQUEST_LIMIT: RateLimit = { burst: 12, perSecond: 4 };

export function newBucket(limit: RateLimit, now: number): Bucket {
  return { tokens: limit.burst, filledAt: now, told: false };
}

/** Takes one token; false when there is none. A clock that runs backwards gives nothing. */
export function takeToken(bucket: Bucket, limit: RateLimit, now: number): boolean {
  if (now > bucket.filledAt) {
    bucket.tokens = math.min(limit.burst, bucket.tokens + (now - bucket.filledAt) * limit.perSecond);
    bucket.filledAt = now;
  }
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  if (bucket.tokens >= limit.burst / 2) bucket.told = false;
  return true;
}
