/** Looks through what a student's device can read for what it must not know. */
import type { Playbook } from '../playbook.ts';
import { type Scalar, scalarsIn, without } from './scalars.ts';
import { type SecretEntry, type SecretUse, type SecretWords, secretEntries, secretWords } from './secrets.ts';

/** One thing that a device can read: what a module returns, attributes, the words on a sign, a message. */
export interface Readable {
  /** Where it stands, as in `ReplicatedStorage.ToolBoxAI.Lesson`. */
  readonly where: string;
  /** Plain data. */
  readonly value: unknown;
}

export interface Leak {
  /** What it tells; due when one of them is. */
  readonly uses: readonly [SecretUse, ...SecretUse[]];
  readonly where: string;
}

export interface Scanner {
  /** Every secret that stands in it, each once. */
  scan(readable: Readable): readonly Leak[];
}

export function createScanner(book: Playbook): Scanner {
  const words = secretWords(book);
  const entries = secretEntries(book);
  // A station of a thing speaks of the thing.
  const partOf = new Map(
    book.data.client.stations.flatMap(({ id, part }) => (part === undefined ? [] : [[id, part] as const])),
  );
  const activityIds = new Set(book.data.server.activities.map(({ id }) => id));
  // Ids that several activities use (`thing-1`): a table that speaks of one activity does not speak of the others' parts.
  const shared = new Set(
    entries
      .filter(({ id, use }) => entries.some((other) => other.id === id && other.use.activityId !== use.activityId))
      .map(({ id }) => id),
  );
  return {
    scan: ({ where, value }) => {
      const found = [...wordsIn(value, words), ...keysIn(value, where)];
      const seen = new Set<string>();
      return found.flatMap((uses) => {
        const name = JSON.stringify(uses[0]);
        if (seen.has(name)) return [];
        seen.add(name);
        return [{ uses, where }];
      });
    },
  };

  function keysIn(value: unknown, where: string): Leak['uses'][] {
    const leaks: Leak['uses'][] = [];
    for (const { table, names, activityId } of tablesIn(value, where, activityIds)) {
      const about = new Set(
        [...names, ...ownWords(table)].flatMap((name) => [name, ...(partOf.has(name) ? [partOf.get(name)] : [])]),
      );
      const values = scalarsIn(withoutDrawings(table));
      for (const entry of entries) {
        if (activityId !== undefined && entry.use.activityId !== activityId && shared.has(entry.id)) continue;
        if (about.has(entry.id) && tells(entry, without(values, entry.known))) leaks.push([entry.use]);
      }
    }
    return leaks;
  }
}

/** A drawing is numbers throughout, on its axes and where its lines are: next to a question they tell nothing. */
function withoutDrawings(table: object): object {
  if (!('figure' in table)) return table;
  const { figure, ...rest } = table;
  return rest;
}

/** Values that count steps and tries stand in every message: as plain numbers they tell nothing. */
const COUNTERS = new Set([
  'tries',
  'number',
  'requestId',
  'xp',
  'nextLevelAt',
  'done',
  'needed',
  'x',
  'y',
  'z',
  'hintCount',
]);
/** A truth value is a key only under a name that says so. */
const SAYS_KEY = /key|answer|correct|solution|right/i;

/** Whether one of the keys stands among the values, whole and in its order. */
function tells({ keys }: SecretEntry, values: readonly Scalar[]): boolean {
  const telling = values.filter(({ name, value }) =>
    typeof value === 'boolean' ? SAYS_KEY.test(name) && name !== 'right' : !COUNTERS.has(name),
  );
  return keys.some((key) => {
    let at = 0;
    for (const { value } of telling) {
      if (String(key[at]?.value) === String(value)) at += 1;
      if (at === key.length) return true;
    }
    return false;
  });
}

function wordsIn(value: unknown, secrets: readonly SecretWords[]): Leak['uses'][] {
  const text = scalarsIn(value)
    .flatMap(({ value: scalar }) => (typeof scalar === 'string' ? [scalar] : []))
    .join('\n');
  return secrets.flatMap(({ words, uses: [first, ...rest] }): Leak['uses'][] =>
    first !== undefined && text.includes(words) ? [[first, ...rest]] : [],
  );
}

interface Table {
  readonly table: object;
  /** Under which it stands. */
  readonly names: readonly string[];
  /** The activity that it or what it stands in speaks of, when it names one. */
  readonly activityId: string | undefined;
}

/**
 * Every table of a value that speaks of something by its name or by a value of its own. A single value under a name is one
 * too: `keys["item-4"] = "100"`.
 */
function tablesIn(value: unknown, where: string, activityIds: ReadonlySet<string>): readonly Table[] {
  const root: Table = {
    table: typeof value === 'object' && value !== null ? value : [value],
    names: where.split(/[.:/]/),
    activityId: undefined,
  };
  const found: Table[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const activityId = ownWords(next.table).find((word) => activityIds.has(word)) ?? next.activityId;
    found.push({ ...next, activityId });
    for (const [key, inner] of Object.entries(next.table)) {
      if (typeof inner === 'object' && inner !== null) open.push({ table: inner, names: [key], activityId });
      else if (!Array.isArray(next.table)) found.push({ table: { [key]: inner }, names: [key], activityId });
    }
  }
  return found;
}

function ownWords(table: object): readonly string[] {
  return Object.values(table).filter((value) => typeof value === 'string');
}

/** What a probe of a device returned. */
export function readablesOf(values: readonly unknown[]): readonly Readable[] {
  const [list] = values;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown): Readable[] => {
    if (typeof entry !== 'object' || entry === null || !('where' in entry) || !('value' in entry)) return [];
    return typeof entry.where === 'string' ? [{ where: entry.where, value: entry.value }] : [];
  });
}
