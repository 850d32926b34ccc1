import type { LuauValue } from '@toolboxai/shared/roblox/luau';
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

describe('a client that cannot be trusted', () => {
  const read = { kind: 'read', activityId: 'activity-1', stopId: 'stop-1' };

  it('cannot play what is locked', async () => {
    const locked = [{ kind: 'notice', notice: 'locked', activityId: 'activity-3' }];
    expect(await session.messages('use', MIA, 'station-9')).toEqual(locked);
    const right = rightAnswer('item-3') ?? null;
    expect(await session.messages('receive', MIA, answer('item-3', right, 'activity-3'))).toEqual(locked);
    expect(
      await session.messages('receive', MIA, { kind: 'hint', activityId: 'activity-3', itemId: 'item-3' }),
    ).toEqual(locked);
    expect(await session.messages('use', MIA, things()[0]?.station ?? '')).toMatchObject([{ notice: 'locked' }]);
    expect((await session.view()).xp).toBe(0);
  });

  it('cannot play from afar, nor from nowhere', async () => {
    for (const studs of [1000, Number.NaN, Number.POSITIVE_INFINITY]) {
      await session.act('distance', 'everywhere', studs);
      expect(await session.messages('use', MIA, 'station-1')).toMatchObject([{ notice: 'too-far' }]);
      expect(await session.messages('receive', MIA, read)).toMatchObject([{ notice: 'too-far' }]);
    }
    await session.act('distance', 'everywhere', null);
    await session.act('receive', MIA, read);
    await session.act('distance', 'everywhere', 1000);
    expect(await session.messages('receive', MIA, answer('item-1', choose('option-1')))).toMatchObject([
      { notice: 'too-far' },
    ]);
    expect((await session.view()).xp).toBe(0);
  });

  it('must stand at the stop that asks, not at another of the same activity', async () => {
    await session.act('receive', MIA, read);
    await session.act('distance', 'station-1', 500);
    expect(await session.messages('receive', MIA, answer('item-1', choose('option-1')))).toMatchObject([
      { notice: 'too-far' },
    ]);
  });

  it('cannot earn twice, nor by answering in another activity', async () => {
    await session.explore();
    expect(
      (await session.messages('receive', MIA, answer('item-1', choose('option-1')))).map(({ kind }) => kind),
    ).toEqual(['verdict']);
    expect(await session.messages('receive', MIA, answer('item-1', choose('option-1'), 'activity-2'))).toEqual([]);
    expect((await session.view()).xp).toBe(30);
  });

  it('is not answered beyond the flood limit, is told once, and is heard again later', async () => {
    const sent = await session.act('flood', MIA, { kind: 'hello' }, 500);
    const kinds = sent.map(({ message }) => message.kind);
    expect(kinds.filter((kind) => kind === 'view')).toHaveLength(12);
    expect(kinds.filter((kind) => kind === 'notice')).toHaveLength(1);
    await session.act('join', TOM);
    expect(await session.messages('receive', TOM, { kind: 'hello' })).toHaveLength(1);
    expect(await session.view()).toMatchObject({ xp: 0 });
  });

  const plain: readonly [string, LuauValue][] = [
    ['a number', 5],
    ['NaN', Number.NaN],
    ['text', 'hello'],
    ['a flag', true],
    ['an empty table', {}],
    ['an unknown kind', { kind: 'give-xp', xp: 999 }],
    ['a kind that is a table', { kind: { kind: 'hello' } }],
    ['an id that is a number', { ...read, stopId: 1 }],
    ['an id that is a table', { ...read, activityId: {} }],
    ['an empty id', { ...read, stopId: '' }],
    ['an id too long', { ...read, stopId: 'a'.repeat(65) }],
    ['a request id of NaN', { ...answer('item-1', choose('option-1')), requestId: Number.NaN }],
    ['an infinite request id', { ...answer('item-1', choose('option-1')), requestId: Number.POSITIVE_INFINITY }],
    ['a negative request id', { ...answer('item-1', choose('option-1')), requestId: -1 }],
    ['a broken request id', { ...answer('item-1', choose('option-1')), requestId: 1.5 }],
    ['a class code where there is no class', { kind: 'class-code', code: 'H4K-7CM' }],
    ['a class code that is a table', { kind: 'class-code', code: { code: 'H4K-7CM' } }],
    ['a class code without end', { kind: 'class-code', code: '2'.repeat(10_000) }],
    ['no answer', answer('item-1', null)],
    ['an answer of no type', answer('item-1', { option: 'option-1' })],
    ['an option that is a list', answer('item-1', { type: 'single-choice', option: ['option-1'] })],
    ['a truth that is text', answer('item-1', { type: 'true-false', value: 'false' })],
    ['a number that is a number', answer('item-1', { type: 'numeric', text: 5 })],
    ['a text too long', answer('item-1', { type: 'numeric', text: '1'.repeat(401) })],
    ['too many entries', answer('item-1', { type: 'ordering', order: Array.from({ length: 13 }, () => 'entry-1') })],
    ['an order that is text', answer('item-1', { type: 'ordering', order: 'entry-1' })],
    ['a pair without an end', answer('item-1', { type: 'matching', pairs: [{ left: 'left-1' }] })],
    ['a pair that is text', answer('item-1', { type: 'matching', pairs: ['left-1'] })],
    ['a blank that is no text', answer('item-1', { type: 'fill-in', blanks: [{ blankId: 'blank-1', text: 4 }] })],
  ];
  it.each(plain)('gets nothing for %s', async (_, payload) => {
    await session.act('receive', MIA, read);
    expect(await session.messages('receive', MIA, payload)).toEqual([]);
    expect((await session.view()).xp).toBe(0);
  });

  it.each([
    'nothing',
    'func',
    'thread',
    'buffer',
    'vector',
    'cyclic',
    'sparse',
    'mixed',
    'keyedByTable',
    'deep',
    'long',
  ])('gets nothing for what plain data cannot spell: %s', async (name) => {
    expect(await session.messages('receiveOdd', MIA, name)).toEqual([]);
    expect((await session.view()).xp).toBe(0);
  });

  it('gets nothing for text that is no text', async () => {
    await session.explore();
    await session.sort();
    const sent = await session.messages('receiveOdd', MIA, 'invalidUtf8');
    expect(sent[0]).toMatchObject({ kind: 'verdict', verdict: { outcome: 'wrong' } });
  });

  it('is nobody before it joined', async () => {
    expect(await session.messages('receive', TOM, { kind: 'hello' })).toEqual([]);
    expect(await session.messages('use', TOM, 'station-1')).toEqual([]);
  });

  it('never receives a key, a hint, feedback or an explanation that is not due', async () => {
    const probes: LuauValue[] = [
      { kind: 'hello' },
      read,
      ...server.items.map(({ id }) => answer(id, choose('option-9'))),
    ];
    const heard: unknown[] = [];
    for (const probe of probes) heard.push(...(await session.messages('receive', MIA, probe)));
    for (const { StationId } of attributes) heard.push(...(await session.messages('use', MIA, StationId)));
    const text = JSON.stringify(heard);
    for (const item of server.items) {
      for (const secret of [...item.hints, item.explanation]) expect(text).not.toContain(secret);
    }
    expect(text).not.toContain('"key');
    expect(text).not.toContain('feedback');
  });
});
