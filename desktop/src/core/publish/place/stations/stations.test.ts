/** That the models of stations can stand: nothing floats, nothing flickers, and what is written on them can be seen. */
import { type Lesson, STATION_ROLES, type Station } from '@toolboxai/shared/lesson';
import { catalogueLesson, practiceLesson, sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { PROMPT_ATTACHMENT_NAME, stationAttributes } from '@toolboxai/shared/lesson/play';
import { type Instance, walk } from '@toolboxai/shared/roblox';
import { describe, expect, it } from 'vitest';
import { THEME_LOOKS } from '../themes/index.ts';
import { stationModels } from './index.ts';

/** Studs; less is neither seen nor felt. */
const HARDLY = 0.02;
const AXES = ['x', 'y', 'z'] as const;
type Corner = Readonly<Record<(typeof AXES)[number], number>>;

interface Box {
  readonly name: string;
  readonly least: Corner;
  readonly most: Corner;
  /** Its sides lie along the axes, and it has corners. */
  readonly isStraight: boolean;
  readonly instance: Instance;
}

describe.each(STATION_ROLES)('the model of a station of the role "%s"', (role) => {
  const { model, boxes } = modelOf(role);

  it('rests on the ground or on what does', () => {
    const resting = new Set(boxes.filter(({ least }) => least.y < HARDLY));
    for (let before = -1; before !== resting.size; ) {
      before = resting.size;
      for (const box of boxes) if ([...resting].some((other) => touches(box, other))) resting.add(box);
    }
    expect(boxes.filter((box) => !resting.has(box)).map(({ name }) => name)).toEqual([]);
  });

  it('has no two faces in one plane, which would flicker', () => {
    const flickering = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => sharedFaces(a, b).map((face) => `${a.name} and ${b.name}: ${face}`)),
    );
    expect(flickering).toEqual([]);
  });

  it('lets who stands before it read what is written on it', () => {
    // What looks forward lies at the lesser z.
    for (const board of boxes.filter(({ instance }) => instance.children.some(isSurface))) {
      const hiding = boxes.filter(
        (box) => box.least.z < board.least.z - HARDLY && overlap(box, board, 'x') > 0 && overlap(box, board, 'y') > 0.1,
      );
      expect(hiding.map(({ name }) => `${name} before ${board.name}`)).toEqual([]);
    }
  });

  it('shows its prompt above a student and within sight', () => {
    const prompts = [...walk([model])].filter(({ instance }) => instance.name === PROMPT_ATTACHMENT_NAME);
    expect(prompts).toHaveLength(1);
    const [holder] = boxes.filter(({ instance }) =>
      instance.children.some(({ name }) => name === PROMPT_ATTACHMENT_NAME),
    );
    const offset = prompts[0]?.instance.properties.CFrame;
    if (holder === undefined || offset?.type !== 'CFrame') throw new Error('The prompt has no place.');
    const height = (holder.least.y + holder.most.y) / 2 + offset.y;
    expect(height).toBeGreaterThan(4);
    expect(height).toBeLessThan(10);
  });
});

/** The first station of a role that a lesson has, turned so that its sides lie along the axes and it looks to lesser z. */
function modelOf(role: Station['role']): { readonly model: Instance; readonly boxes: readonly Box[] } {
  for (const lesson of [sampleLesson(), catalogueLesson(), practiceLesson()]) {
    const station = lesson.world.stations.find((one) => one.role === role);
    if (station === undefined) continue;
    const world: Lesson['world'] = {
      ...lesson.world,
      stations: lesson.world.stations.map((one) =>
        one === station ? { ...one, position: { x: 0, y: 0, z: 0 }, facing: 0 } : one,
      ),
    };
    const straight = { ...lesson, world };
    const name = stationAttributes(straight).get(station.id)?.StationId;
    const model = stationModels(straight, THEME_LOOKS.meadow).find((one) => one.name === name);
    if (model === undefined) continue;
    const parts = [...walk([model])].map(({ instance }) => instance).filter(({ className }) => className === 'Part');
    return { model, boxes: parts.map(boxOf) };
  }
  throw new Error(`No lesson has a station of the role ${role}.`);
}

function boxOf(part: Instance): Box {
  const { CFrame: frame, Size: size, Shape: shape } = part.properties;
  if (frame?.type !== 'CFrame' || size?.type !== 'Vector3') throw new Error(`${part.name} has no place.`);
  const { rotation } = frame;
  const reach = (row: number) =>
    AXES.reduce((sum, axis, column) => sum + Math.abs(rotation[3 * row + column] ?? 0) * size[axis], 0) / 2;
  const corner = (side: -1 | 1): Corner => ({
    x: frame.x + side * reach(0),
    y: frame.y + side * reach(1),
    z: frame.z + side * reach(2),
  });
  const isTurned = rotation.some((value) => Math.abs(value - Math.round(value)) > 0.001);
  const isBlock = shape?.type === 'Enum' && shape.item === 'Block';
  return { name: part.name, least: corner(-1), most: corner(1), isStraight: isBlock && !isTurned, instance: part };
}

function isSurface({ className }: Instance): boolean {
  return className === 'SurfaceGui';
}

function overlap(a: Box, b: Box, axis: (typeof AXES)[number]): number {
  return Math.min(a.most[axis], b.most[axis]) - Math.max(a.least[axis], b.least[axis]);
}

function touches(a: Box, b: Box): boolean {
  return AXES.every((axis) => overlap(a, b, axis) > -HARDLY);
}

/** Faces of two blocks that look the same way from one plane and cover one another, in looks that differ. */
function sharedFaces(a: Box, b: Box): readonly string[] {
  if (!a.isStraight || !b.isStraight || lookOf(a) === lookOf(b)) return [];
  return AXES.flatMap((axis) => {
    const beside = AXES.filter((other) => other !== axis).every((other) => overlap(a, b, other) > HARDLY);
    if (!beside) return [];
    return (['least', 'most'] as const)
      .filter((side) => Math.abs(a[side][axis] - b[side][axis]) < 0.005)
      .filter((side) => !(axis === 'y' && side === 'least'))
      .map((side) => `${side} ${axis}`);
  });
}

function lookOf({ instance: { properties } }: Box): string {
  return JSON.stringify([properties.Color, properties.Material]);
}
