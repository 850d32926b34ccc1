/** A coordinate grid with lettered points: the first quadrant, or all four. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { FILL, GRID, INK } from './colors.ts';

export interface Plane {
  /** The grid reaches from `from` to `to` on both axes; `from` is 0 or negative. */
  readonly from: number;
  readonly to: number;
  readonly points: readonly { readonly x: number; readonly y: number; readonly letter: string }[];
}

/** Where a point stands on the canvas. */
function planePlace(plane: Pick<Plane, 'from' | 'to'>, x: number, y: number): { x: number; y: number } {
  const scale = 84 / (plane.to - plane.from);
  return { x: round(10 + (x - plane.from) * scale), y: round(90 - (y - plane.from) * scale) };
}

export function coordinatePlane(plane: Plane, alt: string): Figure {
  const shapes: Shape[] = [];
  const low = planePlace(plane, plane.from, plane.from);
  const high = planePlace(plane, plane.to, plane.to);
  const origin = planePlace(plane, 0, 0);
  for (let at = plane.from; at <= plane.to; at += 1) {
    const place = planePlace(plane, at, at);
    const stroke = at === 0 ? INK : GRID;
    const thickness = at === 0 ? 0.9 : 0.3;
    shapes.push({ shape: 'line', x1: place.x, y1: low.y, x2: place.x, y2: high.y, stroke, thickness });
    shapes.push({ shape: 'line', x1: low.x, y1: place.y, x2: high.x, y2: place.y, stroke, thickness });
    const text = at < 0 ? `−${-at}` : String(at);
    shapes.push({ shape: 'text', x: place.x, y: round(origin.y + 4), text, size: 3.6, anchor: 'middle' });
    if (at !== 0) shapes.push({ shape: 'text', x: round(origin.x - 2), y: place.y, text, size: 3.6, anchor: 'end' });
  }
  for (const { x, y, letter } of plane.points) {
    const place = planePlace(plane, x, y);
    shapes.push({ shape: 'ellipse', cx: place.x, cy: place.y, rx: 1.6, ry: 1.6, fill: FILL, stroke: INK });
    shapes.push({
      shape: 'text',
      x: round(place.x + 3),
      y: round(place.y - 3),
      text: letter,
      size: 5,
      anchor: 'start',
    });
  }
  return { alt, shapes };
}

const round = (value: number) => Math.round(value * 100) / 100;
