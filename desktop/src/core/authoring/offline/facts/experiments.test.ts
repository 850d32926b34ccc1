/** Experiments of the science topics: valid, honest to their own model, and answered by it. */
import { type Activity, checkActivities, itemSchema } from '@toolboxai/shared/lesson';
import { outcomeOf } from '@toolboxai/shared/lesson/rules';
import { describe, expect, it } from 'vitest';
import { writtenTaskSchema } from '../../tasks/index.ts';
import { factTopics } from './index.ts';

const topics = factTopics.filter(({ definition }) => (definition.experiments ?? []).length > 0);
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

it('stand in five science topics', () => {
  expect(topics.map(({ id }) => id).toSorted()).toEqual([
    'forces-and-motion',
    'photosynthesis',
    'rock-cycle',
    'states-of-matter',
    'water-cycle',
  ]);
});

describe.each(topics.map((topic) => ({ id: topic.id, topic })))('the experiment of $id', ({ topic }) => {
  const { source, grades } = topic;
  const draft = (seed: number) => {
    const task = source.tasks.experiment?.({ seed, grade: grades.from, parts: 1 });
    if (task === null || task === undefined) throw new Error('no experiment');
    return task;
  };

  it('is what its schema and its invariants say, with a conclusion that is a question', () => {
    for (const seed of SEEDS) {
      const task = draft(seed);
      expect(
        writtenTaskSchema.safeParse({ ...task, kind: 'experiment', activityId: 'activity' }).error,
      ).toBeUndefined();
      expect(itemSchema.safeParse(task.conclusion).error).toBeUndefined();
      const activity: Activity = {
        kind: 'experiment',
        id: 'activity',
        title: 'A bench',
        instructions: task.instructions,
        bloom: task.bloom,
        objectiveIds: [task.objectiveId],
        zoneId: 'zone',
        minutes: 5,
        xp: { completion: 10, perCorrect: 5 },
        params: { ...task.params, conclusionId: task.conclusion.id },
      };
      expect(checkActivities({ activities: [activity] })).toEqual([]);
    }
  });

  it('tests different things for different seeds, and the same for the same', () => {
    expect(JSON.stringify(draft(5))).toBe(JSON.stringify(draft(5)));
    expect(new Set(SEEDS.map((seed) => draft(seed).params.testedId)).size).toBeGreaterThan(1);
  });

  it('has no result beyond its limits, so that no two levels look alike by being cut', () => {
    const { params } = draft(1);
    const { variables, outcome, model } = params;
    const own = {
      ...model,
      curves: variables.map(({ curve }) => curve),
      least: outcome.least,
      most: outcome.most,
      decimals: outcome.decimals,
    };
    const values = variables.map(({ levels }) => levels);
    const free = { ...own, least: -1_000_000, most: 1_000_000 };
    const choices = values.reduce<number[][]>(
      (made, levels) => made.flatMap((choice) => levels.map((_, level) => [...choice, level])),
      [[]],
    );
    for (const levels of choices) expect(outcomeOf(own, values, levels)).toBe(outcomeOf(free, values, levels));
  });

  it('names only misconceptions that the topic teaches against', () => {
    const known = new Set(source.specify(grades.from).misconceptions.map(({ id }) => id));
    const named = SEEDS.map((seed) => JSON.stringify(draft(seed))).join(' ');
    for (const [, id = ''] of named.matchAll(/"misconceptionId":"([^"]+)"/g)) {
      expect([id, known.has(id)]).toEqual([id, true]);
    }
  });
});
