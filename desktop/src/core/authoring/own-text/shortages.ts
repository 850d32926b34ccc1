/** Whether the notes can carry a lesson, and what is missing when they cannot. */
import { AppError } from '@toolboxai/shared/errors';
import type { VocabularyEntry } from '@toolboxai/shared/lesson';
import type { ItemDraft } from './items/index.ts';
import type { Understanding } from './understanding/understand.ts';

export interface Shortage {
  readonly what: 'facts' | 'words' | 'connections' | 'questions';
  readonly have: number;
  readonly need: number;
}

/** Statements, words and questions without which the shortest lesson cannot be put together. */
const NEEDED = { facts: 5, words: 4, connections: 5, questions: 12 } as const;

export function shortagesOf(
  { facts, definitions }: Understanding,
  words: readonly VocabularyEntry[],
  drafts: readonly ItemDraft[],
): readonly Shortage[] {
  // Glossary entries are no sentences, but they teach as much.
  const stated = new Set([
    ...facts.map((fact) => fact.sentence.id),
    ...definitions.map((definition) => definition.sentence.id),
  ]);
  const have = {
    facts: stated.size,
    words: words.length,
    connections: drafts.filter((draft) => draft.aim === 'connections').length,
    questions: drafts.length,
  };
  return (['facts', 'words', 'connections', 'questions'] as const)
    .filter((what) => have[what] < NEEDED[what])
    .map((what) => ({ what, have: have[what], need: NEEDED[what] }));
}

export function tooThin(shortages: readonly Shortage[], omitted: number): AppError {
  const parts = shortages.map(({ what, have, need }) => `${have} of at least ${need} ${NAMES[what]}`);
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  const left =
    omitted === 0
      ? ''
      : ` ${omitted} ${omitted === 1 ? 'sentence was' : 'sentences were'} left out because of personal data, links or unsafe words.`;
  return new AppError({
    code: 'own-text-too-thin',
    message: `Your text is too thin for a lesson: it has ${list}.${left}`,
    hint: 'Add full sentences that say what things are (“A delta is …”), why they happen (“because …”), in what order, or when.',
    details: { shortages, omitted },
  });
}

const NAMES: Readonly<Record<Shortage['what'], string>> = {
  facts: 'sentences that state a fact on their own',
  words: 'words worth learning',
  connections: 'sentences that define, explain, compare, list or date something',
  questions: 'questions that its sentences can answer',
};
