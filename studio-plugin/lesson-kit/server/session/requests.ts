/** Reads what a client sent; whatever does not fit exactly is refused whole (see `payload.ts`). */
import type { Answer, FilledBlank, Pair } from '@toolboxai/shared/lesson/rules';
import type { ClientRequest } from '../../common/protocol.ts';
import { countOf, type Fields, fieldsOf, idOf, listOf, textOf } from './payload.ts';

/** A request with the part that only one kind of activity can read, still as it came. */
export type ReadRequest =
  | Exclude<ClientRequest, { readonly kind: 'act' }>
  | { readonly kind: 'act'; readonly activityId: string; readonly act: Fields };

/** The request, or undefined when the payload is none. */
export function readRequest(payload: unknown): ReadRequest | undefined {
  const fields = fieldsOf(payload);
  if (fields === undefined) return undefined;
  const kind = fields.get('kind');
  if (kind === 'hello') return { kind: 'hello' };
  if (kind === 'put-back') return { kind: 'put-back' };
  if (kind === 'class-code') {
    const code = textOf(fields.get('code'));
    return code === undefined ? undefined : { kind: 'class-code', code };
  }
  const activityId = idOf(fields.get('activityId'));
  if (activityId === undefined) return undefined;
  if (kind === 'read') {
    const stopId = idOf(fields.get('stopId'));
    return stopId === undefined ? undefined : { kind: 'read', activityId, stopId };
  }
  if (kind === 'act') {
    const act = fieldsOf(fields.get('act'));
    return act === undefined ? undefined : { kind: 'act', activityId, act };
  }
  const itemId = idOf(fields.get('itemId'));
  if (itemId === undefined) return undefined;
  if (kind === 'hint') return { kind: 'hint', activityId, itemId };
  if (kind !== 'answer') return undefined;
  const requestId = countOf(fields.get('requestId'));
  const answer = readAnswer(fields.get('answer'));
  if (requestId === undefined || answer === undefined) return undefined;
  return { kind: 'answer', requestId, activityId, itemId, answer };
}

function readAnswer(value: unknown): Answer | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  const answerType = fields.get('type');
  if (answerType === 'single-choice') {
    const option = idOf(fields.get('option'));
    return option === undefined ? undefined : { type: 'single-choice', option };
  }
  if (answerType === 'multiple-choice') {
    const options = listOf(fields.get('options'), idOf);
    return options === undefined ? undefined : { type: 'multiple-choice', options };
  }
  if (answerType === 'true-false') {
    const chosen = fields.get('value');
    return typeIs(chosen, 'boolean') ? { type: 'true-false', value: chosen } : undefined;
  }
  if (answerType === 'numeric') {
    const text = textOf(fields.get('text'));
    return text === undefined ? undefined : { type: 'numeric', text };
  }
  if (answerType === 'ordering') {
    const order = listOf(fields.get('order'), idOf);
    return order === undefined ? undefined : { type: 'ordering', order };
  }
  if (answerType === 'matching' || answerType === 'label-diagram') {
    const drawn = listOf(fields.get('pairs'), pairOf);
    return drawn === undefined ? undefined : { type: answerType, pairs: drawn };
  }
  if (answerType === 'fill-in') {
    const blanks = listOf(fields.get('blanks'), blankOf);
    return blanks === undefined ? undefined : { type: 'fill-in', blanks };
  }
  return undefined;
}

function pairOf(value: unknown): Pair | undefined {
  const fields = fieldsOf(value);
  const left = idOf(fields?.get('left'));
  const right = idOf(fields?.get('right'));
  return left === undefined || right === undefined ? undefined : { left, right };
}

function blankOf(value: unknown): FilledBlank | undefined {
  const fields = fieldsOf(value);
  const blankId = idOf(fields?.get('blankId'));
  const text = textOf(fields?.get('text'));
  return blankId === undefined || text === undefined ? undefined : { blankId, text };
}
