/** What a teacher would be ashamed of, looked for in lessons on notes as teachers really keep them. */
import { type Item, TIERS } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { notesFromText } from './document.ts';
import { CLASSROOM_NOTES, type ClassroomNotes } from './fixtures/classroom-notes.ts';
import { type OwnTextSource, ownTextSource } from './source.ts';
import { startsWithPronoun } from './understanding/grammar.ts';
import { warningsOf } from './warnings.ts';

const SEEDS = [1, 2, 3];
/** Questions of a period of 20, 40 and 60 minutes. */
const COUNTS = [8, 12, 18];

function sourceOf({ subject, topic, text }: ClassroomNotes): OwnTextSource {
  const notes = notesFromText(text);
  return ownTextSource({ subject, topic, ownText: { title: notes.title ?? topic, text: notes.text } });
}

/** Drawn one by one, objective after objective, as the author of a lesson does. */
function itemsOf(source: OwnTextSource, seed: number, count: number): readonly Item[] {
  const objectives = source.specify(5).objectives;
  const items: Item[] = [];
  const levels = [1, 2, 2, 3, 3, 4] as const;
  for (let index = 0; index < count; index += 1) {
    items.push(
      ...source.items({
        seed: seed * 100 + index,
        grade: 5,
        objectiveId: objectives[index % objectives.length]?.id ?? '',
        difficulties: [levels[index % levels.length] ?? 3],
        avoidStems: items.map(({ stem }) => stem),
        idPrefix: `item-${index}`,
      }),
    );
  }
  return items;
}

function optionsOf(item: Item): readonly string[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options.map(({ text }) => text);
    case 'fill-in':
      return item.wordBank ?? [];
    case 'matching':
      return [...item.left, ...item.right].map(({ text }) => text);
    default:
      return [];
  }
}

describe.each(CLASSROOM_NOTES.map((notes) => [notes.topic, notes] as const))('lessons on %s', (_, notes) => {
  const source = sourceOf(notes);
  const document = notesFromText(notes.text);
  const lessons = SEEDS.flatMap((seed) => COUNTS.map((count) => itemsOf(source, seed, count)));

  it('offer no answer that points to something else, and say nothing ungrammatical', () => {
    for (const item of lessons.flat()) {
      const evidence = document.sentences.map(({ text }) => text);
      for (const option of optionsOf(item)) {
        // A whole sentence of the notes is quoted as it is.
        if (!evidence.includes(option)) expect(startsWithPronoun(option), `${item.stem} / ${option}`).toBe(false);
      }
      expect(item.stem).not.toMatch(/\b(?:are|is) meant by\b|\bit is called”|\s[.,?]/);
      expect(item.stem).toMatch(/^[\p{Lu}“\d]/u);
    }
  });

  it('spread the kinds of questions', () => {
    for (const items of lessons) {
      const asked = (start: string) => items.filter(({ stem }) => stem.startsWith(start)).length;
      expect(asked('What does this sentence')).toBeLessThanOrEqual(Math.ceil(items.length / 6));
      expect(asked('In which part')).toBeLessThanOrEqual(Math.ceil(items.length / 6));
      expect(asked('True or false')).toBeLessThanOrEqual(Math.ceil(items.length / 3));
    }
    const deep = lessons.flat().filter(({ bloom }) => bloom === 'analyze' || bloom === 'apply');
    expect(deep.length).toBeGreaterThanOrEqual(lessons.flat().length * 0.35);
  });

  it('show on each board sentences of one part, in order, from one that needs no other', () => {
    for (const count of [2, 3, 4, 5]) {
      const stops = source.stops({ seed: 1, grade: 5, count, tier: 'above' });
      expect(stops.length).toBeLessThanOrEqual(count);
      expect(new Set(stops.map(({ title }) => title)).size).toBe(stops.length);
      for (const { text } of stops) {
        const shown = document.sentences.filter((sentence) => text.includes(sentence.text));
        expect(shown.length).toBeGreaterThanOrEqual(1);
        expect(new Set(shown.map(({ sectionId }) => sectionId)).size).toBe(1);
        const places = shown.map((sentence) => text.indexOf(sentence.text));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(startsWithPronoun(text)).toBe(false);
      }
    }
  });

  it('name whole things as words, and no units', () => {
    for (const { term } of source.vocabulary(5)) {
      expect(term).not.toMatch(/^(?:celsius|degrees?|kilometers?|loa|mill|percent)$/i);
      expect(document.text.toLowerCase()).toContain(term.toLowerCase());
    }
  });

  it('never make the easier words longer, and add nothing to the text at any level', () => {
    const known = new Set(words(`${document.text} word help so but this these is because and the`));
    for (const { definitions } of source.vocabulary(5)) {
      if (definitions.on.startsWith('In the notes')) continue;
      expect(definitions.below.length).toBeLessThanOrEqual(definitions.on.length);
      expect(definitions.on.length).toBeLessThanOrEqual(definitions.above.length);
    }
    for (const { tiers } of source.passages(5)) {
      for (const tier of TIERS) expect(words(tiers[tier]).filter((word) => !known.has(word))).toEqual([]);
    }
  });

  it('sort each card into one bin only', () => {
    for (const seed of SEEDS) {
      const sorting = source.sorting({ seed, grade: 5, objects: 8 });
      // A life told without headings, with one reason and few dates, offers no honest way of sorting.
      expect(sorting === null).toBe(notes.topic === 'George Washington Carver');
      if (sorting === null) return;
      const labels = sorting.objects.map(({ label }) => label.toLowerCase().replace(/ (?:too|also)$/, ''));
      expect(new Set(labels).size).toBe(labels.length);
      for (const { categoryId, label } of sorting.objects) {
        const bin = sorting.categories.find(({ id }) => id === categoryId)?.label.toLowerCase() ?? '';
        expect(label.toLowerCase()).not.toBe(bin);
        expect(startsWithPronoun(label)).toBe(false);
      }
    }
  });

  it('are titled after the notes, with a capital and without what files the page', () => {
    const { title } = source.specify(5);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(title).not.toMatch(/page \d|unit \d|notes$|\(/i);
    expect(title).not.toBe(title.toUpperCase());
  });

  it('are the same to the byte for the same seed', () => {
    expect(JSON.stringify(itemsOf(sourceOf(notes), 2, 12))).toBe(JSON.stringify(itemsOf(source, 2, 12)));
  });
});

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('what is left out', () => {
  const warnings = (text: string) => warningsOf(notesFromText(text)).join('\n');

  it('is told without quoting what was left out for safety', () => {
    const told = warnings('# Rain\n\nRain is water that falls from clouds. Write to ann@example.org for the slides.');
    expect(told).toContain('1 sentence was left out because of personal data');
    expect(told).not.toContain('ann@example.org');
  });

  it('names rows of a table, instructions, and parts that are too thin', () => {
    const told = warnings(
      '# Planets\n\n## Sizes\n\nPlanet Moons Days\nVenus 12,104 0 225\nEarth 12,756 1 365\n\n## Gravity\n\nGravity is a force that pulls things together. The Sun is a star that gives light. Read page 12 before you begin!',
    );
    expect(told).toMatch(/lines? looks? like a table/);
    expect(told).toContain('“Read page 12 before you begin!”');
    expect(told).toContain('“Sizes”');
  });

  it('is nothing where all was used', () => {
    expect(warnings('# Rain\n\nRain is water that falls from clouds. Snow is frozen water that falls in winter.')).toBe(
      '',
    );
  });
});
