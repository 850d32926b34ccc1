/** The server's side of walks, buildings, experiments, challenges and team gates, driven through the session's own doors. */
import { practiceLesson } from '@toolboxai/shared/lesson/fixtures';
import type { LuauValue } from '@toolboxai/shared/roblox/luau';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { START_TIMEOUT_MS } from '../../../testing/kit-machine.ts';
import { answer, choose, MIA, rightAnswer, type Sent, SessionDriver, TOM } from '../../../testing/session-driver.ts';

let session: SessionDriver;
beforeAll(async () => {
  session = await SessionDriver.start();
}, START_TIMEOUT_MS);
afterAll(() => session.dispose());

/** The lesson with everything open, so that each kind is played alone. */
function openLesson() {
  const lesson = practiceLesson();
  for (const unlock of lesson.progression.unlocks) unlock.requires = [];
  return lesson;
}
beforeEach(() => session.begin(openLesson()));

const act = (activityId: string, what: LuauValue, student = MIA) =>
  session.messages('receive', student, { kind: 'act', activityId, act: what });
const kinds = (messages: readonly Sent['message'][]) => messages.map(({ kind }) => kind);
const right = (itemId: string) => rightAnswer(itemId) ?? null;

describe('a number line walk', () => {
  const stand = async (taskId = 'target-1') => act('walk', { type: 'stand', requestId: 3, taskId });
  /** One step is four studs; 3/4 lies three steps from the left end of eight. */
  const at = (steps: number) => session.act('stand', (steps - 4) * 4, 0);

  it('shows its tasks with how far they are', async () => {
    expect(await session.messages('use', MIA, 'station-1')).toEqual([
      {
        kind: 'open',
        activityId: 'walk',
        items: [
          { itemId: 'target-1', right: false, tries: 0, hints: [] },
          { itemId: 'target-2', right: false, tries: 0, hints: [] },
        ],
      },
    ]);
  });

  it('takes where she stands for her answer, and completes with the last number', async () => {
    await at(3.2);
    const [verdict, gained] = await stand();
    expect(verdict).toEqual({
      kind: 'verdict',
      requestId: 3,
      verdict: { itemId: 'target-1', outcome: 'right', tries: 1, explanation: 'Three steps of 1/4 are 3/4.' },
    });
    expect(gained).toMatchObject({ kind: 'gained', xp: 10, completed: false });
    await at(6);
    expect((await stand('target-2'))[1]).toMatchObject({ xp: 30, completed: true });
  });

  it('answers the wrong idea that leads to a place, and any other place in general', async () => {
    await at(2);
    expect(await stand()).toMatchObject([
      { verdict: { outcome: 'wrong', feedback: 'The mark at 0 is no step.', tries: 1 } },
      { kind: 'view' },
    ]);
    await at(7);
    expect((await stand())[0]).toMatchObject({ verdict: { feedback: 'Count the steps from 0 again.', tries: 2 } });
  });

  it('says when she does not stand on the line, which is no try', async () => {
    for (const [sideways, behind] of [
      [0, 20],
      [400, 0],
      [Number.NaN, 0],
    ] as const) {
      await session.act('stand', sideways, behind);
      expect(await stand()).toEqual([{ kind: 'notice', notice: 'not-on-line', activityId: 'walk' }]);
    }
    await at(3);
    expect((await stand())[0]).toMatchObject({ verdict: { tries: 1 } });
  });

  it('gives hints one by one, and the explanation to who tried often', async () => {
    const hint = { kind: 'hint', activityId: 'walk', itemId: 'target-1' };
    expect(await session.messages('receive', MIA, hint)).toEqual([
      { kind: 'hint', itemId: 'target-1', text: 'One step is 1/4.', number: 1 },
    ]);
    await at(0);
    for (let attempt = 0; attempt < 4; attempt += 1) await stand();
    expect((await session.messages('receive', MIA, hint))[0]).toMatchObject({
      number: 2,
      explanation: 'Three steps of 1/4 are 3/4.',
    });
    expect(await session.messages('receive', MIA, hint)).toEqual([]);
  });

  it('must be answered there, and is not earned twice', async () => {
    await at(3);
    await session.act('distance', 'everywhere', 500);
    expect(await stand()).toEqual([{ kind: 'notice', notice: 'too-far', activityId: 'walk' }]);
    await session.act('distance', 'everywhere', null);
    await stand();
    expect(kinds(await stand())).toEqual(['verdict']);
    expect((await session.view()).xp).toBe(10);
  });

  it('goes on where she left it', async () => {
    await at(3);
    await stand();
    await session.act('leave', MIA);
    await session.act('join', MIA);
    expect((await session.messages('use', MIA, 'station-1'))[0]).toMatchObject({
      items: [{ itemId: 'target-1', right: true }, { right: false }],
    });
  });
});

describe('building to a measure', () => {
  const measure = (heights: LuauValue, taskId = 'build-1') =>
    act('build', { type: 'measure', requestId: 4, taskId, heights });
  const rows = (text: string) => text.split(' ').join('').split('').map(Number);

  it('takes every box of the volume, says what a wrong measure means, and completes', async () => {
    expect((await measure(rows('1110 1110 0000')))[0]).toMatchObject({
      verdict: { outcome: 'wrong', feedback: 'That is one layer alone.', tries: 1 },
    });
    expect((await measure(rows('2220 2220 0000')))[0]).toMatchObject({ verdict: { outcome: 'right', tries: 2 } });
    expect((await measure(rows('1110 0000 0000'), 'build-2'))[1]).toMatchObject({ xp: 30, completed: true });
  });

  it('says why a building cannot be measured, which is no try', async () => {
    expect(await measure(rows('1010 0000 0000'))).toEqual([
      {
        kind: 'verdict',
        requestId: 4,
        verdict: { itemId: 'build-1', outcome: 'unreadable', tries: 0, fault: 'pieces' },
      },
    ]);
  });

  it.each([
    ['no list', 5],
    ['too few squares', [1, 1]],
    ['too many squares', Array.from({ length: 13 }, () => 1)],
    ['heights that are text', Array.from({ length: 12 }, () => '1')],
    ['negative heights', Array.from({ length: 12 }, () => -1)],
    ['NaN', Array.from({ length: 12 }, () => Number.NaN)],
    ['towers above the plot', Array.from({ length: 12 }, () => 99)],
  ] as const)('books nothing for %s', async (_, heights) => {
    const told = await measure(heights);
    expect(told.filter(({ kind }) => kind === 'gained')).toEqual([]);
    expect((await measure(rows('2220 2220 0000')))[0]).toMatchObject({ verdict: { outcome: 'right', tries: 1 } });
  });
});

describe('an experiment', () => {
  const trial = (levels: LuauValue, expected?: string) =>
    act('test', { type: 'trial', levels, ...(expected === undefined ? {} : { expected }) });

  it('wants a prediction before every trial but the first, and tells how it came', async () => {
    expect((await trial([0, 0]))[0]).toMatchObject({
      news: { trials: [{ levels: [0, 0], value: 50 }], fair: false, newest: { value: 50 } },
    });
    expect(await trial([1, 0])).toEqual([]);
    expect((await trial([1, 0], 'less'))[0]).toMatchObject({
      news: { newest: { value: 100, changed: [0], change: 'more', expected: 'less' } },
    });
  });

  it('says what is unfair, names the idea behind it, and counts only fair series', async () => {
    await trial([0, 0]);
    expect((await trial([1, 1], 'more'))[0]).toMatchObject({
      news: { newest: { changed: [0, 1], feedback: 'You changed two things at once.' }, fair: false },
    });
    await trial([1, 0], 'less');
    const done = await trial([2, 0], 'more');
    expect(done[0]).toMatchObject({ news: { fair: true } });
    expect(done[1]).toMatchObject({ kind: 'gained', xp: 20, completed: false });
  });

  it('asks the conclusion after the fair test, and completes with it', async () => {
    const conclusion = answer('item-1', choose('option-1'), 'test');
    expect(await session.messages('receive', MIA, conclusion)).toEqual([]);
    await trial([0, 0]);
    await trial([1, 0], 'more');
    await trial([2, 0], 'more');
    expect((await session.messages('receive', MIA, conclusion))[1]).toMatchObject({ xp: 50, completed: true });
  });

  it('keeps her trials when she comes back', async () => {
    await trial([0, 0]);
    await trial([1, 0], 'more');
    await session.act('leave', MIA);
    await session.act('join', MIA);
    const [, told] = await session.messages('use', MIA, 'station-3');
    expect(told).toMatchObject({ news: { trials: [{ levels: [0, 0] }, { levels: [1, 0] }], fair: false } });
    expect((await trial([2, 0], 'more'))[0]).toMatchObject({ news: { fair: true } });
  });

  it.each([
    ['levels that do not exist', [9, 9]],
    ['too few', [0]],
    ['too many', [0, 0, 0, 0, 0]],
    ['words', ['0', '0']],
    ['nothing', null],
    ['NaN', [Number.NaN, 0]],
  ] as const)('gives no result for %s', async (_, levels) => {
    expect(await trial(levels)).toEqual([]);
  });
});

describe('a timed challenge', () => {
  const start = (withClock: LuauValue) => act('challenge', { type: 'start-round', withClock });
  const give = (itemId: string) => session.messages('receive', MIA, answer(itemId, right(itemId), 'challenge'));
  const all = ['item-2', 'item-3', 'item-7'];

  it('asks nothing before a round begins', async () => {
    expect(kinds(await session.messages('use', MIA, 'station-4'))).toEqual(['open', 'news']);
    expect(await give('item-2')).toEqual([]);
    expect((await start(true))[0]).toMatchObject({ news: { type: 'round', running: true, secondsLeft: 120 } });
    expect(kinds(await give('item-2'))).toEqual(['verdict', 'gained', 'view']);
  });

  it('ends with its time, keeps what is right, and can be played again', async () => {
    await start(true);
    await give('item-2');
    await session.act('pass', 200);
    expect((await give('item-3'))[0]).toMatchObject({ news: { running: false, right: ['item-2'] } });
    await start(true);
    await give('item-3');
    expect((await give('item-7'))[1]).toMatchObject({ completed: true });
    // Everything is right, but not in one round.
    expect((await session.view()).xp).toBe(45);
    await start(true);
    expect(kinds(await give('item-2'))).toEqual(['verdict']);
    // Asked anew, it is judged anew.
    expect(
      await session.messages('receive', MIA, answer('item-3', { type: 'true-false', value: true }, 'challenge')),
    ).toMatchObject([{ verdict: { outcome: 'wrong' } }]);
    for (const id of ['item-3', 'item-7']) await give(id);
    expect((await session.view()).xp).toBe(50);
  });

  it('gives the bonus for a whole round, also to who plays without the clock', async () => {
    await start(false);
    await session.act('pass', 5000);
    for (const id of all) await give(id);
    expect((await session.view()).xp).toBe(50);
  });

  it('remembers who plays without the clock', async () => {
    await start(false);
    await session.act('leave', MIA);
    await session.act('join', MIA);
    expect((await session.messages('use', MIA, 'station-4'))[1]).toMatchObject({ news: { withoutClock: true } });
  });

  it('begins no round from afar or for what is no choice', async () => {
    for (const odd of [null, 'yes', 1, {}]) expect(await start(odd)).toEqual([]);
    await session.act('distance', 'everywhere', 500);
    expect(await start(true)).toEqual([{ kind: 'notice', notice: 'too-far', activityId: 'challenge' }]);
  });
});

describe('a team gate', () => {
  const give = (student: number, itemId: string) =>
    session.messages('receive', student, answer(itemId, right(itemId), 'team'));
  const teamOf = (sent: readonly Sent[], student: number) =>
    sent.filter(({ to, message }) => to === student && message.kind === 'news').at(-1)?.message.news;

  it('can be opened by one student alone', async () => {
    await session.act('use', MIA, 'station-5');
    await give(MIA, 'item-5');
    await give(MIA, 'item-6');
    expect((await give(MIA, 'item-8'))[1]).toMatchObject({ xp: 50, completed: true });
  });

  it('lets what one does count for all, asks a share of each, and gives XP only for what she does', async () => {
    await session.act('join', TOM);
    await session.act('use', MIA, 'station-5');
    const entered = await session.act('use', TOM, 'station-5');
    expect(teamOf(entered, MIA)).toEqual({ type: 'team', members: 2, place: 0, solved: [], own: 0 });
    expect(teamOf(entered, TOM)).toMatchObject({ members: 2, place: 1 });
    await give(MIA, 'item-5');
    const sent = await session.act('receive', MIA, answer('item-6', right('item-6'), 'team'));
    expect(teamOf(sent, TOM)).toMatchObject({ solved: ['item-5', 'item-6'], own: 0 });
    await give(TOM, 'item-8');
    expect(await session.view(MIA)).toMatchObject({ xp: 60 });
    expect(await session.view(TOM)).toMatchObject({ xp: 50 });
  });

  it('keeps what a student gave when she leaves, for those who stay and for her', async () => {
    await session.act('join', TOM);
    await session.act('use', MIA, 'station-5');
    await session.act('use', TOM, 'station-5');
    await give(TOM, 'item-5');
    await give(TOM, 'item-6');
    const left = await session.act('leave', TOM);
    expect(teamOf(left, MIA)).toMatchObject({ members: 1, solved: ['item-5', 'item-6'] });
    expect((await give(MIA, 'item-8'))[1]).toMatchObject({ completed: true });
    await session.act('join', TOM);
    const back = await session.act('use', TOM, 'station-5');
    expect(teamOf(back, TOM)).toMatchObject({ members: 2, solved: ['item-5', 'item-6', 'item-8'], own: 2 });
    expect(await session.view(TOM)).toMatchObject({ xp: 60 });
  });

  it('shares with who comes later, but opens for nobody who gave nothing', async () => {
    for (const id of ['item-5', 'item-6', 'item-8']) await give(MIA, id);
    await session.act('join', TOM);
    await session.act('use', TOM, 'station-5');
    expect(await session.view(TOM)).toMatchObject({ xp: 0 });
    expect((await give(TOM, 'item-5'))[1]).toMatchObject({ completed: true });
  });
});

describe('whatever a client sends to these kinds', () => {
  const odd: readonly LuauValue[] = [
    {},
    { type: 'stand' },
    { type: 'stand', requestId: -1, taskId: 'target-1' },
    { type: 'stand', requestId: 1, taskId: { id: 'target-1' } },
    { type: 'stand', requestId: 1, taskId: 'target-99' },
    { type: 'measure', requestId: 1, taskId: 'build-1' },
    { type: 'measure', requestId: 1, taskId: 'build-99', heights: [1] },
    { type: 'trial' },
    { type: 'trial', levels: [0, 0], expected: 7 },
    { type: 'start-round', withClock: 'no' },
    { type: 'give-xp', xp: 999 },
    { type: 5 },
  ];
  it('changes nothing that it does not earn', async () => {
    await session.act('stand', 0, 100);
    for (const activityId of ['walk', 'build', 'challenge', 'team', 'nowhere']) {
      for (const what of odd) await act(activityId, what);
    }
    expect((await session.view()).xp).toBe(0);
  });
  it('is not heard while the activity is locked', async () => {
    await session.begin(practiceLesson());
    expect(await act('build', { type: 'measure', requestId: 1, taskId: 'build-1', heights: [] })).toEqual([
      { kind: 'notice', notice: 'locked', activityId: 'build' },
    ]);
  });
});
