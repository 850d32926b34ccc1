import { afterEach, describe, expect, test } from 'vitest';
import type { Instance } from '../../instance/index.ts';
import { type ActOutcome, openPlace, type Simulation } from '../index.ts';
import { block, GROUND, spawn, type Triple, workspace } from '../testing/parts.ts';

let simulation: Simulation;
afterEach(() => simulation.dispose());

/** A place with these things in it, and Mia in its middle. */
async function enter(things: readonly Instance[], ground: readonly Instance[] = [GROUND]): Promise<void> {
  simulation = await openPlace([workspace([...ground, spawn([0, 0.2, 0]), ...things])], { seed: 7 });
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(1);
}

async function walk([x, y, z]: Triple, userId = 1): Promise<ActOutcome> {
  const [outcome] = await simulation.act([{ userId, kind: 'walkTo', x, y, z }]);
  await simulation.advance((outcome?.seconds ?? 0) + 0.1);
  return outcome ?? { done: false, reason: 'none', detail: '', seconds: 0 };
}

async function position(userId = 1): Promise<Triple> {
  const { position: at } = await simulation.screen(userId);
  return at === null ? [Number.NaN, 0, 0] : [at.x, at.y, at.z];
}

/** Four walls around 20 studs, with a door of 6 studs to the north. */
function room(door: readonly Instance[]): readonly Instance[] {
  return [
    block('West', [-10, 5, 0], [1, 10, 21]),
    block('East', [10, 5, 0], [1, 10, 21]),
    block('South', [0, 5, 10], [21, 10, 1]),
    block('NorthWest', [-6.5, 5, -10], [7, 10, 1]),
    block('NorthEast', [6.5, 5, -10], [7, 10, 1]),
    ...door,
  ];
}

const DOOR = block('Door', [0, 5, -10], [6, 10, 0.4]);

describe('a student who walks', () => {
  test('goes straight over open ground at walking speed', async () => {
    await enter([]);
    const [x, , z] = await position();
    const outcome = await walk([30, 0, 0]);
    expect(outcome).toMatchObject({ done: true, reason: '' });
    expect(outcome.seconds).toBeCloseTo(Math.hypot(30 - x, z) / 16, 0);
    expect((await position())[0]).toBeCloseTo(30, 0);
  });

  test('finds the door of a room and goes around what stands behind it', async () => {
    await enter([...room([]), block('Screen', [0, 5, -16], [14, 10, 1])]);
    expect(await walk([0, 0, -30])).toMatchObject({ done: true });
    expect((await position())[2]).toBeCloseTo(-30, 0);
  });

  test('takes no detour because somebody who came from elsewhere went that way', async () => {
    await enter([block('Wall', [0, 5, -20], [90, 10, 1]), block('Hedge', [0, 5, -60], [160, 10, 1])]);
    const goal: Triple = [35, 0, -35];
    await walk([-55, 0, 0]);
    expect(await walk(goal)).toMatchObject({ done: true });
    await walk([-10, 0, 0]);
    const { done, seconds } = await walk(goal);
    expect(done).toBe(true);
    expect(seconds).toBeLessThan(90 / 16);
  });

  test('is told that she cannot come where no way leads, and stands as near as one can', async () => {
    await enter(room([DOOR]));
    const outcome = await walk([0, 0, -30]);
    expect(outcome).toMatchObject({ done: false, reason: 'blocked' });
    const [, , z] = await position();
    expect(z).toBeGreaterThan(-10);
    expect(z).toBeLessThan(-7);
  });

  test('walks through parts that do not collide', async () => {
    await enter(room([block('Curtain', [0, 5, -10], [6, 10, 0.4], { CanCollide: { type: 'bool', value: false } })]));
    expect(await walk([0, 0, -30])).toMatchObject({ done: true });
  });

  test('steps up two studs and not three', async () => {
    // A small ground: one that comes nowhere has looked everywhere.
    const ground = block('Ground', [0, -1, 0], [40, 2, 12]);
    await enter([block('Low', [14, 1, 0], [8, 2, 8]), block('High', [-14, 1.5, 0], [8, 3, 8])], [ground]);
    expect(await walk([14, 2, 0])).toMatchObject({ done: true });
    expect((await position())[1]).toBeCloseTo(2, 1);
    await walk([-14, 3, 0]);
    expect((await position())[1]).toBeCloseTo(0, 1);
  });

  test('climbs a wedge and a turned plank', async () => {
    const wedge = block('Wedge', [0, 3, -20], [8, 6, 12], {
      Shape: { type: 'Enum', enum: 'PartType', item: 'Wedge' },
      // Its back, where it is high, to the north.
      CFrame: { type: 'CFrame', x: 0, y: 3, z: -20, rotation: [-1, 0, 0, 0, 1, 0, 0, 0, -1] },
    });
    const [c, s] = [Math.cos(0.4), Math.sin(0.4)];
    const plank = block('Plank', [0, 0, 0], [16, 1, 6], {
      CFrame: { type: 'CFrame', x: 25, y: 3 - 0.5 / c, z: 0, rotation: [c, -s, 0, s, c, 0, 0, 0, 1] },
    });
    await enter([wedge, block('Top', [0, 3, -30], [8, 6, 8]), plank]);
    expect(await walk([0, 6, -30])).toMatchObject({ done: true });
    expect((await position())[1]).toBeCloseTo(6, 1);
    await walk([0, 0, 0]);
    await walk([31, 5, 0]);
    expect((await position())[1]).toBeGreaterThan(4);
  });

  test('cannot pass a gap that is narrower than she is', async () => {
    await enter(room([block('Slit', [-1.7, 5, -10], [3.4, 10, 0.4]), block('Slat', [2.1, 5, -10], [2.8, 10, 0.4])]));
    expect(await walk([0, 0, -30])).toMatchObject({ done: false, reason: 'blocked' });
  });

  test('is held by a door that closes while she is on her way', async () => {
    await enter(room([block('Door', [0, 25, -10], [6, 10, 0.4])]));
    await simulation.act([{ userId: 1, kind: 'walkTo', x: 0, y: 0, z: -40 }]);
    await simulation.advance(0.2);
    await simulation.evaluate('server', 'workspace.Door.Position = Vector3.new(0, 5, -10)');
    await simulation.advance(5);
    expect((await position())[2]).toBeGreaterThan(-10);
  });

  test('walks in her own world: a door that she alone has opened is closed for others', async () => {
    await enter(room([DOOR]));
    await simulation.join({ userId: 2, name: 'Ben' });
    await simulation.advance(1);
    await simulation.evaluate(1, 'workspace:WaitForChild("Door").CanCollide = false');
    expect(await walk([0, 0, -30], 2)).toMatchObject({ done: false, reason: 'blocked' });
    expect(await walk([0, 0, -30], 1)).toMatchObject({ done: true });
    // And the way that she found is none for him.
    expect(await walk([0, 0, -30], 2)).toMatchObject({ done: false, reason: 'blocked' });
    await simulation.evaluate('server', 'workspace.Door:Destroy()');
    await simulation.advance(0.2);
    expect(await walk([0, 0, -30], 2)).toMatchObject({ done: true });
  });

  test('is seen at the same place by everybody, and four times a second by who records', async () => {
    await enter([]);
    await simulation.tracks();
    await simulation.act([{ userId: 1, kind: 'walkTo', x: 32, y: 0, z: 0 }]);
    await simulation.advance(1);
    const source =
      'return (game.Players.Mia or game.Players:FindFirstChild("Mia")).Character.HumanoidRootPart.Position.X';
    const [server] = await simulation.evaluate('server', source);
    expect(await simulation.evaluate(1, source)).toEqual([server]);
    const tracks = await simulation.tracks();
    expect(tracks.length).toBeGreaterThanOrEqual(3);
    const xs = tracks.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});

describe('a character', () => {
  test('falls to the ground, and out of the world to a new life', async () => {
    await enter([]);
    await simulation.evaluate(
      'server',
      `local player = game.Players.Mia
       player.Character.Humanoid.Died:Connect(function() print("died") end)
       player.CharacterRemoving:Connect(function() print("removing") end)
       player.CharacterAdded:Connect(function(character) print("added", character:IsDescendantOf(workspace)) end)
       player.Character:PivotTo(CFrame.new(20, 40, 20))`,
    );
    await simulation.advance(2);
    expect((await position())[1]).toBeCloseTo(0, 1);
    await simulation.evaluate('server', 'game.Players.Mia.Character:PivotTo(CFrame.new(500, 40, 0))');
    await simulation.advance(12);
    expect((await simulation.drain()).map(({ message }) => message)).toEqual(['died', 'removing', 'added true']);
    const [x, y] = await position();
    expect(Math.abs(x)).toBeLessThan(3);
    expect(y).toBeCloseTo(0.2, 1);
  });

  test('obeys Humanoid:MoveTo, straight, for eight seconds at most', async () => {
    await enter([block('Wall', [0, 5, -20], [40, 10, 1])]);
    const [reached, seconds] = await simulation.evaluate(
      'server',
      `local humanoid, from = game.Players.Mia.Character.Humanoid, time()
       humanoid:MoveTo(Vector3.new(16, 0, 0))
       return humanoid.MoveToFinished:Wait(), time() - from`,
    );
    expect(reached).toBe(true);
    expect(seconds).toBeLessThan(1.3);
    const source = `local humanoid, from = game.Players.Mia.Character.Humanoid, time()
       humanoid:MoveTo(Vector3.new(0, 0, -60))
       return humanoid.MoveToFinished:Wait(), math.round(time() - from), humanoid.RootPart.Position.Z > -20`;
    expect(await simulation.evaluate('server', source)).toEqual([false, 8, true]);
  });

  test('loses health, dies and comes back with all of it', async () => {
    await enter([]);
    const source = `local player = game.Players.Mia
      local first = player.Character
      local humanoid = first.Humanoid
      local changes = {}
      humanoid.HealthChanged:Connect(function(health) table.insert(changes, health) end)
      humanoid:TakeDamage(40)
      humanoid:TakeDamage(500)
      local second = player.CharacterAdded:Wait()
      return changes, humanoid.Health, second ~= first, second.Humanoid.Health`;
    expect(await simulation.evaluate('server', source)).toEqual([[60, 0], 0, true, 100]);
  });

  test('touches what it walks over, begins and ends', async () => {
    await enter([block('Plate', [10, 0.1, 0], [4, 0.2, 4])]);
    await simulation.evaluate(
      'server',
      `workspace.Plate.Touched:Connect(function(part)
         if part.Name == "LeftFoot" then print("on", game.Players:GetPlayerFromCharacter(part.Parent)) end
       end)
       workspace.Plate.TouchEnded:Connect(function(part) if part.Name == "LeftFoot" then print("off") end end)`,
    );
    await walk([20, 0, 0]);
    expect((await simulation.drain()).map(({ message }) => message)).toEqual(['on Mia', 'off']);
  });

  test('of nobody walks as well, and somebody who is held does not', async () => {
    await enter([]);
    const source = `local npc = game.Players.Mia.Character:Clone()
      npc.Name = "Guide"
      npc.Parent = workspace
      npc:PivotTo(CFrame.new(-10, 3, 0))
      npc.Humanoid:MoveTo(Vector3.new(-10, 0, 20))
      local reached = npc.Humanoid.MoveToFinished:Wait()
      local hit = workspace:Raycast(Vector3.new(-10, 20, 20), Vector3.new(0, -30, 0))
      game.Players.Mia.Character.HumanoidRootPart.Anchored = true
      return reached, math.round(npc.Head.Position.Z), hit.Instance:GetFullName()`;
    expect(await simulation.evaluate('server', source)).toEqual([true, 20, 'Workspace.Guide.Head']);
    await simulation.advance(0.2);
    expect(await walk([30, 0, 0])).toMatchObject({ done: false, reason: 'blocked' });
  });

  test('is told a way by PathfindingService', async () => {
    // A small ground: what no way leads to is looked for everywhere.
    await enter(room([]), [block('Ground', [5, -1, 0], [50, 2, 50])]);
    const source = `local path = game:GetService("PathfindingService"):CreatePath({ AgentRadius = 2 })
      path:ComputeAsync(Vector3.new(0, 0, 5), Vector3.new(20, 0, 5))
      local points = path:GetWaypoints()
      local through = false
      for _, point in points do through = through or point.Position.Z < -9 end
      local ok = path.Status.Name
      path:ComputeAsync(Vector3.new(0, 0, 5), Vector3.new(0, 500, 0))
      return ok, through, points[#points].Position.X, path.Status.Name, #path:GetWaypoints()`;
    const [status, through, last, none, count] = await simulation.evaluate('server', source);
    expect([status, through, none, count]).toEqual(['Success', true, 'NoPath', 0]);
    expect(last).toBeCloseTo(20, -0.5);
  });
});
