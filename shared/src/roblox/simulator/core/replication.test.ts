import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue } from '../../luau/index.ts';
import { openPlace, type Side, type Simulation } from '../index.ts';
import { plain } from '../testing/run-script.ts';

/** On a busy machine opening a place takes its time. */
const START_LIMIT_MS = 60_000;

let simulation: Simulation;
beforeAll(async () => {
  simulation = await openPlace([
    plain('Workspace', 'Workspace', {
      children: [
        plain('Model', 'Door', {
          properties: { PrimaryPart: { type: 'Ref', target: 'leaf' } },
          tags: ['Wooden'],
          attributes: { Open: { type: 'bool', value: false } },
          children: [plain('Part', 'Leaf', { ref: 'leaf' })],
        }),
      ],
    }),
    plain('ServerStorage', 'ServerStorage', { children: [plain('Folder', 'Keys')] }),
    plain('ServerScriptService', 'ServerScriptService', { children: [plain('Folder', 'Keys')] }),
    plain('StarterGui', 'StarterGui', { children: [plain('ScreenGui', 'Menu')] }),
  ]);
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.join({ userId: 2, name: 'Tom' });
  await simulation.advance(1);
}, START_LIMIT_MS);
afterAll(() => simulation.dispose());

const on = (side: Side, source: string, ...args: LuauValue[]) => simulation.evaluate(side, source, ...args);
const soon = () => simulation.advance(0.2);

describe('a client', () => {
  test('sees what replicates, and nothing else', async () => {
    const source = `local door = workspace.Door
      return door.PrimaryPart == door.Leaf, door:GetAttribute("Open"), door:HasTag("Wooden"), door:GetFullName(),
        #game.ServerStorage:GetChildren(), #game.ServerScriptService:GetChildren(),
        game.Players.LocalPlayer.Name, #game.Players:GetPlayers(), game.StarterGui.Menu.ClassName`;
    expect(await on(1, source)).toEqual([true, false, true, 'Workspace.Door', 0, 0, 'Mia', 2, 'ScreenGui']);
    expect(await on('server', 'return game.Players.LocalPlayer')).toEqual([null]);
  });

  test('has a PlayerGui of its own, which the server and the others do not see into', async () => {
    expect(await on(1, 'return game.Players.LocalPlayer.PlayerGui.Menu.ClassName')).toEqual(['ScreenGui']);
    expect(
      await on(1, 'return game.Players.Tom:FindFirstChild("PlayerGui"), game.Players.Tom:FindFirstChild("Backpack")'),
    ).toEqual([null, null]);
    expect(await on('server', 'return #game.Players.Mia.PlayerGui:GetChildren()')).toEqual([0]);
    await on(
      'server',
      'local note = Instance.new("ScreenGui") note.Name = "Note" note.Parent = game.Players.Mia.PlayerGui',
    );
    await soon();
    expect(await on(1, 'return game.Players.LocalPlayer.PlayerGui:FindFirstChild("Note") ~= nil')).toEqual([true]);
    const notes = 'local n = 0 for _, d in game:GetDescendants() do if d.Name == "Note" then n += 1 end end return n';
    expect(await on(2, notes)).toEqual([0]);
  });

  test('keeps its own changes to itself', async () => {
    await on(
      1,
      `local door = workspace.Door door.Name = "Gate" door.Leaf.Transparency = 0.5 door:SetAttribute("Open", true)
       door:RemoveTag("Wooden") door:AddTag("Painted") Instance.new("Folder", workspace).Name = "Mine"`,
    );
    await soon();
    const look = `local door = workspace:FindFirstChild("Door") or workspace.Gate
      return door.Name, door.Leaf.Transparency, door:GetAttribute("Open"), door:GetTags(), workspace:FindFirstChild("Mine") ~= nil`;
    expect(await on(1, look)).toEqual(['Gate', 0.5, true, ['Painted'], true]);
    for (const side of ['server', 2] as const) {
      expect(await on(side, look)).toEqual(['Door', 0, false, ['Wooden'], false]);
    }
    await on(
      'server',
      'workspace.Door.Leaf.Transparency = 0.75 workspace.Door.Name = "Door2" workspace.Door2.Name = "Door"',
    );
    await soon();
    expect(await on(1, look)).toEqual(['Door', 0.75, true, ['Painted'], true]);
  });

  test('may take away what is there, and the server does not notice', async () => {
    await on('server', 'Instance.new("Folder", workspace).Name = "Taken"');
    await soon();
    await on(2, 'workspace.Taken:Destroy()');
    const there = 'return workspace:FindFirstChild("Taken") ~= nil';
    expect([await on('server', there), await on(1, there), await on(2, there)]).toEqual([[true], [true], [false]]);
    await on('server', 'workspace.Taken:Destroy()');
    await soon();
    expect([await on('server', there), await on(1, there), await on(2, there)]).toEqual([[false], [false], [false]]);
  });

  test('hears of changes after the latency, in their order', async () => {
    const listen = `_G.log = {} local function say(text) table.insert(_G.log, text) end
      workspace.ChildAdded:Connect(function(child) say("child " .. child.Name) end)
      workspace.DescendantAdded:Connect(function(child) say("descendant " .. child.Name) end)
      workspace.ChildRemoved:Connect(function(child) say("gone " .. child.Name) end)
      workspace.Door.AttributeChanged:Connect(function(name) say(name .. " " .. tostring(workspace.Door:GetAttribute(name))) end)
      game:GetService("CollectionService"):GetInstanceAddedSignal("New"):Connect(function(new) say("tag " .. new.Name) end)`;
    await on(2, listen);
    await on(
      'server',
      `local model = Instance.new("Model") model.Name = "Late" local part = Instance.new("Part") part.Parent = model
       part:AddTag("New") workspace.Door:SetAttribute("Step", 1) model.Parent = workspace workspace.Door:SetAttribute("Step", 2)
       model.Parent = game.ServerStorage`,
    );
    expect(await on(2, 'return _G.log')).toEqual([[]]);
    await soon();
    expect(await on(2, 'return _G.log')).toEqual([
      ['Step 1', 'child Late', 'descendant Late', 'tag Part', 'descendant Part', 'Step 2', 'gone Late'],
    ]);
  });

  test('forgets what the server destroyed', async () => {
    const listen = `_G.seen, _G.met = setmetatable({}, { __mode = "k" }), 0
      workspace.DescendantAdded:Connect(function(made) _G.met += 1 _G.seen[made] = true end)`;
    await on(1, listen);
    const makeAndBreak = `for index = 1, 200 do
        local folder = Instance.new("Folder") folder.Parent = workspace task.delay(0.1, folder.Destroy, folder)
      end
      task.wait(0.5)`;
    await on('server', makeAndBreak);
    // The collector of Luau works as fast as garbage is made.
    const count = `for _ = 1, 1000000 do local _ = {} end
      local left = 0 for _ in _G.seen do left += 1 end return _G.met, left < 20`;
    expect(await on(1, count)).toEqual([200, true]);
  });

  test('gets what moves within the place as the same instance', async () => {
    await on(
      'server',
      'local a, b = Instance.new("Folder", workspace), Instance.new("Folder", workspace) a.Name = "A" b.Name = "B" Instance.new("Part", a).Name = "Moves"',
    );
    await soon();
    await on(1, '_G.part = workspace.A.Moves');
    await on('server', 'workspace.A.Moves.Parent = workspace.B');
    await soon();
    expect(
      await on(1, 'return _G.part == workspace.B.Moves, #workspace.A:GetChildren(), _G.part:GetFullName()'),
    ).toEqual([true, 0, 'Workspace.B.Moves']);
  });
});

describe('players', () => {
  test('join, leave and join again; everyone is told', async () => {
    const place = await openPlace([]);
    const watch = `_G.log = {} local players = game:GetService("Players")
      players.PlayerAdded:Connect(function(p) table.insert(_G.log, "added " .. p.Name .. " " .. p.UserId .. " " .. p.DisplayName) end)
      players.PlayerRemoving:Connect(function(p) table.insert(_G.log, "removing " .. p.Name .. " " .. tostring(p.Parent)) end)`;
    await place.evaluate('server', watch);
    await place.join({ userId: 1, name: 'Mia', displayName: 'Mia M.' });
    await expect(place.join({ userId: 1, name: 'Other' })).rejects.toMatchObject({ code: 'simulation-player-here' });
    await place.advance(0.5);
    await place.evaluate(1, `${watch} _G.mark = true`);
    await place.join({ userId: 2, name: 'Tom' });
    await place.advance(0.5);
    await place.leave(2);
    await place.leave(99);
    await place.advance(0.5);
    const tom = ['added Tom 2 Tom', 'removing Tom Players'];
    expect(await place.evaluate('server', 'return _G.log')).toEqual([['added Mia 1 Mia M.', ...tom]]);
    expect(await place.evaluate(1, 'return _G.log')).toEqual([tom]);
    await place.leave(1);
    await place.join({ userId: 1, name: 'Mia' });
    await place.advance(0.5);
    expect(await place.evaluate(1, 'return _G.mark, #game.Players:GetPlayers()')).toEqual([null, 1]);
    await place.dispose();
  });

  test('are kicked by the server, or by themselves', async () => {
    const place = await openPlace([]);
    await place.join({ userId: 1, name: 'Mia' });
    await place.join({ userId: 2, name: 'Tom' });
    await place.advance(0.5);
    await place.evaluate('server', 'game.Players.Mia:Kick("Be kind")');
    await place.advance(0.1);
    await expect(place.evaluate(1, 'return 1')).rejects.toThrow('there is no player 1');
    expect(await place.drain()).toEqual([
      expect.objectContaining({ kind: 'kick', message: 'Be kind', side: 'server' }),
    ]);
    expect(await place.evaluate('server', 'return #game.Players:GetPlayers()')).toEqual([1]);
    await place.dispose();
  });

  test('that leave take their threads with them', async () => {
    const place = await openPlace([]);
    await place.join({ userId: 1, name: 'Mia' });
    await place.advance(0.5);
    await place.evaluate(1, 'task.spawn(function() while task.wait(0.1) do print("here") end end)');
    await place.leave(1);
    await place.advance(2);
    expect(await place.drain()).toEqual([]);
    await place.dispose();
  });
});
