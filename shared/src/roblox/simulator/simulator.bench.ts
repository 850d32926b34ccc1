/**
 * What the simulator costs: engine calls inside the machine beside the same in plain Luau, a crossing of the machine's boundary
 * beside calls inside, and a place of 2,800 instances with a class of 30 whose clients look at the world and hear of changes.
 */

import { type BenchRow, beside, quantile } from '../../bench.ts';
import type { Instance } from '../instance/index.ts';
import { openPlace, type Simulation } from './index.ts';
import { plain, script, serverScripts } from './testing/run-script.ts';

const INSTANCES = 2_800;
const PLAYERS = 30;
const SECONDS = 120;
const CALLS = 200_000;

export async function bench(): Promise<BenchRow[]> {
  // The first machine of a process compiles WebAssembly; programs open many.
  await (await openPlace([])).dispose();
  const start = performance.now();
  const simulation = await openPlace(place());
  const opened = performance.now() - start;
  try {
    const joinStart = performance.now();
    for (let userId = 1; userId <= PLAYERS; userId += 1) await simulation.join({ userId, name: `Player${userId}` });
    await simulation.advance(1);
    const joined = performance.now() - joinStart;
    const runStart = performance.now();
    await simulation.advance(SECONDS);
    const seconds = (performance.now() - runStart) / 1_000;
    const { mebibytes, frames, worstFrame } = await simulation.cost();
    return [
      ...(await callCosts(simulation)),
      { name: `open a place of ${INSTANCES} instances`, value: opened, unit: 'ms' },
      { name: `${PLAYERS} players join it`, value: joined, unit: 'ms' },
      { name: 'virtual seconds in a second', value: SECONDS / seconds, unit: 's/s' },
      { name: 'Luau memory with all of them', value: mebibytes, unit: 'MiB', limit: 256 },
      { name: 'frames that were not skipped', value: frames, unit: 'frames' },
      { name: 'most script steps in a frame', value: worstFrame, unit: 'steps' },
    ];
  } finally {
    await simulation.dispose();
  }
}

/** Nanoseconds of single calls, by the script's own loop. */
async function callCosts(simulation: Simulation): Promise<BenchRow[]> {
  const inside = async (body: string) => {
    const source = `local part = Instance.new("Part") local plain = { Name = "Part" } local get = function(t) return t.Name end
      for index = 1, ${CALLS} do ${body} end`;
    return (await timed(() => simulation.evaluate('server', source))) * (1_000_000 / CALLS);
  };
  const plainCall = { name: 'a call in plain Luau', value: await inside('local _ = get(plain)') };
  const read = await inside('local _ = part.Name');
  const write = await inside('part.Transparency = index % 2');
  const method = await inside('local _ = part:IsA("BasePart")');
  const crossings: number[] = [];
  for (let index = 0; index < 50; index += 1)
    crossings.push(await timed(() => simulation.evaluate('server', 'return 1')));
  const crossing = quantile(crossings, 0.5) * 1_000_000;
  return [
    beside({ name: 'an engine property read', value: read, unit: 'ns', peer: plainCall, limit: 25 }),
    beside({ name: 'an engine property written', value: write, unit: 'ns', peer: plainCall, limit: 60 }),
    beside({ name: 'an engine method called', value: method, unit: 'ns', peer: plainCall, limit: 40 }),
    beside({
      name: 'a chunk evaluated across the boundary',
      value: crossing,
      unit: 'ns',
      peer: { name: 'an engine method called', value: method },
    }),
  ];
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function place(): readonly Instance[] {
  const models = Array.from({ length: INSTANCES / 14 }, (_, model) =>
    plain('Model', `Model ${model}`, {
      children: Array.from({ length: 13 }, (_unused, part) =>
        plain('Part', `Part ${part}`, {
          properties: {
            Size: { type: 'Vector3', x: 2, y: 1, z: 4 },
            CFrame: { type: 'CFrame', x: model * 9, y: part, z: 0, rotation: [1, 0, 0, 0, 1, 0, 0, 0, 1] },
            Anchored: { type: 'bool', value: true },
            Color: { type: 'Color3uint8', r: 90, g: 140, b: part * 9 },
          },
          tags: part === 0 ? ['Station'] : [],
          attributes: { Index: { type: 'float64', value: part } },
        }),
      ),
    }),
  );
  const client = `local stations = game:GetService("CollectionService"):GetTagged("Station")
    for _, station in stations do station:GetAttributeChangedSignal("Index"):Connect(function() return station.Color end) end
    while true do task.wait(0.5) local n = 0 for _, station in stations do n += station.Position.Y end end`;
  const server = `local stations = game:GetService("CollectionService"):GetTagged("Station")
    for turn = 1, math.huge do task.wait(1) stations[turn % #stations + 1]:SetAttribute("Index", turn) end`;
  return [
    plain('Workspace', 'Workspace', { children: models }),
    serverScripts([script('Server', server)]),
    plain('StarterPlayer', 'StarterPlayer', {
      children: [
        plain('StarterPlayerScripts', 'StarterPlayerScripts', { children: [script('Client', client, 'LocalScript')] }),
      ],
    }),
  ];
}
