/** A food chain in a pond as four boxes with arrows. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { arrow, INK } from '../../figures/index.ts';

const box = (x: number, y: number, fill: string): Shape => ({
  shape: 'rect',
  x,
  y,
  width: 22,
  height: 16,
  fill,
  stroke: INK,
});
const name = (x: number, y: number, text: string): Shape => ({ shape: 'text', x, y, text, size: 5, anchor: 'middle' });

export const pondFigure: Figure = {
  alt: 'A chain of four boxes: algae, water flea, small fish and heron, with an arrow from each to the next. A fifth box below them says bacteria, and arrows lead down to it.',
  shapes: [
    box(2, 20, '#b7d7a8'),
    box(27, 20, '#d9e2ec'),
    box(52, 20, '#d9e2ec'),
    box(77, 20, '#d9e2ec'),
    box(39, 66, '#e8d5b7'),
    name(13, 30, 'algae'),
    name(38, 30, 'water flea'),
    name(63, 30, 'small fish'),
    name(88, 30, 'heron'),
    name(50, 76, 'bacteria'),
    ...arrow(24, 24, 27, 24),
    ...arrow(49, 24, 52, 24),
    ...arrow(74, 24, 77, 24),
    ...arrow(16, 36, 40, 64),
    ...arrow(63, 36, 54, 64),
    ...arrow(86, 36, 60, 64),
  ],
};
