/** Every measure is a whole number of blocks that can be built on the plot, and no wrong one counts as right. */

import { sameExactNumber, wholeShare } from '../../exact-numbers.ts';
import type { ActivityOf, Finding } from '../../schema/index.ts';
import { error, repeated } from '../finding.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';

type Building = ActivityOf<'build-to-a-measure'>;
type Build = Building['params']['builds'][number];
type Plot = Building['params']['plot'];

export const buildToAMeasure: KindInvariants<Building> = {
  references: ({ params }) =>
    params.builds.flatMap((build, index) => [
      ...misconceptionOf(build, `builds/${index}`),
      ...build.wrong.flatMap((wrong, place) =>
        misconceptionOf({ id: build.id, misconceptionId: wrong.misconceptionId }, `builds/${index}/wrong/${place}`),
      ),
    ]),
  check: (activity, path) => [
    ...repeated(activity.params.builds.map(({ id }) => id)).map((id) =>
      error({
        code: 'duplicate-id',
        path: `${path}/builds`,
        partId: activity.id,
        message: `The id “${id}” is used twice in “${activity.title}”.`,
        hint: 'Give each its own id.',
      }),
    ),
    ...activity.params.builds.flatMap((build, index) => buildFindings(activity, build, `${path}/builds/${index}`)),
  ],
  stations: () => [{ role: 'plot', part: null }],
};

function buildFindings({ id, params }: Building, build: Build, path: string): Finding[] {
  const blocks = wholeShare(build.target, build.each);
  const findings: Finding[] = [];
  if (blocks === null || !canBeBuilt(params.plot, build, blocks)) {
    findings.push(
      error({
        code: 'build-impossible',
        path,
        partId: id,
        message: `${build.target} ${build.unit} cannot be built on this plot from blocks of ${build.each}.`,
        hint: 'Change the measure, what one block measures, the shape, or the size of the plot.',
      }),
    );
  }
  if (build.edges !== null && !makes(build, build.edges, blocks)) {
    findings.push(
      error({
        code: 'build-edges',
        path,
        partId: id,
        message: `Edges of ${build.edges.join(', ')} do not make a box of ${build.target} ${build.unit}.`,
        hint: 'Change the edges or the measure; an area has two edges, a volume three, and the shape must be a box.',
      }),
    );
  }
  for (const wrong of build.wrong) {
    if (sameExactNumber(wrong.measured, build.target)) {
      findings.push(
        error({
          code: 'wrong-answer-accepted',
          path,
          partId: id,
          message: `${wrong.measured} ${build.unit} is listed as a wrong measure, but it is the one that is asked for.`,
          hint: 'Remove it from the wrong ones.',
        }),
      );
    }
  }
  return findings;
}

function makes({ measure, shape }: Build, edges: readonly number[], blocks: number | null): boolean {
  const wanted = measure === 'volume' ? 3 : measure === 'area' ? 2 : 0;
  return shape === 'box' && edges.length === wanted && edges.reduce((product, edge) => product * edge, 1) === blocks;
}

/** Whether so many blocks can stand on the plot in the way that the measure and the shape ask for. */
function canBeBuilt({ width, depth, height }: Plot, { measure, shape }: Build, blocks: number): boolean {
  switch (measure) {
    case 'length':
      return blocks <= Math.max(width, depth);
    case 'area':
      return shape === 'any' ? blocks <= width * depth : hasBox(blocks, width, depth, 1);
    case 'volume':
      return shape === 'any' ? blocks <= width * depth * height : hasBox(blocks, width, depth, height);
    case 'amount':
      return blocks <= width * depth * height;
  }
}

function hasBox(blocks: number, width: number, depth: number, height: number): boolean {
  for (let across = 1; across <= width; across += 1) {
    for (let along = 1; along <= depth; along += 1) {
      const layers = blocks / (across * along);
      if (Number.isInteger(layers) && layers >= 1 && layers <= height) return true;
    }
  }
  return false;
}
