/** The water cycle as a picture: sea, Sun, cloud, rain on a hill, and a river that leads back. */
import type { Figure } from '@toolboxai/shared/lesson';
import { arrow, INK } from '../../figures/index.ts';

export const waterCycleFigure: Figure = {
  alt: 'A sea on the left with an arrow going up from it to a cloud in the sky. From the cloud lines fall on a hill on the right. An arrow leads down the hill back to the sea. The Sun shines at the top left.',
  shapes: [
    { shape: 'rect', x: 0, y: 74, width: 48, height: 26, fill: '#4f86c6' },
    { shape: 'rect', x: 48, y: 70, width: 52, height: 30, fill: '#8a9a5b' },
    { shape: 'ellipse', cx: 82, cy: 70, rx: 18, ry: 22, fill: '#8a9a5b' },
    { shape: 'ellipse', cx: 12, cy: 14, rx: 8, ry: 8, fill: '#f2c14e', stroke: INK },
    { shape: 'ellipse', cx: 60, cy: 18, rx: 12, ry: 7, fill: '#d9e2ec', stroke: INK },
    { shape: 'ellipse', cx: 72, cy: 16, rx: 12, ry: 8, fill: '#d9e2ec', stroke: INK },
    ...arrow(24, 72, 24, 34),
    ...arrow(30, 26, 46, 18),
    ...[68, 74, 80].map(
      (x) => ({ shape: 'line', x1: x, y1: 26, x2: x - 3, y2: 42, stroke: '#4f86c6', thickness: 1.2 }) as const,
    ),
    ...arrow(74, 58, 50, 74),
    { shape: 'text', x: 24, y: 92, text: 'sea', size: 6, anchor: 'middle' },
  ],
};
