/**
 * The shipped table of standards. Codes and texts are looked up here and never written by an author; a code that is not in
 * the table is asked about, with the nearest ones.
 */
import { AppError } from '@toolboxai/shared/errors';
import type { Standard } from '@toolboxai/shared/lesson';
import { distance } from 'fastest-levenshtein';
import { normalCode, sameCode } from './standard-codes.ts';

export interface StandardsTable {
  readonly all: readonly Standard[];
  /** The standard of this code, in any usual way of writing it. */
  find(code: string): Standard | undefined;
  /** Codes of the table that are written much like this one, nearest first; at most 3. */
  nearest(code: string): readonly string[];
  /** The standards of these codes, in their order. Throws `standard-unknown` for the first that the table does not have. */
  lookUp(codes: readonly string[]): readonly Standard[];
}

export function createStandardsTable(all: readonly Standard[]): StandardsTable {
  const table: StandardsTable = {
    all,
    find: (code) => all.find((standard) => sameCode(standard.code, code)),
    nearest: (code) => nearestCodes(code, all),
    lookUp: (codes) =>
      codes.map((code) => {
        const found = table.find(code);
        if (found === undefined) {
          throw unknownStandard(
            code,
            table.nearest(code),
            'Correct the code, or leave it out: the lesson is then made without naming it.',
          );
        }
        return found;
      }),
  };
  return table;
}

/** A code that the table does not have; `hint` says what to do about it where it was asked for. */
export function unknownStandard(code: string, nearest: readonly string[], hint: string): AppError {
  return new AppError({
    code: 'standard-unknown',
    message: `ToolBoxAI has no standard “${code}” in its table.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`}`,
    hint,
    details: { code, nearest },
  });
}

function nearestCodes(code: string, all: readonly Standard[]): string[] {
  return all
    .map((standard) => ({ code: standard.code, slips: distance(normalCode(standard.code), normalCode(code)) }))
    .filter(({ slips }) => slips <= 3)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map((near) => near.code);
}
