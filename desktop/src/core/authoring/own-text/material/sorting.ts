/**
 * A sorting task from the notes: what is said, carried to what it is said of; or words, carried to the part of the notes
 * that speaks of them. Only what belongs to exactly one bin is sorted.
 */
import type { Random } from '../../offline/items/index.ts';
import type { SortingTask } from '../../offline/topic-source.ts';
import { quoted } from '../items/index.ts';
import { capitalized } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';

type Category = {
  readonly label: string;
  readonly objects: readonly { readonly label: string; readonly feedback: string }[];
};

const MIN_OBJECTS = 4;
const MAX_CATEGORIES = 3;
const MAX_LABEL = 80;

export function sortingOf(
  understanding: Understanding,
  request: { readonly random: Random; readonly objects: number; readonly objectiveId: string },
): SortingTask | null {
  const parts = wordsByPart(understanding);
  const subjects = statementsBySubject(understanding);
  const enough = (categories: readonly Category[]) =>
    categories.length >= 2 && categories.reduce((sum, category) => sum + category.objects.length, 0) >= MIN_OBJECTS;
  const useSubjects = enough(subjects);
  const categories = useSubjects ? subjects : parts;
  if (!enough(categories)) return null;

  const { random } = request;
  const wanted = Math.max(MIN_OBJECTS, Math.min(16, request.objects));
  // Around the bins in turn, so that none stays empty.
  const queues = categories.map((category, index) =>
    random
      .fork(`bin-${index}`)
      .shuffle(category.objects)
      .map((object) => ({ ...object, category: index })),
  );
  const longest = Math.max(...queues.map((queue) => queue.length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  ).flat();
  const chosen = random.shuffle(turns.slice(0, wanted));
  return {
    prompt: useSubjects ? 'What do the notes say this about?' : 'In which part of the notes does this belong?',
    instructions: useSubjects
      ? 'Each card says something from the notes. Carry it to the thing that it is about.'
      : 'Each card is a word from the notes. Carry it to the part that speaks of it.',
    objectiveId: request.objectiveId,
    bloom: 'analyze',
    categories: categories.map(({ label }, index) => ({ id: `category-${index + 1}`, label })),
    objects: chosen.map(({ label, feedback, category }, index) => ({
      id: `object-${index + 1}`,
      label,
      categoryId: `category-${category + 1}`,
      feedback,
    })),
  };
}

/** Predicates under the two or three subjects that have the most, where each predicate is said of one alone. */
function statementsBySubject({ facts, terms }: Understanding): readonly Category[] {
  const known = new Set(terms.map((term) => term.key));
  const bySubject = new Map<string, { label: string; objects: { label: string; feedback: string }[] }>();
  for (const { subject, predicate, sentence } of facts) {
    const key = subject ? termKey(subject.text) : '';
    if (!subject || !predicate || !known.has(key) || predicate.length > MAX_LABEL - 2) continue;
    const entry = bySubject.get(key) ?? {
      label: capitalized(subject.text.replace(/^(?:an?|the)\s+/i, '')).slice(0, 60),
      objects: [],
    };
    entry.objects.push({ label: `… ${predicate}`, feedback: `Read it again: ${quoted(sentence.text)}`.slice(0, 400) });
    bySubject.set(key, entry);
  }
  const best = [...bySubject.entries()]
    .sort(([, a], [, b]) => b.objects.length - a.objects.length)
    .slice(0, MAX_CATEGORIES);
  const keys = best.map(([key]) => key);
  const nested = keys.some((key) => keys.some((other) => other !== key && ` ${other} `.includes(` ${key} `)));
  if (nested) return [];
  return best
    .map(([key, category]) => ({
      ...category,
      // A card that names its own bin, or another, would sort itself or mislead.
      objects: distinctLabels(
        category.objects.filter(
          ({ label }) => !keys.some((other) => ` ${termKey(label)} `.includes(` ${other} `) || key === ''),
        ),
      ),
    }))
    .filter((category) => category.objects.length >= 2);
}

/** Terms that stand in one part of the notes only, under the heading of that part. */
function wordsByPart({ notes, terms, sentences }: Understanding): readonly Category[] {
  const sectionOf = new Map(sentences.map((sentence) => [sentence.id, sentence.sectionId]));
  const texts = new Map(notes.sections.map((section) => [section.id, ` ${termKey(section.paragraphs.join(' '))} `]));
  const categories = notes.sections
    .filter((section) => section.heading !== undefined && section.heading.length <= 60)
    .map((section) => {
      const objects = terms
        .filter(
          (term) => term.text.length <= MAX_LABEL && term.sentenceIds.every((id) => sectionOf.get(id) === section.id),
        )
        .filter((term) => [...texts].every(([id, text]) => id === section.id || !text.includes(` ${term.key} `)))
        .filter((term) => !` ${termKey(section.heading ?? '')} `.includes(` ${term.key} `))
        .slice(0, 5)
        .map((term) => {
          const sentence = sentences.find(({ id }) => id === term.sentenceIds[0])?.text ?? '';
          return { label: term.text, feedback: `The notes use this word here: ${quoted(sentence)}`.slice(0, 400) };
        });
      return { label: section.heading ?? '', objects };
    })
    .filter((category) => category.objects.length >= 2);
  const labels = new Set(categories.map((category) => termKey(category.label)));
  return labels.size === categories.length ? categories.slice(0, MAX_CATEGORIES) : [];
}

function distinctLabels<T extends { readonly label: string }>(objects: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return objects.filter(({ label }) => !seen.has(termKey(label)) && seen.add(termKey(label)));
}
