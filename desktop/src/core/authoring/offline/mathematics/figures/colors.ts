/** The few colors of all figures: dark lines and two fills that differ in lightness too, so they work in print. */
export const INK = '#1f2933';
export const FILL = '#4f86c6';
export const PALE = '#ffffff';
export const GRID = '#b8c4ce';
