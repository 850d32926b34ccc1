/** A cut through the ground: mountain, river, layers in the sea, deep hot rock, magma and a volcano. */
import type { Figure } from '@toolboxai/shared/lesson';
import { arrow, INK } from '../../figures/index.ts';

export const groundFigure: Figure = {
  alt: 'A cut through the ground. On the left a mountain, with a river that runs down to a sea in the middle. On the sea floor lie flat layers. Deep below them the layers are bent. On the right a chamber of melted rock deep in the ground, with a pipe up to a cone at the surface.',
  shapes: [
    { shape: 'rect', x: 0, y: 48, width: 100, height: 52, fill: '#c9b79c' },
    { shape: 'ellipse', cx: 12, cy: 48, rx: 14, ry: 24, fill: '#9a8f80', stroke: INK },
    { shape: 'rect', x: 32, y: 44, width: 32, height: 12, fill: '#4f86c6' },
    ...[58, 62, 66].map((y) => ({ shape: 'line', x1: 32, y1: y, x2: 64, y2: y, stroke: INK, thickness: 0.8 }) as const),
    ...[78, 84].flatMap((y) => [
      { shape: 'line', x1: 32, y1: y, x2: 40, y2: y - 4, stroke: INK, thickness: 1.4 } as const,
      { shape: 'line', x1: 40, y1: y - 4, x2: 48, y2: y, stroke: INK, thickness: 1.4 } as const,
      { shape: 'line', x1: 48, y1: y, x2: 56, y2: y - 4, stroke: INK, thickness: 1.4 } as const,
      { shape: 'line', x1: 56, y1: y - 4, x2: 64, y2: y, stroke: INK, thickness: 1.4 } as const,
    ]),
    { shape: 'ellipse', cx: 84, cy: 84, rx: 12, ry: 9, fill: '#d9482b', stroke: INK },
    { shape: 'line', x1: 84, y1: 76, x2: 84, y2: 34, stroke: '#d9482b', thickness: 3 },
    { shape: 'line', x1: 74, y1: 48, x2: 82, y2: 30, stroke: INK, thickness: 1.2 },
    { shape: 'line', x1: 94, y1: 48, x2: 86, y2: 30, stroke: INK, thickness: 1.2 },
    ...arrow(20, 30, 34, 44, '#2f5d8c'),
  ],
};
