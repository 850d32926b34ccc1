/** From the instance tree of a place to its bodies and solids. */
import {
  ACTIVITY_ID_ATTRIBUTE,
  BARRIER_TAG,
  PLANK_TAG,
  ROLE_ATTRIBUTE,
  STATION_ID_ATTRIBUTE,
  STATION_TAG,
} from '@toolboxai/shared/lesson/play';
import { type Instance, isA, type PropertyValueOf } from '@toolboxai/shared/roblox';
import { GROUND_FOLDER, SCENERY_TAG, SIGN_TAG } from '../../../place-contract.ts';
import { smallestLetters } from './lettering.ts';
import type { Body, BodyKind, Bounds, Point, Shape, Solid } from './solid.ts';

export interface Scene {
  readonly solids: readonly Solid[];
  readonly bodies: readonly Body[];
  /** The plates on which students appear. */
  readonly spawns: readonly Solid[];
}

export function readScene(roots: readonly Instance[]): Scene {
  const bodies: Body[] = [];
  const solids: Solid[] = [];
  const spawns: Solid[] = [];
  const visit = (instance: Instance, names: readonly string[], body: Body): void => {
    const path = [...names, instance.name];
    const own = bodyOf(instance, body);
    if (own !== body) bodies.push(own);
    if (isA(instance.className, 'BasePart')) {
      const solid = solidOf(instance, path, own);
      if (solid !== undefined) {
        solids.push(solid);
        own.solids.push(solid);
        if (instance.children.some(({ className }) => className === 'SurfaceGui')) {
          own.boards.push({ solid, letters: smallestLetters(instance) });
        }
        if (instance.className === 'SpawnLocation') spawns.push(solid);
      }
    }
    for (const child of instance.children) visit(child, path, own);
  };
  for (const root of roots) {
    if (root.className !== 'Workspace') continue;
    const workspace = emptyBody('construction', root.name);
    bodies.push(workspace);
    for (const child of root.children) visit(child, [root.name], workspace);
  }
  return { solids, bodies: bodies.filter((body) => body.solids.length > 0), spawns };
}

function bodyOf(instance: Instance, outer: Body): Body {
  if (instance.className === 'Folder') {
    return emptyBody(instance.name === GROUND_FOLDER ? 'ground' : 'construction', instance.name);
  }
  if (instance.tags.includes(STATION_TAG)) {
    return {
      ...emptyBody('station', instance.name),
      station: {
        id: stringAttribute(instance, STATION_ID_ATTRIBUTE),
        activityId: stringAttribute(instance, ACTIVITY_ID_ATTRIBUTE),
        role: stringAttribute(instance, ROLE_ATTRIBUTE),
      },
    };
  }
  // A model inside a station or a sign is a piece of it.
  if (instance.className !== 'Model' || (outer.kind !== 'ground' && outer.kind !== 'construction')) return outer;
  const kind = instance.tags.includes(SIGN_TAG) ? 'sign' : instance.tags.includes(SCENERY_TAG) ? 'scenery' : 'thing';
  return emptyBody(kind, instance.name);
}

function emptyBody(kind: BodyKind, name: string): Body {
  return { kind, name, solids: [], station: null, boards: [] };
}

function stringAttribute(instance: Instance, name: string): string {
  const value = instance.attributes[name];
  return value?.type === 'string' ? value.value : '';
}

function solidOf(instance: Instance, path: readonly string[], body: Body): Solid | undefined {
  const { Size: size, CFrame: frame } = instance.properties;
  if (size?.type !== 'Vector3' || frame?.type !== 'CFrame') return undefined;
  const [r0, r1, r2, r3, r4, r5, r6, r7, r8] = frame.rotation;
  const columns = { x: { x: r0, y: r3, z: r6 }, y: { x: r1, y: r4, z: r7 }, z: { x: r2, y: r5, z: r8 } };
  const shape = shapeOf(instance);
  // A ball is as large as its smallest side; a cylinder lies along x and is as thick as the smaller of the others.
  const ball = Math.min(size.x, size.y, size.z);
  const thick = Math.min(size.y, size.z);
  const [x, y, z] =
    shape === 'ball' ? [ball, ball, ball] : shape === 'cylinder' ? [size.x, thick, thick] : [size.x, size.y, size.z];
  // The axis of a cylinder is called y here, as if it stood.
  const standing = shape === 'cylinder';
  const axes = standing ? { x: columns.y, y: columns.x, z: columns.z } : columns;
  const half = standing ? { x: y / 2, y: x / 2, z: z / 2 } : { x: x / 2, y: y / 2, z: z / 2 };
  const center = { x: frame.x, y: frame.y, z: frame.z };
  const transparency = numberOf(instance, 'Transparency');
  return {
    path: path.join('.'),
    shape,
    center,
    half,
    axes,
    upright: Math.abs(axes.y.y) > 0.9999,
    bounds: boundsOf(shape, center, half, axes),
    collides: boolOf(instance, 'CanCollide', true),
    visible: transparency < 1,
    body,
    opensWith: instance.tags.includes(BARRIER_TAG) ? (body.station?.activityId ?? null) : null,
    laidWith: instance.tags.includes(PLANK_TAG) ? (body.station?.activityId ?? null) : null,
  };
}

function shapeOf(instance: Instance): Shape {
  if (isA(instance.className, 'WedgePart')) return 'wedge';
  const shape: PropertyValueOf<'Enum'> | undefined =
    instance.properties.Shape?.type === 'Enum' ? instance.properties.Shape : undefined;
  switch (shape?.item) {
    case 'Ball':
      return 'ball';
    case 'Cylinder':
      return 'cylinder';
    case 'Wedge':
      return 'wedge';
    default:
      return 'block';
  }
}

function boundsOf(shape: Shape, center: Point, half: Point, axes: Solid['axes']): Bounds {
  const reach = (pick: (axis: Point) => number): number =>
    shape === 'ball'
      ? half.x
      : Math.abs(pick(axes.x)) * half.x + Math.abs(pick(axes.y)) * half.y + Math.abs(pick(axes.z)) * half.z;
  const [x, y, z] = [reach((axis) => axis.x), reach((axis) => axis.y), reach((axis) => axis.z)];
  return {
    min: { x: center.x - x, y: center.y - y, z: center.z - z },
    max: { x: center.x + x, y: center.y + y, z: center.z + z },
  };
}

function numberOf(instance: Instance, name: string): number {
  const value = instance.properties[name];
  return value?.type === 'float32' || value?.type === 'float64' ? value.value : 0;
}

function boolOf(instance: Instance, name: string, fallback: boolean): boolean {
  const value = instance.properties[name];
  return value?.type === 'bool' ? value.value : fallback;
}
