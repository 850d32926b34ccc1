/**
 * Reads what a client sent. Anyone can send anything at any time, so each value is checked for its type and bounds and
 * copied into a value of our own; whatever does not fit exactly is refused whole.
 */
import type { Answer, FilledBlank, Pair } from '@toolboxai/shared/lesson/rules';
import type { ClientRequest } from '../../common/protocol.ts';

/** As in the lesson's schema. */
const LONGEST_ID = 64;
/** In bytes; longer than any answer that a lesson accepts. */
const LONGEST_TEXT = 400;
/** More than any question has entries. */
const MOST_ENTRIES = 12;
const HIGHEST_REQUEST_ID = 2 ** 31;

type Fields = ReadonlyMap<unknown, unknown>;

/** The request, or undefined when the payload is none. */
export function readRequest(payload: unknown): ClientRequest | undefined {
  const fields = fieldsOf(payload);
  if (fields === undefined) return undefined;
  const kind = fields.get('kind');
  if (kind === 'hello') return { kind: 'hello' };
  if (kind === 'put-back') return { kind: 'put-back' };
  const activityId = idOf(fields.get('activityId'));
  if (activityId === undefined) return undefined;
  if (kind === 'read') {
    const stopId = idOf(fields.get('stopId'));
    return stopId === undefined ? undefined : { kind: 'read', activityId, stopId };
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

function fieldsOf(value: unknown): Fields | undefined {
  return typeIs(value, 'table') ? (value as Fields) : undefined;
}

function idOf(value: unknown): string | undefined {
  return typeIs(value, 'string') && value.size() > 0 && value.size() <= LONGEST_ID ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeIs(value, 'string') && value.size() <= LONGEST_TEXT ? value : undefined;
}

/** A whole number from 0. NaN fails every comparison and so is refused with the rest. */
function countOf(value: unknown): number | undefined {
  if (!typeIs(value, 'number') || !(value >= 0 && value <= HIGHEST_REQUEST_ID)) return undefined;
  return value % 1 === 0 ? value : undefined;
}

/** A list without gaps and without other keys, each entry read. */
function listOf<T extends defined>(value: unknown, read: (entry: unknown) => T | undefined): T[] | undefined {
  if (!typeIs(value, 'table')) return undefined;
  const entries = value as readonly unknown[];
  let keys = 0;
  for (const [key] of value as Fields) {
    keys += 1;
    if (!typeIs(key, 'number') || keys > MOST_ENTRIES) return undefined;
  }
  if (entries.size() !== keys) return undefined;
  const result: T[] = [];
  for (const entry of entries) {
    const known = read(entry);
    if (known === undefined) return undefined;
    result.push(known);
  }
  return result;
}
