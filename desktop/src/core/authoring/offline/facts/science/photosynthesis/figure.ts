/** A leaf as a small factory: what goes in, what comes out. */
import type { Figure } from '@toolboxai/shared/lesson';
import { arrow, INK } from '../../figures/index.ts';

export const leafFigure: Figure = {
  alt: 'A green leaf on a stem. The Sun shines from the upper left, with arrows to the leaf. One arrow comes up the stem into the leaf. On the right, one arrow leads from the air into the leaf and one leads from the leaf out into the air.',
  shapes: [
    { shape: 'ellipse', cx: 12, cy: 12, rx: 8, ry: 8, fill: '#f2c14e', stroke: INK },
    { shape: 'ellipse', cx: 50, cy: 48, rx: 24, ry: 14, fill: '#8fbf7f', stroke: INK },
    { shape: 'line', x1: 26, y1: 48, x2: 74, y2: 48, stroke: INK, thickness: 0.8 },
    { shape: 'line', x1: 50, y1: 62, x2: 50, y2: 98, stroke: INK, thickness: 2 },
    ...arrow(20, 18, 34, 34),
    ...arrow(58, 94, 58, 66),
    ...arrow(96, 36, 76, 42),
    ...arrow(76, 54, 96, 62),
  ],
};
