/** Dots in rows, the last row perhaps not full; for counting and for equal groups. At most 100 dots. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { FILL, INK } from './colors.ts';

export function dotRows(rows: readonly number[], alt: string): Figure {
  const columns = Math.max(...rows, 1);
  const step = Math.min(90 / columns, 90 / rows.length, 18);
  const left = (100 - columns * step) / 2;
  const top = (100 - rows.length * step) / 2;
  const shapes: Shape[] = rows.flatMap((dots, row) =>
    Array.from(
      { length: dots },
      (_, column): Shape => ({
        shape: 'ellipse',
        cx: round(left + (column + 0.5) * step),
        cy: round(top + (row + 0.5) * step),
        rx: round(step * 0.32),
        ry: round(step * 0.32),
        fill: FILL,
        stroke: INK,
      }),
    ),
  );
  return { alt, shapes };
}

const round = (value: number) => Math.round(value * 100) / 100;
