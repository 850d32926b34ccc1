import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlace, type Simulation } from '../index.ts';

/** On a busy machine opening a place takes its time. */
const START_LIMIT_MS = 60_000;

describe.each(['immediate', 'deferred'] as const)('%s signals', (signalBehavior) => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await openPlace([], { signalBehavior });
  }, START_LIMIT_MS);
  afterAll(() => simulation.dispose());
  const values = (source: string) => simulation.evaluate('server', source);

  test(`run ${signalBehavior === 'immediate' ? 'inside the change' : 'at the next resumption point, in order'}`, async () => {
    const source = `local log, folder = {}, Instance.new("Folder")
      folder.ChildAdded:Connect(function(child) table.insert(log, "first " .. child.Name) end)
      folder.ChildAdded:Connect(function(child) table.insert(log, "second " .. child.Name) end)
      for _, name in { "a", "b" } do local f = Instance.new("Folder") f.Name = name f.Parent = folder end
      table.insert(log, "script")
      task.wait()
      return log`;
    const heard = ['first a', 'second a', 'first b', 'second b'];
    expect(await values(source)).toEqual([
      signalBehavior === 'immediate' ? [...heard, 'script'] : ['script', ...heard],
    ]);
  });

  test('Once hears once, Wait returns what was fired, Disconnect is at once', async () => {
    const source = `local log, event = {}, Instance.new("BindableEvent")
      event.Event:Once(function(n) table.insert(log, "once " .. n) end)
      local connection = event.Event:Connect(function(n) table.insert(log, "always " .. n) end)
      task.spawn(function() table.insert(log, "waited " .. select("#", event.Event:Wait())) end)
      event:Fire(1, nil) task.wait()
      local connected = connection.Connected
      connection:Disconnect()
      event:Fire(2) task.wait()
      return log, connected, connection.Connected`;
    expect(await values(source)).toEqual([['once 1', 'always 1', 'waited 2'], true, false]);
  });

  test('a chain of events that fire one another ends', async () => {
    const source = `local count, event = 0, Instance.new("BindableEvent")
      event.Event:Connect(function() count += 1 event:Fire() end)
      event:Fire() task.wait()
      return count`;
    expect(await values(source)).toEqual([80]);
    const [told] = await simulation.drain();
    expect(told).toMatchObject({ kind: 'error', message: 'Maximum event re-entrancy depth exceeded for Event' });
  });

  test('one listener’s error does not keep the others from hearing', async () => {
    const source = `local heard, event = 0, Instance.new("BindableEvent")
      event.Event:Connect(function() error("broken") end)
      event.Event:Connect(function() heard += 1 end)
      event:Fire() task.wait()
      return heard`;
    expect(await values(source)).toEqual([1]);
    expect(await simulation.drain()).toEqual([
      expect.objectContaining({ kind: 'error', message: 'evaluate:2: broken' }),
    ]);
  });

  test('changes are told by property, by attribute and by place', async () => {
    const source = `local log, part = {}, Instance.new("Part")
      part.Changed:Connect(function(name) table.insert(log, name) end)
      part:GetPropertyChangedSignal("Anchored"):Connect(function() table.insert(log, "anchored") end)
      local value = Instance.new("IntValue")
      value.Changed:Connect(function(number) table.insert(log, number) end)
      part.AncestryChanged:Connect(function(child, parent) table.insert(log, child.Name .. " in " .. tostring(parent)) end)
      part.Anchored = true part.Anchored = true value.Value = 3
      part.Parent = workspace part.Parent = nil
      task.wait()
      return log`;
    expect(await values(source)).toEqual([
      ['anchored', 'Anchored', 3, 'Parent', 'Part in Workspace', 'Parent', 'Part in nil'],
    ]);
  });
});

describe('signals', () => {
  test('refuse what is no function, and parallel listeners', async () => {
    const simulation = await openPlace([]);
    const source = `return select(2, pcall(function() workspace.ChildAdded:Connect(5) end)),
      select(2, pcall(function() workspace.ChildAdded:ConnectParallel(print) end)), typeof(workspace.ChildAdded)`;
    expect(await simulation.evaluate('server', source)).toEqual([
      'evaluate:1: Attempt to connect failed: Passed value is not a function',
      'evaluate:2: not simulated: RBXScriptSignal:ConnectParallel',
      'RBXScriptSignal',
    ]);
    await simulation.dispose();
  });

  test('follow what the place says of them', async () => {
    const properties = { SignalBehavior: { type: 'Enum', enum: 'SignalBehavior', item: 'Deferred' } } as const;
    const workspace = { className: 'Workspace', name: 'Workspace', attributes: {}, tags: [], children: [], properties };
    const simulation = await openPlace([workspace]);
    const source = `local heard = false workspace.ChildAdded:Once(function() heard = true end)
      Instance.new("Folder").Parent = workspace local atOnce = heard task.wait() return atOnce, heard`;
    expect(await simulation.evaluate('server', source)).toEqual([false, true]);
    await simulation.dispose();
  });
});
