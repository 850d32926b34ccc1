import { BLOOM_LEVELS, itemSchema, passageSchema, vocabularyEntrySchema } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { checkTopic } from '../topic-kit/index.ts';
import { mathematicsTopics } from './index.ts';

describe('the stock of topics', () => {
  it('holds at least 16 topics with ids of their own', () => {
    expect(mathematicsTopics.length).toBeGreaterThanOrEqual(16);
    expect(new Set(mathematicsTopics.map(({ id }) => id)).size).toBe(mathematicsTopics.length);
  });

  it('reaches every grade from kindergarten to 8', () => {
    for (let grade = 0; grade <= 8; grade += 1)
      expect([grade, mathematicsTopics.some(({ grades }) => grades.from <= grade && grade <= grades.to)]).toEqual([
        grade,
        true,
      ]);
  });
});

describe.each(mathematicsTopics.map((topic) => ({ id: topic.id, topic })))('$id', ({ topic }) => {
  const { source } = topic;
  const grade = topic.grades.from;
  const request = (seed: number, objectiveId: string) => ({
    seed,
    grade,
    objectiveId,
    difficulties: [1, 2, 3, 4, 5] as const,
    avoidStems: [],
    idPrefix: 'item-',
  });

  it('lacks nothing that its author should know of', () => {
    expect(checkTopic(topic)).toEqual([]);
  });

  it('gives valid words, passages and items for every objective', () => {
    for (const word of source.vocabulary(grade)) expect(vocabularyEntrySchema.safeParse(word).error).toBeUndefined();
    for (const passage of source.passages(grade)) expect(passageSchema.safeParse(passage).error).toBeUndefined();
    for (const { id } of source.specify(grade).objectives) {
      const items = source.items(request(5, id));
      expect(items.map(({ difficulty }) => difficulty)).toEqual([1, 2, 3, 4, 5]);
      expect(items.map((item) => item.id)).toEqual(['item-1', 'item-2', 'item-3', 'item-4', 'item-5']);
      for (const item of items) expect(itemSchema.safeParse(item).error).toBeUndefined();
      expect(new Set(items.map(({ stem }) => stem)).size).toBe(5);
    }
  });

  it('names every misconception that its items and things to sort refer to', () => {
    const specification = source.specify(grade);
    const known = new Set(specification.misconceptions.map(({ id }) => id));
    const texts = JSON.stringify([
      ...specification.objectives.flatMap(({ id }) => [1, 2, 3].map((seed) => source.items(request(seed, id)))),
      source.sorting({ seed: 1, grade, objects: 9 }),
    ]);
    for (const [, id = ''] of texts.matchAll(/"misconceptionId":"([^"]+)"/g))
      expect([id, known.has(id)]).toEqual([id, true]);
  });

  it('is the same to the byte for the same seed and fresh for another', () => {
    const [objective] = source.specify(grade).objectives;
    const bytes = (seed: number) =>
      JSON.stringify([
        source.items(request(seed, objective?.id ?? '')),
        source.sorting({ seed, grade, objects: 8 }),
        source.stops({ seed, grade, count: 6, tier: 'on' }),
      ]);
    expect(bytes(11)).toBe(bytes(11));
    expect(bytes(11)).not.toBe(bytes(12));
  });

  it('does not repeat stems that the lesson already has', () => {
    const [objective] = source.specify(grade).objectives;
    const first = source.items(request(3, objective?.id ?? '')).map(({ stem }) => stem);
    const second = source.items({ ...request(3, objective?.id ?? ''), avoidStems: first }).map(({ stem }) => stem);
    expect(second.filter((stem) => first.includes(stem))).toEqual([]);
    expect(second.length).toBeGreaterThan(0);
  });

  it('asks for more than recall in at least 40 % of its questions', () => {
    const items = source.specify(grade).objectives.flatMap(({ id }) => source.items(request(9, id)));
    const high = items.filter(({ bloom }) => BLOOM_LEVELS.indexOf(bloom) >= BLOOM_LEVELS.indexOf('apply'));
    expect(high.length / items.length).toBeGreaterThanOrEqual(0.4);
  });

  it('sorts into every bin, each thing once', () => {
    const task = source.sorting({ seed: 4, grade, objects: 10 });
    if (task === null) return;
    expect(new Set(task.objects.map(({ label }) => label)).size).toBe(task.objects.length);
    expect(new Set(task.objects.map(({ categoryId }) => categoryId))).toEqual(
      new Set(task.categories.map(({ id }) => id)),
    );
  });
});
