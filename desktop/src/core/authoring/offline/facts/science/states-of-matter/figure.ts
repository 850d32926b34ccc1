/** Particles of a solid, a liquid and a gas in three boxes. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { INK } from '../../figures/index.ts';

const FILL = '#4f86c6';

const dot = (cx: number, cy: number): Shape => ({ shape: 'ellipse', cx, cy, rx: 3, ry: 3, fill: FILL, stroke: INK });
const box = (x: number): Shape => ({ shape: 'rect', x, y: 30, width: 28, height: 36, fill: '#ffffff', stroke: INK });

const rows = [42, 48, 54, 60].flatMap((y) => [8, 14, 20, 26].map((x) => dot(x, y)));
const loose = [
  [40, 61],
  [46, 62],
  [52, 60],
  [58, 62],
  [43, 55],
  [49, 56],
  [55, 54],
  [60, 56],
  [40, 50],
  [47, 50],
  [53, 48],
  [59, 50],
].map(([x = 0, y = 0]) => dot(x, y));
const far = [
  [74, 36],
  [90, 42],
  [80, 52],
  [93, 58],
  [73, 61],
].map(([x = 0, y = 0]) => dot(x, y));

export const particleFigure: Figure = {
  alt: 'Three boxes with dots. In the left box many dots sit in neat rows. In the middle box the dots touch at the bottom without rows. In the right box there are five dots with much room between them.',
  shapes: [box(3), box(36), box(69), ...rows, ...loose, ...far],
};
