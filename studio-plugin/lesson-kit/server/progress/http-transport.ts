/** Sends progress by HTTP: to the bridge of the teacher's app while a lesson is tried in Studio, or to a school's sync server. */
import { JOIN_PATH, type JoinAnswer, PROGRESS_PATH } from '@toolboxai/shared/lesson/rules';
import type { Delivery, Transport } from './ports.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** As the receiver wrote it: seconds. */
  readonly retryAfter?: string;
}

export interface HttpOptions {
  readonly name: string;
  readonly gather: number;
  /** Posts JSON to a path of the receiver, with the key. A string says why that failed. Yields and throws nothing. */
  readonly post: (path: string, body: string) => HttpAnswer | string;
  readonly encode: (value: unknown) => string;
  /** Undefined when it is no JSON. */
  readonly decode: (text: string) => unknown;
}

export function httpTransport({ name, gather, post, encode, decode }: HttpOptions): Transport {
  return {
    name,
    gather,
    isStore: false,
    deliver: (batch) => {
      const answer = post(PROGRESS_PATH, encode(batch));
      if (typeIs(answer, 'string')) return { outcome: 'later', reason: answer };
      if (answer.status === 200) return readReceipt(decode(answer.body));
      if (answer.status === 400 || answer.status === 413 || answer.status === 422) return { outcome: 'unreadable' };
      const after = tonumber(answer.retryAfter ?? '');
      const reason = `it answered ${answer.status}`;
      return after === undefined ? { outcome: 'later', reason } : { outcome: 'later', reason, after };
    },
    link: (claim) => {
      const answer = post(JOIN_PATH, encode(claim));
      return typeIs(answer, 'string') || answer.status !== 200 ? undefined : readJoinAnswer(decode(answer.body));
    },
  };
}

/** Something else than a receipt (a page of a school's filter) does not say that anything is kept. */
function readReceipt(value: unknown): Delivery {
  if (!typeIs(value, 'table')) return { outcome: 'later', reason: 'it answered what is no receipt' };
  const { protocol, refused } = value as { readonly protocol?: unknown; readonly refused?: unknown };
  if (protocol !== 'toolboxai-progress' || !typeIs(refused, 'table')) {
    return { outcome: 'later', reason: 'it answered what is no receipt' };
  }
  const ids: string[] = [];
  for (const entry of refused as readonly unknown[]) {
    if (!typeIs(entry, 'table')) continue;
    const { id } = entry as { readonly id?: unknown };
    if (typeIs(id, 'string')) ids.push(id);
  }
  return { outcome: 'taken', refused: ids };
}

function readJoinAnswer(value: unknown): JoinAnswer | undefined {
  if (!typeIs(value, 'table')) return undefined;
  const { outcome, rosterEntryId } = value as { readonly outcome?: unknown; readonly rosterEntryId?: unknown };
  if (outcome === 'linked' && typeIs(rosterEntryId, 'string')) return { outcome, rosterEntryId };
  return outcome === 'unknown' || outcome === 'taken' ? { outcome } : undefined;
}
