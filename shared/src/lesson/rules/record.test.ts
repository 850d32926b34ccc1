import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLesson } from '../fixtures/sample-lesson.ts';
import { toPlayData } from '../play/index.ts';
import { scoredAnswerIds } from './activities/index.ts';
import { isExplanationDue, takeHint } from './help.ts';
import { answerProgress, newProgress, type StudentProgress } from './progress.ts';
import { activityState, levelAt, nextActivity } from './progression.ts';
import { NO_GAINS, recordAnswer, recordVisit } from './record.ts';

const lesson = toPlayData(sampleLesson()).server;

type Step = (progress: StudentProgress) => { readonly xp: number };

/** Everything that a student can do right in the whole lesson. */
const rightSteps: readonly Step[] = lesson.activities.flatMap((activity): Step[] => [
  ...scoredAnswerIds(activity).map(
    (id): Step =>
      (progress) =>
        recordAnswer(lesson, progress, activity.id, id, true),
  ),
  ...(activity.kind === 'guided-exploration'
    ? activity.stops.map(
        (stop): Step =>
          (progress) =>
            recordVisit(lesson, progress, activity.id, stop.id),
      )
    : []),
]);

function explored(): StudentProgress {
  const progress = newProgress(lesson);
  recordVisit(lesson, progress, 'activity-1', 'stop-1');
  recordVisit(lesson, progress, 'activity-1', 'stop-2');
  recordAnswer(lesson, progress, 'activity-1', 'item-1', true);
  return progress;
}

describe('booking what a student does', () => {
  it('gives exactly the total of the lesson for everything, in any order and however often repeated', () => {
    const order = fc.shuffledSubarray([...rightSteps, ...rightSteps], { minLength: rightSteps.length * 2 });
    fc.assert(
      fc.property(order, (steps) => {
        const progress = newProgress(lesson);
        const gained = steps.reduce((sum, step) => sum + step(progress).xp, 0);
        expect(progress.xp).toBe(lesson.totalXp);
        expect(gained).toBe(lesson.totalXp);
        expect(progress.finished).toBe(true);
      }),
    );
  });

  it('opens what was waiting when an activity is complete', () => {
    const progress = newProgress(lesson);
    expect(lesson.activities.map(({ id }) => activityState(lesson, progress, id))).toEqual([
      'open',
      'locked',
      'locked',
    ]);
    expect(nextActivity(lesson, progress)).toBe('activity-1');
    recordVisit(lesson, progress, 'activity-1', 'stop-1');
    recordVisit(lesson, progress, 'activity-1', 'stop-2');
    expect(recordAnswer(lesson, progress, 'activity-1', 'item-1', true)).toEqual({
      xp: 30,
      completed: true,
      opened: ['activity-2'],
      badges: [],
      finished: false,
    });
    expect(nextActivity(lesson, progress)).toBe('activity-2');
  });

  it('does not complete an exploration before every stop was read', () => {
    const progress = newProgress(lesson);
    recordVisit(lesson, progress, 'activity-1', 'stop-1');
    expect(recordAnswer(lesson, progress, 'activity-1', 'item-1', true).completed).toBe(false);
    expect(recordVisit(lesson, progress, 'activity-1', 'stop-2').completed).toBe(true);
    expect(recordVisit(lesson, progress, 'activity-1', 'stop-2')).toEqual(NO_GAINS);
  });

  it('opens the gate at the needed count and still gives XP for the rest', () => {
    const progress = newProgress(lesson);
    const gains = ['item-2', 'item-3', 'item-5', 'item-6', 'item-7', 'item-8'].map((id) =>
      recordAnswer(lesson, progress, 'activity-3', id, true),
    );
    expect(gains.map(({ xp }) => xp)).toEqual([10, 10, 10, 10, 40, 10]);
    expect(gains[4]).toMatchObject({ completed: true, finished: true });
  });

  it('counts tries until the answer is right and none after', () => {
    const progress = explored();
    for (const right of [false, false, true, false, true])
      recordAnswer(lesson, progress, 'activity-2', 'thing-1', right);
    expect(answerProgress(progress, 'activity-2', 'thing-1')).toMatchObject({ tries: 3, right: true });
    expect(progress.xp).toBe(35);
  });

  it('keeps each wrong idea that the answers showed once, in the order first shown', () => {
    const progress = explored();
    const showing = ['swap', 'flip', undefined, 'swap'];
    for (const idea of showing) recordAnswer(lesson, progress, 'activity-2', 'thing-1', false, idea);
    recordAnswer(lesson, progress, 'activity-2', 'thing-1', true, 'never');
    expect(answerProgress(progress, 'activity-2', 'thing-1')).toMatchObject({
      tries: 5,
      misconceptions: ['swap', 'flip'],
    });
  });

  it('knows nothing of activities, stops and answers that are not there', () => {
    const progress = newProgress(lesson);
    expect(recordAnswer(lesson, progress, 'nowhere', 'item-1', true)).toEqual(NO_GAINS);
    expect(recordAnswer(lesson, progress, 'activity-1', 'item-2', true)).toEqual(NO_GAINS);
    expect(recordVisit(lesson, progress, 'activity-3', 'stop-1')).toEqual(NO_GAINS);
    expect(recordVisit(lesson, progress, 'activity-1', 'stop-9')).toEqual(NO_GAINS);
    expect(progress).toEqual(newProgress(lesson));
  });
});

describe('badges', () => {
  const activityId = 'activity-2';
  const rules = [
    { type: 'complete-activity', activityId },
    { type: 'first-try', activityId },
    { type: 'recovered', activityId },
  ] as const;
  const decorated = {
    ...lesson,
    badges: rules.map((rule) => ({ id: rule.type, name: rule.type, description: rule.type, rule })),
  };
  const things = ['thing-1', 'thing-2', 'thing-3', 'thing-4'];

  it('tell a clean run from one with mistakes overcome', () => {
    const clean = newProgress(decorated);
    for (const thing of things) recordAnswer(decorated, clean, activityId, thing, true);
    expect(clean.badges).toEqual(['complete-activity', 'first-try']);

    const mended = newProgress(decorated);
    recordAnswer(decorated, mended, activityId, 'thing-2', false);
    for (const thing of things) recordAnswer(decorated, mended, activityId, thing, true);
    expect(mended.badges).toEqual(['complete-activity', 'recovered']);
  });

  it('are given once', () => {
    const progress = newProgress(decorated);
    for (const thing of [...things, ...things]) recordAnswer(decorated, progress, activityId, thing, true);
    expect(new Set(progress.badges).size).toBe(progress.badges.length);
  });
});

describe('levels', () => {
  it('are reached at their XP and name what comes next', () => {
    expect(levelAt(lesson.levels, 0)).toEqual({ name: 'Drop', nextAt: 60 });
    expect(levelAt(lesson.levels, 59)).toEqual({ name: 'Drop', nextAt: 60 });
    expect(levelAt(lesson.levels, 60)).toEqual({ name: 'Stream', nextAt: 120 });
    expect(levelAt(lesson.levels, 999)).toEqual({ name: 'River' });
    expect(levelAt([...lesson.levels].reverse(), 60)).toEqual({ name: 'Stream', nextAt: 120 });
  });
});

describe('help', () => {
  const item = {
    ...lesson.items.find(({ id }) => id === 'item-3'),
    hints: ['One.', 'Two.'],
  } as (typeof lesson.items)[0];

  it('gives hints one at a time and none after the answer', () => {
    const answer = { id: 'item-3', tries: 0, right: false, hints: 0, explained: false, misconceptions: [] };
    expect([takeHint(item, answer), takeHint(item, answer), takeHint(item, answer)]).toEqual([
      { text: 'One.', number: 1 },
      { text: 'Two.', number: 2 },
      undefined,
    ]);
    expect(takeHint(item, { ...answer, hints: 0, right: true })).toBeUndefined();
  });

  it('keeps the explanation until it is answered, or tried often with every hint seen', () => {
    const answer = { id: 'item-3', tries: 3, right: false, hints: 2, explained: false, misconceptions: [] };
    expect(isExplanationDue(item, answer)).toBe(false);
    expect(isExplanationDue(item, { ...answer, tries: 4 })).toBe(true);
    expect(isExplanationDue(item, { ...answer, tries: 4, hints: 1 })).toBe(false);
    expect(isExplanationDue(item, { ...answer, right: true, tries: 1, hints: 0 })).toBe(true);
  });
});
