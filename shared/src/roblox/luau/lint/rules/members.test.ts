import { describe, expect, test } from 'vitest';
import { findingsOf, hintsOf } from '../findings-of.ts';

const PLAYERS = 'local Players = game:GetService("Players")';

describe('unknown-member', () => {
  test.each([
    ['a property of a new instance', 'local p = Instance.new("Part") p.Colour = nil'],
    ['reading from a new instance', 'local p = Instance.new("Part") print(p.Anchord)'],
    ['a method', 'local p = Instance.new("Part") p:Destory()'],
    ['an event', 'local p = Instance.new("Part") p.Tuched:Connect(print)'],
    ['a method of an event', 'local p = Instance.new("Part") p.Touched:Listen(print)'],
    ['a service method', `${PLAYERS} Players:GetPlayer(1)`],
    ['a service through game', 'game.Players:GetPlayer(1)'],
    ['a typed parameter', 'local function f(part: BasePart) part.Materal = nil end'],
    ['an optional type', 'local function f(part: Part?) part.Materal = nil end'],
    ['a typed local', 'local part: Part = nil :: any part.Materal = nil'],
    ['a cast', 'local part = script.Parent :: Part part.Materal = nil'],
    ['a cast in place', '(script.Parent :: Part).Materal = nil'],
    ['the parameter of an event', `${PLAYERS} Players.PlayerAdded:Connect(function(player) player:Kik() end)`],
    ['the items of a list', `${PLAYERS} for _, p in Players:GetPlayers() do p:Kik() end`],
    ['the items of a list in ipairs', `${PLAYERS} for _, p in ipairs(Players:GetPlayers()) do p:Kik() end`],
    ['typed lists', 'local function f(all: { Player }) for _, p in all do p:Kik() end end'],
    ['a chain', 'local p = Instance.new("Part") p.Touched:Connect(function(hit) hit.Parent:Foo() end)'],
    ['a clone', 'local p = Instance.new("Part"):Clone() p.Anchord = true'],
    ['what a function returns', 'local function make(): Part return Instance.new("Part") end make().Anchord = true'],
    ['what assert passes on', 'local h = assert(script.Parent:FindFirstChildOfClass("Humanoid")) h.WalkSped = 1'],
    ['anything on an instance', 'script.Parent.Colour = nil'],
    ['assigning an event', 'local p = Instance.new("Part") p.Touched = print'],
    ['assigning a method', 'local p = Instance.new("Part") p.Destroy = print'],
    ['calling a property', 'local p = Instance.new("Part") p:Anchored()'],
    ['calling an event', 'local p = Instance.new("Part") p:Touched()'],
    ['forgetting the colon', 'local p = Instance.new("Part") p.Destroy()'],
    ['the workspace', 'workspace:RayCast()'],
  ])('%s', async (_name, source) => {
    expect(await findingsOf(source)).toEqual(['1 error unknown-member']);
  });

  test.each([
    ['children of a folder', 'local f = script.Parent :: Folder print(f.Score.Value)'],
    [
      'children of the player',
      `${PLAYERS} Players.PlayerAdded:Connect(function(p) print(p.leaderstats.Points.Value) end)`,
    ],
    ['children of a model', 'local function f(m: Model) print(m.Humanoid, m.Head.Position) end'],
    [
      'a child named here',
      'local f = Instance.new("Folder") local v = Instance.new("IntValue") v.Name = "Coins" v.Parent = f print(f.Coins)',
    ],
    ['members of inheriting classes', 'local function f(part: BasePart) part.Shape = nil end'],
    ['members of found instances', 'local p = workspace:FindFirstChild("Door") p.Transparency = 1 p:PivotTo(nil)'],
    ['a reassigned variable', 'local p = Instance.new("Part") p = { Colour = 1 } p.Colour = 2'],
    ['a loop variable over unknown things', 'for _, p in script:GetChildren() do p.Position = nil end'],
    ['the index of a list', `${PLAYERS} for i, p in Players:GetPlayers() do print(i.x, p.Name) end`],
    ['a table of the script', 'local Part = { new = function() return {} end } local p = Part.new() p.Colour = 1'],
    ['a type of the script', 'type Part = { Colour: number } local function f(p: Part) p.Colour = 1 end'],
    ['a parameter without type', 'local function f(p) p.Colour = 1 p:Destory() end'],
    ['a union', 'local function f(p: Part | { Colour: number }) p.Colour = 1 end'],
    ['callbacks', 'local r = Instance.new("RemoteFunction") r.OnServerInvoke = print'],
    ['methods with the object given', 'local p = Instance.new("Part") p.Destroy(p)'],
    ['methods as values', 'local p = Instance.new("Part") pcall(p.Destroy, p)'],
    ['events as values', 'local p = Instance.new("Part") local e = p.Touched e:Once(print) e:Wait()'],
    ['second results', 'local a, b = Instance.new("Part"), 1 print(b.Colour, a.Name)'],
    ['shadowing', 'local p = Instance.new("Part") do local p = {} p.Colour = 1 end print(p.Name)'],
  ])('nothing about %s', async (_name, source) => {
    expect(await findingsOf(source)).toEqual([]);
  });

  test('only warns of a misspelt read where a child may be meant', async () => {
    expect(await findingsOf('local function f(p: Player) print(p.userId) end')).toEqual(['1 warning unknown-member']);
  });

  test('offers the nearest name', async () => {
    expect(await hintsOf('local p = Instance.new("Part") p.Colour = nil')).toEqual(['Did you mean `Color`?']);
    expect(await hintsOf('local p = Instance.new("Part") p:Destory()')).toEqual(['Did you mean `Destroy`?']);
    expect(await hintsOf('local p = Instance.new("Part") p.Destroy()')).toEqual(['Write a colon: :Destroy().']);
  });
});

describe('read-only-property', () => {
  test.each([
    'local p = Instance.new("Part") p.ClassName = "Ball"',
    'local function f(p: Player) p.UserId = 1 end',
    'workspace.DistributedGameTime += 1; workspace.Terrain = nil',
  ])('%s', async (source) => {
    expect(await findingsOf(source)).toContain('1 error read-only-property');
  });

  test.each(['local p = Instance.new("Part") p.Name = "Ball"', 'local p = Instance.new("Part") print(p.ClassName)'])(
    'nothing about %s',
    async (source) => {
      expect(await findingsOf(source)).toEqual([]);
    },
  );
});

describe('wrong-type', () => {
  const part = 'local p = Instance.new("Part")';
  test.each([
    'p.Shape = Enum.Material.Neon',
    'p.Material = "Noen"',
    'p.Material = true',
    'p.Size = Vector2.new(1, 2)',
    'p.Size = 5',
    'p.Size = { 1, 2, 3 }',
    'p.Color = BrickColor.new("Really red")',
    'p.Color = "red"',
    'p.Anchored = 1',
    'p.Transparency = false',
    'p.Name = Enum.Material.Neon',
    'p.Parent = "Workspace"',
    'p.CFrame = Vector3.zero',
  ])('%s', async (source) => {
    expect(await findingsOf(`${part} ${source}`)).toEqual(['1 error wrong-type']);
  });

  test.each([
    'p.Shape = Enum.PartType.Ball',
    'p.Material = "Neon"',
    'p.Material = 256',
    'p.Size = Vector3.new(1, 2, 3)',
    'p.Size = p.Size * 2',
    'p.Color = Color3.fromRGB(1, 2, 3)',
    'p.Color = BrickColor.new("Really red").Color',
    'p.Anchored = not p.Anchored',
    'p.Transparency = "0.5"',
    'p.Name = 5',
    'p.Parent = nil',
    'p.Parent = workspace',
    'p.CFrame = CFrame.new(1, 2, 3) * CFrame.Angles(0, 1, 0)',
    'p.Position, p.Name = Vector3.zero, "x"',
    'p.Position, p.Name = print()',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(`${part} ${source}`)).toEqual([]);
  });
});

describe('wrong-side', () => {
  test.each([
    ['server', `${PLAYERS} print(Players.LocalPlayer)`],
    ['server', 'local input = game:GetService("UserInputService")'],
    ['server', 'local function f(r: RemoteEvent) r:FireServer() end'],
    ['client', 'local store = game:GetService("ServerStorage")'],
    ['client', 'local function f(r: RemoteEvent) r:FireAllClients() r.OnClientEvent:Connect(print) end'],
  ] as const)('%s: %s', async (context, source) => {
    expect(await findingsOf(source, { context })).toEqual(['1 error wrong-side']);
    expect(await findingsOf(source, { context: 'module' })).toEqual([]);
  });

  test.each([
    ['client', `${PLAYERS} print(Players.LocalPlayer)`],
    ['server', 'local function f(r: RemoteEvent) r.OnServerEvent:Connect(print) r:FireAllClients() end'],
    ['server', 'local function f(net) net:FireServer() end'],
  ] as const)('%s: nothing about %s', async (context, source) => {
    expect(await findingsOf(source, { context })).toEqual([]);
  });
});
