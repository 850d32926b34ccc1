/** A bar cut into equal parts, some of them shaded; several bars stand under each other for comparing. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { FILL, INK, PALE } from './colors.ts';

export interface Bar {
  readonly parts: number;
  readonly shaded: number;
  readonly label?: string;
}

export function fractionBars(bars: readonly Bar[], alt: string): Figure {
  const height = Math.min(24, 80 / bars.length - 6);
  const top = (100 - bars.length * (height + 8) + 8) / 2;
  const shapes = bars.flatMap((bar, row) => oneBar(bar, round(top + row * (height + 8)), height));
  return { alt, shapes };
}

function oneBar(bar: Bar, y: number, height: number): Shape[] {
  const left = bar.label === undefined ? 5 : 18;
  const width = (95 - left) / bar.parts;
  const parts: Shape[] = Array.from({ length: bar.parts }, (_, part) => ({
    shape: 'rect',
    x: round(left + part * width),
    y,
    width: round(width),
    height: round(height),
    fill: part < bar.shaded ? FILL : PALE,
    stroke: INK,
  }));
  if (bar.label === undefined) return parts;
  return [...parts, { shape: 'text', x: 4, y: round(y + height / 2), text: bar.label, size: 7, anchor: 'start' }];
}

const round = (value: number) => Math.round(value * 100) / 100;
