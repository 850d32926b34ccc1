import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

describe('seeded randomness', () => {
  it('gives the same numbers for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = () => {
          const random = createRandom(seed);
          return [random.int(1, 1000), random.pick(['a', 'b', 'c']), random.shuffle([1, 2, 3, 4, 5])];
        };
        expect(draw()).toEqual(draw());
      }),
    );
  });

  it('forks by label alone, whatever was drawn before', () => {
    const untouched = createRandom(7).fork('item-3').int(1, 1_000_000);
    const random = createRandom(7);
    random.int(1, 6);
    random.fork('item-2').int(1, 6);
    expect(random.fork('item-3').int(1, 1_000_000)).toBe(untouched);
  });

  it('gives different streams to different labels and seeds', () => {
    const first = new Set<number>();
    for (let seed = 0; seed < 40; seed += 1)
      for (let label = 0; label < 40; label += 1)
        first.add(
          createRandom(seed)
            .fork(label)
            .int(0, 2 ** 31 - 1),
        );
    expect(first.size).toBe(1600);
  });

  it('draws every whole number of the range and nothing else', () => {
    const random = createRandom(1);
    const seen = new Set<number>();
    for (let draw = 0; draw < 300; draw += 1) seen.add(random.int(-2, 3));
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });

  it('shuffles without favour: each of 4 things comes first about equally often', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) {
      const first = createRandom(seed).fork('shuffle').shuffle([0, 1, 2, 3])[0] ?? 0;
      counts[first] = (counts[first] ?? 0) + 1;
    }
    // Chi-square with 3 degrees of freedom: 16.3 is passed by chance once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(16.3);
  });

  it('refuses to pick from nothing and to draw from a range that runs backwards', () => {
    expect(() => createRandom(1).int(2, 1)).toThrow(RangeError);
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});
