/** The ground of a place: land, floors, paths, ramps, and the borders around them. */
export { BORDER_THICKNESS, borders } from './borders.ts';
export { cellGrid } from './cells.ts';
export { floors, land, paths } from './ground.ts';
export { outlineOf } from './outline.ts';
export { groundAt, type Terrace, terraces } from './terrain.ts';
export { type Ramp, type Rect, type Walkway, walkways, zoneRect } from './walkways.ts';
