/** A rectangle with its sides labeled, with or without the unit squares drawn in. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { GRID, INK, PALE } from './colors.ts';

export interface Rectangle {
  readonly width: number;
  readonly height: number;
  readonly widthLabel: string;
  readonly heightLabel: string;
  /** Draw the unit squares; only sensible up to about 12 by 12. */
  readonly grid: boolean;
}

export function rectangle(shape: Rectangle, alt: string): Figure {
  const scale = Math.min(76 / shape.width, 66 / shape.height);
  const width = round(shape.width * scale);
  const height = round(Math.max(6, shape.height * scale));
  const x = round((92 - width) / 2);
  const y = round(14 + (66 - height) / 2);
  const shapes: Shape[] = [{ shape: 'rect', x, y, width, height, fill: PALE, stroke: INK }];
  if (shape.grid) {
    for (let column = 1; column < shape.width; column += 1) {
      const at = round(x + column * scale);
      shapes.push({ shape: 'line', x1: at, y1: y, x2: at, y2: round(y + height), stroke: GRID, thickness: 0.5 });
    }
    for (let row = 1; row < shape.height; row += 1) {
      const at = round(y + row * scale);
      shapes.push({ shape: 'line', x1: x, y1: at, x2: round(x + width), y2: at, stroke: GRID, thickness: 0.5 });
    }
  }
  shapes.push({
    shape: 'text',
    x: round(x + width / 2),
    y: round(y - 6),
    text: shape.widthLabel,
    size: 6,
    anchor: 'middle',
  });
  shapes.push({
    shape: 'text',
    x: round(x + width + 2),
    y: round(y + height / 2),
    text: shape.heightLabel,
    size: 6,
    anchor: 'start',
  });
  return { alt, shapes };
}

const round = (value: number) => Math.round(value * 100) / 100;
