/**
 * Borders along the outline of all walkways: low enough to look over, with an unseen wall above so that nobody leaves the
 * way by jumping. They stand outside the walkways and take no room from them.
 */
import { cframe, type Instance } from '@toolboxai/shared/roblox';
import type { BorderLook, Surface, ThemeLook } from '../look.ts';
import { part } from '../part.ts';
import type { Corner, Edge, Outline } from './outline.ts';
import { GROUND_BELOW_FLOOR } from './terrain.ts';

export const BORDER_THICKNESS = 1.6;
/** Higher than anyone jumps from a border's top. */
const UNSEEN_HEIGHT = 14;
const POST_SPACING = 11;

export function borders(outline: Outline, look: ThemeLook): readonly Instance[] {
  return [
    ...outline.edges.flatMap((edge) => {
      const run = runAlong(edge, outline.corners);
      return run.length <= 0.1 ? [] : [...visible(run, look.border), unseen(edge, look.border)];
    }),
    ...outline.corners.map((corner) => post(corner, look.border)),
  ];
}

/** A straight piece of border: its middle, its length, and the heights it stands at and reaches up to. */
interface Run {
  readonly along: 'x' | 'z';
  readonly x: number;
  readonly z: number;
  readonly length: number;
  readonly bottom: number;
  /** Height of the walkway beside it; the higher end of a ramp. */
  readonly floor: number;
  readonly level: boolean;
}

function runAlong(edge: Edge, corners: readonly Corner[]): Run {
  const from = edge.from + (isInnerEnd(edge, edge.from, corners) ? BORDER_THICKNESS : 0);
  const to = edge.to - (isInnerEnd(edge, edge.to, corners) ? BORDER_THICKNESS : 0);
  const across = edge.at + (edge.outside * BORDER_THICKNESS) / 2;
  const middle = (from + to) / 2;
  return {
    along: edge.along,
    x: edge.along === 'x' ? middle : across,
    z: edge.along === 'x' ? across : middle,
    length: to - from,
    bottom: edge.low - GROUND_BELOW_FLOOR,
    floor: edge.high,
    level: edge.low === edge.high,
  };
}

function isInnerEnd(edge: Edge, end: number, corners: readonly Corner[]): boolean {
  return corners.some(
    (corner) =>
      corner.inner &&
      (edge.along === 'x'
        ? corner.z === edge.at && corner.x === end && corner.outsideZ === edge.outside
        : corner.x === edge.at && corner.z === end && corner.outsideX === edge.outside),
  );
}

function visible(run: Run, look: BorderLook): readonly Instance[] {
  const height = run.floor - run.bottom + look.height;
  const frame = cframe(run.x, run.bottom, run.z);
  const band = (
    name: string,
    { color, material }: Surface,
    thickness: number,
    from: number,
    tall: number,
    transparency = 0,
  ): Instance =>
    part(frame, {
      name,
      size: run.along === 'x' ? [run.length, tall, thickness] : [thickness, tall, run.length],
      at: [0, from, 0],
      color,
      material,
      transparency,
    });
  if (look.kind === 'wall' || !run.level) {
    const body = look.kind === 'wall' ? look.body : look.post;
    const cap = look.kind === 'wall' ? look.cap : look.kind === 'rails' ? look.rail : look.post;
    if (cap === null) return [band('Border', body, BORDER_THICKNESS, 0, height)];
    return [
      band('Border', body, BORDER_THICKNESS, 0, height - 0.5),
      band('BorderTop', cap, BORDER_THICKNESS + 0.4, height - 0.5, 0.5),
    ];
  }
  const between = postsBetween(run).map((offset) =>
    part(frame, {
      name: 'BorderPost',
      size: [0.9, height, 0.9],
      at: run.along === 'x' ? [offset, 0, 0] : [0, 0, offset],
      color: look.post.color,
      material: look.post.material,
    }),
  );
  if (look.kind === 'rails') {
    return [
      ...between,
      band('BorderRail', look.rail, 0.4, height - 0.9, 0.5),
      band('BorderRail', look.rail, 0.4, height * 0.42, 0.5),
    ];
  }
  return [
    ...between,
    band('BorderPane', look.pane, 0.3, 0, height - 0.35, 0.55),
    band('BorderRail', look.post, 0.6, height - 0.35, 0.35),
  ];
}

/** Places along a run, from its middle, that divide it evenly. */
function postsBetween({ length }: Run): readonly number[] {
  const pieces = Math.max(1, Math.round(length / POST_SPACING));
  return Array.from({ length: pieces - 1 }, (_, index) => ((index + 1) / pieces - 0.5) * length);
}

function unseen(edge: Edge, look: BorderLook): Instance {
  const middle = (edge.from + edge.to) / 2;
  const across = edge.at + (edge.outside * BORDER_THICKNESS) / 2;
  const length = edge.to - edge.from;
  const alongX = edge.along === 'x';
  return part(cframe(alongX ? middle : across, edge.high + look.height, alongX ? across : middle), {
    name: 'UnseenBorder',
    size: alongX ? [length, UNSEEN_HEIGHT, BORDER_THICKNESS] : [BORDER_THICKNESS, UNSEEN_HEIGHT, length],
    at: [0, 0, 0],
    color: '#ffffff',
    material: 'SmoothPlastic',
    transparency: 1,
    castShadow: false,
    noticed: false,
  });
}

function post(corner: Corner, look: BorderLook): Instance {
  const surface = look.kind === 'wall' ? (look.cap ?? look.body) : look.post;
  const bottom = corner.low - GROUND_BELOW_FLOOR;
  return part(
    cframe(
      corner.x + (corner.outsideX * BORDER_THICKNESS) / 2,
      bottom,
      corner.z + (corner.outsideZ * BORDER_THICKNESS) / 2,
    ),
    {
      name: 'BorderCorner',
      size: [BORDER_THICKNESS + 0.5, corner.high - bottom + look.height + 0.5, BORDER_THICKNESS + 0.5],
      at: [0, 0, 0],
      color: surface.color,
      material: surface.material,
    },
  );
}
