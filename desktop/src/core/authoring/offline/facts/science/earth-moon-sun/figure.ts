/** The Moon at four places of its path around Earth, seen from far above the North Pole, with sunlight from the left. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { arrow, INK } from '../../figures/index.ts';

const DARK = '#52606d';
const LIT = '#fdf3d0';

/** The half toward the Sun, on the left, is bright. */
const moon = (cx: number, cy: number): readonly Shape[] => [
  { shape: 'ellipse', cx, cy, rx: 5, ry: 5, fill: DARK, stroke: INK },
  { shape: 'ellipse', cx: cx - 1.8, cy, rx: 3.2, ry: 4.8, fill: LIT },
];

export const moonFigure: Figure = {
  alt: 'Sunlight comes from the left. Earth is in the middle, and the Moon is drawn at four places around it: to the left, below, to the right and above. A curved path with an arrow shows that the Moon moves from the left place to the one below.',
  shapes: [
    ...[20, 50, 80].flatMap((y) => arrow(2, y, 14, y, '#d08a1d')),
    { shape: 'ellipse', cx: 58, cy: 50, rx: 30, ry: 34, stroke: '#b8c4ce' },
    { shape: 'ellipse', cx: 58, cy: 50, rx: 8, ry: 8, fill: '#4f86c6', stroke: INK },
    { shape: 'text', x: 58, y: 64, text: 'Earth', size: 5, anchor: 'middle' },
    ...moon(28, 50),
    ...moon(58, 84),
    ...moon(88, 50),
    ...moon(58, 16),
    ...arrow(31, 66, 37, 74),
  ],
};
