/**
 * Number line walks: a line for the lesson and numbers to stand at, drawn afresh for each seed. Wrong places are where a
 * named misconception leads with the same numbers; one that lies off the line, or so near to the right place that both
 * would be one, is not offered.
 */
import type { BloomLevel } from '@toolboxai/shared/lesson';
import { type Exact, type ExactInput, exact, type Random, storedNumber } from '../../items/index.ts';
import type { TaskDraft } from '../../topic-source.ts';
import { misconceptionById } from '../misconceptions/index.ts';

type Target = TaskDraft<'number-line-walk'>['params']['targets'][number];

/** The line from `from` to `to` in so many equal steps. */
export interface WalkLine {
  readonly from: Exact;
  readonly to: Exact;
  readonly steps: number;
  readonly labelEvery: number;
  readonly form: 'integer' | 'decimal' | 'fraction';
  /** In steps; half a step when absent. */
  readonly tolerance?: number;
}

export interface WalkNumber {
  readonly prompt: string;
  readonly value: ExactInput;
  readonly hints: readonly string[];
  readonly explanation: string;
  /** Where misconceptions lead; `given` is how the wrong number is written, `work` how one gets there. */
  readonly wrong: readonly {
    readonly misconception: string;
    readonly value: ExactInput;
    readonly given: string;
    readonly work: string;
  }[];
  /** Said anywhere else. */
  readonly otherwise: string;
}

export interface TopicWalk {
  readonly objectiveId: string;
  readonly bloom: BloomLevel;
  readonly instructions: string;
  readonly line: (random: Random, grade: number) => WalkLine;
  /** Draws one number to stand at; called until there are enough different ones. */
  readonly draw: (random: Random, line: WalkLine, grade: number) => WalkNumber;
}

const MOST_DRAWS = 400;

/** As many targets as asked, or fewer when the line has no more to ask; null with fewer than two. */
export function drawWalk(
  walk: TopicWalk,
  random: Random,
  request: { readonly grade: number; readonly parts: number },
): TaskDraft<'number-line-walk'> | null {
  const line = walk.line(random.fork('line'), request.grade);
  const tolerance = line.tolerance ?? 0.5;
  const drawn = new Map<string, WalkNumber>();
  for (let draw = 0; draw < MOST_DRAWS && drawn.size < request.parts; draw += 1) {
    const number = walk.draw(random.fork(draw), line, request.grade);
    const value = storedNumber(number.value);
    const taken = drawn.has(value) || [...drawn.values()].some(({ prompt }) => prompt === number.prompt);
    if (!taken && isOnLine(line, exact(number.value))) drawn.set(value, number);
  }
  if (drawn.size < 2) return null;
  return {
    objectiveId: walk.objectiveId,
    bloom: walk.bloom,
    instructions: walk.instructions,
    params: {
      line: {
        from: storedNumber(line.from),
        to: storedNumber(line.to),
        steps: line.steps,
        labelEvery: line.labelEvery,
        form: line.form,
        unit: null,
      },
      tolerance,
      targets: [...drawn.values()].map((number, index) => ({
        id: `target-${index + 1}`,
        prompt: number.prompt,
        value: storedNumber(number.value),
        hints: [...number.hints],
        explanation: number.explanation,
        feedback: number.otherwise,
        wrong: wrongPlaces(number, line, tolerance),
      })),
    },
  };
}

function wrongPlaces(number: WalkNumber, line: WalkLine, tolerance: number): Target['wrong'] {
  const step = line.to.sub(line.from).div(line.steps);
  const apart = (a: ExactInput, b: ExactInput) => exact(a).sub(exact(b)).abs().div(step).valueOf() >= 2 * tolerance;
  const kept: { value: ExactInput; misconceptionId: string; feedback: string }[] = [];
  for (const { misconception, value, given, work } of number.wrong) {
    const clear = apart(value, number.value) && kept.every((other) => apart(value, other.value));
    if (!clear || !isOnLine(line, exact(value))) continue;
    kept.push({
      value,
      misconceptionId: misconception,
      feedback: misconceptionById(misconception).feedback({ given, work }),
    });
  }
  return kept.map(({ value, ...note }) => ({ value: storedNumber(value), ...note }));
}

function isOnLine({ from, to }: WalkLine, value: Exact): boolean {
  return value.gte(from) && value.lte(to);
}
