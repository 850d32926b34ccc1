import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLesson } from '../fixtures/sample-lesson.ts';
import { toPlayData } from '../play/index.ts';
import { scoredAnswerIds } from './activities/index.ts';
import { mergeProgress } from './merge.ts';
import { activityProgress, answerProgress, newProgress, type StudentProgress } from './progress.ts';
import { recordAnswer, recordVisit } from './record.ts';

const lesson = toPlayData(sampleLesson()).server;

const step = fc.constantFrom(
  ...lesson.activities.flatMap((activity) => [
    ...scoredAnswerIds(activity).flatMap((id) =>
      [true, false].map(
        (right) => (progress: StudentProgress) =>
          recordAnswer(lesson, progress, activity.id, id, right, right ? undefined : `wrong-${id}`),
      ),
    ),
    ...(activity.kind === 'guided-exploration' ? activity.stops : []).map(
      (stop) => (progress: StudentProgress) => recordVisit(lesson, progress, activity.id, stop.id),
    ),
  ]),
);
const steps = fc.array(step, { maxLength: 30 });

/** Two students' games that began alike, as one student in two servers has them. */
const forks = fc.tuple(steps, steps, steps, steps).map(([before, ...after]) =>
  after.map((own) => {
    const progress = newProgress(lesson);
    for (const act of [...before, ...own]) act(progress);
    return progress;
  }),
);

const merge = (a: StudentProgress, b: StudentProgress) => mergeProgress(lesson, a, b);
const from = (states: readonly StudentProgress[], index: number) => states[index] ?? newProgress(lesson);

describe('merging two states of progress', () => {
  it('gives the same whoever merges, in whatever order and however often', () => {
    fc.assert(
      fc.property(forks, (states) => {
        const [a, b, c] = [from(states, 0), from(states, 1), from(states, 2)];
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  it('takes nothing away, and gives XP for each right answer once', () => {
    fc.assert(
      fc.property(forks, (states) => {
        const [a, b] = [from(states, 0), from(states, 1)];
        const merged = merge(a, b);
        expect(merged.xp).toBeGreaterThanOrEqual(Math.max(a.xp, b.xp));
        expect(merged.xp).toBeLessThanOrEqual(lesson.totalXp);
        expect(merged.badges).toEqual(expect.arrayContaining([...a.badges, ...b.badges]));
        for (const state of [a, b]) {
          if (state.finished) expect(merged.finished).toBe(true);
          for (const activity of state.activities) {
            const own = activityProgress(merged, activity.activityId);
            if (activity.complete) expect(own?.complete).toBe(true);
            expect(own?.visited).toEqual(expect.arrayContaining(activity.visited));
            for (const answer of activity.answers) {
              const kept = answerProgress(merged, activity.activityId, answer.id);
              expect(kept?.tries).toBeGreaterThanOrEqual(answer.tries);
              expect(kept?.misconceptions).toEqual(expect.arrayContaining(answer.misconceptions));
              if (answer.right) expect(kept?.right).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('completes what two servers saw half of, with its XP and badge', () => {
    const [a, b] = [newProgress(lesson), newProgress(lesson)];
    recordVisit(lesson, a, 'activity-1', 'stop-1');
    recordVisit(lesson, b, 'activity-1', 'stop-2');
    recordAnswer(lesson, b, 'activity-1', 'item-1', true);
    expect(merge(a, b)).toMatchObject({ xp: 30, finished: false });
    expect(activityProgress(merge(a, b), 'activity-1')?.complete).toBe(true);
  });

  it('gives no badge for first tries that a third server may know to be none', () => {
    const things = ['thing-1', 'thing-2', 'thing-3', 'thing-4'];
    const after = (ids: readonly string[], right: boolean): StudentProgress => {
      const progress = newProgress(lesson);
      for (const id of ids) recordAnswer(lesson, progress, 'activity-2', id, right);
      return progress;
    };
    const [a, b, c] = [
      after(things.slice(0, 2), true),
      after(things.slice(2), true),
      after(['thing-1', 'thing-1'], false),
    ];
    expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    expect(merge(merge(a, b), c).badges).toEqual([]);
    expect(merge(after(things, true), c).badges).toEqual(['badge-2']);
  });

  it('leaves what the lesson no longer has, and knows what is new in it', () => {
    const old = newProgress(lesson);
    const progress = { ...old, activities: [...old.activities.slice(1), { ...old.activities[0], activityId: 'gone' }] };
    expect(merge(newProgress(lesson), progress as StudentProgress)).toEqual(newProgress(lesson));
  });

  it('changes neither of the two', () => {
    const [a, b] = [newProgress(lesson), newProgress(lesson)];
    recordAnswer(lesson, b, 'activity-1', 'item-1', false, 'wrong-idea');
    const before = structuredClone([a, b]);
    const merged = merge(a, b);
    recordAnswer(lesson, merged, 'activity-1', 'item-1', true);
    expect([a, b]).toEqual(before);
  });
});
