/**
 * A part as a solid in space: a box (or ball, upright cylinder, wedge) with its axes, and which body of the place it
 * belongs to. Everything the geometry check knows comes from here, that is from the instance tree that will be written to
 * the file, not from what the layout meant.
 */
export type Shape = 'block' | 'ball' | 'cylinder' | 'wedge';
export type Axis = 'x' | 'y' | 'z';

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Bounds {
  readonly min: Point;
  readonly max: Point;
}

export interface Solid {
  /** Names from the service down, for messages. */
  readonly path: string;
  readonly shape: Shape;
  readonly center: Point;
  /** Half the size along its own axes. */
  readonly half: Point;
  /** Its own axes in the world. */
  readonly axes: Readonly<Record<Axis, Point>>;
  /** Turned about the vertical only: its top is level. A cylinder counts when its axis is vertical. */
  readonly upright: boolean;
  readonly bounds: Bounds;
  readonly collides: boolean;
  readonly visible: boolean;
  readonly body: Body;
  /** The activity whose completion opens it, for the barrier of a gate. */
  readonly opensWith: string | null;
  /** The activity that lays it: before, nobody stands on it. */
  readonly laidWith: string | null;
}

export type BodyKind = 'ground' | 'construction' | 'station' | 'sign' | 'scenery' | 'thing';

/** What belongs together: a model, or everything of one folder that is no model. Parts of one body may run into each other. */
export interface Body {
  readonly kind: BodyKind;
  /** Instance name of the model or folder. */
  readonly name: string;
  readonly solids: Solid[];
  /** For a station: what the attributes say. */
  readonly station: { readonly id: string; readonly activityId: string; readonly role: string } | null;
  /** Parts with words on their front. */
  readonly boards: Board[];
}

export interface Board {
  readonly solid: Solid;
  /** Height of its smallest letters in studs; null when it has no words. */
  readonly letters: number | null;
}

export function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

/** `point + direction * length` */
export function along(point: Point, direction: Point, length: number): Point {
  return { x: point.x + direction.x * length, y: point.y + direction.y * length, z: point.z + direction.z * length };
}

/** A point in the solid's own space. */
export function toLocal(solid: Solid, point: Point): Point {
  const offset = minus(point, solid.center);
  return { x: dot(offset, solid.axes.x), y: dot(offset, solid.axes.y), z: dot(offset, solid.axes.z) };
}

export function boundsOverlap(a: Bounds, b: Bounds, margin: number): boolean {
  return (
    a.min.x <= b.max.x + margin &&
    b.min.x <= a.max.x + margin &&
    a.min.y <= b.max.y + margin &&
    b.min.y <= a.max.y + margin &&
    a.min.z <= b.max.z + margin &&
    b.min.z <= a.max.z + margin
  );
}
