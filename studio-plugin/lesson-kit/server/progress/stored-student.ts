/** Reads back what a server kept of one student in one lesson. What does not fit is taken for not there. */
import type { ActivityProgress, AnswerProgress, StudentProgress } from '@toolboxai/shared/lesson/rules';

/** Raised when an older kit would misread what is kept. */
export const STUDENT_VERSION = 1;

export interface StoredStudent {
  readonly version: number;
  readonly pseudonym: string;
  readonly rosterEntryId?: string;
  /** A join code that nothing could check yet. */
  readonly code?: string;
  readonly progress: StudentProgress;
}

/** `newer`: a later kit wrote it; it must be left as it is. */
export function readStudent(value: unknown): StoredStudent | 'newer' | undefined {
  const fields = fieldsOf(value);
  const version = fields?.get('version');
  if (fields === undefined || !typeIs(version, 'number')) return undefined;
  if (version > STUDENT_VERSION) return 'newer';
  const pseudonym = fields.get('pseudonym');
  const rosterEntryId = fields.get('rosterEntryId');
  const code = fields.get('code');
  const progress = readProgress(fields.get('progress'));
  if (!typeIs(pseudonym, 'string') || progress === undefined) return undefined;
  return {
    version,
    pseudonym,
    ...(typeIs(rosterEntryId, 'string') ? { rosterEntryId } : {}),
    ...(typeIs(code, 'string') ? { code } : {}),
    progress,
  };
}

function readProgress(value: unknown): StudentProgress | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  return {
    xp: countOf(fields.get('xp')),
    finished: fields.get('finished') === true,
    badges: wordsOf(fields.get('badges')),
    activities: listOf(fields.get('activities'), readActivity),
  };
}

function readActivity(value: unknown): ActivityProgress | undefined {
  const fields = fieldsOf(value);
  const activityId = fields?.get('activityId');
  if (fields === undefined || !typeIs(activityId, 'string')) return undefined;
  return {
    activityId,
    complete: fields.get('complete') === true,
    visited: wordsOf(fields.get('visited')),
    answers: listOf(fields.get('answers'), readAnswer),
  };
}

function readAnswer(value: unknown): AnswerProgress | undefined {
  const fields = fieldsOf(value);
  const id = fields?.get('id');
  if (fields === undefined || !typeIs(id, 'string')) return undefined;
  return {
    id,
    tries: countOf(fields.get('tries')),
    right: fields.get('right') === true,
    hints: countOf(fields.get('hints')),
    explained: fields.get('explained') === true,
    misconceptions: wordsOf(fields.get('misconceptions')),
  };
}

function fieldsOf(value: unknown): ReadonlyMap<unknown, unknown> | undefined {
  return typeIs(value, 'table') ? (value as ReadonlyMap<unknown, unknown>) : undefined;
}

function listOf<T extends defined>(value: unknown, read: (entry: unknown) => T | undefined): T[] {
  const list: T[] = [];
  if (!typeIs(value, 'table')) return list;
  for (const entry of value as readonly unknown[]) {
    const known = read(entry);
    if (known !== undefined) list.push(known);
  }
  return list;
}

function wordsOf(value: unknown): string[] {
  return listOf(value, (entry) => (typeIs(entry, 'string') ? entry : undefined));
}

/** A whole number from 0; NaN and what is below are 0. */
function countOf(value: unknown): number {
  return typeIs(value, 'number') && value >= 0 && value < math.huge ? math.floor(value) : 0;
}
