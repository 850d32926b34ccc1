/** Small strokes that pictures of fact topics are drawn with, and their colors. */
import type { Shape } from '@toolboxai/shared/lesson';

export const INK = '#1f2933';

/** A straight arrow from the first point to the second. */
export function arrow(x1: number, y1: number, x2: number, y2: number, stroke = INK): readonly Shape[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const barb = (side: 1 | -1): Shape => ({
    shape: 'line',
    x1: round(x2),
    y1: round(y2),
    x2: round(x2 - 4 * ux + side * 2.5 * uy),
    y2: round(y2 - 4 * uy - side * 2.5 * ux),
    stroke,
    thickness: 1.2,
  });
  return [{ shape: 'line', x1, y1, x2, y2, stroke, thickness: 1.2 }, barb(1), barb(-1)];
}

/** To a hundredth, so that a picture is the same text on every machine. */
const round = (value: number) => Math.round(value * 100) / 100;
