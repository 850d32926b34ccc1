/** All independent solvers, by template id. */
import type { KeySolver } from '../solver.ts';
import { fractionSolvers } from './fractions.ts';

export const solvers: ReadonlyMap<string, KeySolver> = new Map(Object.entries({ ...fractionSolvers }));
