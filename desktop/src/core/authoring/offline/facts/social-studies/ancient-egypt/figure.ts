/** A map of ancient Egypt in plain shapes: the sea in the north, the delta, the river and the desert on both sides. */
import type { Figure } from '@toolboxai/shared/lesson';

const SEA = '#7fb2d9';
const RIVER = '#2f6fa8';
const SOIL = '#5b7f3a';
const SAND = '#e4c99a';

export const egyptFigure: Figure = {
  alt: 'A map with north at the top. A wide river runs from the bottom to the top. Near the top it spreads out like a fan and meets water that reaches from left to right. Narrow green strips line the river, and sand lies on both sides.',
  shapes: [
    { shape: 'rect', x: 0, y: 0, width: 100, height: 100, fill: SAND },
    { shape: 'rect', x: 0, y: 0, width: 100, height: 14, fill: SEA },
    { shape: 'ellipse', cx: 50, cy: 20, rx: 17, ry: 12, fill: SOIL },
    { shape: 'rect', x: 44, y: 28, width: 12, height: 72, fill: SOIL },
    { shape: 'line', x1: 50, y1: 100, x2: 50, y2: 30, stroke: RIVER, thickness: 3 },
    { shape: 'line', x1: 50, y1: 31, x2: 40, y2: 13, stroke: RIVER, thickness: 2 },
    { shape: 'line', x1: 50, y1: 31, x2: 50, y2: 13, stroke: RIVER, thickness: 2 },
    { shape: 'line', x1: 50, y1: 31, x2: 60, y2: 13, stroke: RIVER, thickness: 2 },
    { shape: 'text', x: 92, y: 90, text: 'N ↑', size: 6, anchor: 'middle' },
  ],
};
