import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceLesson } from '../fixtures/practice-lesson.ts';
import { toPlayData } from '../play/index.ts';
import type { BuildTask, Model, Plot, ServerActivityOf } from '../play/server-lesson.ts';
import { FAIR_TEST } from './activities/experiment.ts';
import { stepsOf } from './activities/index.ts';
import { solvedByTeam } from './activities/team-gate.ts';
import { WHOLE_ROUND } from './activities/timed-challenge.ts';
import { checkBuilding, isBuilding, measureBuilding } from './blocks.ts';
import {
  changedVariables,
  fairSeries,
  outcomeOf,
  outcomeText,
  readTrialMark,
  trialMark,
  trialsIn,
} from './experiment.ts';
import { mergeProgress } from './merge.ts';
import { checkStanding, LINE_HALF_WIDTH, STUDS_PER_STEP, stepsAlong } from './number-line.ts';
import { activityProgress, newProgress } from './progress.ts';
import { recordAnswer, recordVisit } from './record.ts';

const lesson = toPlayData(practiceLesson()).server;

function serverOf<K extends 'number-line-walk' | 'build-to-a-measure' | 'team-gate'>(kind: K): ServerActivityOf<K> {
  const found = lesson.activities.find((activity): activity is ServerActivityOf<K> => activity.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

describe('standing on a number line', () => {
  const walk = serverOf('number-line-walk');
  const [target] = walk.targets;
  if (target === undefined) throw new Error('no target');

  it('counts steps from the left end, and nothing beside the line', () => {
    expect(stepsAlong(8, 0, 0)).toBe(4);
    expect(stepsAlong(8, -4 * STUDS_PER_STEP, 0)).toBe(0);
    expect(stepsAlong(8, 4 * STUDS_PER_STEP, LINE_HALF_WIDTH)).toBe(8);
    expect(stepsAlong(8, 0, LINE_HALF_WIDTH + 0.1)).toBeUndefined();
    expect(stepsAlong(8, 5 * STUDS_PER_STEP, 0)).toBeUndefined();
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(stepsAlong(8, odd, 0)).toBeUndefined();
      expect(stepsAlong(8, 0, odd)).toBeUndefined();
    }
  });

  it('takes whoever stands nearer to the number than to any other mark', () => {
    for (const at of [2.51, 3, 3.5]) expect(checkStanding(target, 0.5, at)).toEqual({ outcome: 'right' });
    expect(checkStanding(target, 0.25, 3.3)).toMatchObject({ outcome: 'wrong' });
  });

  it('speaks to the wrong idea that leads there, and in general anywhere else', () => {
    expect(checkStanding(target, 0.5, 2)).toEqual({
      outcome: 'wrong',
      feedback: 'The mark at 0 is no step.',
      misconceptionId: 'water-vanishes',
    });
    expect(checkStanding(target, 0.5, 7)).toEqual({ outcome: 'wrong', feedback: 'Count the steps from 0 again.' });
    expect(checkStanding(target, 0.5, undefined)).toEqual({ outcome: 'unreadable' });
  });
});

describe('what was built', () => {
  const plot: Plot = { width: 4, depth: 3, height: 3 };
  const task = (change: Partial<BuildTask>): BuildTask => ({
    id: 'build-1',
    measure: 'volume',
    shape: 'any',
    blocks: 4,
    hints: [],
    explanation: '',
    feedback: 'Count again.',
    wrong: [{ blocks: 2, feedback: 'One layer.', misconceptionId: 'idea' }],
    ...change,
  });
  const rows = (...lines: readonly string[]) => lines.join('').split('').map(Number);
  const faultOf = (heights: readonly number[], change: Partial<BuildTask>) =>
    checkBuilding(plot, task(change), heights).fault;

  it('is one height for each square of the plot', () => {
    expect(isBuilding(plot, rows('0000', '0000', '0003'))).toBe(true);
    expect(isBuilding(plot, rows('0000', '0000', '0004'))).toBe(false);
    expect(isBuilding(plot, [1, 2])).toBe(false);
    expect(isBuilding(plot, [0.5, ...rows('000', '0000', '0000')])).toBe(false);
    expect(isBuilding(plot, [Number.NaN, ...rows('000', '0000', '0000')])).toBe(false);
  });

  it('is right when it measures what is asked, whatever its shape', () => {
    for (const heights of [rows('2200', '0000', '0000'), rows('1000', '1100', '1000'), rows('0013', '0000', '0000')]) {
      expect(checkBuilding(plot, task({}), heights)).toEqual({ verdict: { outcome: 'right' } });
    }
  });

  it('speaks to the wrong idea behind a measure', () => {
    expect(checkBuilding(plot, task({}), rows('1100', '0000', '0000')).verdict).toEqual({
      outcome: 'wrong',
      feedback: 'One layer.',
      misconceptionId: 'idea',
    });
    expect(checkBuilding(plot, task({}), rows('1110', '0000', '0000')).verdict).toEqual({
      outcome: 'wrong',
      feedback: 'Count again.',
    });
  });

  it('says why it cannot be measured, which is no try', () => {
    expect(faultOf(rows('0000', '0000', '0000'), {})).toBe('empty');
    expect(faultOf(rows('1010', '0000', '0000'), {})).toBe('pieces');
    expect(faultOf(rows('1000', '0100', '0000'), {})).toBe('pieces');
    expect(faultOf(rows('2000', '0000', '0000'), { measure: 'area' })).toBe('layers');
    expect(faultOf(rows('1100', '1000', '0000'), { measure: 'length' })).toBe('row');
    expect(faultOf(rows('1100', '1000', '0000'), { measure: 'area', shape: 'box' })).toBe('box');
    expect(faultOf(rows('2100', '0000', '0000'), { shape: 'box' })).toBe('box');
    expect(checkBuilding(plot, task({}), rows('1010', '0000', '0000')).verdict).toEqual({ outcome: 'unreadable' });
  });

  it('has the edges that the task names, whichever way it lies', () => {
    const named = task({ shape: 'box', edges: [2, 2, 1] });
    expect(checkBuilding(plot, named, rows('1100', '1100', '0000')).verdict).toEqual({ outcome: 'right' });
    expect(checkBuilding(plot, named, rows('2200', '0000', '0000')).verdict).toEqual({ outcome: 'right' });
    expect(checkBuilding(plot, named, rows('1111', '0000', '0000')).verdict).toMatchObject({ outcome: 'wrong' });
  });

  it('may lie anywhere when only the amount counts', () => {
    expect(measureBuilding(plot, rows('1010', '0000', '0101'), task({ measure: 'amount' }))).toMatchObject({
      blocks: 4,
    });
  });

  it('measures every box by its edges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        (w, d, h) => {
          const heights = Array.from({ length: 12 }, (_, square) =>
            square % 4 < w && Math.floor(square / 4) < d ? h : 0,
          );
          expect(measureBuilding(plot, heights, task({ shape: 'box' }))).toEqual({
            blocks: w * d * h,
            edges: [w, d, h],
          });
        },
      ),
    );
  });
});

describe('an experiment', () => {
  const model: Model = {
    combine: 'product',
    base: 10,
    curves: [{ kind: 'line', slope: 0.1, start: 0 }, { kind: 'none' }],
    least: 0,
    most: 100,
    decimals: 1,
  };
  const values = [
    [10, 20, 30],
    [1, 2],
  ];

  it('answers the same trial always the same, rounded to its last digit', () => {
    expect(outcomeOf(model, values, [0, 0])).toBe(100);
    expect(outcomeOf(model, values, [0, 1])).toBe(100);
    expect(outcomeOf(model, values, [2, 1])).toBe(300);
    expect(outcomeText(125, 1)).toBe('12.5');
    expect(outcomeText(5, 2)).toBe('0.05');
    expect(outcomeText(1250, 2)).toBe('12.50');
    expect(outcomeText(7, 0)).toBe('7');
  });

  it('keeps results within the limits and knows no level that does not exist', () => {
    expect(outcomeOf({ ...model, most: 20 }, values, [2, 0])).toBe(200);
    expect(outcomeOf({ ...model, least: 15 }, values, [0, 0])).toBe(150);
    for (const levels of [[3, 0], [0], [0, 0, 0], [-1, 0], [0.5, 0], [Number.NaN, 0]]) {
      expect(outcomeOf(model, values, levels)).toBeUndefined();
    }
  });

  it.each([
    [{ kind: 'peak', best: 20, width: 20 } as const, [75, 100, 75]],
    [{ kind: 'saturating', half: 10 } as const, [50, 67, 75]],
    [{ kind: 'square', factor: 0.01 } as const, [100, 400, 900]],
    [{ kind: 'inverse', factor: 10 } as const, [100, 50, 33]],
    [{ kind: 'none' } as const, [100, 100, 100]],
  ])('follows the curve %j', (curve, expected) => {
    const own: Model = { ...model, base: 100, curves: [curve], most: 10_000, decimals: 0 };
    expect([0, 1, 2].map((level) => outcomeOf(own, [values[0] ?? []], [level]))).toEqual(expected);
  });

  it('counts levels tried with everything else the same', () => {
    expect(fairSeries([], 0)).toBe(0);
    expect(
      fairSeries(
        [
          [0, 0],
          [1, 1],
        ],
        0,
      ),
    ).toBe(1);
    expect(
      fairSeries(
        [
          [0, 0],
          [1, 1],
          [1, 0],
          [2, 0],
        ],
        0,
      ),
    ).toBe(3);
    expect(
      fairSeries(
        [
          [0, 0],
          [0, 1],
        ],
        0,
      ),
    ).toBe(1);
    expect(changedVariables([0, 1, 2], [0, 0, 3])).toEqual([1, 2]);
  });

  it('keeps trials as marks, and reads no others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }), (levels) => {
        expect(readTrialMark(trialMark(levels))).toEqual(levels);
      }),
    );
    for (const other of ['', 'trial', 'trial-', 'trial-a', 'trial-1-', 'trial-11', 'trail-1', 'trial-1_2']) {
      expect([other, readTrialMark(other)]).toEqual([other, undefined]);
    }
    expect(trialsIn(['item-1', 'trial-0-1', 'without-clock', 'trial-2-1'])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });
});

describe('progress in the practice kinds', () => {
  const stepsIn = (progress: ReturnType<typeof newProgress>, id: string) => {
    const activity = lesson.activities.find((one) => one.id === id);
    const own = activityProgress(progress, id);
    if (activity === undefined || own === undefined) throw new Error(id);
    return stepsOf(activity, own);
  };

  it('gives exactly the lesson’s total to who does everything', () => {
    const progress = newProgress(lesson);
    for (const { activityId, answers } of progress.activities) {
      for (const { id } of answers) recordAnswer(lesson, progress, activityId, id, true);
    }
    expect(progress).toMatchObject({ xp: lesson.totalXp, finished: true });
  });

  it('completes a challenge without the bonus, which is worth XP but no step', () => {
    const progress = newProgress(lesson);
    for (const id of ['item-2', 'item-3', 'item-7']) recordAnswer(lesson, progress, 'challenge', id, true);
    expect(activityProgress(progress, 'challenge')?.complete).toBe(true);
    expect(recordAnswer(lesson, progress, 'challenge', WHOLE_ROUND, true).xp).toBe(5);
  });

  it('lets what others have right count for the gate, but asks a share of each student', () => {
    const progress = newProgress(lesson);
    for (const id of ['item-5', 'item-6', 'item-8']) recordVisit(lesson, progress, 'team', id);
    expect(stepsIn(progress, 'team')).toEqual({ done: 2, needed: 3 });
    expect(progress.xp).toBe(0);
    expect(recordAnswer(lesson, progress, 'team', 'item-6', true)).toMatchObject({ completed: true, xp: 50 });
    expect(
      solvedByTeam(
        serverOf('team-gate'),
        progress.activities[4] ?? { activityId: '', complete: false, visited: [], answers: [] },
      ),
    ).toEqual(['item-5', 'item-6', 'item-8']);
  });

  it('completes an experiment by a fair test and its conclusion, and keeps every trial that exists', () => {
    const progress = newProgress(lesson);
    recordVisit(lesson, progress, 'test', 'trial-2-1');
    recordVisit(lesson, progress, 'test', 'trial-3-1');
    recordVisit(lesson, progress, 'test', 'trial-0-0-0');
    expect(activityProgress(progress, 'test')?.visited).toEqual(['trial-2-1']);
    recordAnswer(lesson, progress, 'test', FAIR_TEST, true);
    expect(stepsIn(progress, 'test')).toEqual({ done: 1, needed: 2 });
    expect(recordAnswer(lesson, progress, 'test', 'item-1', true).completed).toBe(true);
  });

  it('loses nothing of two halves that are merged', () => {
    const [a, b] = [newProgress(lesson), newProgress(lesson)];
    recordVisit(lesson, a, 'test', 'trial-0-0');
    recordAnswer(lesson, a, 'walk', 'target-1', true);
    recordVisit(lesson, b, 'test', 'trial-1-0');
    recordAnswer(lesson, b, 'walk', 'target-2', true);
    const merged = mergeProgress(lesson, a, b);
    expect(activityProgress(merged, 'test')?.visited).toEqual(['trial-0-0', 'trial-1-0']);
    expect(activityProgress(merged, 'walk')?.complete).toBe(true);
    expect(merged.xp).toBe(40);
  });
});
