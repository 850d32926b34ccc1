/**
 * Seeded randomness for everything that the offline author writes. The same seed gives the same numbers on every machine.
 *
 * The invariant that matters: `fork(label)` depends on the seed and the label alone, never on how much was drawn before.
 * So an item does not change when another item in front of it is made, dropped or made again.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** An unsigned 32-bit number that gives this very source again. */
  readonly seed: number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True in `share` of `outOf` draws: `chance(1, 3)`. */
  chance(share: number, outOf: number): boolean;
  /** One of the values, which must not be empty. */
  pick<T>(values: readonly T[]): T;
  /** `count` different ones of the values, in random order; all of them when there are fewer. */
  sample<T>(values: readonly T[], count: number): T[];
  /** The values in random order; the given list is left as it is. */
  shuffle<T>(values: readonly T[]): T[];
  /** An independent source named by the label. */
  fork(label: string | number): Random;
}

/** A source of random numbers. Any integer is a seed. */
export function createRandom(seed: number): Random {
  const start = seed >>> 0;
  const generator = xoroshiro128plus(start);
  const random: Random = {
    seed: start,
    int: (from, to) => {
      if (from > to) throw new RangeError(`no whole number from ${from} to ${to}`);
      return uniformInt(generator, from, to);
    },
    chance: (share, outOf) => uniformInt(generator, 1, outOf) <= share,
    pick: (values) => at(values, uniformInt(generator, 0, Math.max(0, values.length - 1))),
    sample: (values, count) => random.shuffle(values).slice(0, count),
    shuffle: (values) => {
      const shuffled = [...values];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = uniformInt(generator, 0, last);
        const moved = at(shuffled, last);
        shuffled[last] = at(shuffled, other);
        shuffled[other] = moved;
      }
      return shuffled;
    },
    fork: (label) => createRandom(hash(start, String(label))),
  };
  return random;
}

function at<T>(values: readonly T[], index: number): T {
  if (index < 0 || index >= values.length) throw new RangeError('nothing to pick from');
  return values[index] as T;
}

/** FNV-1a over seed and label, finished with the mixer of MurmurHash3 so that near labels give far seeds. */
function hash(seed: number, label: string): number {
  let value = 0x811c9dc5;
  for (let shift = 0; shift < 32; shift += 8) value = Math.imul(value ^ ((seed >>> shift) & 0xff), 0x01000193);
  for (let index = 0; index < label.length; index += 1) value = Math.imul(value ^ label.charCodeAt(index), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
