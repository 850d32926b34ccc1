import type { Item } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { checkAnswer } from '@toolboxai/shared/lesson/rules';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../random.ts';
import { playbookOf } from '../playbook.ts';
import { choicesOf } from './choices.ts';
import { guessing, mindOf, mistaken } from './minds.ts';

/** The sample lesson with all its questions asked in the gate. */
function bookOf(change: (item: Item) => Item = (item) => item) {
  const lesson = sampleLesson();
  const items = lesson.items.map(change);
  const activities = lesson.activities.map((activity) =>
    activity.kind === 'quiz-gate'
      ? { ...activity, params: { ...activity.params, itemIds: items.map(({ id }) => id) } }
      : activity,
  );
  return playbookOf({ ...lesson, items, activities });
}

describe('what could be answered', () => {
  const book = bookOf();
  it.each(book.lesson.items.map(({ type, id }) => [type, id] as const))('to a %s question', (_, id) => {
    const question = book.question(id);
    const { right, wrong } = choicesOf(question);
    expect(checkAnswer(question.server, right).outcome).toBe('right');
    expect(wrong.length).toBeGreaterThan(0);
    for (const { value, misconceptionId } of wrong) {
      const verdict = checkAnswer(question.server, value);
      expect(['wrong', 'incomplete']).toContain(verdict.outcome);
      expect(verdict.misconceptionId).toBe(misconceptionId);
    }
  });

  it('names every misconception that the question foresees', () => {
    for (const { id } of book.lesson.items) {
      const question = book.question(id);
      const foreseen = new Set(JSON.stringify(question.server).match(/(?<="misconceptionId":")[^"]+/g) ?? []);
      expect(new Set(choicesOf(question).wrong.flatMap(({ misconceptionId }) => misconceptionId ?? []))).toEqual(
        foreseen,
      );
    }
  });

  it('is only what stands to choose from, where words stand to choose from', () => {
    const { right, wrong } = choicesOf(book.question('item-7'));
    const bank = ['evaporation', 'condensation', 'collection'];
    for (const answer of [right, ...wrong.map(({ value }) => value)]) {
      if (answer.type !== 'fill-in') throw new Error('another type');
      expect(answer.blanks.every(({ text }) => bank.includes(text))).toBe(true);
    }
  });

  it('is known better than the key says by who sees that feedback speaks against the key', () => {
    const wrongKey = bookOf((item) =>
      item.id === 'item-1' && item.type === 'single-choice' ? { ...item, key: 'b' } : item,
    );
    expect(choicesOf(wrongKey.question('item-1')).right).toEqual({ type: 'single-choice', option: 'option-1' });
  });

  it('is worked out again where the question was computed', () => {
    const computed = bookOf((item) =>
      item.type === 'numeric'
        ? {
            ...item,
            key: '12',
            wrong: [{ value: '13', feedback: 'Count on from 6 again.' }],
            provenance: { kind: 'template', template: 'no-such-template', seed: 1, parameters: {} },
          }
        : item,
    );
    // Nobody can confirm another answer, so the key stands.
    expect(choicesOf(computed.question('item-4')).right).toEqual({ type: 'numeric', text: '12' });
  });
});

describe('a mind', () => {
  const choice = {
    right: 'right',
    wrong: [{ value: 'slip' }, { value: 'mistaken', misconceptionId: 'idea' }],
  };

  it('that knows is always right', () => {
    expect([1, 2, 3].map((attempt) => mindOf('expert').choose({ ...choice, attempt }))).toEqual([
      'right',
      'right',
      'right',
    ]);
  });

  it('with a misconception follows it once', () => {
    expect([1, 2].map((attempt) => mistaken('idea').choose({ ...choice, attempt }))).toEqual(['mistaken', 'right']);
    expect(mistaken('another').choose({ ...choice, attempt: 1 })).toBe('right');
  });

  it('that guesses guesses alike for the same seed, and has read the explanation in the end', () => {
    const guesses = (seed: number): string[] => {
      const mind = guessing(createRandom(seed));
      return [1, 2, 3, 4, 5].map((attempt) => mind.choose({ ...choice, attempt }));
    };
    expect(guesses(3)).toEqual(guesses(3));
    expect(new Set([1, 2, 3, 4, 5, 6].flatMap(guesses))).toEqual(new Set(['right', 'slip', 'mistaken']));
    expect(guessing(createRandom(3)).choose({ ...choice, attempt: 6 })).toBe('right');
  });

  it('that guesses hands nothing in twice before she has tried everything', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const mind = guessing(createRandom(seed));
      const guesses = [1, 2, 3].map((attempt) => mind.choose({ ...choice, attempt }));
      expect(new Set(guesses)).toEqual(new Set(['right', 'slip', 'mistaken']));
    }
  });
});
