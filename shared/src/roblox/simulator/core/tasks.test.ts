import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue } from '../../luau/index.ts';
import { openPlace, type Simulation } from '../index.ts';

/** On a busy machine opening a place takes its time. */
const START_LIMIT_MS = 60_000;

let simulation: Simulation;
beforeAll(async () => {
  simulation = await openPlace([]);
}, START_LIMIT_MS);
afterAll(() => simulation.dispose());
const values = (source: string, ...args: LuauValue[]) => simulation.evaluate('server', source, ...args);

describe('task', () => {
  test('spawns at once, defers to the end of the step, delays by time', async () => {
    const source = `local log = {}
      local function say(text) table.insert(log, text) end
      task.defer(say, "deferred") task.delay(0, say, "delayed") task.spawn(say, "spawned") say("script")
      task.wait(0.5)
      return log`;
    expect(await values(source)).toEqual([['spawned', 'script', 'deferred', 'delayed']]);
  });

  test('waits at least as long as asked and less than a frame longer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 3, noNaN: true }), async (seconds) => {
        const [waited, clock] = await values(
          'local t = os.clock() local w = task.wait(...) return w, os.clock() - t',
          seconds,
        );
        expect(waited).toBeCloseTo(Number(clock), 9);
        expect(Number(waited)).toBeGreaterThanOrEqual(seconds - 1e-9);
        expect(Number(waited)).toBeLessThan(Math.max(seconds, 1 / 120) + 1 / 60 + 1e-9);
      }),
      { numRuns: 15 },
    );
    expect(await values('return task.wait() > 0, wait() > 0.033, (pcall(task.wait, {}))')).toEqual([true, true, false]);
  });

  test('cancels what waits, and refuses the running thread', async () => {
    const source = `local ran = 0
      local a = task.delay(0.1, function() ran += 1 end) task.cancel(a)
      local b = task.spawn(function() task.wait(0.1) ran += 1 end) task.cancel(b)
      local c = task.defer(function() ran += 1 end) task.cancel(c)
      task.wait(0.5)
      return ran, coroutine.status(b), select(2, pcall(function() task.cancel(coroutine.running()) end))`;
    expect(await values(source)).toEqual([0, 'dead', 'evaluate:6: cannot cancel thread']);
  });

  test('yields across pcall and coroutines as the engine does', async () => {
    const source = `local ok, waited = pcall(function() task.wait(0.1) return "after" end)
      local log = {}
      local thread = coroutine.create(function() task.wait(0.1) table.insert(log, "resumed by the engine") end)
      table.insert(log, tostring(coroutine.resume(thread)) .. " " .. coroutine.status(thread))
      task.wait(0.2)
      return ok, waited, log, coroutine.status(thread)`;
    expect(await values(source)).toEqual([true, 'after', ['true suspended', 'resumed by the engine'], 'dead']);
  });

  test('refuses what it cannot run', async () => {
    const source = `return select(2, pcall(task.spawn, 5)), select(2, pcall(function() task.delay(1, "x") end)),
      select(2, pcall(function() task.synchronize() end))`;
    expect(await values(source)).toEqual([
      expect.stringContaining("invalid argument #1 to 'spawn' (function or thread expected)"),
      expect.stringContaining("invalid argument #2 to 'delay' (function or thread expected)"),
      'evaluate:2: not simulated: task.synchronize',
    ]);
  });
});

describe('virtual time', () => {
  test('is the only time there is', async () => {
    const before = simulation.now;
    await simulation.advance(3_600);
    expect(simulation.now - before).toBeCloseTo(3_600, 6);
    const source =
      'local c, t, k, e = os.clock(), os.time(), tick(), time() task.wait(10) return os.clock() - c, os.time() - t, tick() - k, time() - e';
    for (const passed of await values(source)) expect(passed).toBeCloseTo(10, 1);
  });

  test('runs the phases of a frame in the documented order', async () => {
    await simulation.join({ userId: 1, name: 'Mia' });
    const server = `local log = {} local run = game:GetService("RunService")
      for _, name in { "Heartbeat", "PostSimulation", "PreSimulation", "PreAnimation" } do
        run[name]:Connect(function() table.insert(log, name) end)
      end
      task.delay(0, table.insert, log, "resumed")
      run.Heartbeat:Wait()
      return log`;
    expect(await values(server)).toEqual([['PreAnimation', 'PreSimulation', 'PostSimulation', 'resumed', 'Heartbeat']]);
    const client =
      'local run = game:GetService("RunService") local log = {} run.Heartbeat:Connect(function() table.insert(log, "h") end) run.PreRender:Connect(function() table.insert(log, "r") end) run.Heartbeat:Wait() run.Heartbeat:Wait() return log[1]';
    expect(await simulation.evaluate(1, client)).toEqual(['r']);
    await simulation.leave(1);
  });

  test('gives the same run for the same seed', async () => {
    const source = `local log = {}
      for index = 1, 20 do task.delay(math.random(), function() table.insert(log, index) end) end
      task.wait(2) return log, math.random(1, 1000000)`;
    const runs = await Promise.all(
      [7, 7, 8].map(async (seed) => {
        const other = await openPlace([], { seed });
        const result = await other.evaluate('server', source);
        await other.dispose();
        return result;
      }),
    );
    expect(runs[0]).toEqual(runs[1]);
    expect(runs[0]).not.toEqual(runs[2]);
  });
});
