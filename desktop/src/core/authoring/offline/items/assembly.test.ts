import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../random.ts';
import { numberAnswer, textAnswer } from './answers.ts';
import {
  fillInItem,
  type ItemFrame,
  labelDiagramItem,
  matchingItem,
  multipleChoiceItem,
  numericItem,
  orderingItem,
  singleChoiceItem,
  trueFalseItem,
  UnfairItemError,
} from './assembly.ts';
import { fraction } from './numbers.ts';

const frame: ItemFrame = {
  id: 'item-1',
  objectiveId: 'objective-1',
  stem: 'What is 1/4 + 2/4?',
  bloom: 'apply',
  difficulty: 2,
  hints: ['The pieces are all fourths.'],
  explanation: '1 fourth and 2 fourths are 3 fourths.',
  provenance: { kind: 'authored', pack: 'test', source: 'written for this test' },
};
const key = numberAnswer(fraction(3, 4));
const wrong = [
  { answer: numberAnswer(fraction(3, 8)), misconceptionId: 'm-1', feedback: 'The bottoms are not added.' },
  { answer: numberAnswer(fraction(2, 4), '2/4'), misconceptionId: 'm-2', feedback: 'There are more pieces.' },
  { answer: numberAnswer(3), misconceptionId: 'm-3', feedback: 'What size are the pieces?' },
];

describe('single choice', () => {
  it('keeps the key under its id wherever it lands, and feedback on wrong options only', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const item = singleChoiceItem(frame, { key, wrong }, createRandom(seed));
      if (item.type !== 'single-choice') throw new Error(item.type);
      expect(item.options.find(({ id }) => id === item.key)?.text).toBe('3/4');
      expect(item.options.filter(({ feedback }) => feedback === undefined).map(({ text }) => text)).toEqual(['3/4']);
    }
  });

  it('puts the key in each position about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const item = singleChoiceItem(frame, { key, wrong }, createRandom(seed).fork('options'));
      if (item.type === 'single-choice') counts.set(item.key, (counts.get(item.key) ?? 0) + 1);
    }
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    expect(counts.size).toBe(4);
    expect(chiSquare).toBeLessThan(16.3);
  });

  it('refuses two options of one value, however they are written', () => {
    const same = { answer: numberAnswer(fraction(3, 4), '6/8'), feedback: 'The same.' };
    expect(() => singleChoiceItem(frame, { key, wrong: [...wrong, same] }, createRandom(1))).toThrow(UnfairItemError);
  });
});

describe('the other types', () => {
  it('multiple choice: right options may be equal in value, wrong ones may not equal them', () => {
    const right = [numberAnswer(fraction(1, 2)), numberAnswer(fraction(1, 2), '2/4')];
    const others = wrong.filter(({ misconceptionId }) => misconceptionId !== 'm-2');
    const item = multipleChoiceItem(frame, { right, wrong: others }, createRandom(3));
    if (item.type !== 'multiple-choice') throw new Error(item.type);
    expect(
      item.options
        .filter(({ id }) => item.keys.includes(id))
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['1/2', '2/4']);
  });

  it('multiple choice refuses a wrong option that has the value of a right one', () => {
    const answers = {
      right: [numberAnswer(fraction(1, 2))],
      wrong: [{ answer: numberAnswer(fraction(2, 4), '2/4'), feedback: 'No.' }],
    };
    expect(() => multipleChoiceItem(frame, answers, createRandom(1))).toThrow(UnfairItemError);
  });

  it('numeric: stores the exact value and drops what equals the key', () => {
    const doubled = { answer: numberAnswer(fraction(6, 8), '6/8'), feedback: 'Equal.' };
    const item = numericItem(frame, { key, wrong: [doubled, ...wrong], unit: null, form: 'fraction' });
    expect(item).toMatchObject({
      key: '3/4',
      tolerance: '0',
      wrong: [{ value: '3/8' }, { value: '1/2' }, { value: '3' }],
    });
  });

  it('ordering: the key leads through the entries in the right order, and is never the order shown', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const item = orderingItem(
        frame,
        { entries: ['1', '2', '3'], direction: 'smallest to largest', wrong: { feedback: 'Look again.' } },
        createRandom(seed),
      );
      if (item.type !== 'ordering') throw new Error(item.type);
      expect(item.key.map((id) => item.entries.find((entry) => entry.id === id)?.text)).toEqual(['1', '2', '3']);
      expect(item.entries.map(({ text }) => text)).not.toEqual(['1', '2', '3']);
    }
  });

  it('matching and labels: every pair of the key is the pair that was given', () => {
    const pairs = [
      { left: '1/2', right: '0.5' },
      { left: '1/4', right: '0.25' },
      { left: '1/5', right: '0.2' },
    ];
    for (let seed = 0; seed < 30; seed += 1) {
      const item = matchingItem(frame, { pairs, extra: ['0.12'], wrong: { feedback: 'No.' } }, createRandom(seed));
      if (item.type !== 'matching') throw new Error(item.type);
      const text = (side: readonly { id: string; text: string }[], id: string) =>
        side.find((entry) => entry.id === id)?.text;
      expect(item.key.map(({ left, right }) => [text(item.left, left), text(item.right, right)])).toEqual(
        pairs.map(({ left, right }) => [left, right]),
      );
    }
    const figure = { alt: 'A line.', shapes: [{ shape: 'line' as const, x1: 0, y1: 50, x2: 100, y2: 50 }] };
    const targets = [
      { x: 10, y: 50, description: 'the left mark', label: '1' },
      { x: 90, y: 50, description: 'the right mark', label: '2' },
    ];
    const item = labelDiagramItem(
      { ...frame, figure },
      { targets, extra: ['3'], wrong: { feedback: 'No.' } },
      createRandom(5),
    );
    if (item.type !== 'label-diagram') throw new Error(item.type);
    expect(item.key.map(({ right }) => item.labels.find(({ id }) => id === right)?.text)).toEqual(['1', '2']);
  });

  it('fill-in: the word bank holds the answer and the distractors once each', () => {
    const blank = { id: 'sign', accepted: ['<'], wrong: [{ answer: '>', feedback: 'Which is longer?' }] };
    const item = fillInItem(
      frame,
      { text: '1/4 {{sign}} 2/4', blanks: [blank], distractorWords: ['>', '=', '<'] },
      createRandom(2),
    );
    if (item.type !== 'fill-in') throw new Error(item.type);
    expect([...(item.wordBank ?? [])].sort()).toEqual(['<', '=', '>']);
  });

  it('fill-in: refuses a blank that does not stand in the text and a wrong answer that is accepted', () => {
    const blank = { id: 'sign', accepted: ['<'], wrong: [{ answer: '<', feedback: 'No.' }] };
    expect(() =>
      fillInItem(frame, { text: '{{other}}', blanks: [blank], distractorWords: null }, createRandom(2)),
    ).toThrow(UnfairItemError);
    expect(() =>
      fillInItem(frame, { text: '{{sign}}', blanks: [blank], distractorWords: null }, createRandom(2)),
    ).toThrow(UnfairItemError);
  });

  it('true or false carries the note for the wrong answer', () => {
    const item = trueFalseItem(frame, {
      holds: false,
      wrong: { misconceptionId: 'm-1', feedback: 'Look at the bottoms.' },
    });
    expect(item).toMatchObject({ key: false, wrong: { misconceptionId: 'm-1' } });
  });

  it('text answers are the same whatever their case and spaces', () => {
    expect(textAnswer(' A  Whale').value).toBe(textAnswer('a whale').value);
  });
});
