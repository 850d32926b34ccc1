/** Builds each measure on the plot, from the front left corner, and hands it in. */
import {
  answerProgress,
  type BuildTask,
  checkBuilding,
  type Plot,
  type ServerBuildToAMeasure,
} from '@toolboxai/shared/lesson/rules';
import type { Play } from '../playing.ts';
import type { Student } from '../student.ts';
import { solveTask } from '../task.ts';
import type { ActivityStrategy } from './strategy.ts';

type Heights = readonly number[];

export const playBuildToAMeasure: ActivityStrategy<'build-to-a-measure'> = function* (student, activity) {
  const building = student.book.data.server.activities.find(({ id }) => id === activity.id);
  const [plot] = student.book.stations(activity.id, 'plot');
  if (building?.kind !== 'build-to-a-measure' || plot === undefined) {
    throw student.stuck('station-missing', { params: { station: activity.title } });
  }
  yield* student.use(plot);
  const isRight = (id: string) => answerProgress(student.progress, activity.id, id)?.right === true;
  let shown = Math.max(
    0,
    building.builds.findIndex(({ id }) => !isRight(id)),
  );
  for (const [index, task] of building.builds.entries()) {
    if (isRight(task.id)) continue;
    for (; shown < index; shown += 1) yield* student.press('Next');
    yield* solveBuild(student, activity, building, task, activity.params.builds[index]?.prompt ?? '');
  }
  yield* student.press('Close');
};

function* solveBuild(
  student: Student,
  activity: Parameters<ActivityStrategy<'build-to-a-measure'>>[1],
  { plot }: ServerBuildToAMeasure,
  task: BuildTask,
  prompt: string,
): Play {
  const right = building(plot, task, task.blocks, task.edges);
  if (right === undefined) {
    throw student.stuck('right-answer-refused', {
      partId: task.id,
      params: { question: prompt, answer: `${task.blocks} blocks`, screen: 'it does not fit on the plot' },
    });
  }
  const foreseen = task.wrong.flatMap(({ blocks, misconceptionId }) => {
    const value = building(plot, task, blocks);
    return value === undefined ? [] : [{ value, ...(misconceptionId === undefined ? {} : { misconceptionId }) }];
  });
  const other = [1, 2].filter((blocks) => blocks !== task.blocks).map((blocks) => building(plot, task, blocks));
  yield* solveTask<Heights>(student, activity, {
    id: task.id,
    prompt,
    help: task,
    choices: { right, wrong: [...foreseen, ...other.flatMap((value) => (value === undefined ? [] : [{ value }]))] },
    check: (heights) => checkBuilding(plot, task, heights).verdict,
    inWords: (heights) => `${heights.reduce((sum, height) => sum + height, 0)} blocks`,
    handIn: (heights) => put(student, plot, task, heights),
  });
}

/** So many blocks in a way that can be measured: as a box where the task asks for one or they make one, else in rows. */
function building(plot: Plot, task: BuildTask, blocks: number, edges?: readonly number[]): Heights | undefined {
  const squares = Array.from({ length: plot.width * plot.depth }, (_, index) => index);
  for (const [width, depth, height] of boxes(plot, task, blocks)) {
    if (edges !== undefined && !sameEdges([width, depth, height], edges)) continue;
    return squares.map((square) => {
      const across = square % plot.width;
      return across < width && (square - across) / plot.width < depth ? height : 0;
    });
  }
  if (task.shape === 'box' || task.measure === 'length' || blocks > squares.length) return undefined;
  return squares.map((square) => (square < blocks ? 1 : 0));
}

function boxes(plot: Plot, { measure }: BuildTask, blocks: number): readonly (readonly [number, number, number])[] {
  const highest = measure === 'volume' || measure === 'amount' ? plot.height : 1;
  const found: (readonly [number, number, number])[] = [];
  for (let width = 1; width <= plot.width; width += 1) {
    for (let depth = 1; depth <= plot.depth; depth += 1) {
      const height = blocks / (width * depth);
      if (measure === 'length' && width > 1 && depth > 1) continue;
      if (Number.isInteger(height) && height >= 1 && height <= highest) found.push([width, depth, height]);
    }
  }
  return found;
}

function sameEdges(box: readonly number[], wanted: readonly number[]): boolean {
  const sorted = (edges: readonly number[]) => edges.toSorted((a, b) => a - b).join(' ');
  return sorted(box.slice(0, wanted.length)) === sorted(wanted);
}

/** Presses what the plot's panel has: how high, and then the squares; a box takes one press at its far corner. */
function* put(student: Student, plot: Plot, task: BuildTask, heights: Heights): Play {
  const oneLayer = task.measure === 'length' || task.measure === 'area' || plot.height === 1;
  const high = Math.max(...heights);
  const used = heights.flatMap((height, square) => (height > 0 ? [square] : []));
  yield* student.press('Clear all');
  yield* student.press(oneLayer ? 'Put a block' : `${high} high`);
  const name = (square: number) => `Square ${(square % plot.width) + 1}-${Math.floor(square / plot.width) + 1}`;
  const corner = used.at(-1);
  const inCorner = (square: number, far: number) =>
    square % plot.width <= far % plot.width && Math.floor(square / plot.width) <= Math.floor(far / plot.width);
  const isBox =
    corner !== undefined && heights.every((height, square) => height === (inCorner(square, corner) ? high : 0));
  if (corner !== undefined && isBox) {
    yield* student.press('From the corner to here');
    yield* student.press(name(corner));
  } else {
    yield* student.press('One square');
    for (const square of used) yield* student.press(name(square));
  }
  yield* student.press('Check');
}
