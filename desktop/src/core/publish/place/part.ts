/**
 * Parts as one thinks of them: standing at a place, described from there. `at` is where the part touches what it stands on
 * (the middle of its underside), seen from the frame: x to the right, y up, negative z to the front. Sizes are studs.
 *
 * Everything is anchored and fires no touch events: a place full of scenery must cost a small laptop nothing.
 */
import {
  type CFrameValue,
  cframeAngles,
  cframeAt,
  cframeMultiply,
  hexColor,
  type Instance,
  instance,
  vector3,
} from '@toolboxai/shared/roblox';
import type { MaterialItem } from './look.ts';

export type Shape = 'Block' | 'Ball' | 'Cylinder' | 'Wedge';
export type Triple = readonly [x: number, y: number, z: number];

export interface PartLook {
  readonly name: string;
  /** Width, height, depth; the axis of a cylinder is its height. A wedge rises to the back. */
  readonly size: Triple;
  readonly at: Triple;
  readonly color: string;
  readonly material: MaterialItem;
  readonly shape?: Shape;
  /** Degrees about x, y and z, turned about the part's own middle. */
  readonly turn?: Triple;
  readonly transparency?: number;
  /** Whether people bump into it; scenery that one may walk through says no. Default yes. */
  readonly solid?: boolean;
  readonly castShadow?: boolean;
  /** Whether cameras and clicks notice it. Default yes. */
  readonly noticed?: boolean;
  readonly tags?: readonly string[];
  readonly attributes?: Readonly<Record<string, number>>;
  readonly ref?: string;
  readonly children?: readonly Instance[];
}

/** The frame of something that stands at a position and looks in a direction (degrees: 0 north, 90 west). */
export function standingAt(
  position: { readonly x: number; readonly y: number; readonly z: number },
  facing = 0,
): CFrameValue {
  return cframeAt(cframeAngles(0, radians(facing), 0), position.x, position.y, position.z);
}

/** A frame seen from another one. */
export function within(frame: CFrameValue, at: Triple, turn: Triple = [0, 0, 0]): CFrameValue {
  const turned = cframeAngles(radians(turn[0]), radians(turn[1]), radians(turn[2]));
  return cframeMultiply(frame, cframeAt(turned, at[0], at[1], at[2]));
}

export function part(frame: CFrameValue, look: PartLook): Instance {
  const [width, height, depth] = look.size;
  const shape = look.shape ?? 'Block';
  const middle = within(frame, [look.at[0], look.at[1] + height / 2, look.at[2]], look.turn);
  const upright = shape === 'Cylinder';
  return instance(
    'Part',
    {
      Name: look.name,
      Ref: look.ref,
      Tags: look.tags,
      Attributes: look.attributes,
      Shape: shape,
      // The engine's cylinders lie along x.
      Size: upright ? vector3(height, width, depth) : vector3(width, height, depth),
      CFrame: upright ? cframeMultiply(middle, cframeAngles(0, 0, Math.PI / 2)) : middle,
      Color: hexColor(look.color),
      Material: look.material,
      Anchored: true,
      CanCollide: look.solid ?? true,
      CanTouch: false,
      CanQuery: look.noticed,
      CastShadow: look.castShadow ?? true,
      Transparency: look.transparency,
      TopSurface: 'Smooth',
      BottomSurface: 'Smooth',
    },
    look.children,
  );
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
