import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlace, type Simulation } from '../index.ts';
import { block, spawn, workspace } from '../testing/parts.ts';
import { OPEN_TIMEOUT_MS } from '../testing/run-script.ts';

let simulation: Simulation;
beforeEach(async () => {
  const ground = block('Ground', [0, -1, 0], [80, 2, 12]);
  simulation = await openPlace([workspace([ground, spawn([0, 0.2, 0]), block('Door', [10, 5, 0], [1, 10, 12])])], {
    seed: 7,
  });
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(1);
}, OPEN_TIMEOUT_MS);
afterEach(() => simulation.dispose());

const on = (source: string) =>
  simulation.evaluate('server', `local PhysicsService = game:GetService("PhysicsService") ${source}`);
const walk = async () => {
  const [outcome] = await simulation.act([{ userId: 1, kind: 'walkTo', x: 20, y: 0, z: 0 }]);
  return outcome?.reason;
};
const failing = async (source: string) => {
  const [problem] = await on(
    `local ok, problem = pcall(function() ${source} end) return ok or (problem:gsub("^.-:%d+: ", ""))`,
  );
  return problem;
};

describe('collision groups', () => {
  test('let walkers through a door that passes through those of Default, and stop them again', async () => {
    await on('PhysicsService:RegisterCollisionGroup("Doors") workspace.Door.CollisionGroup = "Doors"');
    expect(await walk()).toBe('blocked');
    await on('PhysicsService:CollisionGroupSetCollidable("Doors", "Default", false)');
    expect(await walk()).toBe('');
    await simulation.advance(3);
    await on(`PhysicsService:CollisionGroupSetCollidable("Default", "Doors", true)
      game.Players.Mia.Character:PivotTo(CFrame.new(0, 3, 0))`);
    expect(await walk()).toBe('blocked');
  });

  test('decide what rays meet, and what parts say of one another', async () => {
    const source = `PhysicsService:RegisterCollisionGroup("Doors")
      PhysicsService:RegisterCollisionGroup("Sight")
      PhysicsService:CollisionGroupSetCollidable("Doors", "Sight", false)
      workspace.Door.CollisionGroup = "Doors"
      local params = RaycastParams.new()
      local from, way = Vector3.new(0, 5, 0), Vector3.new(20, 0, 0)
      local first = workspace:Raycast(from, way, params)
      params.CollisionGroup = "Sight"
      return first.Instance.Name, workspace:Raycast(from, way, params), workspace.Door:CanCollideWith(workspace.Ground),
        PhysicsService:CollisionGroupsAreCollidable("Doors", "Sight"), #PhysicsService:GetRegisteredCollisionGroups()`;
    expect(await on(source)).toEqual(['Door', null, true, false, 3]);
  });

  test('let characters be in a group of their own that walks as all do, and say when it would not', async () => {
    await on(`PhysicsService:RegisterCollisionGroup("Players")
      PhysicsService:CollisionGroupSetCollidable("Players", "Players", false)
      for _, part in game.Players.Mia.Character:GetChildren() do
        if part:IsA("BasePart") then part.CollisionGroup = "Players" end
      end`);
    expect(await walk()).toBe('blocked');
    expect(await failing('PhysicsService:CollisionGroupSetCollidable("Players", "Default", false)')).toBe(
      'not simulated: BasePart.CollisionGroup of a character that walks otherwise for it',
    );
  });

  test('are refused by name', async () => {
    await on('PhysicsService:RegisterCollisionGroup("Doors")');
    expect(await failing('PhysicsService:RegisterCollisionGroup("Doors")')).toBe(
      'Could not create collision group, one with that name already exists.',
    );
    expect(await failing('PhysicsService:CollisionGroupSetCollidable("Doors", "Nobody", false)')).toBe(
      'Both collision groups must be valid.',
    );
  });
});

describe('what has no effect here', () => {
  test.each([
    ['workspace.Door.AssemblyLinearVelocity = Vector3.new(1, 0, 0)', 'BasePart.AssemblyLinearVelocity'],
    ['workspace.Door.Velocity = Vector3.new(1, 0, 0)', 'BasePart.Velocity'],
    ['game.Players.Mia.Character.Humanoid.PlatformStand = true', 'Humanoid.PlatformStand'],
    ['game.Players.Mia.Character.Humanoid.AutoRotate = false', 'Humanoid.AutoRotate'],
    ['game.Players.Mia.Character.Humanoid.MaxSlopeAngle = 45', 'Humanoid.MaxSlopeAngle'],
    ['game.Players.Mia.Character.Humanoid.Sit = true', 'Humanoid.Sit without a seat'],
    ['Instance.new("Explosion").Parent = workspace', 'Explosion'],
    ['Instance.new("TrussPart").Parent = workspace', 'climbing a TrussPart'],
  ])('%s raises', async (source, what) => {
    expect(await failing(source)).toBe(`not simulated: ${what}`);
  });

  test('may be set to what it is, or to what makes no difference', async () => {
    const source = `local humanoid = game.Players.Mia.Character.Humanoid
      humanoid.PlatformStand, humanoid.AutoRotate, humanoid.Sit = false, true, false
      humanoid.MaxSlopeAngle = 70
      workspace.Door.AssemblyLinearVelocity = Vector3.zero`;
    expect(await failing(source)).toBe(true);
  });

  test('is observed where the place brings it along', async () => {
    const belt = block('Belt', [0, 0, 0], [4, 1, 4], { Velocity: { type: 'Vector3', x: 5, y: 0, z: 0 } });
    const place = await openPlace([workspace([belt])]);
    expect((await place.drain()).map(({ message }) => message)).toEqual(['not simulated: BasePart.Velocity']);
    await place.dispose();
  });
});
