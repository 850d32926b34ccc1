/** The figures of mathematics, each drawn from its numbers. */
export { type Angles, anglesAtPoint } from './angle.ts';
export { type BarChart, barChart } from './bar-chart.ts';
export { coordinatePlane, type Plane, planePlace } from './coordinate-plane.ts';
export { dotRows } from './dot-array.ts';
export { type Bar, fractionBars } from './fraction-bar.ts';
export { NUMBER_LINE_Y, type NumberLine, numberLine, stepX } from './number-line.ts';
export { type Rectangle, rectangle } from './rectangle.ts';
export { type RightTriangle, rightTriangle } from './right-triangle.ts';
