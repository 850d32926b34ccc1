import { describe, expect, it } from 'vitest';
import { withKeys } from './option-key.ts';

const options = [
  { id: 'a', text: '3/4' },
  { id: 'b', text: '2/8', misconceptionId: 'adds-across', feedback: 'You added the bottoms, too.' },
];

describe('changing the right answer', () => {
  it('takes feedback and misconception from the one that is right now, and asks for feedback on the other', () => {
    expect(withKeys(options, ['b'])).toEqual([
      { id: 'a', text: '3/4', feedback: '' },
      { id: 'b', text: '2/8' },
    ]);
  });

  it('changes nothing when the key stays', () => {
    expect(withKeys(options, ['a'])).toEqual(options);
  });
});
