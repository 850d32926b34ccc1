import {
  BLOOM_LEVELS,
  itemSchema,
  namedMisconceptions,
  passageSchema,
  vocabularyEntrySchema,
} from '@toolboxai/shared/lesson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFactTopic } from './fact-kit/index.ts';
import { factTopics } from './index.ts';

const DIFFICULTIES = [1, 2, 3, 4, 5] as const;
const APPLY = BLOOM_LEVELS.indexOf('apply');
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('the stock of fact topics', () => {
  it('holds at least 12 topics with ids of their own', () => {
    expect(factTopics.length).toBeGreaterThanOrEqual(12);
    expect(new Set(factTopics.map(({ id }) => id)).size).toBe(factTopics.length);
  });

  it('has at least six in science, for every grade from 2 to 8', () => {
    const science = factTopics.filter(({ subject }) => subject === 'science');
    expect(science.length).toBeGreaterThanOrEqual(6);
    for (let grade = 2; grade <= 8; grade += 1)
      expect([grade, science.some(({ grades }) => grades.from <= grade && grade <= grades.to)]).toEqual([grade, true]);
  });
});

describe.each(factTopics.map((topic) => ({ id: topic.id, topic })))('$id', ({ topic }) => {
  const { source, grades } = topic;
  const { objectives, misconceptions } = source.specify(grades.from);
  const objectiveIds = objectives.map(({ id }) => id);
  const request = (seed: number, objectiveId: string) => ({
    seed,
    grade: grades.from,
    objectiveId,
    difficulties: DIFFICULTIES,
    avoidStems: [],
    idPrefix: 'item',
  });

  it('lacks nothing that its author should know of', () => {
    expect(checkFactTopic(topic)).toEqual([]);
  });

  it('gives valid words and passages for each of its grades', () => {
    for (let grade = grades.from; grade <= grades.to; grade += 1) {
      expect(source.passages(grade).length).toBeGreaterThan(0);
      for (const passage of source.passages(grade)) expect(passageSchema.safeParse(passage).error).toBeUndefined();
      for (const word of source.vocabulary(grade)) expect(vocabularyEntrySchema.safeParse(word).error).toBeUndefined();
    }
  });

  it('gives valid questions of the wanted difficulty, each stem once, whatever the seed', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...objectiveIds), (seed, objectiveId) => {
        const items = source.items(request(seed, objectiveId));
        expect(items.map(({ difficulty }) => difficulty)).toEqual(DIFFICULTIES);
        expect(new Set(items.map(({ stem }) => stem)).size).toBe(items.length);
        for (const item of items) {
          expect(itemSchema.safeParse(item).error).toBeUndefined();
          expect(item.objectiveId).toBe(objectiveId);
          expect(item.provenance).toMatchObject({ kind: 'facts', topic: topic.id });
        }
      }),
      { numRuns: 12 },
    );
  });

  it('names only misconceptions that it describes', () => {
    const known = new Set(misconceptions.map(({ id }) => id));
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = objectiveIds.flatMap((id) => source.items(request(seed, id)));
        const sorting = source.sorting({ seed, grade: grades.from, objects: 12 });
        const named = [
          ...items.flatMap(namedMisconceptions),
          ...(sorting?.objects.flatMap(({ misconceptionId }) => misconceptionId ?? []) ?? []),
        ];
        expect(named.filter((id) => !known.has(id))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('is the same to the byte for the same seed and fresh for another', () => {
    const bytes = (seed: number) =>
      JSON.stringify([
        objectiveIds.map((id) => source.items(request(seed, id))),
        source.sorting({ seed, grade: grades.from, objects: 8 }),
        source.stops({ seed, grade: grades.from, count: 3, tier: 'on' }),
      ]);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(bytes(seed)).toBe(bytes(seed));
        expect(bytes(seed)).not.toBe(bytes((seed + 1) % 2 ** 31));
      }),
      { numRuns: 5 },
    );
  });

  it('asks nothing again that the lesson has asked', () => {
    const asked: string[] = [];
    for (const id of objectiveIds)
      for (let round = 0; round < 3; round += 1) {
        const items = source.items({ ...request(round, id), avoidStems: asked });
        expect(items).toHaveLength(5);
        for (const { stem } of items) {
          expect(asked).not.toContain(stem);
          asked.push(stem);
        }
      }
  });

  it('asks for more than recall in at least 40 % of the questions from easy to hard', () => {
    const items = [1, 2, 3].flatMap((seed) => objectiveIds.flatMap((id) => source.items(request(seed, id))));
    const high = items.filter(({ bloom }) => BLOOM_LEVELS.indexOf(bloom) >= APPLY);
    expect(high.length / items.length).toBeGreaterThanOrEqual(0.4);
  });

  it('sorts into every bin, each thing once', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 4, max: 12 }), (seed, objects) => {
        const task = source.sorting({ seed, grade: grades.from, objects });
        if (task === null) throw new Error('there is nothing to sort');
        expect(new Set(task.objects.map(({ label }) => label)).size).toBe(task.objects.length);
        expect(new Set(task.objects.map(({ categoryId }) => categoryId))).toEqual(
          new Set(task.categories.map(({ id }) => id)),
        );
        expect(objectiveIds).toContain(task.objectiveId);
      }),
      { numRuns: 10 },
    );
  });

  it('gives as many stops as asked, of every objective where there is room', () => {
    for (const count of [2, 3, 5]) {
      const stops = source.stops({ seed: count, grade: grades.from, count, tier: 'on' });
      expect(stops).toHaveLength(count);
      expect(new Set(stops.map(({ id }) => id)).size).toBe(count);
      expect(new Set(stops.map(({ objectiveId }) => objectiveId)).size).toBe(Math.min(count, objectiveIds.length));
    }
  });
});
