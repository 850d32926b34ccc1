/** The pictures of the map topic: a park with a grid, and a compass rose. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';

const INK = '#1f2933';
const GRASS = '#cfe3b4';
const WATER = '#7fb2d9';
const WALL = '#c98b6b';
const WOOD = '#8a6d3b';

const LINES = [10, 30, 50, 70, 90];
const CELLS = [20, 40, 60, 80];

const word = (x: number, y: number, text: string, size = 5): Shape => ({
  shape: 'text',
  x,
  y,
  text,
  size,
  anchor: 'middle',
});

/** Columns A to D from west to east, rows 1 to 4 from north to south. */
export const parkMap: Figure = {
  alt: 'A map of a park with a grid. The columns A to D run from left to right, the rows 1 to 4 from top to bottom, and an arrow for north points up. There is a pond in B1, a tent in D1, swings in A3, a school in C3 and a gate in B4.',
  shapes: [
    { shape: 'rect', x: 10, y: 10, width: 80, height: 80, fill: GRASS },
    ...LINES.flatMap((at): Shape[] => [
      { shape: 'line', x1: at, y1: 10, x2: at, y2: 90, stroke: INK, thickness: 0.5 },
      { shape: 'line', x1: 10, y1: at, x2: 90, y2: at, stroke: INK, thickness: 0.5 },
    ]),
    ...CELLS.flatMap((at, index): Shape[] => [
      word(at, 8, 'ABCD'.slice(index, index + 1)),
      word(6, at + 2, String(index + 1)),
    ]),
    { shape: 'ellipse', cx: 40, cy: 18, rx: 8, ry: 5, fill: WATER },
    word(40, 27, 'pond'),
    { shape: 'line', x1: 74, y1: 23, x2: 80, y2: 13, stroke: WOOD, thickness: 1 },
    { shape: 'line', x1: 80, y1: 13, x2: 86, y2: 23, stroke: WOOD, thickness: 1 },
    word(80, 27.5, 'tent'),
    { shape: 'rect', x: 15, y: 53, width: 10, height: 9, stroke: WOOD },
    word(20, 67, 'swings'),
    { shape: 'rect', x: 53, y: 53, width: 14, height: 9, fill: WALL },
    word(60, 67.5, 'school'),
    { shape: 'rect', x: 36, y: 73, width: 8, height: 9, fill: WOOD },
    word(40, 87, 'gate'),
    word(95, 8, 'N ↑'),
  ],
};

export const compassRose: Figure = {
  alt: 'A cross of two arrows in a circle. The arrow that points up is marked N. The ends on the right, at the bottom and on the left have no letters.',
  shapes: [
    { shape: 'ellipse', cx: 50, cy: 50, rx: 32, ry: 32, stroke: INK },
    { shape: 'line', x1: 50, y1: 18, x2: 50, y2: 82, stroke: INK, thickness: 1.5 },
    { shape: 'line', x1: 18, y1: 50, x2: 82, y2: 50, stroke: INK, thickness: 1.5 },
    { shape: 'line', x1: 50, y1: 18, x2: 45, y2: 27, stroke: INK, thickness: 1.5 },
    { shape: 'line', x1: 50, y1: 18, x2: 55, y2: 27, stroke: INK, thickness: 1.5 },
    word(50, 13, 'N', 9),
  ],
};
