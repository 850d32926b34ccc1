/** A student joins her class through her screen, or leaves it be; in a simulated place, where stations stream in and out. */
import type { StoredClass } from '@toolboxai/shared/lesson/play';
import { newJoinCode, showJoinCode } from '@toolboxai/shared/lesson/rules';
import { instance } from '@toolboxai/shared/roblox';
import { openPlace, type Simulation } from '@toolboxai/shared/roblox/simulator';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildLessonKit } from '../../../scripts/lesson-kit-build.ts';
import { START_TIMEOUT_MS } from '../../../testing/kit-machine.ts';
import { kitPlace } from '../../../testing/kit-place.ts';

const MIA = 7;
const code = newJoinCode(() => 4);
const classroom = instance('Configuration', { Name: 'ToolBoxAIClassroom', Attributes: { ClassId: 'class-4b' } });
const known: StoredClass = { version: 1, codes: { [code]: 'entry-7' }, claims: {} };

let simulation: Simulation;
beforeAll(async () => {
  await buildLessonKit();
}, START_TIMEOUT_MS);
afterEach(() => simulation.dispose());

async function enter(storage = [classroom]): Promise<void> {
  simulation = await openPlace(await kitPlace({ storage }));
  await simulation.join({ userId: MIA, name: 'Mia' });
  await simulation.advance(4);
}

async function screen(): Promise<string> {
  return (await simulation.screen(MIA)).elements.map(({ text }) => text).join('\n');
}

async function press(...buttons: readonly string[]): Promise<void> {
  const acts = buttons.map((button) => ({ userId: MIA, kind: 'press' as const, button }));
  expect((await simulation.act(acts)).map(({ done }) => done)).toEqual(buttons.map(() => true));
  await simulation.advance(2);
}

describe('the panel of the class code', () => {
  it('opens by itself, says what is wrong with a code, and ends with the class', { timeout: 30_000 }, async () => {
    await enter();
    await simulation.evaluate(
      'server',
      `local store = game:GetService("DataStoreService"):GetDataStore("ToolBoxAI.classes", "global")
       store:SetAsync("c-class-4b", game:GetService("HttpService"):JSONDecode(...))`,
      JSON.stringify(known),
    );
    expect(await screen()).toContain('Join your class');
    await press('key D', 'key H', 'Join');
    expect(await screen()).toContain('A code has six signs. Look at yours again.');
    await simulation.act([{ userId: MIA, kind: 'write', field: 'Code', text: showJoinCode(code).toLowerCase() }]);
    await press('Join');
    await simulation.advance(3);
    expect(await screen()).toContain('You are in your class.');
    expect(await screen()).not.toContain('My class code');
    expect((await simulation.drain()).filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  it('is left for later, and found again', { timeout: 30_000 }, async () => {
    await enter();
    await press('Not now');
    expect(await screen()).not.toContain('Join your class');
    await press('My class code');
    expect(await screen()).toContain('Join your class');
  });

  it('is nowhere in a place without a class', { timeout: 30_000 }, async () => {
    await enter([]);
    expect(await screen()).not.toContain('class');
  });
});

describe('stations that stream out and in', () => {
  it('are taken up again as her progress has them', { timeout: 30_000 }, async () => {
    await enter([]);
    const [first] = await simulation.evaluate(
      MIA,
      `local station = workspace:WaitForChild("Station 1")
       local prompt = station:FindFirstChild("LessonPrompt", true)
       local before = prompt.Enabled
       station.Parent = nil
       task.wait(1)
       prompt.Enabled = not before
       station.Parent = workspace
       task.wait(1)
       return before and station:FindFirstChild("LessonPrompt", true).Enabled`,
    );
    expect(first).toBe(true);
    expect((await simulation.drain()).filter(({ kind }) => kind === 'error')).toEqual([]);
  });
});
