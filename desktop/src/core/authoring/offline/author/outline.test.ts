import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineSchema, specificationSchema } from '../../tasks/index.ts';
import { shippedTopics } from '../topics.ts';
import { isDemanding, type Offer } from './activities/index.ts';
import { allotMinutes } from './minutes.ts';
import { outlineLesson } from './outline.ts';

const OFFERS: readonly Offer[] = [
  { kind: 'collect-and-sort', bloom: 'apply', objectiveId: 'objective-1' },
  { kind: 'sequence-builder', bloom: 'understand', objectiveId: 'objective-1' },
  { kind: 'timeline-path', bloom: 'understand', objectiveId: 'objective-1' },
  { kind: 'matching-bridge', bloom: 'understand', objectiveId: 'objective-2' },
  { kind: 'label-the-diagram', bloom: 'understand', objectiveId: 'objective-1' },
  { kind: 'dialogue', bloom: 'analyze', objectiveId: 'objective-2' },
];

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
    .record({ minutes: fc.integer({ min: 15, max: 120 }), seed: fc.nat(1000), offers: fc.subarray([...OFFERS]) })
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

  it('lets students do only what the topic offers, and draws it by the seed', () => {
    const kinds = (offers: readonly Offer[], seed: number, minutes: number) =>
      outlineLesson({ specification: specification(), grade: 4, minutes, seed, offers }).activities.map(
        ({ kind }) => kind,
      );
    for (const { kind } of OFFERS) expect(kinds([], 1, 60)).not.toContain(kind);
    const drawn = Array.from({ length: 60 }, (_, seed) => kinds(OFFERS, seed, 40));
    expect(new Set(drawn.map(([, first]) => first))).toEqual(
      new Set(OFFERS.filter(isDemanding).map(({ kind }) => kind)),
    );
    expect(new Set(drawn.flatMap((all) => all.slice(1, -1)))).toEqual(new Set(OFFERS.map(({ kind }) => kind)));
    for (const all of drawn) expect(all.includes('sequence-builder') && all.includes('timeline-path')).toBe(false);
    expect(kinds(OFFERS, 7, 60)).toEqual(kinds(OFFERS, 7, 60));
  });

  it('gives the activities of a phase exactly its minutes', () => {
    fc.assert(
      fc.property(outlined, ({ outline }) => {
        for (const { activityIds, minutes } of outline.phases.filter((phase) => phase.activityIds.length > 0)) {
          const own = outline.activities.filter(({ id }) => activityIds.includes(id));
          expect(own.reduce((sum, slot) => sum + slot.minutes, 0)).toBe(minutes);
        }
      }),
    );
  });
});
