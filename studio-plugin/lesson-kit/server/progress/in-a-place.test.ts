/**
 * The kit's server in a simulated place, over real HTTP to a receiver on this computer and with the engine's data stores, while
 * both fail: what students do arrives, and they go on where they stopped.
 */
import type { ProgressEvent, StoredClass } from '@toolboxai/shared/lesson/play';
import { newJoinCode, showJoinCode } from '@toolboxai/shared/lesson/rules';
import { type Instance, instance } from '@toolboxai/shared/roblox';
import {
  type DataStoreContents,
  openPlace,
  type ServiceFault,
  type Simulation,
} from '@toolboxai/shared/roblox/simulator';
import { readProgressBatch } from '@toolboxai/shared/wire';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildLessonKit } from '../../../scripts/lesson-kit-build.ts';
import { START_TIMEOUT_MS } from '../../../testing/kit-machine.ts';
import { kitPlace } from '../../../testing/kit-place.ts';
import { ProgressReceiver } from '../../../testing/progress-receiver.ts';

const MIA = 7;
const TOKEN = 'a-token-of-this-run';
const code = newJoinCode((below) => below - 3);

let receiver: ProgressReceiver;
let simulation: Simulation;
let seed = 0;

beforeAll(async () => {
  await buildLessonKit();
}, START_TIMEOUT_MS);
beforeEach(async () => {
  receiver = await ProgressReceiver.listen(TOKEN, { [code]: 'entry-7' });
});
afterEach(async () => {
  await simulation.dispose();
  await receiver.close();
});

/** As the plugin hands it over in the server of a play test. */
const bridge = (url = receiver.origin): Instance =>
  instance('Configuration', { Name: 'ToolBoxAIBridge', Attributes: { Url: url, Token: TOKEN } });

const classroom = (attributes: Readonly<Record<string, string>> = {}): Instance =>
  instance('Configuration', { Name: 'ToolBoxAIClassroom', Attributes: { ClassId: 'class-4b', ...attributes } });

interface Run {
  readonly storage?: readonly Instance[];
  readonly contents?: DataStoreContents;
  readonly faults?: readonly ServiceFault[];
  readonly studio?: boolean;
}

async function begin({ storage = [], contents = [], faults = [], studio = true }: Run = {}): Promise<void> {
  // No two servers of a place make up the same ids.
  seed += 1;
  simulation = await openPlace(await kitPlace({ storage, withoutClient: true }), {
    seed,
    services: {
      http: { fetch, origins: [receiver.origin] },
      secrets: { 'lesson-key': { value: TOKEN, domain: '127.0.0.1' } },
      dataStores: { contents },
      faults,
      studio,
    },
  });
  await simulation.join({ userId: MIA, name: 'mia_the_great', displayName: 'Mia Miller' });
  await simulation.advance(2);
}

/** What her client says to the server, as plain data. */
async function say(request: Readonly<Record<string, unknown>>): Promise<void> {
  const source = `
    local text = ...
    local request = game:GetService("HttpService"):JSONDecode(text)
    game:GetService("ReplicatedStorage").ToolBoxAI.LessonLink:FireServer(request)`;
  await simulation.evaluate(MIA, source, JSON.stringify(request));
}

async function readBothStops(): Promise<void> {
  for (const stopId of ['stop-1', 'stop-2']) {
    await say({ kind: 'read', activityId: 'activity-1', stopId });
    await simulation.advance(0.5);
  }
}

async function answerFirst(option: string): Promise<void> {
  const answer = { type: 'single-choice', option };
  await say({ kind: 'answer', requestId: 1, activityId: 'activity-1', itemId: 'item-1', answer });
  await simulation.advance(0.5);
}

const told = (events: Iterable<ProgressEvent> = receiver.events.values()): readonly string[] =>
  [...events].flatMap((event) => (event.kind === 'state' ? [] : [event.kind]));

/** Her XP where Roblox shows it. */
async function xp(): Promise<unknown> {
  const source = `return game:GetService("Players"):GetPlayerByUserId(${MIA}).leaderstats.XP.Value`;
  return (await simulation.evaluate('server', source))[0];
}

/** What the data stores hold, by store and key. */
function kept(contents: DataStoreContents, name: string): ReadonlyMap<string, unknown> {
  const entries = contents.filter((store) => store.name === name).flatMap((store) => store.entries);
  const values = new Map<string, unknown>();
  for (const { key, versions } of entries) {
    const value = versions.at(-1)?.value;
    if (value !== undefined) values.set(key, JSON.parse(value));
  }
  return values;
}

describe('in Studio, with the bridge', () => {
  it('tells what a student does, with the token and without her name', async () => {
    await begin({ storage: [bridge()] });
    await readBothStops();
    await answerFirst('option-2');
    await answerFirst('option-1');
    await simulation.advance(5);
    expect(told()).toEqual(['visit', 'visit', 'answer', 'answer', 'complete']);
    expect(receiver.unauthorised + receiver.unreadable).toBe(0);
    expect(receiver.bodies.join()).not.toMatch(/mia/i);
    expect((await simulation.drain()).filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  it('waits for the plugin to hand the bridge over', async () => {
    await begin();
    await readBothStops();
    await simulation.advance(3);
    await simulation.evaluate(
      'server',
      `local handover = Instance.new("Configuration")
       handover.Name = "ToolBoxAIBridge"
       handover.Archivable = false
       handover:SetAttribute("Url", ...)
       handover:SetAttribute("Token", "${TOKEN}")
       handover.Parent = game:GetService("ServerStorage")`,
      receiver.origin,
    );
    await readBothStops();
    await answerFirst('option-1');
    await simulation.advance(30);
    expect(told()).toContain('answer');
  });

  it('sends nothing elsewhere, whatever address is written there', async () => {
    await begin({
      storage: [
        bridge('http://127.0.0.1.example.com:80'),
        classroom({ SyncUrl: 'http://school.example', SecretName: 'lesson-key' }),
      ],
    });
    await readBothStops();
    await simulation.advance(30);
    expect(receiver.bodies).toEqual([]);
    expect((await simulation.drain()).filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  it('is heard in the end when the receiver is busy, silent, or behind a filter', async () => {
    await begin({ storage: [bridge()] });
    for (const mood of ['deaf', 'mute', 'blocked'] as const) {
      receiver.mood = mood;
      await answerFirst('option-2');
      await say({ kind: 'read', activityId: 'activity-1', stopId: mood === 'deaf' ? 'stop-1' : 'stop-2' });
      await simulation.advance(20);
    }
    receiver.mood = 'well';
    await simulation.advance(120);
    expect(told().filter((kind) => kind === 'visit')).toHaveLength(2);
    expect(receiver.duplicates).toBeGreaterThan(0);
  });
});

describe('with a sync server', () => {
  const server = () => classroom({ SyncUrl: receiver.origin, SecretName: 'lesson-key' });

  it('uses the secret of the experience', async () => {
    await begin({ storage: [server()] });
    await readBothStops();
    await simulation.advance(8);
    expect(told()).toEqual(['visit', 'visit']);
    expect(receiver.unauthorised).toBe(0);
  });

  it('checks the code that a student types', async () => {
    await begin({ storage: [server()] });
    await readBothStops();
    await say({ kind: 'class-code', code: showJoinCode(code) });
    await simulation.advance(10);
    const states = [...receiver.events.values()].filter(({ kind }) => kind === 'state');
    expect(states.at(-1)?.student).toMatchObject({ rosterEntryId: 'entry-7' });
  });

  it('loses nothing over an outage and a restart: the next server sends what this one kept', async () => {
    await begin({ storage: [server()] });
    receiver.mood = 'deaf';
    await readBothStops();
    await answerFirst('option-1');
    await simulation.advance(20);
    const contents = await simulation.shutDown();
    await simulation.dispose();
    expect(told()).toEqual([]);
    expect([...kept(contents, 'ToolBoxAI.events').keys()]).toEqual([expect.stringMatching(/^o-/)]);

    receiver.mood = 'well';
    await begin({ storage: [server()], contents });
    await simulation.advance(30);
    expect(told()).toEqual(['visit', 'visit', 'answer', 'complete']);
    expect(await xp()).toBe(30);
    expect([...kept(await simulation.dataStores(), 'ToolBoxAI.events').keys()]).toEqual([]);
  });

  it('loses nothing while requests and stores fail now and then', async () => {
    const faults: readonly ServiceFault[] = [
      { service: 'Http', percent: 40 },
      { service: 'Http', percent: 20, lost: true },
      { service: 'DataStore', percent: 30 },
      { service: 'DataStore', percent: 15, lost: true },
    ];
    await begin({ storage: [server()], faults });
    await simulation.advance(60);
    await readBothStops();
    await answerFirst('option-2');
    await answerFirst('option-1');
    await simulation.advance(900);
    expect(told().toSorted()).toEqual(['answer', 'answer', 'complete', 'visit', 'visit']);
    const [student] = kept(await simulation.dataStores(), 'ToolBoxAI.students').values();
    expect(student).toMatchObject({ progress: { xp: 30 } });
  });
});

describe('with neither', () => {
  it('keeps events for the teacher to collect, and the student for her next server', async () => {
    await begin({ studio: false });
    await readBothStops();
    await answerFirst('option-1');
    const contents = await simulation.shutDown();
    await simulation.dispose();
    const events = [...kept(contents, 'ToolBoxAI.events').values()].flatMap(
      (batch) => readProgressBatch(batch)?.batch.events ?? [],
    );
    expect(told(events)).toEqual(['visit', 'visit', 'answer', 'complete']);
    expect(JSON.stringify([...kept(contents, 'ToolBoxAI.students').values()])).not.toMatch(/mia/i);

    await begin({ studio: false, contents });
    expect(await xp()).toBe(30);
  });

  it('never writes a key that rests, whoever leaves, comes back or is there at the end: the store warns of nothing', async () => {
    const comeBack = async () => {
      await simulation.leave(MIA);
      await simulation.advance(1);
      await simulation.join({ userId: MIA, name: 'mia_the_great' });
      await simulation.advance(2);
    };
    await begin({ studio: false });
    await readBothStops();
    await comeBack();
    await answerFirst('option-2');
    await comeBack();
    await answerFirst('option-1');
    expect(await xp()).toBe(30);
    const contents = await simulation.shutDown();
    expect((await simulation.drain()).filter(({ kind }) => kind !== 'print')).toEqual([]);
    const [student] = kept(contents, 'ToolBoxAI.students').values();
    expect(student).toMatchObject({ progress: { xp: 30 } });
  });

  it('finds in its own store who a code stands for', async () => {
    const known: StoredClass = { version: 1, codes: { [code]: 'entry-7' }, claims: {} };
    await begin({ studio: false, storage: [classroom()] });
    await simulation.evaluate(
      'server',
      `local store = game:GetService("DataStoreService"):GetDataStore("ToolBoxAI.classes", "global")
       store:SetAsync("c-class-4b", game:GetService("HttpService"):JSONDecode(...))`,
      JSON.stringify(known),
    );
    await say({ kind: 'class-code', code });
    await simulation.advance(10);
    const [student] = kept(await simulation.dataStores(), 'ToolBoxAI.students').values();
    expect(student).toMatchObject({ rosterEntryId: 'entry-7' });
  });

  it('plays on where the experience has no access to stores', async () => {
    await begin({ faults: [{ service: 'DataStore' }] });
    await readBothStops();
    await answerFirst('option-1');
    expect(await xp()).toBe(30);
    await simulation.advance(60);
    expect((await simulation.drain()).filter(({ kind }) => kind === 'error')).toEqual([]);
  });
});
