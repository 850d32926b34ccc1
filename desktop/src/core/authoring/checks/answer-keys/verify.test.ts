import { type Item, itemSchema } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../random.ts';
import { DIFFICULTIES, makeItem, templates } from '../../offline/mathematics/index.ts';
import { readNumber } from './rational.ts';
import { solvers } from './solvers/index.ts';
import { verifyAnswerKey } from './verify.ts';

function itemsOf(templateId: string, seeds: number): Item[] {
  const template = templates.find(({ id }) => id === templateId);
  if (template === undefined) throw new Error(templateId);
  const items: Item[] = [];
  for (const difficulty of DIFFICULTIES)
    for (const format of template.formats)
      for (let index = 0; index < seeds; index += 1) {
        const seed = createRandom(index).fork(`${templateId}-${format}-${difficulty}`).seed;
        const grade = template.grades.from + (index % (template.grades.to - template.grades.from + 1));
        const item = makeItem(template, { id: 'item-1', objectiveId: 'objective-1', seed, difficulty, grade, format });
        if (item !== null) items.push(item);
      }
  return items;
}

/** The same item with another answer declared right. */
function withWrongKey(item: Item): Item | null {
  switch (item.type) {
    case 'single-choice': {
      const other = item.options.find(({ id }) => id !== item.key);
      return itemSchema.parse({ ...item, key: other?.id });
    }
    case 'multiple-choice': {
      const other = item.options.find(({ id }) => !item.keys.includes(id));
      return itemSchema.parse({ ...item, keys: [...item.keys, other?.id] });
    }
    case 'true-false':
      return { ...item, key: !item.key };
    case 'numeric':
      return { ...item, key: item.wrong[0]?.value ?? '123456' };
    case 'ordering':
      return { ...item, key: [...item.key].reverse() };
    case 'matching':
    case 'label-diagram': {
      const [first, second, ...rest] = item.key;
      if (first === undefined || second === undefined) return null;
      const key = [{ left: first.left, right: second.right }, { left: second.left, right: first.right }, ...rest];
      return itemSchema.parse({ ...item, key });
    }
    case 'fill-in': {
      const blanks = item.blanks.map((blank) => ({
        ...blank,
        accepted: [blank.wrong[0]?.answer ?? 'nothing'],
        wrong: [],
      }));
      return { ...item, blanks };
    }
  }
}

describe('answer keys computed again', () => {
  it('has a solver for every template and no solver without one', () => {
    expect([...solvers.keys()].sort()).toEqual(templates.map(({ id }) => id).sort());
  });

  describe.each(templates.map(({ id }) => id))('%s', (id) => {
    const items = itemsOf(id, 6);

    it('agrees with the template in every format, difficulty and seed', () => {
      for (const item of items) expect([item.stem, verifyAnswerKey(item)]).toEqual([item.stem, { verified: true }]);
    });

    it('catches a key that is deliberately wrong', () => {
      let tried = 0;
      for (const item of items) {
        const wrong = withWrongKey(item);
        if (wrong === null) continue;
        tried += 1;
        expect([item.stem, verifyAnswerKey(wrong)]).toMatchObject([item.stem, { verified: false }]);
      }
      expect(tried).toBe(items.length);
    });
  });

  it('catches a distractor that is right in another writing', () => {
    const [item] = itemsOf('add-like-fractions', 1);
    if (item?.type !== 'single-choice') throw new Error('a choice was expected');
    const key = item.options.find(({ id }) => id === item.key);
    const [top = 1, bottom = 1] = (key?.text ?? '').split('/').map(Number);
    const options = item.options.map((option, index) =>
      option.id !== item.key && index === item.options.findIndex(({ id }) => id !== item.key)
        ? { ...option, text: `${top * 3}/${bottom * 3}` }
        : option,
    );
    expect(verifyAnswerKey({ ...item, options })).toMatchObject({
      verified: false,
      reason: expect.stringContaining('is right'),
    });
  });

  it('says so when there is nothing to compute from, no solver, or a parameter missing', () => {
    const [item] = itemsOf('add-like-fractions', 1);
    if (item?.provenance.kind !== 'template') throw new Error('an item was expected');
    const authored = { kind: 'authored' as const, pack: 'x', source: 'y' };
    expect(verifyAnswerKey({ ...item, provenance: authored })).toEqual({ notParametric: true });
    const unknown = { ...item.provenance, template: 'no-such-template' };
    expect(verifyAnswerKey({ ...item, provenance: unknown })).toMatchObject({ verified: false });
    const bare = { ...item.provenance, parameters: {} };
    expect(verifyAnswerKey({ ...item, provenance: bare })).toMatchObject({
      verified: false,
      reason: expect.stringContaining('does not carry'),
    });
  });
});

describe('numbers read from text', () => {
  it.each([
    ['1,250', 1250n, 1n],
    ['−3', -3n, 1n],
    ['2 3/4', 11n, 4n],
    ['−1 1/2', -3n, 2n],
    ['0.750', 3n, 4n],
    ['$3.05', 61n, 20n],
    ['25%', 1n, 4n],
    ['12 square feet', 12n, 1n],
    ['40°', 40n, 1n],
  ])('%s', (text, top, bottom) => expect(readNumber(text)).toEqual({ top, bottom }));

  it.each(['five', '3 R 2', '(2, 3)', 'x > 3', '1/0', '3:45'])('%s is no single number', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
