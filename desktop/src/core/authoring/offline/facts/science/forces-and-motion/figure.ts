/** A box that is pulled over a floor, with the four forces on it as arrows. */
import type { Figure } from '@toolboxai/shared/lesson';
import { arrow, INK } from '../../figures/index.ts';

export const boxFigure: Figure = {
  alt: 'A box on a floor is pulled to the right by a rope. Four arrows start at the box: one up, one down, one to the right along the rope, and a shorter one to the left.',
  shapes: [
    { shape: 'line', x1: 4, y1: 66, x2: 96, y2: 66, stroke: INK, thickness: 1 },
    { shape: 'rect', x: 38, y: 44, width: 24, height: 22, fill: '#e8d5b7', stroke: INK },
    ...arrow(50, 44, 50, 18),
    ...arrow(50, 66, 50, 92),
    ...arrow(62, 55, 92, 55),
    ...arrow(38, 60, 20, 60),
  ],
};
