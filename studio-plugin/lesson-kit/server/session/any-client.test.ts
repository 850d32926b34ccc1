/**
 * Clients that do anything in any order: what the session promises must hold after every act. The acts are drawn here
 * and run in the Luau machine, a whole game at a time.
 */
import type { LuauValue } from '@toolboxai/shared/roblox/luau';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { START_TIMEOUT_MS } from '../../../testing/kit-machine.ts';
import {
  answer,
  attributes,
  choose,
  MIA,
  rightAnswer,
  type Sent,
  SessionDriver,
  server,
  things,
} from '../../../testing/session-driver.ts';

let session: SessionDriver;
beforeAll(async () => {
  session = await SessionDriver.start();
}, START_TIMEOUT_MS);
afterAll(() => session.dispose());

const activityId = fc.constantFrom(...server.activities.map(({ id }) => id), 'nowhere');
const itemId = fc.constantFrom(...server.items.map(({ id }) => id), 'nothing');
const wrongAnswers: readonly LuauValue[] = [
  { type: 'single-choice', option: 'option-2' },
  { type: 'multiple-choice', options: ['option-1', 'option-3'] },
  { type: 'true-false', value: true },
  { type: 'numeric', text: '12' },
  { type: 'ordering', order: ['entry-1', 'entry-2', 'entry-3'] },
  { type: 'matching', pairs: [{ left: 'left-1', right: 'right-1' }] },
  { type: 'fill-in', blanks: [{ blankId: 'blank-1', text: 'rain' }] },
];
const value = fc.oneof(
  itemId.map((id) => rightAnswer(id) ?? { type: 'single-choice', option: 'option-1' }),
  fc.constantFrom(...wrongAnswers),
  fc.jsonValue() as fc.Arbitrary<LuauValue>,
);

const payload: fc.Arbitrary<LuauValue> = fc.oneof(
  fc.record({
    kind: fc.constant('answer'),
    requestId: fc.nat(9),
    activityId,
    itemId,
    answer: value,
  }),
  // The item with its own right answer, where it is asked: else hardly any game gets far.
  fc.constantFrom(...server.items).map(({ id }) => ({
    kind: 'answer',
    requestId: 1,
    activityId: id === 'item-1' ? 'activity-1' : 'activity-3',
    itemId: id,
    answer: rightAnswer(id) ?? { type: 'single-choice', option: 'option-1' },
  })),
  fc.record({ kind: fc.constant('hint'), activityId, itemId }),
  fc.record({
    kind: fc.constant('read'),
    activityId: fc.constantFrom('activity-1', 'activity-2'),
    stopId: fc.constantFrom('stop-1', 'stop-2', 'stop-3'),
  }),
  fc.constantFrom({ kind: 'hello' }, { kind: 'put-back' }),
  fc.jsonValue() as fc.Arbitrary<LuauValue>,
);

const act = fc.oneof(
  { weight: 4, arbitrary: payload.map((sent): LuauValue => ['receive', sent]) },
  { weight: 4, arbitrary: fc.constantFrom(...attributes).map(({ StationId }): LuauValue => ['use', StationId]) },
  { weight: 1, arbitrary: fc.constantFrom(5, 5, 5, 1000, Number.NaN).map((studs): LuauValue => ['walk', studs]) },
  { weight: 1, arbitrary: fc.constantFrom('leave', 'join', 'join', 'join').map((name): LuauValue => [name]) },
);

/** What leads to the gate: half of the games begin with it, because chance alone seldom gets there. */
const TO_THE_GATE: readonly LuauValue[] = [
  ['receive', { kind: 'read', activityId: 'activity-1', stopId: 'stop-1' }],
  ['receive', { kind: 'read', activityId: 'activity-1', stopId: 'stop-2' }],
  ['receive', answer('item-1', choose('option-1'))],
  ...things().flatMap(({ station, home }): LuauValue[] => [
    ['use', station],
    ['use', home],
  ]),
];

interface View {
  readonly xp: number;
  readonly finished: boolean;
  readonly activities: readonly { readonly state: string; readonly right: unknown; readonly done: number }[];
}

describe('a session with any client', () => {
  it('never gives more than the lesson holds, opens nothing early, and helps only when help is due', async () => {
    const games = fc.sample(fc.array(act, { minLength: 150, maxLength: 200 }), { numRuns: 40, seed: 5 });
    let furthest = 0;
    for (const [index, game] of games.entries()) {
      await session.begin();
      const sent = await session.act('play', MIA, index % 2 === 0 ? game : [...TO_THE_GATE, ...game]);
      const views = sent.flatMap(({ message }) => (message.kind === 'view' ? [message.view as View] : []));
      let xp = 0;
      for (const view of views) {
        expect(view.xp).toBeGreaterThanOrEqual(xp);
        expect(view.xp).toBeLessThanOrEqual(server.totalXp);
        xp = view.xp;
        const states = view.activities.map(({ state }) => state).join(' ');
        expect(states).toMatch(/^(?:open locked locked|complete open locked|complete complete (?:open|complete))$/);
        for (const { state, right, done } of view.activities) {
          if (state === 'locked') expect([right, done]).toEqual([[], 0]);
        }
      }
      furthest = Math.max(furthest, xp);
      expectHelpInTime(sent);
    }
    expect(furthest).toBe(server.totalXp);
  });
});

/** No explanation before the right answer, or before the fourth try with all hints seen; no hint that was not asked for. */
function expectHelpInTime(sent: readonly Sent[]): void {
  for (const { message } of sent) {
    const verdict = message.kind === 'verdict' ? (message.verdict as Record<string, unknown>) : undefined;
    if (verdict?.explanation !== undefined && verdict.outcome !== 'right') {
      expect(verdict.tries).toBeGreaterThanOrEqual(4);
    }
    if (message.kind !== 'hint' && message.kind !== 'open') {
      expect(JSON.stringify(message)).not.toContain('Think of a puddle');
    }
  }
}
