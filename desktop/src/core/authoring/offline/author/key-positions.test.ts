import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../random.ts';
import { spreadKeys } from './key-positions.ts';

const [question] = sampleLesson().items;
const same = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    if (question?.type !== 'single-choice') throw new Error('the sample lesson begins with a choice');
    return { ...question, id: `item-${index}` };
  });

describe('spreading the keys of a lesson', () => {
  it('lets no place be ahead of another by more than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (count, seed) => {
        const positions = spreadKeys(same(count), createRandom(seed)).map((item) =>
          item.type === 'single-choice' ? item.options.findIndex(({ id }) => id === item.key) : -1,
        );
        const counts = [0, 1, 2].map((place) => positions.filter((position) => position === place).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps every option, key and feedback, and touches no other type of question', () => {
    const { items } = sampleLesson();
    const spread = spreadKeys(items, createRandom(3));
    spread.forEach((item, index) => {
      const before = items[index];
      if (item.type !== 'single-choice' || before?.type !== 'single-choice') expect(item).toEqual(before);
      else expect({ ...item, options: item.options.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual(before);
    });
  });

  it('does not go through the places in one and the same order', () => {
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) =>
        spreadKeys(same(6), createRandom(seed))
          .map((item) => (item.type === 'single-choice' ? item.options.findIndex(({ id }) => id === item.key) : -1))
          .join(''),
      ),
    );
    expect(orders.size).toBeGreaterThan(5);
  });
});
