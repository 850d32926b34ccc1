import { afterEach, describe, expect, test } from 'vitest';
import type { Instance, PropertyValue } from '../../instance/index.ts';
import { openPlace, type Side, type Simulation } from '../index.ts';
import { block, spawn, type Triple } from '../testing/parts.ts';
import { plain, script } from '../testing/run-script.ts';

let simulation: Simulation;
afterEach(() => simulation.dispose());

const number = (value: number): PropertyValue => ({ type: 'int32', value });
const item = (name: string, value: string): PropertyValue => ({ type: 'Enum', enum: name, item: value });
const STREAMS = {
  StreamingEnabled: { type: 'bool', value: true },
  StreamingMinRadius: number(64),
  StreamingTargetRadius: number(128),
} as const;

function model(name: string, mode: string, parts: readonly Instance[]): Instance {
  return plain('Model', name, {
    properties: { ModelStreamingMode: item('ModelStreamingMode', mode) },
    children: parts,
  });
}

const part = (name: string, x: number, tags: readonly string[] = []): Instance => ({
  ...block(name, [x, 2, 0], [4, 4, 4]),
  tags,
});

/** A long ground with things near and far on it, and Mia at its near end. */
async function enter(
  workspace: Readonly<Record<string, PropertyValue>>,
  more: readonly Instance[] = [],
): Promise<void> {
  const place = plain('Workspace', 'Workspace', {
    properties: workspace,
    children: [
      block('Ground', [300, -1, 0], [800, 2, 40]),
      spawn([0, 0.2, 0]),
      part('Near', 20, ['Thing']),
      part('Far', 300, ['Thing']),
      plain('Folder', 'Things', { children: [part('Inside', 310)] }),
      model('Loose', 'Default', [part('Here', 100), part('There', 320)]),
      model('FarLoose', 'Default', [part('One', 300)]),
      model('Whole', 'Atomic', [part('Here', 100), part('There', 320)]),
      model('Fixed', 'Persistent', [part('There', 320)]),
      ...more,
    ],
  });
  simulation = await openPlace([place, plain('ReplicatedStorage', 'ReplicatedStorage')]);
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(1);
}

const on = (side: Side, source: string) => simulation.evaluate(side, source);
const goTo = async ([x, y, z]: Triple) => {
  await on('server', `game.Players.Mia.Character:PivotTo(CFrame.new(${x}, ${y}, ${z}))`);
  await simulation.advance(1);
};
const SEEN = `local function seen(path)
    local at = workspace
    for name in path:gmatch("%w+") do at = at and at:FindFirstChild(name) end
    return at ~= nil
  end
  local list = {}
  for _, path in { "Near", "Far", "Things.Inside", "Loose", "Loose.Here", "Loose.There", "FarLoose", "FarLoose.One", "Whole.There", "Fixed.There" } do
    if seen(path) then table.insert(list, path) end
  end
  return table.concat(list, " ")`;

describe('in a place that streams', () => {
  test('a client has what is near, what is persistent, and the containers; the rest comes as she does, and stays', async () => {
    await enter(STREAMS);
    const first = ['Near Loose Loose.Here FarLoose Whole.There Fixed.There'];
    expect(await on(1, SEEN)).toEqual(first);
    await goTo([250, 3, 0]);
    const all = ['Near Far Things.Inside Loose Loose.Here Loose.There FarLoose FarLoose.One Whole.There Fixed.There'];
    expect(await on(1, SEEN)).toEqual(all);
    await goTo([0, 3, 0]);
    expect(await on(1, SEEN)).toEqual(all);
  });

  test('with the improved behaviour a model comes with the first of its parts', async () => {
    await enter({ ...STREAMS, ModelStreamingBehavior: item('ModelStreamingBehavior', 'Improved') });
    expect(await on(1, SEEN)).toEqual(['Near Loose Loose.Here Whole.There Fixed.There']);
    await goTo([250, 3, 0]);
    expect(await on(1, 'return workspace.FarLoose.One.Position.X')).toEqual([300]);
  });

  test('scripts of the client hear of what comes, by the tree and by tags, and wait for it', async () => {
    await enter(STREAMS);
    await on(
      1,
      `local CollectionService = game:GetService("CollectionService")
       print("tagged", #CollectionService:GetTagged("Thing"))
       CollectionService:GetInstanceAddedSignal("Thing"):Connect(function(thing) print("tag", thing, #CollectionService:GetTagged("Thing")) end)
       workspace.DescendantAdded:Connect(function(thing) if thing.Name == "Far" then print("added", thing.Parent) end end)
       task.spawn(function() print("waited", workspace:WaitForChild("Far")) end)`,
    );
    await goTo([250, 3, 0]);
    expect((await simulation.drain()).map(({ message }) => message).sort()).toEqual([
      'added Workspace',
      'tag Far 2',
      'tagged 1',
      'waited Far',
    ]);
  });

  test('what refers to something that is away is empty, rays pass, and remotes carry nil', async () => {
    await enter(STREAMS);
    await on(
      'server',
      `local value = Instance.new("ObjectValue")
       value.Name, value.Value, value.Parent = "Points", workspace.Far, game.ReplicatedStorage
       local remote = Instance.new("RemoteEvent")
       remote.Name, remote.Parent = "Tell", game.ReplicatedStorage`,
    );
    await simulation.advance(0.3);
    await on(1, 'game.ReplicatedStorage.Tell.OnClientEvent:Connect(function(thing) print("told", thing) end)');
    const look = `local hit = workspace:Raycast(Vector3.new(300, 20, 0), Vector3.new(0, -18, 0))
      return game.ReplicatedStorage.Points.Value == nil, hit == nil`;
    await on('server', 'game.ReplicatedStorage.Tell:FireAllClients(workspace.Far)');
    await simulation.advance(0.3);
    expect(await on(1, look)).toEqual([true, true]);
    await goTo([250, 3, 0]);
    await on('server', 'game.ReplicatedStorage.Tell:FireAllClients(workspace.Far)');
    await simulation.advance(0.3);
    expect(await on(1, look)).toEqual([false, false]);
    expect((await simulation.drain()).map(({ message }) => message)).toEqual(['told nil', 'told Far']);
  });

  test('what the server makes far away comes later, and around what it asks for at once', async () => {
    await enter(STREAMS);
    await on(
      'server',
      `for name, x in { MadeNear = 30, MadeFar = 400 } do
         local part = Instance.new("Part")
         part.Name, part.Anchored, part.Position, part.Parent = name, true, Vector3.new(x, 3, 0), workspace
       end`,
    );
    await simulation.advance(0.3);
    const made = 'return workspace:FindFirstChild("MadeNear") ~= nil, workspace:FindFirstChild("MadeFar") ~= nil';
    expect(await on(1, made)).toEqual([true, false]);
    await on('server', 'game.Players.Mia:RequestStreamAroundAsync(Vector3.new(400, 0, 0))');
    expect(await on(1, made)).toEqual([true, true]);
  });

  test('a student who walks to what is away finds it when she comes', async () => {
    const prompt = plain('ProximityPrompt', 'Prompt', {
      properties: { RequiresLineOfSight: { type: 'bool', value: false } },
    });
    await enter(STREAMS, [block('Station', [500, 2, 0], [2, 4, 2], {}, [prompt])]);
    const use = { userId: 1, kind: 'trigger', prompt: 'Workspace.Station' } as const;
    expect(await simulation.act([use])).toMatchObject([{ done: false, reason: 'missing' }]);
    const [walk] = await simulation.act([{ userId: 1, kind: 'walkTo', path: 'Workspace.Station.Prompt' }]);
    expect(walk).toMatchObject({ done: true });
    await simulation.advance((walk?.seconds ?? 0) + 0.2);
    expect(await simulation.act([use])).toMatchObject([{ done: true }]);
  });

  test('says that things are not taken away where the place asks for it', async () => {
    await enter({ ...STREAMS, StreamOutBehavior: item('StreamOutBehavior', 'Opportunistic') });
    expect((await simulation.drain()).map(({ message }) => message)).toEqual([
      'not simulated: Workspace.StreamOutBehavior Opportunistic',
    ]);
  });
});

test('a place that does not stream is all there', async () => {
  await enter({ StreamingTargetRadius: number(64) }, [script('Main', 'print("runs")')]);
  expect(await on(1, 'return workspace.Far.Position.X, workspace.Things.Inside.Position.X')).toEqual([300, 310]);
});
