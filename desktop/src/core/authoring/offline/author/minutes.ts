/** Divides a period into phases of whole minutes that add up to it exactly. */
import type { Phase } from '@toolboxai/shared/lesson';

export type PhaseKind = Phase['kind'];

/** Shares of a period in which students play for a little more than half of the time. */
const SHARES: Readonly<Record<PhaseKind, number>> = {
  'warm-up': 12,
  instruction: 13,
  exploration: 22,
  practice: 34,
  discussion: 8,
  'exit-ticket': 11,
};

/** No phase is shorter: less is not worth gathering a class for. */
const LEAST = 2;

/**
 * Whole minutes for each kind, by share, at least 2 each. Remainders go to the largest fractions first, so the result is
 * as near to the shares as whole minutes allow. `minutes` must be at least twice the number of kinds.
 */
export function allotMinutes(minutes: number, kinds: readonly PhaseKind[]): { kind: PhaseKind; minutes: number }[] {
  const shares = kinds.reduce((sum, kind) => sum + SHARES[kind], 0);
  const wanted = kinds.map((kind) => Math.max(LEAST, (minutes * SHARES[kind]) / shares));
  const allotted = wanted.map(Math.floor);
  const order = kinds.map((_, index) => index).sort((a, b) => fractionOf(wanted[b]) - fractionOf(wanted[a]) || a - b);
  let rest = minutes - allotted.reduce((sum, value) => sum + value, 0);
  for (let turn = 0; rest > 0; turn += 1, rest -= 1) grow(allotted, order[turn % order.length], 1);
  while (rest < 0) {
    grow(allotted, allotted.indexOf(Math.max(...allotted)), -1);
    rest += 1;
  }
  return kinds.map((kind, index) => ({ kind, minutes: allotted[index] ?? LEAST }));
}

function fractionOf(value: number | undefined): number {
  return (value ?? 0) % 1;
}

function grow(values: number[], index: number | undefined, by: number): void {
  if (index !== undefined) values[index] = (values[index] ?? 0) + by;
}
