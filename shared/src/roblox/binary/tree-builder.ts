/** Puts the instances of a file together, as the `PRNT` chunk says: each under its parent, in the order of the chunk. */

import { type ByteReader, type Draft, MAX_DEPTH } from '../file/index.ts';
import { takeReferents } from './columns/index.ts';
import { binaryProblem } from './errors.ts';

const NOBODY = -1;

/**
 * The roots. Every instance stands under them once, or the file is refused.
 * @throws AppError `place-binary-structure`, `place-binary-counts`, `place-binary-dangling-reference`,
 * `place-binary-duplicate-referent`, `place-binary-cycle` or `place-binary-too-deep`
 */
export function buildTree(reader: ByteReader, where: string, byNumber: ReadonlyMap<number, Draft>): readonly Draft[] {
  const version = reader.u8();
  if (version !== 0) throw binaryProblem('structure', where, `it is of version ${version}`);
  const count = reader.u32();
  if (count !== byNumber.size) {
    throw binaryProblem('counts', where, `it places ${count} instances, and there are ${byNumber.size}`);
  }
  const [children, parents] = [takeReferents(reader, count), takeReferents(reader, count)];
  const roots: Draft[] = [];
  const placed = new Set<number>();
  children.forEach((number, at) => {
    const child = byNumber.get(number);
    const parentNumber = parents[at] ?? NOBODY;
    const siblings = parentNumber === NOBODY ? roots : byNumber.get(parentNumber)?.children;
    if (child === undefined || siblings === undefined) {
      const missing = child === undefined ? number : parentNumber;
      throw binaryProblem('dangling-reference', where, `it places instance ${missing}, which is not there`);
    }
    if (placed.has(number)) {
      throw binaryProblem('duplicate-referent', where, `instance ${number} stands in two places`);
    }
    placed.add(number);
    siblings.push(child);
  });
  checkReach(roots, count, where);
  return roots;
}

/** What cannot be reached from the roots goes round in circles. */
function checkReach(roots: readonly Draft[], count: number, where: string): void {
  let reached = 0;
  let depth = 0;
  for (let level: readonly Draft[] = roots; level.length > 0; level = level.flatMap(({ children }) => children)) {
    reached += level.length;
    depth += 1;
    if (depth > MAX_DEPTH) {
      throw binaryProblem('too-deep', where, `instances lie more than ${MAX_DEPTH} levels deep`);
    }
  }
  if (reached !== count) throw binaryProblem('cycle', where, 'instances lie inside one another in a circle');
}
