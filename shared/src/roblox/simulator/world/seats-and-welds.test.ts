import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlace, type Simulation } from '../index.ts';
import { block, spawn, workspace } from '../testing/parts.ts';
import { OPEN_TIMEOUT_MS } from '../testing/run-script.ts';

let simulation: Simulation;
beforeEach(async () => {
  const seat = { ...block('Chair', [12, 0.5, 8], [4, 1, 4]), className: 'Seat' };
  const ground = block('Ground', [0, -1, 0], [80, 2, 24]);
  simulation = await openPlace([workspace([ground, spawn([0, 0.2, 0]), seat])], { seed: 7 });
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(1);
}, OPEN_TIMEOUT_MS);
afterEach(() => simulation.dispose());

const on = (source: string) => simulation.evaluate('server', `local mia = game.Players.Mia.Character ${source}`);
async function walk(x: number, z = 0): Promise<void> {
  const [outcome] = await simulation.act([{ userId: 1, kind: 'walkTo', x, y: 0, z }]);
  await simulation.advance((outcome?.seconds ?? 0) + 0.3);
}
const lines = async () => (await simulation.drain()).map(({ message }) => message);

describe('a seat', () => {
  const WATCH = `local humanoid = mia.Humanoid
    humanoid.Seated:Connect(function(active, seat) print("seated", active, seat) end)
    workspace.Chair:GetPropertyChangedSignal("Occupant"):Connect(function() print("occupant", workspace.Chair.Occupant) end)`;
  const STATE = `local humanoid = mia.Humanoid
    return humanoid.Sit, humanoid.SeatPart == workspace.Chair, workspace.Chair.Occupant == humanoid, humanoid:GetState().Name,
      workspace.Chair:FindFirstChild("SeatWeld") ~= nil`;

  test('takes who touches it, and lets go who walks on', async () => {
    await on(WATCH);
    await walk(12, 8);
    expect(await on(STATE)).toEqual([true, true, true, 'Seated', true]);
    expect(
      await simulation.evaluate(
        1,
        'return game.Players.LocalPlayer.Character.Humanoid.Sit, workspace.Chair.Occupant.Parent.Name',
      ),
    ).toEqual([true, 'Mia']);
    await walk(20);
    expect(await on(STATE)).toEqual([false, false, false, 'Running', false]);
    expect(await on('return math.round(mia.HumanoidRootPart.Position.X)')).toEqual([20]);
    expect(await lines()).toEqual(['occupant Humanoid', 'seated true Chair', 'occupant nil', 'seated false nil']);
  });

  test('carries who sits on it, lets go by script, and takes nobody at once again or while it is off', async () => {
    await walk(12, 8);
    await on('workspace.Chair.Position += Vector3.new(0, 10, 0)');
    expect(await on('return mia.HumanoidRootPart.Position.Y > 10')).toEqual([true]);
    await on('mia.Humanoid.Sit = false');
    await simulation.advance(2);
    expect(await on(STATE)).toEqual([false, false, false, 'Running', false]);
    await on('workspace.Chair.Position = Vector3.new(-12, 0.5, 0) workspace.Chair.Disabled = true');
    await simulation.advance(4);
    await walk(-12);
    expect(await on('return mia.Humanoid.Sit')).toEqual([false]);
    await on('workspace.Chair.Disabled = false workspace.Chair:Sit(mia.Humanoid)');
    expect(await on('return mia.Humanoid.Sit')).toEqual([true]);
    await on('mia.Humanoid.Health = 0');
    expect(await on('return workspace.Chair.Occupant')).toEqual([null]);
  });
});

describe('what is joined to a character', () => {
  const HAT = `local hat = Instance.new("Part")
    hat.Name, hat.Size = "Hat", Vector3.new(1, 1, 1)
    local weld = Instance.new("Weld")
    weld.Part0, weld.Part1, weld.C0 = mia.Head, hat, CFrame.new(0, 2, 0)
    hat.Parent = workspace weld.Parent = hat`;

  test('goes along, sets off what it touches, and stays behind when the joint goes', async () => {
    await on(HAT);
    await on(`local high = Instance.new("Part")
      high.Name, high.Anchored, high.CanCollide, high.Size, high.Position = "High", true, false, Vector3.new(2, 1, 2), Vector3.new(10, 6.6, 0)
      high.Parent = workspace
      high.Touched:Connect(function(part) print("high", part) end)`);
    await walk(20);
    expect(
      await on('return (workspace.Hat.Position - mia.Head.Position).Y, math.round(workspace.Hat.Position.X)'),
    ).toEqual([2, 20]);
    expect(await lines()).toEqual(['high Hat']);
    await on('workspace.Hat.Weld:Destroy()');
    await walk(0);
    expect(await on('return math.round(workspace.Hat.Position.X), math.round(workspace.Hat.Position.Y * 2)')).toEqual([
      20, 1,
    ]);
  });

  test('is a whole thing, held as it stands by constraints', async () => {
    await on(`local root = mia.HumanoidRootPart
      local function part(name, at)
        local part = Instance.new("Part")
        part.Name, part.Size, part.CanCollide, part.CFrame, part.Parent = name, Vector3.new(1, 1, 1), false, root.CFrame * CFrame.new(at), workspace
        return part
      end
      local function weld(one, other)
        local weld = Instance.new("WeldConstraint")
        weld.Part0, weld.Part1, weld.Parent = one, other, one
      end
      local box, lid = part("Box", Vector3.new(0, 0, -2)), part("Lid", Vector3.new(0, 1, -2))
      weld(box, lid)
      weld(root, box)`);
    await walk(20);
    const [box, lid] = await on(
      `local root = mia.HumanoidRootPart.CFrame
       local function seen(name) local at = root:PointToObjectSpace(workspace[name].Position) return { math.round(at.X), math.round(at.Y), math.round(at.Z) } end
       return seen("Box"), seen("Lid")`,
    );
    expect([box, lid]).toEqual([
      [0, 0, -2],
      [0, 1, -2],
    ]);
  });

  test('comes together as the weld says, the held one staying', async () => {
    expect(
      await on(`local held, other = Instance.new("Part"), Instance.new("Part")
        held.Anchored, held.Position, other.Position = true, Vector3.new(0, 20, 0), Vector3.new(30, 5, 5)
        held.Parent, other.Parent = workspace, workspace
        local weld = Instance.new("Weld")
        weld.Part0, weld.Part1, weld.C1, weld.Parent = other, held, CFrame.new(0, 3, 0), held
        return held.Position.Y, other.Position.Y, other.Position.X, weld.Active`),
    ).toEqual([20, 23, 0, true]);
  });
});
