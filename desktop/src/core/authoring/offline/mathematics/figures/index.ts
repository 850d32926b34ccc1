/** The figures of mathematics, each drawn from its numbers. */
export { anglesAtPoint } from './angle.ts';
export { barChart } from './bar-chart.ts';
export { coordinatePlane } from './coordinate-plane.ts';
export { dotRows } from './dot-array.ts';
export { fractionBars } from './fraction-bar.ts';
export { NUMBER_LINE_Y, numberLine, stepX } from './number-line.ts';
export { rectangle } from './rectangle.ts';
export { rightTriangle } from './right-triangle.ts';
