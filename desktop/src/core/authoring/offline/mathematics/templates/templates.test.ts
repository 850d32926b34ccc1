import { type Item, itemSchema } from '@toolboxai/shared/lesson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../items/index.ts';
import { hasMisconception } from '../misconceptions/index.ts';
import {
  checkTemplate,
  DIFFICULTIES,
  type Difficulty,
  type Format,
  makeItem,
  type Template,
} from '../template-kit/index.ts';
import { templates } from './index.ts';

const gradesOf = ({ grades }: Template) =>
  Array.from({ length: grades.to - grades.from + 1 }, (_, index) => grades.from + index);

function make(template: Template, seed: number, difficulty: Difficulty, grade: number, format: Format): Item {
  const item = makeItem(template, { id: 'item-1', objectiveId: 'objective-1', seed, difficulty, grade, format });
  if (item === null)
    throw new Error(`${template.id} made nothing for seed ${seed}, difficulty ${difficulty}, ${format}`);
  return item;
}

/** Every answer that the item declares wrong, with what it says to it. */
function wrongAnswers(item: Item): readonly { text: string; misconceptionId?: string | undefined; feedback: string }[] {
  switch (item.type) {
    case 'single-choice':
      return item.options
        .filter(({ id }) => id !== item.key)
        .map(({ text, misconceptionId, feedback = '' }) => ({ text, misconceptionId, feedback }));
    case 'multiple-choice':
      return item.options
        .filter(({ id }) => !item.keys.includes(id))
        .map(({ text, misconceptionId, feedback = '' }) => ({ text, misconceptionId, feedback }));
    case 'numeric':
      return item.wrong.map((entry) => ({ ...entry, text: entry.value }));
    case 'fill-in':
      return item.blanks.flatMap(({ wrong }) => wrong.map((entry) => ({ ...entry, text: entry.answer })));
    case 'true-false':
      return item.key ? [] : [{ ...item.wrong, text: 'true' }];
    case 'ordering':
    case 'matching':
    case 'label-diagram':
      return [{ ...item.wrong, text: 'another arrangement' }];
  }
}

describe('the stock of templates', () => {
  it('holds at least 24 templates with ids of their own', () => {
    expect(templates.length).toBeGreaterThanOrEqual(24);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });

  it('reaches every grade from kindergarten to 8 with at least two templates', () => {
    for (let grade = 0; grade <= 8; grade += 1)
      expect([grade, templates.filter(({ grades }) => grades.from <= grade && grade <= grades.to).length >= 2]).toEqual(
        [grade, true],
      );
  });

  it('uses all eight question types', () => {
    const types = new Set<string>();
    for (const template of templates)
      for (const format of template.formats) types.add(make(template, 1, 3, template.grades.to, format).type);
    expect(types.size).toBe(8);
  });
});

describe.each(templates.map((template) => ({ id: template.id, template })))('$id', ({ template }) => {
  const order = fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    difficulty: fc.constantFrom(...DIFFICULTIES),
    grade: fc.constantFrom(...gradesOf(template)),
    format: fc.constantFrom(...template.formats),
  });

  it('lacks nothing that its author should know of', () => {
    expect(checkTemplate(template)).toEqual([]);
  });

  it('makes valid items whose wrong answers each name a misconception and speak to it', () => {
    fc.assert(
      fc.property(order, ({ seed, difficulty, grade, format }) => {
        const item = make(template, seed, difficulty, grade, format);
        expect(itemSchema.safeParse(item).error).toBeUndefined();
        for (const wrong of wrongAnswers(item)) {
          expect([item.stem, wrong.text, hasMisconception(wrong.misconceptionId ?? '')]).toEqual([
            item.stem,
            wrong.text,
            true,
          ]);
          expect(wrong.feedback.length).toBeGreaterThan(20);
        }
        expect(item.stem).not.toMatch(/undefined|NaN|null|\[object/);
        expect(item.explanation + item.hints.join(' ')).not.toMatch(/undefined|NaN|null|\[object/);
      }),
      { numRuns: 40, seed: 20261 },
    );
  });

  it('gives the same bytes for the same seed', () => {
    fc.assert(
      fc.property(order, ({ seed, difficulty, grade, format }) => {
        const bytes = () => JSON.stringify(make(template, seed, difficulty, grade, format));
        expect(bytes()).toBe(bytes());
      }),
      { numRuns: 20, seed: 20262 },
    );
  });

  it('asks something else when the seed is another', () => {
    for (const format of template.formats) {
      const stems = new Set<string>();
      for (let index = 0; index < 20; index += 1)
        stems.add(make(template, createRandom(index).fork(template.id).seed, 3, template.grades.to, format).stem);
      expect([format, stems.size >= 5]).toEqual([format, true]);
    }
  });

  it('becomes harder with every difficulty', () => {
    for (const grade of gradesOf(template)) {
      const means = DIFFICULTIES.map((difficulty) => {
        let sum = 0;
        for (let index = 0; index < 30; index += 1) {
          const random = createRandom(index).fork(`${template.id}-${difficulty}`);
          sum +=
            template.draft({ random, difficulty, grade, wrongNeeded: 1, purpose: 'question' })?.complexity ??
            Number.NaN;
        }
        return sum / 30;
      });
      for (const [index, mean] of means.entries()) {
        const before = means[index - 1];
        if (before !== undefined) expect([grade, means, mean > before]).toEqual([grade, means, true]);
        else expect(Number.isNaN(mean)).toBe(false);
      }
    }
  });

  it('keeps the numbers of worked examples apart from those of questions', () => {
    const numbers = (purpose: 'question' | 'example') => {
      const seen = new Set<string>();
      for (let index = 0; index < 60; index += 1) {
        const random = createRandom(index).fork(purpose);
        const draft = template.draft({ random, difficulty: 3, grade: template.grades.to, wrongNeeded: 1, purpose });
        if (draft !== null) seen.add(JSON.stringify(draft.parameters));
      }
      return seen;
    };
    const [questions, examples] = [numbers('question'), numbers('example')];
    expect(questions.size).toBeGreaterThan(0);
    expect([...examples].filter((parameters) => questions.has(parameters))).toEqual([]);
  });

  it('puts the key in every position about equally often', () => {
    if (!template.formats.includes('choice')) return;
    const counts = new Map<string, number>();
    const rounds = 300;
    for (let index = 0; index < rounds; index += 1) {
      const item = make(template, createRandom(index).fork('position').seed, 3, template.grades.to, 'choice');
      if (item.type === 'single-choice') counts.set(item.key, (counts.get(item.key) ?? 0) + 1);
    }
    const expected = rounds / (template.distractors + 1);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(template.distractors + 1);
    // With 3 degrees of freedom, 21.1 is passed by chance once in ten thousand.
    expect(chiSquare).toBeLessThan(21.1);
  });
});
