/**
 * What a student built of unit blocks, and what it measures. A building is a list of heights, one for each square of the
 * plot, row by row: blocks stand on blocks, none hangs in the air.
 */
import type { BuildTask, Plot } from '../play/activities/index.ts';
import type { Verdict } from './answers.ts';
import { countOf } from './portable.ts';
import { RIGHT, wrongWith } from './verdicts.ts';

/** Edge of a block in the world, and of a square of the plot, in studs. */
export const BLOCK_STUDS = 2;

/**
 * Why a building measures nothing: it is none, it is higher than one layer, it lies in pieces, it is no straight row, or
 * it is no box. Saying so is no verdict: it counts as no try.
 */
export type BuildFault = 'empty' | 'layers' | 'pieces' | 'row' | 'box';

/** The number of blocks that count and the smallest box around them, or why it cannot be measured. */
export type Measured = { readonly blocks: number; readonly edges: readonly number[] } | { readonly fault: BuildFault };

/** Whether these are heights on the plot: one for each square, each a whole number from 0 to the plot's height. */
export function isBuilding(plot: Plot, heights: readonly number[]): boolean {
  if (countOf(heights) !== plot.width * plot.depth) return false;
  return heights.every((height) => height >= 0 && height <= plot.height && height % 1 === 0);
}

export function measureBuilding(
  plot: Plot,
  heights: readonly number[],
  task: Pick<BuildTask, 'measure' | 'shape'>,
): Measured {
  const used = usedSquares(plot, heights);
  const blocks = totalOf(heights);
  if (blocks === 0) return { fault: 'empty' };
  if (task.measure === 'amount') return { blocks, edges: [] };
  if (task.measure !== 'volume' && used.some((square) => square.height > 1)) return { fault: 'layers' };
  if (!isConnected(used)) return { fault: 'pieces' };
  const corner = farthestOf(used);
  const across = corner.right - corner.left + 1;
  const along = corner.back - corner.front + 1;
  if (task.measure === 'length' && across > 1 && along > 1) return { fault: 'row' };
  if (task.shape === 'box' && blocks !== across * along * corner.top) return { fault: 'box' };
  return { blocks, edges: [across, along, corner.top] };
}

/** What the building is worth; the fault when it cannot be measured. */
export function checkBuilding(
  plot: Plot,
  task: BuildTask,
  heights: readonly number[],
): { readonly verdict: Verdict; readonly fault?: BuildFault } {
  if (!isBuilding(plot, heights)) return { verdict: { outcome: 'unreadable' } };
  const measured = measureBuilding(plot, heights, task);
  if ('fault' in measured) return { verdict: { outcome: 'unreadable' }, fault: measured.fault };
  if (measured.blocks === task.blocks) {
    return { verdict: hasEdges(measured.edges, task.edges) ? RIGHT : wrongWith(task) };
  }
  const note = task.wrong.find((wrong) => wrong.blocks === measured.blocks);
  return { verdict: wrongWith(note === undefined ? task : note) };
}

/** Whether the box has the edges that the task names, in any order; the height of an area is not one of them. */
function hasEdges(edges: readonly number[], wanted: readonly number[] | undefined): boolean {
  if (wanted === undefined) return true;
  const left: number[] = [];
  for (const edge of edges) left.push(edge);
  for (const edge of wanted) {
    const place = left.indexOf(edge);
    if (place < 0) return false;
    left[place] = 0;
  }
  return true;
}

interface Square {
  readonly x: number;
  readonly z: number;
  readonly height: number;
}

function usedSquares(plot: Plot, heights: readonly number[]): readonly Square[] {
  const squares: Square[] = [];
  heights.forEach((height, index) => {
    const x = index % plot.width;
    if (height > 0) squares.push({ x, z: (index - x) / plot.width, height });
  });
  return squares;
}

function totalOf(heights: readonly number[]): number {
  let total = 0;
  for (const height of heights) total += height;
  return total;
}

/** Whether one comes from each square to each other over squares that touch side by side. */
function isConnected(squares: readonly Square[]): boolean {
  const first = squares[0];
  if (first === undefined) return true;
  const reached: Square[] = [first];
  for (let index = 0; index < countOf(reached); index += 1) {
    const from = reached[index] ?? first;
    for (const other of squares) {
      if (!reached.includes(other) && touches(from, other)) reached.push(other);
    }
  }
  return countOf(reached) === countOf(squares);
}

function touches(a: Square, b: Square): boolean {
  const across = a.x - b.x;
  const along = a.z - b.z;
  return across * across + along * along === 1;
}

/** The smallest box around the squares, in squares and layers. */
function farthestOf(squares: readonly Square[]) {
  const box = { left: 1000, right: -1, front: 1000, back: -1, top: 0 };
  for (const square of squares) {
    if (square.x < box.left) box.left = square.x;
    if (square.x > box.right) box.right = square.x;
    if (square.z < box.front) box.front = square.z;
    if (square.z > box.back) box.back = square.z;
    if (square.height > box.top) box.top = square.height;
  }
  return box;
}
