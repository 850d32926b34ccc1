import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Observation, openPlace, type Simulation } from '../index.ts';
import { plain, script, serverScripts } from '../testing/run-script.ts';

/** What each hostile client runs; the honest one, the first, runs nothing but its echo. */
const ATTACKS: readonly { readonly name: string; readonly source: string }[] = [
  {
    name: 'floods',
    source: 'for index = 1, 50000 do remote:FireServer("flood", { a = { index } }) end',
  },
  {
    name: 'sends odd things',
    source: `local cycle = {} cycle.again = cycle local deep = {} for _ = 1, 50000 do deep = { deep } end
      for _, value in { 0 / 0, 1 / 0, print, coroutine.create(print), newproxy(true), remote, game, Enum.Material, cycle, deep,
        ("x"):rep(3000000), buffer.create(1000), Random.new(1), workspace.ChildAdded, { [workspace] = 1, [1.5] = 2, [true] = 3 },
        setmetatable({}, { __index = error, __len = error, __iter = error, __tostring = error, __metatable = "none" }),
        setmetatable({ ["\\0type"] = "Vector3" }, {}) } do pcall(remote.FireServer, remote, "odd", value) end
      remote:FireServer("odd", table.unpack(table.create(5000, 1)))`,
  },
  {
    name: 'takes everything apart',
    source: `for _, thing in game:GetDescendants() do if thing ~= script then pcall(function() thing.Name = "mine" end) end end
      for _, thing in game:GetDescendants() do if thing ~= script then pcall(thing.Destroy, thing) end end`,
  },
  {
    name: 'moves nowhere',
    source: `local humanoid = character:WaitForChild("Humanoid") humanoid.WalkSpeed = 0 / 0 humanoid.Health = 0 / 0
      humanoid:MoveTo(Vector3.new(0 / 0, 0, 1e30)) character:PivotTo(CFrame.new(0 / 0, 1 / 0, 0))
      character.HumanoidRootPart.Size = Vector3.new(1e30, 0 / 0, -1) task.wait() character.HumanoidRootPart.CFrame = CFrame.new(1e30, 0, 0)`,
  },
  {
    name: 'fills its own world',
    source: `for index = 1, 3000 do local part = Instance.new("Part") part.Size = Vector3.new(1e9, 0 / 0, 1)
      part.CFrame = CFrame.new(index, 0 / 0, 1e20) part.Name = "Door" part.Parent = workspace end`,
  },
  {
    name: 'breaks its screen',
    source: `local gui = Instance.new("ScreenGui", player.PlayerGui) local at = gui
      for _ = 1, 150 do local frame = Instance.new("Frame") frame.Size = UDim2.new(0 / 0, 1 / 0, 1e30, -1e30)
      frame.AutomaticSize = Enum.AutomaticSize.XY frame.Parent = at Instance.new("UIListLayout", frame).Padding = UDim.new(0 / 0, 0) at = frame end
      local label = Instance.new("TextLabel", at) label.Text = "\\255" .. ("y "):rep(50000) label.TextSize = 1e9 label.TextWrapped = true`,
  },
];

const TURNED = [1, 0, 0, 0, 1, 0, 0, 0, 1] as const;

function anchored(name: string, size: { x: number; y: number; z: number }, at: { x: number; y: number; z: number }) {
  return plain('Part', name, {
    properties: {
      Anchored: { type: 'bool', value: true },
      Size: { type: 'Vector3', ...size },
      CFrame: { type: 'CFrame', ...at, rotation: TURNED },
    },
  });
}

let simulation: Simulation;
let seen: readonly Observation[];
beforeAll(async () => {
  const local = `local player, remote = game.Players.LocalPlayer, game:GetService("ReplicatedStorage"):WaitForChild("Remote")
    local character = player.Character or player.CharacterAdded:Wait() task.wait(0.5)
    local attacks = {\n${ATTACKS.map(({ source }) => `function() ${source}\nend`).join(',\n')} }
    if player.UserId > 1 then attacks[player.UserId - 1]() print("attacked") return end
    remote.OnClientEvent:Connect(function(text) print("heard", text) end)
    while task.wait(0.5) do remote:FireServer("honest") end`;
  simulation = await openPlace([
    serverScripts([
      script(
        'Server',
        `local remote, counts = game.ReplicatedStorage.Remote, {} _G.counts = counts
         remote.OnServerEvent:Connect(function(player, kind)
           counts[kind] = (counts[kind] or 0) + 1
           if kind == "honest" then remote:FireClient(player, "you") end
         end)`,
      ),
    ]),
    plain('ReplicatedStorage', 'ReplicatedStorage', { children: [plain('RemoteEvent', 'Remote')] }),
    plain('Workspace', 'Workspace', {
      children: [
        anchored('Door', { x: 4, y: 8, z: 1 }, { x: 20, y: 4, z: 0 }),
        anchored('Ground', { x: 200, y: 1, z: 200 }, { x: 0, y: -0.5, z: 0 }),
      ],
    }),
    plain('StarterPlayer', 'StarterPlayer', {
      children: [
        plain('StarterPlayerScripts', 'StarterPlayerScripts', { children: [script('Local', local, 'LocalScript')] }),
      ],
    }),
  ]);
  for (let userId = 1; userId <= ATTACKS.length + 1; userId += 1) {
    await simulation.join({ userId, name: `Player${userId}` });
  }
  await simulation.advance(4);
  seen = await simulation.drain();
}, 60_000);
afterAll(() => simulation.dispose());

describe('hostile clients', () => {
  test('do all that they mean to do', () => {
    const done = seen.filter(({ message }) => message === 'attacked').map(({ side }) => side);
    expect(done.sort()).toEqual(ATTACKS.map((_, index) => index + 2));
    expect(seen.filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  test('reach the server with what a remote can carry, and no more', async () => {
    const [counts] = await simulation.evaluate('server', 'return _G.counts');
    expect(counts).toMatchObject({ flood: 50_000, odd: 16 });
  });

  test('change nothing for the server or the others', async () => {
    const world = `local names = {} for _, part in workspace:GetChildren() do if part:IsA("Part") then table.insert(names, part.Name) end end
      table.sort(names) return names, #game.Players:GetPlayers(), game.ReplicatedStorage.Remote.Name, workspace.Door.Size.X < 10`;
    const expected = [['Door', 'Ground'], ATTACKS.length + 1, 'Remote', true];
    expect(await simulation.evaluate('server', world)).toEqual(expected);
    expect(await simulation.evaluate(1, world)).toEqual(expected);
    expect(seen.filter(({ side, message }) => side === 1 && message === 'heard you').length).toBeGreaterThan(4);
  });

  test('can still be looked at, act, and leave', async () => {
    for (const [index, { name }] of ATTACKS.entries()) {
      const userId = index + 2;
      const view = await simulation.screen(userId);
      expect(view.elements.length, name).toBeLessThan(1_000);
      const [outcome] = await simulation.act([{ userId, kind: 'walkTo', x: 5, y: 0, z: 5 }]);
      expect(typeof outcome?.done, name).toBe('boolean');
      await simulation.leave(userId);
    }
    await simulation.advance(2);
    expect(await simulation.evaluate('server', 'return #game.Players:GetPlayers()')).toEqual([1]);
    expect((await simulation.drain()).filter(({ kind }) => kind === 'error')).toEqual([]);
  });
});
