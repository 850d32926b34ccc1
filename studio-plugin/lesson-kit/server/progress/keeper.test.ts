/** What students do reaches whoever wants to know of it, and they themselves find it again, whatever fails meanwhile. */

import type { ProgressEvent } from '@toolboxai/shared/lesson/play';
import {
  mergeProgress,
  newJoinCode,
  newProgress,
  type StudentProgress,
  showJoinCode,
} from '@toolboxai/shared/lesson/rules';
import { progressBatchSchema } from '@toolboxai/shared/wire';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsOf, type KeeperAct, KeeperDriver, type Look, lesson, MIA, TOM } from '../../../testing/keeper-driver.ts';
import { START_TIMEOUT_MS } from '../../../testing/kit-machine.ts';

let driver: KeeperDriver;
beforeAll(async () => {
  driver = await KeeperDriver.start();
}, START_TIMEOUT_MS);
afterAll(() => driver.dispose());

const pass = (seconds: number): KeeperAct => ({ do: 'pass', seconds });
const join = (student = MIA, server = 1): KeeperAct => ({ do: 'join', server, student });
const leave = (student = MIA, server = 1): KeeperAct => ({ do: 'leave', server, student });
const answer = (
  answerId: string,
  right: boolean,
  more: { student?: number; server?: number; idea?: string } = {},
): KeeperAct => ({
  do: 'answer',
  server: more.server ?? 1,
  student: more.student ?? MIA,
  activityId: 'activity-2',
  answerId,
  right,
  ...(more.idea === undefined ? {} : { idea: more.idea }),
});
const network = (state: 'up' | 'down' | 'mute' | 'choosy' | 'busy'): KeeperAct => ({ do: 'network', state });
const store = (state: 'up' | 'down'): KeeperAct => ({ do: 'store', state });
const start: KeeperAct = { do: 'start' };
const close = (server = 1): KeeperAct => ({ do: 'close', server });

/** Without the states that are told now and then. */
function told(look: Look): readonly ProgressEvent[] {
  return eventsOf(look).filter(({ kind }) => kind !== 'state');
}

function answers(look: Look): readonly string[] {
  return told(look).flatMap((event) =>
    event.kind === 'answer' ? [`${event.answerId} ${event.right} ${event.tries}`] : [],
  );
}

/** What a receiver knows of everybody by the states alone, merged. */
function knownBy(look: Look): StudentProgress {
  let known = newProgress(lesson);
  for (const event of eventsOf(look)) {
    if (event.kind !== 'state') continue;
    known = mergeProgress(lesson, known, structuredClone(event.state) as StudentProgress);
  }
  return known;
}

function progressOf(look: Look, student = MIA): StudentProgress | undefined {
  return look.progress.find((entry) => entry.student === student)?.progress;
}

describe('what students do', () => {
  it('is told in batches that the wire contract takes, in order, with the wrong idea that showed', async () => {
    const look = await driver.last([
      start,
      join(),
      answer('thing-1', false, { idea: 'heat-is-cold' }),
      answer('thing-1', true),
      pass(6),
      answer('thing-2', true),
      answer('thing-3', true),
      answer('thing-4', true),
      pass(6),
    ]);
    for (const batch of look.batches) expect(progressBatchSchema.safeParse(batch).error).toBeUndefined();
    expect(look.batches).toHaveLength(2);
    expect(told(look).map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer', 'answer', 'answer', 'complete']);
    expect(told(look)[0]).toMatchObject({ right: false, tries: 1, misconceptions: ['heat-is-cold'] });
    expect(told(look)[1]).toMatchObject({ right: true, tries: 2, misconceptions: [] });
    expect(look.waiting).toEqual([{ server: 1, events: 0, batches: 0 }]);
  });

  it('names nobody: each student is one pseudonym, the same on the next server', async () => {
    const look = await driver.last([
      start,
      join(),
      join(TOM),
      answer('thing-1', true),
      answer('thing-1', true, { student: TOM }),
      pass(30),
      close(),
      start,
      join(MIA, 2),
      answer('thing-2', true, { server: 2 }),
      pass(10),
    ]);
    const names = new Set(eventsOf(look).map(({ student }) => student.pseudonym));
    expect(names.size).toBe(2);
    expect(JSON.stringify(look.batches)).not.toMatch(/userId|"name"/);
  });

  it('comes again until it is heard, later each time and never all at once', async () => {
    const story = [start, join(), network('down'), answer('thing-1', true), pass(900), network('up'), pass(300)];
    const look = await driver.last(story);
    const pauses = look.tries.slice(1).map((time, index) => time - (look.tries[index] ?? 0));
    expect(pauses.length).toBeGreaterThan(6);
    for (const [index, pause] of pauses.slice(0, 7).entries()) {
      expect(pause).toBeGreaterThanOrEqual(2 ** (index + 1) / 2);
      expect(pause).toBeLessThanOrEqual(2 ** (index + 1) + 1);
    }
    expect(Math.max(...pauses)).toBeLessThanOrEqual(301);
    expect(answers(look)).toEqual(['thing-1 true 1']);
    const other = await driver.last(story, { seed: 99 });
    expect(other.tries).not.toEqual(look.tries);
    expect((await driver.last(story)).tries).toEqual(look.tries);
  });

  it('waits as long as a busy receiver asks', async () => {
    const look = await driver.last([
      start,
      join(),
      network('busy'),
      answer('thing-1', true),
      pass(100),
      network('up'),
      pass(40),
    ]);
    expect((look.tries[1] ?? 0) - (look.tries[0] ?? 0)).toBeGreaterThanOrEqual(120);
    expect(answers(look)).toEqual(['thing-1 true 1']);
  });

  it('is known by its id when it comes twice, because the answer was lost', async () => {
    const look = await driver.last([
      start,
      join(),
      network('mute'),
      answer('thing-1', true),
      pass(30),
      network('up'),
      pass(60),
    ]);
    const ids = look.batches.flatMap(({ events }) => events.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
    expect(answers(look)).toEqual(['thing-1 true 1']);
  });

  it('is put aside alone when the receiver cannot read it, and holds up nothing else', async () => {
    const look = await driver.last([
      start,
      join(),
      network('choosy'),
      ...['thing-2', 'thing-1', 'thing-3', 'thing-4'].map((thing) => answer(thing, false)),
      pass(60),
    ]);
    expect(answers(look)).toEqual(['thing-2 false 1', 'thing-3 false 1', 'thing-4 false 1']);
    expect(JSON.stringify(look.stored.events)).toContain('"answerId":"thing-1"');
    expect(Object.keys(look.stored.events as object)).toEqual([expect.stringMatching(/^x-/)]);
    expect(look.waiting).toEqual([{ server: 1, events: 0, batches: 0 }]);
  });

  it('is bounded in memory through an outage of everything, and counts what it had to let go', async () => {
    const many = Array.from({ length: 4100 }, () => answer('thing-1', false));
    const look = await driver.last([
      start,
      join(),
      network('down'),
      store('down'),
      ...many,
      pass(10),
      { do: 'look' },
      network('up'),
      store('up'),
      pass(700),
    ]);
    expect(look.waiting).toEqual([{ server: 1, events: 0, batches: 0 }]);
    expect(look.batches.at(-1)?.lost).toBe(100);
    expect(answers(look)).toHaveLength(4000);
  });

  it('takes no more memory during a long outage while the store works', async () => {
    const many = Array.from({ length: 1000 }, () => answer('thing-1', false));
    const looks = await driver.play([
      start,
      join(),
      network('down'),
      ...many,
      pass(60),
      { do: 'look' },
      network('up'),
      pass(400),
    ]);
    expect(looks[0]?.waiting).toEqual([{ server: 1, events: expect.any(Number), batches: expect.any(Number) }]);
    expect(looks[0]?.waiting[0]?.events).toBeLessThan(100);
    const last = looks.at(-1);
    expect(last === undefined ? [] : answers(last)).toHaveLength(1000);
    expect(last?.batches.at(-1)?.lost).toBe(0);
    expect(Object.keys(last?.stored.events as object)).toEqual([]);
  });
});

describe('over servers that end', () => {
  it('is sent by the next server when this one ends in an outage', async () => {
    const look = await driver.last([
      start,
      join(),
      network('down'),
      answer('thing-1', true),
      answer('thing-2', false),
      close(),
      network('up'),
      start,
      pass(30),
    ]);
    expect(answers(look)).toEqual(['thing-1 true 1', 'thing-2 false 1']);
    expect(Object.keys(look.stored.events as object)).toEqual([]);
  });

  it('is sent by the next server when this one crashed, as soon as the crash is certain', async () => {
    const look = await driver.last([
      start,
      join(),
      network('down'),
      answer('thing-1', true),
      pass(20),
      { do: 'crash', server: 1 },
      network('up'),
      start,
      pass(1200),
    ]);
    expect(answers(look)).toEqual(['thing-1 true 1']);
  });

  it('is sent while the server ends, when it can be', async () => {
    const look = await driver.last([start, join(), answer('thing-1', true), close()]);
    expect(answers(look)).toEqual(['thing-1 true 1']);
    expect(knownBy(look).xp).toBe(5);
    expect(Object.keys(look.stored.events as object)).toEqual([]);
  });

  it('is there again for the student, who goes on where she stopped', async () => {
    const look = await driver.last([start, join(), answer('thing-1', true), leave(), close(), start, join(MIA, 2)]);
    expect(progressOf(look)).toMatchObject({ xp: 5 });
  });

  it('is merged when the store did not answer at first, on the screen and in the store', async () => {
    const looks = await driver.play([
      start,
      join(),
      answer('thing-1', true),
      leave(),
      close(),
      store('down'),
      start,
      join(MIA, 2),
      answer('thing-2', true, { server: 2 }),
      { do: 'look' },
      store('up'),
      pass(400),
    ]);
    expect(looks[0] === undefined ? undefined : progressOf(looks[0])?.xp).toBe(5);
    const last = looks.at(-1);
    expect(last === undefined ? undefined : progressOf(last)?.xp).toBe(10);
    expect(last?.merged.at(-1)).toBe(MIA);
    // What was told before she was known is told to be hers.
    const [first] = last === undefined ? [] : eventsOf(last);
    expect(last === undefined ? [] : eventsOf(last)).toContainEqual(
      expect.objectContaining({ kind: 'same-student', student: first?.student }),
    );
  });

  it('loses nothing when one student is in two servers', async () => {
    const look = await driver.last([
      start,
      start,
      join(),
      join(MIA, 2),
      answer('thing-1', true),
      answer('thing-2', true, { server: 2 }),
      pass(60),
      leave(),
      leave(MIA, 2),
      start,
      join(MIA, 3),
    ]);
    expect(progressOf(look)?.xp).toBe(10);
  });

  it('leaves alone what a newer kit has kept, and lets her play', async () => {
    const newer = { version: 2, pseudonym: 'someone-else', progress: 'told otherwise' };
    const look = await driver.last([start, join(), answer('thing-1', true), pass(60), leave(), pass(60)], {
      students: { [`s-${MIA}`]: newer },
    });
    expect(look.stored.students).toEqual({ [`s-${MIA}`]: newer });
    expect(answers(look)).toEqual(['thing-1 true 1']);
    expect(look.warnings).toEqual([expect.stringContaining('newer ToolBoxAI')]);
  });

  it.each([
    ['text', 'progress'],
    ['an empty table', {}],
    [
      'wrong types throughout',
      { version: 1, pseudonym: 'p', progress: { xp: 'ten', badges: [1, {}], activities: [7, { answers: 3 }] } },
    ],
  ])('takes for nothing what it cannot read: %s', async (_, value) => {
    const look = await driver.last([start, join(), answer('thing-1', true), leave(), join()], {
      students: { [`s-${MIA}`]: value },
    });
    expect(progressOf(look)?.xp).toBe(5);
  });
});

describe('with no receiver but the data store', () => {
  const inStore = { receiver: 'store' } as const;

  it('is kept there for the teacher to collect, a batch a key', async () => {
    const look = await driver.last(
      [start, join(), answer('thing-1', true), pass(30), answer('thing-2', true), close()],
      inStore,
    );
    const kept = Object.entries(look.stored.events as Record<string, unknown>);
    expect(kept).toHaveLength(2);
    for (const [key, batch] of kept) {
      expect(key.length).toBeLessThanOrEqual(50);
      expect(key).toMatch(/^e-/);
      expect(progressBatchSchema.safeParse(batch).error).toBeUndefined();
    }
  });

  it('waits in memory while the store is away, and is kept when it is back', async () => {
    const look = await driver.last(
      [start, join(), store('down'), answer('thing-1', true), pass(200), store('up'), pass(300)],
      inStore,
    );
    expect(JSON.stringify(look.stored.events)).toContain('thing-1');
    expect(look.waiting).toEqual([{ server: 1, events: 0, batches: 0 }]);
  });
});

describe('joining by code', () => {
  const code = newJoinCode((below) => below - 2);
  const other = newJoinCode((below) => below - 9);
  const inClass = { classId: 'class-4b', codes: { [code]: 'entry-7' } };
  const type = (text: string, student = MIA, server = 1): KeeperAct => ({ do: 'code', server, student, text });
  const outcomes = (look: Look) => look.told.map(({ outcome }) => outcome);

  it.each(['network', 'store'] as const)('links a player to her roster entry, checked by the %s', async (receiver) => {
    const look = await driver.last(
      [start, join(), answer('thing-1', true), type(showJoinCode(code).toLowerCase()), pass(30)],
      {
        ...inClass,
        receiver,
      },
    );
    expect(outcomes(look)).toEqual(['checking', 'linked']);
    expect(look.standing).toEqual([{ student: MIA, standing: 'linked' }]);
    expect(JSON.stringify(look.stored.students)).toContain('entry-7');
    const sent = receiver === 'network' ? look.batches : Object.values(look.stored.events as object);
    expect(JSON.stringify(sent)).toContain('"rosterEntryId":"entry-7"');
  });

  it('is remembered by the next server, and is not asked again', async () => {
    const look = await driver.last(
      [start, join(), type(code), pass(3), leave(), pass(7), start, join(MIA, 2), type(other, MIA, 2)],
      inClass,
    );
    expect(look.standing).toEqual([{ student: MIA, standing: 'linked' }]);
    expect(outcomes(look)).toEqual(['checking', 'linked']);
  });

  it.each(['network', 'store'] as const)(
    'says when nobody has the code, or someone else has it (%s)',
    async (receiver) => {
      const look = await driver.last(
        [start, join(), join(TOM), type(other), pass(3), type(code), pass(3), type(code, TOM), pass(3)],
        {
          ...inClass,
          receiver,
        },
      );
      expect(outcomes(look)).toEqual(['checking', 'unknown', 'checking', 'linked', 'checking', 'taken']);
      expect(look.standing).toContainEqual({ student: TOM, standing: 'open' });
    },
  );

  it('says at once what is wrong with how it is written', async () => {
    const look = await driver.last(
      [start, join(), type('dhk'), type('ABCDEF'), type(code.slice(0, 5) + (code.endsWith('2') ? '3' : '2')), type('')],
      inClass,
    );
    expect(outcomes(look)).toEqual(['length', 'sign', 'mistyped', 'length']);
  });

  it('stands any text', async () => {
    const odd = ['', '\u0000', 'x'.repeat(400), '水'.repeat(100), '\ud800', '-'.repeat(50), '%s%d', "'; drop"];
    const look = await driver.last([start, join(), ...odd.map((text) => type(text))], inClass);
    expect(outcomes(look)).toHaveLength(odd.length);
    expect(new Set(outcomes(look))).toEqual(new Set(['length', 'sign']));
  });

  it('waits while nobody can check it, is told as an event, and is checked when someone can', async () => {
    const looks = await driver.play(
      [start, join(), network('down'), type(code), pass(60), { do: 'look' }, network('up'), pass(120)],
      inClass,
    );
    expect(looks[0] === undefined ? [] : outcomes(looks[0])).toEqual(['checking', 'waiting']);
    expect(looks[0]?.standing).toEqual([{ student: MIA, standing: 'waiting' }]);
    const last = looks.at(-1);
    expect(last === undefined ? [] : outcomes(last)).toEqual(['checking', 'waiting', 'linked']);
    expect(last === undefined ? [] : told(last)).toContainEqual(expect.objectContaining({ kind: 'code', code }));
  });

  it('waits over a restart of the server', async () => {
    const look = await driver.last(
      [
        start,
        join(),
        network('down'),
        type(code),
        pass(20),
        leave(),
        close(),
        network('up'),
        start,
        join(MIA, 2),
        pass(5),
      ],
      inClass,
    );
    expect(look.standing).toEqual([{ student: MIA, standing: 'linked' }]);
  });

  it('lets nobody guess: after five tries there is a pause, also for who goes and comes', async () => {
    const guesses = Array.from({ length: 12 }, (_, index) => [
      type(newJoinCode((below) => (below * 7 + index * 3) % below)),
      pass(1),
    ]).flat();
    const look = await driver.last(
      [start, join(), ...guesses.slice(0, 12), leave(), join(), ...guesses.slice(12)],
      inClass,
    );
    expect(outcomes(look).filter((outcome) => outcome === 'checking')).toHaveLength(5);
    expect(outcomes(look).filter((outcome) => outcome === 'pause')).toHaveLength(7);
  });
});

describe('whatever fails, in whatever order', () => {
  const things = lesson.activities
    .flatMap((activity) => (activity.kind === 'collect-and-sort' ? activity.objects : []))
    .map(({ id }) => id);
  const act = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ thing: fc.constantFrom(...things), right: fc.boolean(), who: fc.constantFrom(MIA, TOM) }),
    },
    { weight: 3, arbitrary: fc.record({ pass: fc.integer({ min: 1, max: 90 }) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        network: fc.constantFrom('up' as const, 'down' as const, 'mute' as const, 'busy' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ store: fc.constantFrom('up' as const, 'down' as const) }) },
    { weight: 1, arbitrary: fc.constant('restart' as const) },
    { weight: 2, arbitrary: fc.record({ rejoin: fc.constantFrom(MIA, TOM) }) },
  );

  /** One server after the other; the store answers when one ends, as the engine's does in all but the worst case. */
  function storyOf(drawn: readonly (typeof act extends fc.Arbitrary<infer T> ? T : never)[]): readonly KeeperAct[] {
    let server = 1;
    const story: KeeperAct[] = [start, join(), join(TOM)];
    for (const entry of drawn) {
      if (entry === 'restart') {
        story.push(store('up'), pass(1), leave(MIA, server), leave(TOM, server), close(server));
        server += 1;
        story.push(start, join(MIA, server), join(TOM, server));
      } else if ('thing' in entry) story.push(answer(entry.thing, entry.right, { student: entry.who, server }));
      else if ('pass' in entry) story.push(pass(entry.pass));
      else if ('network' in entry) story.push(network(entry.network));
      else if ('store' in entry) story.push(store(entry.store));
      else story.push(leave(entry.rejoin, server), join(entry.rejoin, server));
    }
    return [
      ...story,
      { do: 'look' },
      network('up'),
      store('up'),
      pass(1500),
      leave(MIA, server),
      leave(TOM, server),
      pass(1500),
    ];
  }

  it('everything arrives once, and nothing is taken from anybody', async () => {
    const stories = fc.sample(fc.array(act, { minLength: 1, maxLength: 40 }), { numRuns: 60, seed: 5 }).map(storyOf);
    for (const story of stories) {
      const looks = await driver.play(story);
      const [before] = looks;
      const last = looks.at(-1);
      if (before === undefined || last === undefined) throw new Error('nothing was looked at');
      expect(last.waiting.at(-1)).toMatchObject({ events: 0, batches: 0 });
      expect(Object.keys(last.stored.events as object)).toEqual([]);
      // Every answer that a student handed in is among what arrived, by its number, up to the last.
      for (const { progress } of before.progress) {
        for (const { id, tries } of progress.activities.flatMap(({ answers: own }) => own)) {
          if (tries > 0) expect(answers(last).join()).toContain(`${id} `);
        }
      }
      const known = knownBy(last);
      const best = before.progress.reduce(
        (all, { progress }) => mergeProgress(lesson, all, progress),
        newProgress(lesson),
      );
      expect(mergeProgress(lesson, known, best)).toEqual(known);
    }
  });
});
