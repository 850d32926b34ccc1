import { describe, expect, it } from 'vitest';
import { mathematicsTopics } from '../topics/index.ts';
import { numbersIn, sameNumbers } from './freshness.ts';

describe('questions about the same numbers', () => {
  it.each([
    ['What is 7 + 6?', 'True or false? 7 + 6 = 13', true],
    ['Mei has 6 shells and finds 7 more.', 'What is 7 + 6?', true],
    ['What is 1/4 + 2/4?', 'What is 1/4 + 1/4?', false],
    ['What is 2,345 + 17?', 'What is 2345 + 17?', true],
    ['How many dots are there?', 'How many dots are there now?', false],
    ['Round 347 to the nearest 10.', 'Round 347 to the nearest 100.', false],
  ])('%s / %s', (one, other, expected) => {
    expect(sameNumbers(one, other)).toBe(expected);
    expect(sameNumbers(other, one)).toBe(expected);
  });

  it('reads decimals and thousands as single numbers', () => {
    expect(numbersIn('1,250.5 and 3/4')).toEqual(['1250.5', '3', '4']);
  });

  it('hardly ever occur in the questions of one objective', () => {
    let [pairs, alike] = [0, 0];
    for (const topic of mathematicsTopics)
      for (const { id } of topic.definition.objectives) {
        const difficulties = [1, 2, 3, 4, 5] as const;
        const items = topic.source.items({
          seed: 8,
          grade: topic.grades.from,
          objectiveId: id,
          difficulties,
          avoidStems: [],
          idPrefix: 'item-',
        });
        for (const [index, item] of items.entries())
          for (const other of items.slice(index + 1)) {
            pairs += 1;
            if (sameNumbers(item.stem, other.stem)) alike += 1;
          }
      }
    expect(alike / pairs).toBeLessThan(0.02);
  });

  it('leaves no place to the key that is favored within a set', () => {
    for (const topic of mathematicsTopics) {
      const [objective] = topic.definition.objectives;
      const difficulties = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5] as const;
      const items = topic.source.items({
        seed: 3,
        grade: topic.grades.from,
        objectiveId: objective?.id ?? '',
        difficulties,
        avoidStems: [],
        idPrefix: 'item-',
      });
      const keys = items.flatMap((item) => (item.type === 'single-choice' ? [item.key] : []));
      const most = Math.max(0, ...keys.map((key) => keys.filter((other) => other === key).length));
      expect([topic.id, most <= Math.ceil(keys.length / 3) + 1]).toEqual([topic.id, true]);
    }
  });
});
