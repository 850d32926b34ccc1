import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineSchema, specificationSchema } from '../../tasks/index.ts';
import { shippedTopics } from '../topics.ts';
import { allotMinutes } from './minutes.ts';
import { outlineLesson } from './outline.ts';

function specification() {
  const [topic] = shippedTopics;
  if (topic === undefined) throw new Error('no topic is shipped');
  const { teacher, ...rest } = topic.source.specify(topic.grades.from);
  return specificationSchema.parse({ ...rest, notes: teacher, standards: [] });
}

describe('dividing a period', () => {
  it('gives whole minutes that add up to it, at least two for each phase', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 120 }), (minutes) => {
        const phases = allotMinutes(minutes, [
          'warm-up',
          'instruction',
          'exploration',
          'practice',
          'discussion',
          'exit-ticket',
        ]);
        expect(phases.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(minutes);
        for (const phase of phases) expect(phase.minutes).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('spends more than half of it playing', () => {
    const phases = allotMinutes(40, ['warm-up', 'instruction', 'exploration', 'practice', 'discussion', 'exit-ticket']);
    const played = phases.filter(({ kind }) => kind === 'exploration' || kind === 'practice');
    expect(played.reduce((sum, phase) => sum + phase.minutes, 0)).toBeGreaterThan(20);
  });
});

describe('the outline of an offline lesson', () => {
  const outlined = fc
    .record({ minutes: fc.integer({ min: 15, max: 120 }), sortable: fc.boolean() })
    .map((asked) => ({ asked, outline: outlineLesson({ specification: specification(), grade: 4, ...asked }) }));

  it('fits the schema and the period, whatever its length', () => {
    fc.assert(
      fc.property(outlined, ({ asked, outline }) => {
        expect(outlineSchema.safeParse(outline).error).toBeUndefined();
        expect(outline.phases.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(asked.minutes);
      }),
    );
  });

  it('teaches every objective and asks about each at least twice', () => {
    fc.assert(
      fc.property(outlined, ({ outline }) => {
        for (const { id } of specification().objectives) {
          const asked = outline.activities
            .flatMap((activity) => activity.questions)
            .filter((slot) => slot.objectiveId === id);
          expect(asked.length).toBeGreaterThanOrEqual(2);
          expect(outline.activities.some((activity) => activity.objectiveIds.includes(id))).toBe(true);
        }
      }),
    );
  });

  it('leads from looking around to the last gate, and asks harder questions on the way', () => {
    fc.assert(
      fc.property(outlined, ({ outline }) => {
        const [first, ...others] = outline.activities;
        expect(first).toMatchObject({ kind: 'guided-exploration', requires: [] });
        for (const activity of others) expect(activity.requires.length).toBeGreaterThan(0);
        for (const { questions } of outline.activities) {
          const difficulties = questions.map(({ difficulty }) => difficulty);
          expect(difficulties).toEqual(difficulties.toSorted((a, b) => a - b));
        }
        expect(Math.max(...outline.exitTicket.map(({ difficulty }) => difficulty))).toBe(5);
      }),
    );
  });

  it('sorts only what can be sorted', () => {
    const kinds = (sortable: boolean) =>
      outlineLesson({ specification: specification(), grade: 4, minutes: 40, sortable }).activities.map(
        ({ kind }) => kind,
      );
    expect(kinds(true)).toContain('collect-and-sort');
    expect(kinds(false)).not.toContain('collect-and-sort');
  });
});
