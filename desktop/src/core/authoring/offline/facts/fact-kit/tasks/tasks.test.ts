/** What the shipped topics let students do, for every topic and many seeds. */
import { checkInvariants } from '@toolboxai/shared/lesson';
import { catalogueLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { withTask } from '../../../../activities/index.ts';
import { draftTask, offersOf, partsOf, writtenTask } from '../../../author/activities/index.ts';
import { shippedTopics } from '../../../topics.ts';
import { factTopics } from '../../index.ts';

const SEEDS = [1, 2, 3, 4, 5];

describe.each(shippedTopics.map((topic) => ({ id: topic.id, topic })))('the tasks of $id', ({ topic }) => {
  it('fit the schema, break no invariant, and are the same for the same seed', () => {
    const { source, grades } = topic;
    const misconceptions = new Set(source.specify(grades.from).misconceptions.map(({ id }) => id));
    const objectives = new Set(source.specify(grades.from).objectives.map(({ id }) => id));
    const [frame] = catalogueLesson().activities;
    if (frame === undefined) throw new Error('the fixture has no activity');
    for (const seed of SEEDS) {
      for (const { kind } of offersOf(source, { seed, grade: grades.from })) {
        for (const parts of Object.values(partsOf(kind))) {
          const request = { seed, grade: grades.from, parts };
          const draft = draftTask(source, kind, request);
          if (draft === null) throw new Error(`${kind} was offered and is not there`);
          const activity = withTask(
            { ...frame, id: 'activity-4', zoneId: 'zone-4' },
            writtenTask(kind, 'activity-4', draft),
          );
          const faults = checkInvariants(catalogueLesson([activity])).filter(
            ({ code, path }) => path.includes('/params') && code !== 'unknown-reference',
          );
          expect(faults).toEqual([]);
          expect(objectives).toContain(draft.objectiveId);
          for (const [, named] of JSON.stringify(draft).matchAll(/"misconceptionId":"([^"]+)"/g)) {
            expect(misconceptions).toContain(named);
          }
          expect(JSON.stringify(draftTask(source, kind, request))).toBe(JSON.stringify(draft));
        }
      }
    }
  });
});

describe('the shipped fact topics', () => {
  it('offer a sequence, a bridge and a talk, and a timeline only for what happens in time', () => {
    for (const { source, grades, definition } of factTopics) {
      const kinds = offersOf(source, { seed: 1, grade: grades.from }).map(({ kind }) => kind);
      expect(kinds, definition.id).toEqual(expect.arrayContaining(['matching-bridge', 'dialogue']));
      expect(kinds.includes('label-the-diagram'), definition.id).toBe(definition.diagrams.length > 0);
      if (kinds.includes('timeline-path')) {
        expect(definition.sequences.some(({ direction }) => direction.startsWith('what '))).toBe(true);
      }
    }
    const energy = factTopics.find(({ id }) => id === 'forces-and-motion');
    const offered = energy === undefined ? [] : offersOf(energy.source, { seed: 1, grade: energy.grades.from });
    expect(offered.map(({ kind }) => kind)).not.toContain('timeline-path');
  });

  it('draw other things for another seed', () => {
    for (const { source, grades, id } of factTopics) {
      const drawn = SEEDS.map((seed) =>
        JSON.stringify(source.tasks.dialogue?.({ seed, grade: grades.from, parts: 4 })),
      );
      expect(new Set(drawn).size, id).toBeGreaterThan(1);
    }
  });
});
