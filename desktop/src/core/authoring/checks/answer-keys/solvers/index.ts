/** All independent solvers, by template id. */
import type { KeySolver } from '../solver.ts';
import { decimalAndRatioSolvers } from './decimals-and-ratios.ts';
import { fractionSolvers } from './fractions.ts';
import { geometryAndDataSolvers } from './geometry-and-data.ts';
import { integerAndAlgebraSolvers } from './integers-and-algebra.ts';
import { wholeNumberSolvers } from './whole-numbers.ts';

export const solvers: ReadonlyMap<string, KeySolver> = new Map(
  Object.entries({
    ...wholeNumberSolvers,
    ...fractionSolvers,
    ...decimalAndRatioSolvers,
    ...integerAndAlgebraSolvers,
    ...geometryAndDataSolvers,
  }),
);
