/**
 * A student plays the sample lesson from the first look to the last gate: both sides of the kit as they are compiled,
 * through their own screens, prompts and messages. Once with signals that fire at once and once with deferred ones.
 */
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { BARRIER_TAG, luauDataModule, STATION_TAG, stationAttributes, toPlayData } from '@toolboxai/shared/lesson/play';
import type { ServerItem } from '@toolboxai/shared/lesson/rules';
import type { LuauValue, LuauVm } from '@toolboxai/shared/roblox/luau';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildLessonKit } from '../scripts/lesson-kit-build.ts';
import { asLuau, defineScript, START_TIMEOUT_MS, startKitMachine } from '../testing/kit-machine.ts';

const lesson = sampleLesson();
const { client, server } = toPlayData(lesson);
const attributes = stationAttributes(lesson);

let vm: LuauVm;
beforeAll(async () => {
  await buildLessonKit();
}, START_TIMEOUT_MS);
afterEach(() => vm.dispose());

async function ask(name: string, ...args: readonly LuauValue[]): Promise<unknown> {
  const { values } = await vm.call(`engine.${name}`, ...args);
  return JSON.parse(JSON.stringify(values))[0];
}

async function enter({ deferred = false } = {}): Promise<void> {
  vm = await startKitMachine();
  if (deferred) await ask('deferSignals');
  const { lessonData } = (await buildLessonKit()).manifest;
  await defineScript(vm, lessonData.client, luauDataModule(client));
  await defineScript(vm, lessonData.server, luauDataModule(server));
  for (const station of lesson.world.stations) {
    const { x, y, z } = station.position;
    const own = attributes.get(station.id);
    const tags = station.role === 'gate' ? [STATION_TAG, BARRIER_TAG] : [STATION_TAG];
    await ask('place', own?.StationId ?? '', x, y, z, tags, asLuau(own));
  }
  await vm.call('load', 'ServerScriptService', 'ToolBoxAI', 'server', 'main');
  await vm.call('load', 'StarterPlayer', 'StarterPlayerScripts', 'ToolBoxAI', 'client', 'main');
  await ask('pass', 1);
}

/** Walks to the station and uses its prompt. */
async function use(stationId: string): Promise<void> {
  const station = client.stations.find(({ id }) => id === stationId);
  await ask('walkTo', station?.x ?? 0, station?.y ?? 0, station?.z ?? 0);
  expect(await ask('prompt', stationId), `the prompt of ${stationId}`).toBe(true);
  await ask('pass', 0.3);
}

async function press(...names: readonly string[]): Promise<void> {
  for (const name of names) expect(await ask('press', name), `a button ${name}`).toBe(true);
}

async function screen(): Promise<string> {
  return ((await ask('texts')) as readonly string[]).join('\n');
}

/** Puts the right answer in through the question's own buttons, and checks it. */
async function solve(item: ServerItem): Promise<void> {
  switch (item.type) {
    case 'single-choice':
      await press(item.key);
      break;
    case 'multiple-choice':
      await press(...item.keys);
      break;
    case 'true-false':
      await press(String(item.key));
      break;
    case 'ordering':
      await sortLines(item.key);
      break;
    case 'matching':
    case 'label-diagram':
      for (const { left, right } of item.key) await press(left, right);
      break;
    case 'fill-in':
      for (const blank of item.blanks) await press(blank.accepted[0] ?? '');
      break;
    case 'numeric':
      await ask('write', 'Your answer', item.key);
      break;
  }
  await press('Check');
}

/** Brings the lines, which stand as first shown, into the order of the key by moving each up to its place. */
async function sortLines(key: readonly string[]): Promise<void> {
  const shown = key.map((_, index) => `entry-${index + 1}`);
  for (const [place, wanted] of key.entries()) {
    for (let at = shown.indexOf(wanted); at > place; at -= 1) {
      await press(`Up ${at + 1}`);
      shown.splice(at - 1, 2, wanted, shown[at - 1] ?? '');
    }
  }
}

function stationOf(part: string): string {
  return client.stations.find((station) => station.part === part)?.id ?? '';
}

describe('a student in the place', () => {
  it.each([false, true])('plays the whole lesson (deferred signals: %s)', async (deferred) => {
    await enter({ deferred });
    expect(await screen()).toContain('Follow the drop');
    expect(await screen()).toContain('0 of 160 XP');

    await use('station-1');
    expect(await screen()).toContain('The sun warms the sea.');
    await press('I have read this');
    await solve(server.items[0] as ServerItem);
    expect(await screen()).toContain('✓ That is right.');
    expect(await screen()).toContain('The sun warms the water until it rises as vapor.');
    await press('Close');
    await use('station-2');
    await press('I have read this');
    await ask('pass', 1);
    expect(await screen()).toContain('Up or down?');
    expect(await ask('xp')).toBe(30);

    const sorting = server.activities.find(({ kind }) => kind === 'collect-and-sort');
    if (sorting?.kind !== 'collect-and-sort') throw new Error('the activity is missing');
    for (const thing of sorting.objects) {
      const station = stationOf(thing.id);
      await use(station);
      expect(await ask('carries')).toBe(true);
      expect(await ask('thing', station)).toEqual({ collides: false, seen: false });
      await use(stationOf(thing.categoryId));
      expect(await ask('carries')).toBe(false);
    }
    expect(await screen()).toContain('The cloud gate');
    expect(await ask('thing', 'station-10')).toEqual({ collides: true, seen: true });

    await use('station-9');
    const gate = server.items.slice(1);
    for (const [index, item] of gate.entries()) {
      expect(await screen()).toContain(`Question ${index + 1} of ${gate.length}`);
      await solve(item);
      expect(await screen(), item.type).toContain('✓ That is right.');
      if (index + 1 < gate.length) await press('Next');
    }
    expect(await screen()).toContain('The gate is open.');
    expect(await ask('thing', 'station-10')).toEqual({ collides: false, seen: false });
    expect(await ask('xp')).toBe(160);
    await press('Close');
    await press('Goals');
    expect(await screen()).toContain('Badge: Water traveler');
    expect(await screen()).toContain('You have finished the lesson.');
  });

  it('hears why an answer is wrong, takes a hint, finds the panel again as it was left, and tries again', async () => {
    await enter();
    await use('station-1');
    await press('I have read this', 'Check');
    expect(await screen()).toContain('Choose an answer first.');
    await press('option-2', 'Check');
    expect(await screen()).toContain('✗ Not yet.\nThe water does not vanish: it becomes vapor in the air.');
    await press('Hint');
    expect(await screen()).toContain('Hint 1: Think of a puddle on a sunny day.');
    expect(await ask('press', 'Hint')).toBe(false);
    await press('Close');
    await use('station-1');
    await press('Next');
    expect(await screen()).toContain('● It stops existing.');
    expect(await screen()).toContain('Hint 1: Think of a puddle on a sunny day.');
    await press('option-1', 'Check');
    expect(await screen()).toContain('✓ That is right.');
    expect(await ask('press', 'Check')).toBe(false);
  });

  it('brings a thing to the wrong bin, hears why, and finds it where it lay', async () => {
    await enter();
    await use('station-1');
    await press('I have read this');
    await solve(server.items[0] as ServerItem);
    await press('Close');
    await use('station-2');
    await press('I have read this');
    await ask('pass', 30);
    const sorting = server.activities.find(({ kind }) => kind === 'collect-and-sort');
    const thing = sorting?.kind === 'collect-and-sort' ? sorting.objects[0] : undefined;
    const station = stationOf(thing?.id ?? '');
    await use(station);
    expect(await screen()).toContain('You carry: ');
    await use(stationOf(thing?.categoryId === 'up' ? 'down' : 'up'));
    expect(await screen()).toContain(`does not go there. ${thing?.feedback}`);
    expect(await ask('thing', station)).toEqual({ collides: true, seen: true });
    await use(station);
    await press('Put back');
    expect(await ask('thing', station)).toEqual({ collides: true, seen: true });
  });

  it('is shown the way to where she can go on, and reaches what opens there with keyboard or gamepad', async () => {
    await enter();
    expect(await ask('prompt', 'station-9')).toBe(false);
    expect(await ask('way')).toEqual({ shown: true, words: expect.stringContaining('Go here: Station station-') });
    const stop = client.stations.find(({ id }) => id === 'station-1');
    await ask('walkTo', stop?.x ?? 0, stop?.y ?? 0, stop?.z ?? 0);
    await ask('pass', 1);
    expect(await ask('way')).toMatchObject({ shown: false });
    await use('station-1');
    expect(await ask('selected')).toBe('Close');
    await press('Close');
    expect(await ask('selected')).toBeNull();
  });
});
