/** Walks, buildings and what is wrong with them, for every topic that has some. */
import { type Activity, checkActivities, placeOnLine } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { writtenTaskSchema } from '../../tasks/index.ts';
import { topicBuildings } from './buildings/index.ts';
import { mathematicsTopics } from './index.ts';
import { topicWalks } from './walks/index.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

function topic(id: string) {
  const found = mathematicsTopics.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no topic ${id}`);
  return found;
}

const made = [
  ...Object.keys(topicWalks).map((id) => ({ id, kind: 'number-line-walk' as const })),
  ...Object.keys(topicBuildings).map((id) => ({ id, kind: 'build-to-a-measure' as const })),
];

describe.each(made)('$kind of $id', ({ id, kind }) => {
  const { source, grades } = topic(id);
  const draft = (seed: number, grade = grades.from) => source.tasks[kind]?.({ seed, grade, parts: 5 }) ?? null;

  it('is what its schema and its invariants say, at every grade and for many seeds', () => {
    for (const seed of SEEDS) {
      for (let grade = grades.from; grade <= grades.to; grade += 1) {
        const task = writtenTaskSchema.parse({ ...draft(seed, grade), kind, activityId: 'activity' });
        if (task.kind !== kind) throw new Error(task.kind);
        const { instructions, objectiveId, bloom, activityId, ...own } = task;
        const activity: Activity = {
          ...own,
          id: activityId,
          title: 'A place',
          instructions,
          bloom,
          objectiveIds: [objectiveId],
          zoneId: 'zone',
          minutes: 5,
          xp: { completion: 10, perCorrect: 5 },
        };
        expect([seed, checkActivities({ activities: [activity] })]).toEqual([seed, []]);
        expect(source.specify(grade).objectives.map((objective) => objective.id)).toContain(objectiveId);
      }
    }
  });

  it('names only misconceptions that the topic teaches against', () => {
    const known = new Set(source.specify(grades.from).misconceptions.map((misconception) => misconception.id));
    const named = SEEDS.map((seed) => JSON.stringify(draft(seed))).join(' ');
    const ids = [...named.matchAll(/"misconceptionId":"([^"]+)"/g)].map(([, misconception = '']) => misconception);
    expect(ids.length).toBeGreaterThan(0);
    for (const misconception of ids) expect([misconception, known.has(misconception)]).toEqual([misconception, true]);
  });

  it('is the same to the byte for the same seed and fresh for another', () => {
    expect(JSON.stringify(draft(3))).toBe(JSON.stringify(draft(3)));
    expect(JSON.stringify(draft(3))).not.toBe(JSON.stringify(draft(4)));
  });
});

describe('a walk among fractions', () => {
  it('meets who counts marks instead of steps one mark before the right one', () => {
    const task = topic('fractions-as-numbers').source.tasks['number-line-walk']?.({ seed: 2, grade: 3, parts: 4 });
    if (task === null || task === undefined) throw new Error('no walk');
    const { line, targets } = task.params;
    for (const { value, wrong } of targets) {
      const counted = wrong.find(({ misconceptionId }) => misconceptionId === 'fraction-number-line-ticks');
      expect(placeOnLine(line, value) - placeOnLine(line, counted?.value ?? value)).toBeCloseTo(1);
    }
  });
});
