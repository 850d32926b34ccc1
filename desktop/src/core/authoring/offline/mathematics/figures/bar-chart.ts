/** A bar chart with a scale at the side. The values are read from the picture, so the bars carry no numbers. */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { FILL, GRID, INK } from './colors.ts';

export interface BarChart {
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  /** What one step of the scale is worth. */
  readonly step: number;
  /** Steps shown, at least as many as the highest bar needs. */
  readonly steps: number;
}

const BOTTOM = 82;
const TOP = 8;
const LEFT = 16;

export function barChart(chart: BarChart, alt: string): Figure {
  const rise = (BOTTOM - TOP) / chart.steps;
  const shapes: Shape[] = [];
  for (let step = 0; step <= chart.steps; step += 1) {
    const y = round(BOTTOM - step * rise);
    shapes.push({ shape: 'line', x1: LEFT, y1: y, x2: 98, y2: y, stroke: GRID, thickness: 0.4 });
    shapes.push({ shape: 'text', x: LEFT - 3, y, text: String(step * chart.step), size: 5, anchor: 'end' });
  }
  const width = (98 - LEFT) / chart.bars.length;
  chart.bars.forEach(({ label, value }, index) => {
    const height = round((value / chart.step) * rise);
    const x = round(LEFT + index * width + width * 0.2);
    if (height > 0)
      shapes.push({
        shape: 'rect',
        x,
        y: round(BOTTOM - height),
        width: round(width * 0.6),
        height,
        fill: FILL,
        stroke: INK,
      });
    shapes.push({ shape: 'text', x: round(x + width * 0.3), y: 91, text: label, size: 5, anchor: 'middle' });
  });
  shapes.push({ shape: 'line', x1: LEFT, y1: BOTTOM, x2: 98, y2: BOTTOM, stroke: INK, thickness: 0.8 });
  return { alt, shapes };
}

const round = (value: number) => Math.round(value * 100) / 100;
