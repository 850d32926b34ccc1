/** Rays from one point, with what is known of the angles between them written beside. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { INK } from './colors.ts';

export interface Angles {
  /** The sizes of the angles one after the other, in degrees, beginning at the ray to the right and turning upwards. */
  readonly sizes: readonly number[];
  /** What is written into each. */
  readonly labels: readonly string[];
}

export function anglesAtPoint(angles: Angles, alt: string): Figure {
  const total = angles.sizes.reduce((sum, size) => sum + size, 0);
  const cx = total <= 90 ? 12 : 50;
  const cy = total > 180 ? 50 : 80;
  const reach = total <= 90 ? 74 : 44;
  const ray = (degrees: number, length: number) => {
    const turn = (degrees * Math.PI) / 180;
    return { x: round(cx + length * Math.cos(turn)), y: round(cy - length * Math.sin(turn)) };
  };
  const shapes: Shape[] = [];
  let turned = 0;
  const line = (degrees: number) => {
    const end = ray(degrees, reach);
    shapes.push({ shape: 'line', x1: cx, y1: cy, x2: end.x, y2: end.y, stroke: INK, thickness: 0.8 });
  };
  line(0);
  angles.sizes.forEach((size, index) => {
    const place = ray(turned + size / 2, reach * 0.6);
    shapes.push({ shape: 'text', x: place.x, y: place.y, text: angles.labels[index] ?? '', size: 6, anchor: 'middle' });
    turned += size;
    line(turned);
  });
  return { alt, shapes };
}

const round = (value: number) => Math.round(Math.min(100, Math.max(0, value)) * 100) / 100;
