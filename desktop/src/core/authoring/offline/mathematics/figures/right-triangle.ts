/** A right triangle with its square corner marked and a text at each side. Not drawn to scale when it is very narrow. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { INK } from './colors.ts';

export interface RightTriangle {
  /** The leg along the bottom and the leg going up, for the proportions. */
  readonly across: number;
  readonly up: number;
  readonly acrossLabel: string;
  readonly upLabel: string;
  readonly longestLabel: string;
}

export function rightTriangle(triangle: RightTriangle, alt: string): Figure {
  const scale = 68 / Math.max(triangle.across, triangle.up);
  const width = Math.max(18, triangle.across * scale);
  const height = Math.max(18, triangle.up * scale);
  const [left, bottom] = [16, 84];
  const [right, top] = [round(left + width), round(bottom - height)];
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    shape: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: INK,
    thickness: 0.9,
  });
  const text = (x: number, y: number, words: string): Shape => ({
    shape: 'text',
    x: round(x),
    y: round(y),
    text: words,
    size: 6,
    anchor: 'middle',
  });
  const shapes: Shape[] = [
    line(left, bottom, right, bottom),
    line(left, bottom, left, top),
    line(left, top, right, bottom),
    line(left + 5, bottom, left + 5, bottom - 5),
    line(left, bottom - 5, left + 5, bottom - 5),
    text((left + right) / 2, bottom + 7, triangle.acrossLabel),
    text(left - 8, (top + bottom) / 2, triangle.upLabel),
    text((left + right) / 2 + 8, (top + bottom) / 2 - 5, triangle.longestLabel),
  ];
  return { alt, shapes };
}

const round = (value: number) => Math.round(value * 100) / 100;
