/** A number line with equal steps, numbers under some marks and letters over points. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { FILL, INK } from './colors.ts';

export interface NumberLine {
  /** Equal steps between the first and the last mark. */
  readonly steps: number;
  /** Text under marks, by step. */
  readonly labels: Readonly<Record<number, string>>;
  readonly points?: readonly { readonly step: number; readonly letter: string }[];
}

const LEFT = 6;
const RIGHT = 94;
const LINE = 55;

/** Where a step stands on the canvas, for a label's target. */
export function stepX(line: Pick<NumberLine, 'steps'>, step: number): number {
  return Math.round((LEFT + ((RIGHT - LEFT) * step) / line.steps) * 100) / 100;
}

export const NUMBER_LINE_Y = LINE;

export function numberLine(line: NumberLine, alt: string): Figure {
  const shapes: Shape[] = [{ shape: 'line', x1: 2, y1: LINE, x2: 98, y2: LINE, stroke: INK, thickness: 1 }];
  for (let step = 0; step <= line.steps; step += 1) {
    const x = stepX(line, step);
    const label = line.labels[step];
    const tall = label === undefined ? 3 : 5;
    shapes.push({ shape: 'line', x1: x, y1: LINE - tall, x2: x, y2: LINE + tall, stroke: INK, thickness: 0.8 });
    if (label !== undefined) shapes.push({ shape: 'text', x, y: LINE + 13, text: label, size: 7, anchor: 'middle' });
  }
  for (const { step, letter } of line.points ?? []) {
    const x = stepX(line, step);
    shapes.push({ shape: 'ellipse', cx: x, cy: LINE, rx: 2.2, ry: 2.2, fill: FILL, stroke: INK });
    shapes.push({ shape: 'text', x, y: LINE - 12, text: letter, size: 8, anchor: 'middle' });
  }
  return { alt, shapes };
}
