import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PropertyValue } from '../../instance/index.ts';
import { openPlace, type Simulation } from '../index.ts';
import { block, GROUND, spawn, workspace } from '../testing/parts.ts';
import { OPEN_TIMEOUT_MS } from '../testing/run-script.ts';

const LOOSE: Readonly<Record<string, PropertyValue>> = { Anchored: { type: 'bool', value: false } };

let simulation: Simulation;
beforeAll(async () => {
  simulation = await openPlace([
    workspace([
      GROUND,
      spawn([0, 0.2, 0]),
      block('Table', [20, 2, 0], [6, 4, 6]),
      block('Cup', [20, 14, 0], [2, 2, 2], LOOSE),
      block('Lost', [400, 10, 0], [2, 2, 2], LOOSE),
      block('Lamp', [-20, 10, 0], [2, 2, 2], LOOSE),
    ]),
  ]);
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(5);
}, OPEN_TIMEOUT_MS);
afterAll(() => simulation.dispose());

const heights = `local function y(name)
  local part = workspace:FindFirstChild(name)
  return part and math.round(part.Position.Y * 10) / 10 or "gone"
end `;

test('what nothing holds falls onto what is below, or out of the world', async () => {
  expect(await simulation.evaluate('server', `${heights} return y("Cup"), y("Lost"), y("Lamp")`)).toEqual([
    5,
    'gone',
    1,
  ]);
});

test('it touches what it lands on, and falls on when that goes', async () => {
  await simulation.drain();
  await simulation.evaluate(
    'server',
    `workspace.Ground.Touched:Connect(function(part) print(part.Name) end)
     workspace.Table:Destroy()`,
  );
  await simulation.advance(2);
  expect((await simulation.drain()).map(({ message }) => message)).toEqual(['Cup']);
  expect(await simulation.evaluate('server', `${heights} return y("Cup")`)).toEqual([1]);
});

test('what is welded falls together, and stays where one of it is anchored', async () => {
  const source = `${heights}
    local function part(name, height)
      local made = Instance.new("Part")
      made.Name, made.Size, made.Position = name, Vector3.new(2, 2, 2), Vector3.new(0, height, 40)
      made.Parent = workspace
      return made
    end
    local one, two, three = part("One", 20), part("Two", 23), part("Three", 30)
    local weld = Instance.new("WeldConstraint")
    weld.Part0, weld.Part1, weld.Parent = one, two, one
    three.Anchored = true
    task.wait(3)
    local first = y("One") .. " " .. y("Two") .. " " .. y("Three")
    two.Anchored = true
    one.Position = Vector3.new(0, 20, 40)
    task.wait(3)
    return first, y("One")`;
  expect(await simulation.evaluate('server', source)).toEqual(['1 4 30', 20]);
});

test('movers and mechanical constraints are reported as not simulated, once for each class', async () => {
  await simulation.drain();
  await simulation.evaluate('server', 'for _ = 1, 2 do Instance.new("LinearVelocity").Parent = workspace.Ground end');
  expect(await simulation.drain()).toMatchObject([{ kind: 'warning', message: 'not simulated: LinearVelocity' }]);
});

test('a client looks over the shoulder of its character, and sees it in the middle', async () => {
  const source = `local camera = workspace.CurrentCamera
    local root = game.Players.LocalPlayer.Character.HumanoidRootPart
    local seen, visible = camera:WorldToViewportPoint(root.Position)
    local ray = camera:ViewportPointToRay(seen.X, seen.Y)
    local back = ray:Distance(root.Position) < 0.05
    camera.CameraType = Enum.CameraType.Scriptable
    camera.CFrame = CFrame.lookAt(root.Position + Vector3.new(0, 50, 0), root.Position + Vector3.new(0, 100, 0))
    local _, above = camera:WorldToViewportPoint(root.Position)
    return math.round(seen.X), visible, back, above, tostring(camera.ViewportSize)`;
  expect(await simulation.evaluate(1, source)).toEqual([640, true, true, false, '1280, 720']);
});

test('falls as fast as the gravity of the place says', async () => {
  const source = `${heights}
    workspace.Gravity = 40
    local part = Instance.new("Part")
    part.Name, part.Size, part.Position, part.Parent = "Slow", Vector3.new(2, 2, 2), Vector3.new(40, 21, 40), workspace
    task.wait(0.9)
    local before = y("Slow")
    task.wait(0.2)
    workspace.Gravity = 196.2
    return before, y("Slow")`;
  // 20 studs at 40 studs a second squared take a second.
  expect(await simulation.evaluate('server', source)).toEqual([21, 1]);
});

test('belongs to whom the server says, and what is held to nobody', async () => {
  const source = `local part = Instance.new("Part")
    part.Position, part.Parent = Vector3.new(60, 5, 60), workspace
    part:SetNetworkOwner(game.Players.Mia)
    local owner = part:GetNetworkOwner()
    part:SetNetworkOwnershipAuto()
    part.Anchored = true
    local ok, problem = pcall(part.SetNetworkOwner, part, nil)
    return owner.Name, part:GetNetworkOwner(), ok, (problem:gsub("^.-:%d+: ", "")), (part:CanSetNetworkOwnership())`;
  expect(await simulation.evaluate('server', source)).toEqual([
    'Mia',
    null,
    false,
    'Network Ownership API cannot be called on Anchored parts or parts welded to Anchored parts.',
    false,
  ]);
});
