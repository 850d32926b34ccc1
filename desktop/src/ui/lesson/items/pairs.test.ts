import { describe, expect, it } from 'vitest';
import { paired, withoutPair, withPair } from './pairs.ts';
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

describe('adding and removing pairs', () => {
  const matching = {
    left: key.map(({ left }) => ({ id: left, text: left })),
    right: [...key.map(({ right }) => ({ id: right, text: right })), { id: 'spare', text: 'belongs to nothing' }],
    key,
  };

  it('adds both sides and what joins them', () => {
    const longer = withPair(matching);
    expect(longer.left).toHaveLength(4);
    expect(longer.right).toHaveLength(5);
    expect(longer.key.at(-1)).toEqual({ left: longer.left.at(-1)?.id, right: longer.right.at(-1)?.id });
  });

  it('removes both sides and keeps what belongs to nothing', () => {
    const shorter = withoutPair(matching, 'l2');
    expect(shorter.left.map(({ id }) => id)).toEqual(['l1', 'l3']);
    expect(shorter.right.map(({ id }) => id)).toEqual(['r1', 'r3', 'spare']);
    expect(shorter.key).toEqual([key[0], key[2]]);
  });
});
