/**
 * What a lesson keeps from students' devices until it is due: everything that the server's half holds and the client's half
 * does not. Sentences (feedback, hints, explanations) are found wherever they stand. A key is often one short word among
 * many (`option-2`, `4`), so it is only told when it stands with what it answers: in the same table, on the same instance.
 */
import { scoredAnswerIds } from '@toolboxai/shared/lesson/rules';
import type { Playbook } from '../playbook.ts';
import { type Scalar, scalarsIn } from './scalars.ts';
import { talkWords, withoutWords } from './talk.ts';

export type SecretKind = 'feedback' | 'hint' | 'explanation' | 'key' | 'talk';

/** Names of the kinds in the sentence of a failure. */
export const SECRET_NAMES: Readonly<Record<SecretKind, string>> = {
  feedback: 'what is said to a wrong answer',
  hint: 'a hint',
  explanation: 'the explanation',
  key: 'the answer',
  talk: 'what a character says later',
};

/** One use of a secret: what it is, and of which scored answer; of the whole activity where it belongs to none. */
export interface SecretUse {
  readonly kind: SecretKind;
  readonly activityId: string;
  /** As the place names it. */
  readonly answerId: string | null;
}

export interface SecretWords {
  readonly words: string;
  /** The same sentence may explain one question and be the hint of another. */
  readonly uses: readonly SecretUse[];
}

/** Something in the server's half that has an id, with what the client's half does not say of it. */
export interface SecretEntry {
  readonly use: SecretUse;
  readonly id: string;
  /** What every device knows of it. */
  readonly known: unknown;
  /** Short values that answer it, in their order; each list answers by itself. */
  readonly keys: readonly (readonly Scalar[])[];
}

/** Shorter words stand in ordinary sentences too. */
const SHORTEST_WORDS = 12;

const KINDS: Readonly<Record<string, SecretKind>> = { feedback: 'feedback', hints: 'hint', explanation: 'explanation' };

/** The sentences that answer or help, but for those that stand in what every student may read anyway. */
export function secretWords(book: Playbook): readonly SecretWords[] {
  const found = new Map<string, SecretUse[]>();
  for (const { use, value } of owned(book)) {
    for (const scalar of scalarsIn(value)) {
      if (typeof scalar.value !== 'string' || scalar.value.length < SHORTEST_WORDS) continue;
      const uses = found.get(scalar.value) ?? [];
      uses.push({ ...use, kind: KINDS[scalar.name] ?? 'key' });
      found.set(scalar.value, uses);
    }
  }
  for (const activity of book.data.server.activities) {
    if (activity.kind !== 'dialogue') continue;
    for (const { words, use } of talkWords(activity)) {
      if (words.length < SHORTEST_WORDS) continue;
      const uses = found.get(words) ?? [];
      uses.push(use);
      found.set(words, uses);
    }
  }
  const { data, lesson } = book;
  const open = JSON.stringify([data.client, data.server.badges, data.server.levels, lesson.world]);
  const isOpen = (words: string): boolean => open.includes(JSON.stringify(words).slice(1, -1));
  // A sentence that is part of a longer one is told with it.
  const usesOf = (words: string): SecretUse[] => [
    ...(found.get(words) ?? []),
    ...[...found].flatMap(([other, uses]) => (other !== words && other.includes(words) ? uses : [])),
  ];
  return [...found.keys()].flatMap((words) => (isOpen(words) ? [] : [{ words, uses: usesOf(words) }]));
}

/** Names in the server's half that hold no key: identity, words, XP and counts; and wrong answers. */
const NO_KEYS = new Set(
  'id kind type objectiveId misconceptionId wrong feedback hints explanation unit tolerance completionXp perCorrectXp needed'.split(
    ' ',
  ),
);

/** Everything with an id in the server's half, and what of it answers. */
export function secretEntries(book: Playbook): readonly SecretEntry[] {
  const { client } = book.data;
  const known = new Map<string, unknown>();
  for (const part of withIds([client.items, client.activities])) if (!known.has(part.id)) known.set(part.id, part);
  return owned(book).flatMap(({ use, id, value }): SecretEntry[] => {
    const keys = keysOf(value, known.get(id));
    return keys.length === 0 ? [] : [{ use, id, known: known.get(id), keys }];
  });
}

/** One list for each field that answers. */
function keysOf(value: object, known: unknown): readonly (readonly Scalar[])[] {
  return Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
    if (NO_KEYS.has(name)) return [];
    const list = scalarsIn(answering(field), name);
    return list.length === 0 || isShown(name, list, known) ? [] : [list];
  });
}

/** Without what answers nothing; of several accepted words the first. */
function answering(field: unknown): unknown {
  if (typeof field !== 'object' || field === null) return field;
  if (Array.isArray(field)) return field.map(answering);
  return Object.fromEntries(
    Object.entries(field).flatMap(([name, inner]: [string, unknown]): [string, unknown][] => {
      if (NO_KEYS.has(name)) return [];
      return [[name, name === 'accepted' && Array.isArray(inner) ? inner.slice(0, 1) : answering(inner)]];
    }),
  );
}

/** Whether the client's half has this very field, or a list with these very ids. */
function isShown(name: string, list: readonly Scalar[], known: unknown): boolean {
  if (typeof known !== 'object' || known === null) return false;
  const own = Object.entries(known).find(([field]) => field === name)?.[1];
  const wanted = list.map(({ value }) => String(value)).join('\n');
  if (
    own !== undefined &&
    scalarsIn(own)
      .map(({ value }) => String(value))
      .join('\n') === wanted
  )
    return true;
  return list.length > 1 && hasList(known, wanted);
}

function hasList(value: unknown, wanted: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const inner: readonly unknown[] = Object.values(value);
  const ids = inner.map((entry) => (typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry));
  return (
    (Array.isArray(value) && ids.map(String).join('\n') === wanted) || inner.some((entry) => hasList(entry, wanted))
  );
}

interface Owned {
  readonly use: SecretUse;
  readonly id: string;
  readonly value: object;
}

/** The parts of the server's half that have ids, each with the answer that it belongs to. */
function owned({ data: { server } }: Playbook): readonly Owned[] {
  const answers = server.activities.map((activity) => ({ activity, ids: new Set(scoredAnswerIds(activity)) }));
  return [
    ...server.items.map((item): Owned => {
      const asking = answers.find(({ ids }) => ids.has(item.id));
      return {
        use: { kind: 'key', activityId: asking?.activity.id ?? '', answerId: item.id },
        id: item.id,
        value: item,
      };
    }),
    ...answers.flatMap(({ activity, ids }) =>
      withIds(activity.kind === 'dialogue' ? withoutWords(activity) : activity).map((part): Owned => {
        const answerId = ids.has(part.id) ? part.id : null;
        return { use: { kind: 'key', activityId: activity.id, answerId }, id: part.id, value: withoutParts(part) };
      }),
    ),
  ];
}

/** Parts with ids of their own stand for themselves. */
function withoutParts(part: object): object {
  return Object.fromEntries(
    Object.entries(part).map(([name, field]: [string, unknown]): [string, unknown] => {
      if (!Array.isArray(field)) return [name, field];
      const entries: readonly unknown[] = field;
      return [name, entries.filter((entry) => withIds(entry).length === 0)];
    }),
  );
}

/** The value and all inside it that have an id. */
function withIds(value: unknown): readonly { readonly id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(withIds);
  return 'id' in value && typeof value.id === 'string' ? [{ ...value, id: value.id }, ...inner] : inner;
}
