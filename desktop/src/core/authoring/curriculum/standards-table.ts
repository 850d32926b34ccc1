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
  /** The standards of these codes, in their order. Throws `standard-unknown` for the first that the table does not have. */
  lookUp(codes: readonly string[]): readonly Standard[];
}

export function createStandardsTable(all: readonly Standard[]): StandardsTable {
  return {
    all,
    lookUp: (codes) =>
      codes.map((code) => {
        const found = all.find((standard) => sameCode(standard.code, code));
        if (found === undefined) throw unknownStandard(code, all);
        return found;
      }),
  };
}

function unknownStandard(code: string, all: readonly Standard[]): AppError {
  const nearest = all
    .map((standard) => ({ code: standard.code, slips: distance(normalCode(standard.code), normalCode(code)) }))
    .filter(({ slips }) => slips <= 3)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map((near) => near.code);
  return new AppError({
    code: 'standard-unknown',
    message: `ToolBoxAI has no standard “${code}” in its table.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`}`,
    hint: 'Correct the code, or leave it out: the lesson is then made without naming it.',
    details: { code, nearest },
  });
}
