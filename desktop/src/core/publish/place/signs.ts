/** Boards on two posts, and the beam with its name over the way into a zone. */
import type { Sign, World, Zone } from '@toolboxai/shared/lesson';
import { type Instance, instance } from '@toolboxai/shared/roblox';
import { SIGN_TAG } from '../../place-contract.ts';
import { BORDER_THICKNESS } from './ground/index.ts';
import { letteredFront } from './lettering.ts';
import type { ThemeLook } from './look.ts';
import { part, standingAt } from './part.ts';

const BOARD = { width: 11, height: 6.4, bottom: 2 };
const HEADER_SHARE = 0.3;

export function signModel(sign: Sign, look: ThemeLook): Instance {
  const frame = standingAt(sign.position, sign.facing);
  const { structure } = look;
  const post = (side: number): Instance =>
    part(frame, {
      name: 'Post',
      size: [0.8, BOARD.bottom + BOARD.height + 0.5, 0.8],
      at: [side * (BOARD.width / 2 - 0.9), 0, 0.5],
      ...structure,
    });
  return instance('Model', { Name: sign.id, Tags: [SIGN_TAG], ModelStreamingMode: 'Atomic' }, [
    post(-1),
    post(1),
    part(frame, {
      name: 'Frame',
      size: [BOARD.width + 0.7, BOARD.height + 0.7, 0.4],
      at: [0, BOARD.bottom - 0.35, 0.15],
      ...structure,
    }),
    part(frame, {
      name: 'Board',
      size: [BOARD.width, BOARD.height, 0.3],
      at: [0, BOARD.bottom, -0.1],
      color: look.sign.board,
      material: 'SmoothPlastic',
      children: [
        letteredFront([
          {
            name: 'Title',
            text: sign.title,
            ink: look.sign.headerInk,
            paper: look.sign.header,
            bold: true,
            box: { left: 0, top: 0, width: 1, height: HEADER_SHARE },
            letterHeight: 1.1,
          },
          {
            name: 'Text',
            text: sign.text,
            ink: look.sign.ink,
            paper: null,
            bold: false,
            box: { left: 0.04, top: HEADER_SHARE + 0.04, width: 0.92, height: 0.92 - HEADER_SHARE },
            letterHeight: 0.8,
          },
        ]),
      ],
    }),
  ]);
}

/** Posts on both sides of every way into the zone, with a beam that names it to who comes. */
export function portals(world: World, zone: Zone, look: ThemeLook): readonly Instance[] {
  const entrances = new Map(
    world.paths.flatMap((path) => {
      const last = path.points.at(-1);
      return path.toZoneId === zone.id && last !== undefined
        ? [[`${last.x} ${last.z}`, { ...last, width: path.width }]]
        : [];
    }),
  );
  return [...entrances.values()].flatMap(({ x, z, width }) => {
    // It stands on the southern border of the zone, where its corner posts are.
    if (z !== zone.center.z + zone.depth / 2) return [];
    const frame = standingAt({ x, y: zone.elevation, z: z + BORDER_THICKNESS / 2 }, 180);
    const reach = width / 2 + BORDER_THICKNESS / 2;
    const post = (side: number): Instance[] => [
      part(frame, { name: 'PortalPost', size: [2.3, 11, 2.3], at: [side * reach, -0.5, 0], ...look.structure }),
      part(frame, {
        name: 'PortalLight',
        size: [1.8, 1.8, 1.8],
        at: [side * reach, 10.2, 0],
        shape: 'Ball',
        color: look.accent,
        material: 'Neon',
        castShadow: false,
        solid: false,
      }),
    ];
    return [
      ...post(-1),
      ...post(1),
      part(frame, {
        name: 'PortalBeam',
        size: [2 * reach - 2.3, 2.6, 1.4],
        at: [0, 7.6, 0],
        color: look.sign.header,
        material: 'SmoothPlastic',
        children: [
          letteredFront([
            {
              name: 'ZoneName',
              text: zone.name,
              ink: look.sign.headerInk,
              paper: look.sign.header,
              bold: true,
              box: { left: 0.03, top: 0.08, width: 0.94, height: 0.84 },
              letterHeight: 1.4,
            },
          ]),
        ],
      }),
    ];
  });
}
