/**
 * Building to a measure: a plot for the lesson and things to build on it, drawn afresh for each seed. Wrong measures are
 * those to which a named misconception leads with the same numbers.
 */
import type { BloomLevel } from '@toolboxai/shared/lesson';
import type { Random } from '../../items/index.ts';
import type { TaskDraft } from '../../topic-source.ts';
import { misconceptionById } from '../misconceptions/index.ts';

type Params = TaskDraft<'build-to-a-measure'>['params'];
type Plot = Params['plot'];

export interface Build {
  readonly prompt: string;
  readonly measure: 'length' | 'area' | 'volume' | 'amount';
  readonly unit: string;
  /** What one block measures. */
  readonly each: number;
  readonly target: number;
  readonly shape: 'any' | 'box';
  /** Edges of the box in blocks, where the prompt names them. */
  readonly edges?: readonly number[];
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly wrong: readonly { readonly misconception: string; readonly measured: number; readonly work: string }[];
  /** Said to any other measure. */
  readonly otherwise: string;
}

export interface TopicBuilding {
  readonly objectiveId: string;
  readonly bloom: BloomLevel;
  readonly instructions: string;
  readonly plot: Plot;
  /** Draws one thing to build, which must fit on the plot; called until there are enough different ones. */
  readonly draw: (random: Random, grade: number) => Build;
}

const MOST_DRAWS = 400;

/** As many builds as asked, no two with the same measure; null with fewer than two. */
export function drawBuilding(
  building: TopicBuilding,
  random: Random,
  request: { readonly grade: number; readonly parts: number },
): TaskDraft<'build-to-a-measure'> | null {
  const drawn = new Map<string, Build>();
  for (let draw = 0; draw < MOST_DRAWS && drawn.size < request.parts; draw += 1) {
    const build = building.draw(random.fork(draw), request.grade);
    const key = `${build.measure} ${build.target}`;
    if (!drawn.has(key)) drawn.set(key, build);
  }
  if (drawn.size < 2) return null;
  const { objectiveId, bloom, instructions, plot } = building;
  return {
    objectiveId,
    bloom,
    instructions,
    params: {
      plot: { ...plot },
      builds: [...drawn.values()].map((build, index) => ({
        id: `build-${index + 1}`,
        prompt: build.prompt,
        measure: build.measure,
        unit: build.unit,
        each: String(build.each),
        target: String(build.target),
        shape: build.shape,
        edges: build.edges === undefined ? null : [...build.edges],
        hints: [...build.hints],
        explanation: build.explanation,
        feedback: build.otherwise,
        wrong: wrongMeasures(build, plot),
      })),
    },
  };
}

function wrongMeasures(build: Build, { width, depth, height }: Plot): Params['builds'][number]['wrong'] {
  const most = width * depth * (build.measure === 'volume' || build.measure === 'amount' ? height : 1) * build.each;
  const seen = new Set([build.target]);
  return build.wrong.flatMap(({ misconception, measured, work }) => {
    if (measured <= 0 || measured > most || measured % build.each !== 0 || seen.has(measured)) return [];
    seen.add(measured);
    const feedback = misconceptionById(misconception).feedback({ given: `${measured} ${build.unit}`, work });
    return { measured: String(measured), misconceptionId: misconception, feedback };
  });
}
