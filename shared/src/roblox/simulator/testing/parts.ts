/** Parts for places that tests build: anchored, named, where they are told to be. */
import { cframe, type Instance, type PropertyValue, vector3 } from '../../instance/index.ts';
import { plain } from './run-script.ts';

export type Triple = readonly [x: number, y: number, z: number];

/** A block of that size with its middle at the place. */
export function block(
  name: string,
  [x, y, z]: Triple,
  [width, height, depth]: Triple,
  more: Readonly<Record<string, PropertyValue>> = {},
  children: readonly Instance[] = [],
): Instance {
  return plain('Part', name, {
    properties: {
      Anchored: { type: 'bool', value: true },
      Size: vector3(width, height, depth),
      CFrame: cframe(x, y, z),
      ...more,
    },
    children,
  });
}

/** Where characters appear: a plate of four studs, its top at the height. */
export function spawn([x, y, z]: Triple): Instance {
  const plate = block('Spawn', [x, y - 0.1, z], [4, 0.2, 4], { Duration: { type: 'int32', value: 0 } });
  return { ...plate, className: 'SpawnLocation' };
}

export function workspace(children: readonly Instance[]): Instance {
  return plain('Workspace', 'Workspace', { children });
}

/** A level ground of 200 by 200 studs, its top at zero. */
export const GROUND: Instance = block('Ground', [0, -1, 0], [200, 2, 200]);
