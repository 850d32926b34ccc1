import { describe, expect, it } from 'vitest';
import type { ServerItem } from '../play/index.ts';
import type { Answer } from './answers.ts';
import { checkAnswer } from './check-answer.ts';

const frame = { id: 'item', objectiveId: 'objective', hints: ['Look again.'], explanation: 'So it is.' };
const note = { feedback: 'Not so.', misconceptionId: 'idea' };

const single: ServerItem = {
  ...frame,
  type: 'single-choice',
  key: 'option-1',
  wrong: [
    { optionId: 'option-2', ...note },
    { optionId: 'option-3', feedback: 'Neither.' },
  ],
};
const multiple: ServerItem = {
  ...frame,
  type: 'multiple-choice',
  keys: ['option-1', 'option-3'],
  wrong: [{ optionId: 'option-2', ...note }],
};
const judged: ServerItem = { ...frame, type: 'true-false', key: false, wrong: note };
const numeric: ServerItem = {
  ...frame,
  type: 'numeric',
  key: '3/4',
  tolerance: '0',
  unit: 'cups',
  wrong: [{ value: '4/3', ...note }],
};
const measured: ServerItem = { ...frame, type: 'numeric', key: '3.14', tolerance: '0.01', wrong: [] };
const ordering: ServerItem = { ...frame, type: 'ordering', key: ['entry-2', 'entry-1', 'entry-3'], wrong: note };
const matching: ServerItem = {
  ...frame,
  type: 'matching',
  leftIds: ['left-1', 'left-2'],
  rightIds: ['right-1', 'right-2', 'right-3'],
  key: [
    { left: 'left-1', right: 'right-3' },
    { left: 'left-2', right: 'right-1' },
  ],
  wrong: note,
};
const blanks: ServerItem = {
  ...frame,
  type: 'fill-in',
  blanks: [
    { id: 'blank-1', accepted: ['Evaporation'], wrong: [{ answer: 'boiling', ...note }] },
    { id: 'blank-2', accepted: ['café', 'coffee house'], wrong: [] },
  ],
};

const right = { outcome: 'right' };
const wrong = { outcome: 'wrong', ...note };
const unreadable = { outcome: 'unreadable' };
const incomplete = { outcome: 'incomplete' };

const numbered = (text: string): Answer => ({ type: 'numeric', text });
const chosen = (...options: string[]): Answer => ({ type: 'multiple-choice', options });
const ordered = (...order: string[]): Answer => ({ type: 'ordering', order });
const matched = (...pairs: [string, string][]): Answer => ({
  type: 'matching',
  pairs: pairs.map(([left, right]) => ({ left, right })),
});
const filled = (...texts: string[]): Answer => ({
  type: 'fill-in',
  blanks: texts.map((text, index) => ({ blankId: `blank-${index + 1}`, text })),
});

describe('what an answer is worth', () => {
  it.each<[string, ServerItem, Answer, object]>([
    ['the key', single, { type: 'single-choice', option: 'option-1' }, right],
    ['a wrong option speaks to its misconception', single, { type: 'single-choice', option: 'option-2' }, wrong],
    [
      'a slip without one',
      single,
      { type: 'single-choice', option: 'option-3' },
      { outcome: 'wrong', feedback: 'Neither.' },
    ],
    ['an option that is not there', single, { type: 'single-choice', option: 'option-9' }, unreadable],

    ['all keys, in any order', multiple, chosen('option-3', 'option-1'), right],
    ['some of the keys', multiple, chosen('option-1'), incomplete],
    ['a wrong one among them', multiple, chosen('option-1', 'option-3', 'option-2'), wrong],
    ['nothing chosen', multiple, chosen(), unreadable],
    ['a key twice is not two keys', multiple, chosen('option-1', 'option-1'), incomplete],
    ['an option that is not there', multiple, chosen('option-1', 'option-9'), unreadable],

    ['the key', judged, { type: 'true-false', value: false }, right],
    ['the other', judged, { type: 'true-false', value: true }, wrong],

    ['the key as a fraction', numeric, numbered('3/4'), right],
    ['not reduced', numeric, numbered('6/8'), right],
    ['as a decimal with its unit', numeric, numbered('0.75 cups'), right],
    ['nearly', numeric, numbered('0.7500001'), { outcome: 'wrong' }],
    ['upside down, as foreseen', numeric, numbered('8/6'), wrong],
    ['no number', numeric, numbered('three'), unreadable],
    ['the edge of the tolerance', measured, numbered('3.15'), right],
    ['beyond it', measured, numbered('3.151'), { outcome: 'wrong' }],

    ['the right order', ordering, ordered('entry-2', 'entry-1', 'entry-3'), right],
    ['another order', ordering, ordered('entry-1', 'entry-2', 'entry-3'), wrong],
    ['an entry missing', ordering, ordered('entry-2', 'entry-1'), unreadable],
    ['an entry twice', ordering, ordered('entry-2', 'entry-2', 'entry-3'), unreadable],

    ['all pairs', matching, matched(['left-2', 'right-1'], ['left-1', 'right-3']), right],
    ['a pair missing', matching, matched(['left-1', 'right-3']), incomplete],
    ['a wrong pair', matching, matched(['left-1', 'right-2'], ['left-2', 'right-1']), wrong],
    ['one end used twice', matching, matched(['left-1', 'right-3'], ['left-2', 'right-3']), unreadable],
    ['an end that is not there', matching, matched(['left-1', 'right-9']), unreadable],
    ['no pairs', matching, matched(), unreadable],

    ['all blanks, whatever case and accents', blanks, filled(' EVAPORATION', 'cafe'), right],
    ['another accepted word', blanks, filled('evaporation', 'Coffee  House'), right],
    ['a foreseen wrong word', blanks, filled('Boiling', 'cafe'), wrong],
    ['a wrong word that nobody foresaw', blanks, filled('melting', 'cafe'), { outcome: 'wrong' }],
    ['a blank left empty', blanks, filled('evaporation', ' '), incomplete],
    ['all empty', blanks, filled('', ''), unreadable],
    ['a blank that is not there', blanks, filled('evaporation', 'cafe', 'tea'), unreadable],

    ['the answer of another type', judged, numbered('1'), unreadable],
    ['labels are not matches', matching, { type: 'label-diagram', pairs: [] }, unreadable],
  ])('%s', (_, item, answer, verdict) => {
    expect(checkAnswer(item, answer)).toEqual(verdict);
  });

  it('speaks to the foreseen wrong word even when an unforeseen one stands before it', () => {
    const item: ServerItem = { ...blanks, blanks: [...blanks.blanks].reverse() };
    expect(checkAnswer(item, filled('boiling', 'tea'))).toEqual(wrong);
  });
});
