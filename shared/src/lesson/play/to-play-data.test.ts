import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueLesson } from '../fixtures/catalogue-lesson.ts';
import { sampleLesson } from '../fixtures/sample-lesson.ts';
import type { Activity, Item, Lesson } from '../schema/index.ts';
import { stationAttributes, toPlayData } from './to-play-data.ts';

/** Every text of the lesson that only the server may know. */
function secretTexts(lesson: Lesson): readonly string[] {
  const notes = (wrong: readonly { readonly feedback?: string | undefined }[]) =>
    wrong.flatMap(({ feedback }) => (feedback === undefined ? [] : [feedback]));
  const ofItem = (item: Item): readonly string[] => {
    switch (item.type) {
      case 'single-choice':
      case 'multiple-choice':
        return notes(item.options);
      case 'numeric':
        return notes(item.wrong);
      case 'fill-in':
        return item.blanks.flatMap((blank) => notes(blank.wrong));
      default:
        return notes([item.wrong]);
    }
  };
  return [
    ...lesson.items.flatMap((item) => [...item.hints, item.explanation, ...ofItem(item)]),
    ...lesson.activities.flatMap(taskSecrets),
  ];
}

/** What must not be read of an activity before it is told: feedback, hints, what is told later, what a character says. */
function taskSecrets({ params }: Activity): readonly string[] {
  const secrets: string[] = [];
  const collect = (value: unknown, name: string): void => {
    if (typeof value === 'string' && TOLD_LATER.has(name)) secrets.push(value);
    else if (Array.isArray(value)) for (const entry of value) collect(entry, name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) collect(entry, key);
  };
  collect(params, 'params');
  return secrets;
}

const TOLD_LATER: ReadonlySet<string> = new Set(['feedback', 'hints', 'detail', 'reply', 'says', 'misconceptionId']);

/** Puts the answers of every item and object in an order drawn from `salt`, to see what still shows of it. */
function withOtherKeys(lesson: Lesson, salt: number): Lesson {
  const turn = <T>(values: readonly T[]): T[] => values.map((_, index) => values[(index + salt) % values.length] as T);
  return {
    ...lesson,
    items: lesson.items.map((item): Item => {
      switch (item.type) {
        case 'single-choice':
          return { ...item, key: turn(item.options)[0]?.id ?? item.key };
        case 'multiple-choice':
          return {
            ...item,
            keys: turn(item.options)
              .slice(0, 2)
              .map(({ id }) => id),
          };
        case 'true-false':
          return { ...item, key: salt % 2 === 0 };
        case 'numeric':
          return { ...item, key: String(salt) };
        case 'fill-in':
          return {
            ...item,
            blanks: item.blanks.map((blank) => ({ ...blank, accepted: turn(item.wordBank ?? ['x']) })),
          };
        default:
          return item;
      }
    }),
    activities: lesson.activities.map((activity) => {
      if (activity.kind === 'sequence-builder') {
        return { ...activity, params: { ...activity.params, steps: turn(activity.params.steps) } };
      }
      if (activity.kind === 'matching-bridge') {
        const rights = turn(activity.params.pairs.map(({ right }) => right));
        const pairs = activity.params.pairs.map((pair, index) => ({ ...pair, right: rights[index] ?? pair.right }));
        return { ...activity, params: { ...activity.params, pairs } };
      }
      if (activity.kind !== 'collect-and-sort') return activity;
      const homes = turn(activity.params.objects.map(({ categoryId }) => categoryId));
      const objects = activity.params.objects.map((object, index) => ({ ...object, categoryId: homes[index] ?? 'up' }));
      return { ...activity, params: { ...activity.params, objects } };
    }),
  };
}

describe('the half of a lesson that students may see', () => {
  it('holds no feedback, hint, explanation or talk', () => {
    const lesson = catalogueLesson();
    const seen = JSON.stringify(toPlayData(lesson).client);
    for (const secret of secretTexts(lesson)) expect(seen).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  it('stays the same whatever the answers of choices, numbers, blanks, sorting, sequences and bridges are', () => {
    const lesson = catalogueLesson();
    const seen = JSON.stringify(toPlayData(lesson).client);
    fc.assert(
      fc.property(fc.nat(1000), (salt) => {
        expect(JSON.stringify(toPlayData(withOtherKeys(lesson, salt)).client)).toBe(seen);
      }),
    );
  });

  it('never shows an order or pairs that are solved already, nor ids that tell them', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(words, (texts) => {
        const lesson = sampleLesson();
        const entries = texts.map((text, index) => ({ id: `step-${index + 1}`, text }));
        const key = entries.map(({ id }) => id);
        const items = lesson.items.map((item): Item => {
          if (item.type === 'ordering') return { ...item, entries, key };
          if (item.type !== 'matching') return item;
          const right = entries.map(({ id, text }) => ({ id: `${id}-right`, text: `${text}!` }));
          return { ...item, left: entries, right, key: key.map((id) => ({ left: id, right: `${id}-right` })) };
        });
        const { client } = toPlayData({ ...lesson, items });
        const ordering = client.items.find(({ type }) => type === 'ordering');
        const matching = client.items.find(({ type }) => type === 'matching');
        if (ordering?.type !== 'ordering' || matching?.type !== 'matching') throw new Error('the items are missing');
        expect(ordering.entries.map(({ text }) => text)).not.toEqual(texts);
        expect(matching.right.map(({ text }) => text)).not.toEqual(texts.map((text) => `${text}!`));
        expect(JSON.stringify([ordering, matching])).not.toContain('step-');
      }),
    );
  });

  it('calls objects by numbers, in the data and on their stations', () => {
    const lesson = sampleLesson();
    const { client, server } = toPlayData(lesson);
    const attributes = stationAttributes(lesson);
    expect(JSON.stringify(client)).not.toMatch(/"(?:steam|puddle|rain|snow)"/);
    const rain = attributes.get('station-7');
    const sorting = server.activities.find(({ kind }) => kind === 'collect-and-sort');
    if (sorting?.kind !== 'collect-and-sort') throw new Error('the activity is missing');
    expect(rain).toEqual({
      StationId: `activity-2-${rain?.Part}`,
      ActivityId: 'activity-2',
      Role: 'object',
      Part: expect.stringMatching(/^thing-[1-4]$/),
    });
    expect(sorting.objects.find(({ id }) => id === rain?.Part)?.categoryId).toBe('down');
    expect(attributes.get('station-9')).toEqual({ StationId: 'station-9', ActivityId: 'activity-3', Role: 'kiosk' });
  });

  it('holds only items that an activity asks: the exit ticket stays out of the world', () => {
    expect(toPlayData(sampleLesson()).client.items.map(({ id }) => id)).not.toContain('item-4');
  });

  it('holds no null anywhere, on either side', () => {
    expect(JSON.stringify(toPlayData(sampleLesson()))).not.toContain('null');
  });
});

describe('the half that only the server knows', () => {
  it('speaks of the same ids as the half that students see', () => {
    const { client, server } = toPlayData(sampleLesson());
    expect(server.items.map(({ id }) => id)).toEqual(client.items.map(({ id }) => id));
    for (const item of server.items) {
      const shown = client.items.find(({ id }) => id === item.id);
      const ids = new Set(JSON.stringify(shown).match(/(?:option|entry|left|right|target|label|blank)-\d+/g) ?? []);
      const used = JSON.stringify(item).match(/"(?:option|entry|left|right|target|label|blank)-\d+"/g) ?? [];
      for (const id of used) expect(ids).toContain(id.slice(1, -1));
    }
  });

  it('opens a gate at the smallest count that reaches the share', () => {
    const lesson = sampleLesson();
    const needed = (share: number, count: number) => {
      const gate = lesson.activities.find(({ kind }) => kind === 'quiz-gate');
      if (gate?.kind !== 'quiz-gate') throw new Error('the gate is missing');
      const itemIds = Array.from({ length: count }, () => 'item-1');
      const changed = { ...gate, params: { itemIds, passShare: share } };
      const { server } = toPlayData({ ...lesson, activities: [changed] });
      const [activity] = server.activities;
      return activity?.kind === 'quiz-gate' ? activity.needed : undefined;
    };
    expect(needed(0.8, 5)).toBe(4);
    expect(needed(0.8, 6)).toBe(5);
    expect(needed(0.7, 10)).toBe(7);
    expect(needed(0.55, 12)).toBe(7);
    expect(needed(1, 12)).toBe(12);
    expect(needed(0.5, 1)).toBe(1);
  });
});
