import { describe, expect, it } from 'vitest';
import { paired } from './pairs.ts';
import { swapped } from './swapped.ts';

const key = [
  { left: 'l1', right: 'r1' },
  { left: 'l2', right: 'r2' },
  { left: 'l3', right: 'r3' },
];

describe('pairing entries', () => {
  it('exchanges partners, so that no partner is used twice', () => {
    expect(paired(key, 'l1', 'r3')).toEqual([
      { left: 'l1', right: 'r3' },
      { left: 'l2', right: 'r2' },
      { left: 'l3', right: 'r1' },
    ]);
  });

  it('takes a partner that nobody had', () => {
    expect(paired(key, 'l2', 'r9')[1]).toEqual({ left: 'l2', right: 'r9' });
  });
});

describe('moving an entry', () => {
  it('exchanges it with its neighbour and keeps the rest', () => {
    expect(swapped(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});
