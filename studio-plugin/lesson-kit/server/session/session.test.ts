import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { START_TIMEOUT_MS } from '../../../testing/kit-machine.ts';
import {
  answer,
  attributes,
  choose,
  MIA,
  rightAnswer,
  SessionDriver,
  server,
  TOM,
  things,
} from '../../../testing/session-driver.ts';

let session: SessionDriver;
beforeAll(async () => {
  session = await SessionDriver.start();
}, START_TIMEOUT_MS);
afterAll(() => session.dispose());
beforeEach(() => session.begin());

describe('a guided exploration', () => {
  it('opens a stop at its prompt, asks after it was read, and completes with the last', async () => {
    expect(await session.messages('use', MIA, 'station-1')).toEqual([
      {
        kind: 'open',
        activityId: 'activity-1',
        part: 'stop-1',
        items: [{ itemId: 'item-1', right: false, tries: 0, hints: [] }],
      },
    ]);
    expect(await session.messages('receive', MIA, answer('item-1', choose('option-1')))).toEqual([]);
    const [verdict, gained, shown] = await session.explore();
    expect(verdict).toEqual({
      kind: 'verdict',
      requestId: 7,
      verdict: {
        itemId: 'item-1',
        outcome: 'right',
        tries: 1,
        explanation: 'The sun warms the water until it rises as vapor.',
      },
    });
    expect(gained).toMatchObject({ kind: 'gained', xp: 30, completed: true, opened: ['activity-2'] });
    expect(shown).toMatchObject({ kind: 'view', view: { xp: 30, currentActivityId: 'activity-2' } });
  });

  it('says what the wrong answer means and keeps the explanation back', async () => {
    await session.act('receive', MIA, { kind: 'read', activityId: 'activity-1', stopId: 'stop-1' });
    const [verdict] = await session.messages('receive', MIA, answer('item-1', choose('option-2')));
    expect(verdict).toEqual({
      kind: 'verdict',
      requestId: 7,
      verdict: {
        itemId: 'item-1',
        outcome: 'wrong',
        tries: 1,
        feedback: 'The water does not vanish: it becomes vapor in the air.',
      },
    });
  });

  it('gives hints one by one, and the explanation to who tried often and saw them all', async () => {
    await session.act('receive', MIA, { kind: 'read', activityId: 'activity-1', stopId: 'stop-1' });
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await session.act('receive', MIA, answer('item-1', choose('option-2')));
    }
    const hint = { kind: 'hint', activityId: 'activity-1', itemId: 'item-1' };
    expect(await session.messages('receive', MIA, hint)).toEqual([
      {
        kind: 'hint',
        itemId: 'item-1',
        text: 'Think of a puddle on a sunny day.',
        number: 1,
        explanation: 'The sun warms the water until it rises as vapor.',
      },
    ]);
    expect(await session.messages('receive', MIA, hint)).toEqual([]);
  });
});

describe('collect and sort', () => {
  it('carries one thing at a time and lays a wrong one back with its reason', async () => {
    await session.explore();
    const [first, second] = things();
    if (first === undefined || second === undefined) throw new Error('things are missing');
    expect(await session.messages('use', MIA, first.home)).toEqual([
      { kind: 'notice', notice: 'hands-empty', activityId: 'activity-2' },
    ]);
    await session.act('use', MIA, first.station);
    expect((await session.view()).carrying).toEqual({ activityId: 'activity-2', objectId: first.id });
    await session.act('use', MIA, second.station);
    expect((await session.view()).carrying).toMatchObject({ objectId: second.id });
    const [sorted, shown] = await session.messages('use', MIA, second.wrongBin);
    expect(sorted).toMatchObject({
      kind: 'news',
      news: { type: 'placed', thingId: second.id, right: false, feedback: second.feedback },
    });
    expect(shown).toMatchObject({ kind: 'view', view: { xp: 30 } });
    expect((await session.view()).carrying).toBeUndefined();
  });

  it('does not take up again what is sorted', async () => {
    await session.explore();
    const [first] = things();
    if (first === undefined) throw new Error('things are missing');
    await session.act('use', MIA, first.station);
    const [sorted, gained] = await session.messages('use', MIA, first.home);
    expect(sorted).toEqual({
      kind: 'news',
      activityId: 'activity-2',
      news: {
        type: 'placed',
        thingId: first.id,
        placeId: attributes.find(({ StationId }) => StationId === first.home)?.Part,
        right: true,
      },
    });
    expect(gained).toMatchObject({ kind: 'gained', xp: 5, completed: false });
    expect(await session.messages('use', MIA, first.station)).toEqual([]);
  });

  it('lays back what is carried when asked', async () => {
    await session.explore();
    await session.act('use', MIA, things()[0]?.station ?? '');
    await session.act('receive', MIA, { kind: 'put-back' });
    expect((await session.view()).carrying).toBeUndefined();
  });
});

describe('the whole lesson', () => {
  it('is finished with exactly its XP, for each student alone', async () => {
    await session.act('join', TOM);
    await session.explore();
    await session.sort();
    for (const item of server.items) {
      const value = rightAnswer(item.id);
      if (value !== undefined) await session.act('receive', MIA, answer(item.id, value, 'activity-3'));
    }
    expect(await session.view()).toMatchObject({ xp: server.totalXp, finished: true });
    expect(await session.view(TOM)).toMatchObject({ xp: 0, finished: false });
  });

  it('goes on where a student left it', async () => {
    await session.explore();
    await session.act('leave', MIA);
    expect(await session.messages('receive', MIA, { kind: 'hello' })).toEqual([]);
    await session.act('join', MIA);
    expect(await session.view()).toMatchObject({ xp: 30 });
  });
});
