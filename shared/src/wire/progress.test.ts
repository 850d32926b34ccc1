import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening, ProgressBatch, ProgressEvent } from '../lesson/play/index.ts';
import { newJoinCode } from '../lesson/rules/index.ts';
import { progressEventSchema, readJoinAnswer, readJoinClaim, readProgressBatch } from './index.ts';

const student = { pseudonym: 'a3f09c1e5b7d42f8' };
const happenings: readonly Happening[] = [
  { kind: 'answer', activityId: 'activity-1', answerId: 'item-1', right: false, tries: 2, misconceptions: ['swap'] },
  { kind: 'hint', activityId: 'activity-1', answerId: 'item-1', hints: 1 },
  { kind: 'explained', activityId: 'activity-1', answerId: 'item-1' },
  { kind: 'visit', activityId: 'activity-1', part: 'stop-1' },
  { kind: 'complete', activityId: 'activity-1' },
  { kind: 'badge', badgeId: 'badge-1' },
  { kind: 'finish' },
  {
    kind: 'state',
    state: {
      xp: 30,
      finished: false,
      badges: [],
      activities: [
        {
          activityId: 'activity-1',
          complete: true,
          visited: ['stop-1'],
          answers: [{ id: 'item-1', tries: 2, right: true, hints: 1, explained: false, misconceptions: ['swap'] }],
        },
      ],
    },
  },
  { kind: 'same-student', formerly: 'b3f09c1e5b7d42f8' },
  { kind: 'code', code: newJoinCode(() => 3) },
];
const events: readonly ProgressEvent[] = happenings.map((happening, index) => ({
  ...happening,
  id: `server-1-${index}`,
  at: 1_790_000_000 + index,
  student: index === 0 ? student : { ...student, rosterEntryId: 'entry-7' },
}));
const batch: ProgressBatch = {
  protocol: 'toolboxai-progress',
  version: 1,
  lessonId: 'water-cycle',
  serverId: 'server-1',
  lost: 0,
  events,
};

describe('a batch of progress', () => {
  it('is read with every kind of event, with a class and without', () => {
    expect(readProgressBatch(batch)).toEqual({ batch, refused: [] });
    const withClass = { ...batch, classId: 'class-4b' };
    expect(readProgressBatch(JSON.parse(JSON.stringify(withClass)))).toEqual({ batch: withClass, refused: [] });
  });

  it('is read without the events that are wrong, which are named', () => {
    const wrong = [
      { ...events[0], tries: -1 },
      { ...events[1], kind: 'song' },
      { ...events[2], id: 'server-1-99', activityId: 'No Id!' },
    ];
    const read = readProgressBatch({ ...batch, events: [...wrong, ...events.slice(3)] });
    expect(read?.batch.events).toEqual(events.slice(3));
    expect(read?.refused.map(({ id }) => id)).toEqual(['server-1-0', 'server-1-1', 'server-1-99']);
  });

  it.each([
    ['another protocol', { ...batch, protocol: 'other' }],
    ['another version', { ...batch, version: 2 }],
    ['no events', { ...batch, events: [] }],
    ['more events than a batch has', { ...batch, events: Array.from({ length: 101 }, () => events[0]) }],
    ['an event without id', { ...batch, events: [{ kind: 'finish' }] }],
    ['a field that is not known', { ...batch, school: 'North' }],
    ['no object', 'batch'],
  ])('is not read with %s', (_, body) => {
    expect(readProgressBatch(body)).toBeUndefined();
  });

  it('has no place for a name', () => {
    for (const event of events) {
      expect(progressEventSchema.safeParse(event).success).toBe(true);
      for (const field of ['name', 'displayName', 'userId', 'email']) {
        expect(progressEventSchema.safeParse({ ...event, [field]: 'mia' }).success).toBe(false);
        const named = { ...event, student: { ...event.student, [field]: 'mia' } };
        expect(progressEventSchema.safeParse(named).success).toBe(false);
      }
    }
  });

  it('is read or refused, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        readProgressBatch(body);
        readProgressBatch({ ...batch, events: [body] });
      }),
    );
  });
});

describe('joining by code', () => {
  const claim = {
    protocol: 'toolboxai-progress',
    version: 1,
    lessonId: 'water-cycle',
    classId: 'class-4b',
    code: newJoinCode(() => 5),
    pseudonym: student.pseudonym,
  };

  it('is asked with a code that can be one', () => {
    expect(readJoinClaim(claim)).toEqual(claim);
    expect(readJoinClaim({ ...claim, code: 'ABCDEF' })).toBeUndefined();
    expect(readJoinClaim({ ...claim, code: claim.code.toLowerCase() })).toBeUndefined();
    expect(readJoinClaim({ ...claim, name: 'mia' })).toBeUndefined();
  });

  it('is answered with the entry, or why not', () => {
    expect(readJoinAnswer({ outcome: 'linked', rosterEntryId: 'entry-7' })).toMatchObject({ rosterEntryId: 'entry-7' });
    expect(readJoinAnswer({ outcome: 'taken' })).toEqual({ outcome: 'taken' });
    expect(readJoinAnswer({ outcome: 'linked' })).toBeUndefined();
    expect(readJoinAnswer({ outcome: 'linked', rosterEntryId: 'entry-7', name: 'mia' })).toBeUndefined();
  });
});
