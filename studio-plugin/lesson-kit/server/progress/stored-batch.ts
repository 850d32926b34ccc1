/** Reads back a batch that a server put on the shelf. Only servers of this place write there; one of another version may have. */
import { PROGRESS_VERSION, type ProgressBatch } from '@toolboxai/shared/lesson/rules';

export interface KeptBatch {
  /** Seconds since 1970; until then it is its server's own. */
  readonly heldUntil: number;
  readonly batch: ProgressBatch;
}

/** Undefined when nothing is there, or something that this kit cannot send. */
export function readBatch(value: unknown): KeptBatch | undefined {
  if (!typeIs(value, 'table')) return undefined;
  const { heldUntil, batch } = value as { readonly heldUntil?: unknown; readonly batch?: unknown };
  if (!typeIs(heldUntil, 'number') || !typeIs(batch, 'table')) return undefined;
  const { version, events } = batch as { readonly version?: unknown; readonly events?: unknown };
  if (version !== PROGRESS_VERSION || !typeIs(events, 'table')) return undefined;
  return { heldUntil, batch: batch as ProgressBatch };
}
