/** The bank of named misconceptions, by id. An area is one file; a new file is added to `ALL` here. */

import { algebraMisconceptions } from './algebra.ts';
import { decimalMisconceptions } from './decimals.ts';
import { fourOperationsMisconceptions } from './four-operations.ts';
import { fractionMisconceptions } from './fractions.ts';
import { geometryMisconceptions } from './geometry.ts';
import { integerMisconceptions } from './integers.ts';
import { measurementDataMisconceptions } from './measurement-and-data.ts';
import type { NamedMisconception } from './misconception.ts';
import { numberSenseMisconceptions } from './number-sense.ts';
import { numberTheoryMisconceptions } from './number-theory.ts';
import { ratioMisconceptions } from './ratios.ts';

export type { NamedMisconception } from './misconception.ts';

const ALL: readonly NamedMisconception[] = [
  ...numberSenseMisconceptions,
  ...fourOperationsMisconceptions,
  ...numberTheoryMisconceptions,
  ...fractionMisconceptions,
  ...decimalMisconceptions,
  ...ratioMisconceptions,
  ...integerMisconceptions,
  ...algebraMisconceptions,
  ...geometryMisconceptions,
  ...measurementDataMisconceptions,
];

const BY_ID: ReadonlyMap<string, NamedMisconception> = new Map(ALL.map((entry) => [entry.id, entry]));

/** All entries, area by area. */
export const misconceptionBank: readonly NamedMisconception[] = ALL;

export function hasMisconception(id: string): boolean {
  return BY_ID.has(id);
}

/** @throws Error for an id that is not in the bank, which is a defect of the template that names it. */
export function misconceptionById(id: string): NamedMisconception {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no misconception "${id}" in the bank`);
  return found;
}
