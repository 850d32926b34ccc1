import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cframeAngles, cframeAt, type PropertyValue } from '../../instance/index.ts';
import { openPlace, type Simulation } from '../index.ts';
import { block, workspace } from '../testing/parts.ts';
import { OPEN_TIMEOUT_MS } from '../testing/run-script.ts';

const shape = (item: string): PropertyValue => ({ type: 'Enum', enum: 'PartType', item });
const at = (x: number, y: number, z: number, turn = 0): PropertyValue => cframeAt(cframeAngles(0, turn, 0), x, y, z);

let simulation: Simulation;
beforeAll(async () => {
  simulation = await openPlace([
    workspace([
      block('Ground', [0, -1, 0], [200, 2, 200]),
      block('Box', [20, 2, 0], [4, 4, 4], { CFrame: at(20, 2, 0, Math.PI / 4) }),
      block('Ball', [40, 3, 0], [6, 6, 6], { Shape: shape('Ball') }),
      block('Pipe', [60, 3, 0], [10, 4, 4], { Shape: shape('Cylinder') }),
      block('Ramp', [80, 2, 0], [4, 4, 8], { Shape: shape('Wedge') }),
      block('Ghost', [-20, 2, 0], [4, 4, 4], { CanQuery: { type: 'bool', value: false } }),
      block('Net', [-40, 2, 0], [4, 4, 4], { CanCollide: { type: 'bool', value: false } }),
    ]),
  ]);
}, OPEN_TIMEOUT_MS);
afterAll(() => simulation.dispose());

const RAYCAST = `local function cast(x, y, z, dx, dy, dz, params)
  local hit = workspace:Raycast(Vector3.new(x, y, z), Vector3.new(dx, dy, dz), params)
  return hit and \`{hit.Instance.Name} {math.round(hit.Distance * 100) / 100} {math.round(hit.Normal.X * 100) / 100} {math.round(hit.Normal.Y * 100) / 100}\` or "nothing"
end `;

async function ask(source: string): Promise<readonly unknown[]> {
  return simulation.evaluate('server', RAYCAST + source);
}

describe('a ray', () => {
  test('meets the surface of every shape', async () => {
    expect(
      await ask(`return cast(0, 10, 0, 0, -50, 0), cast(10, 2, 0, 50, 0, 0), cast(40, 20, 0, 0, -50, 0),
        cast(60, 20, 0, 0, -50, 0), cast(50, 3, 0, 50, 0, 0), cast(80, 20, 2, 0, -50, 0), cast(0, 10, 0, 0, -5, 0)`),
    ).toEqual([
      'Ground 10 0 1',
      // A corner of the turned box stands towards the ray.
      'Box 7.17 -0.71 0',
      'Ball 14 0 1',
      'Pipe 15 0 1',
      'Pipe 5 -1 0',
      // The slope rises to the back: three quarters of four studs there.
      'Ramp 17 0 0.89',
      'nothing',
    ]);
  });

  test('sees what its parameters let it see', async () => {
    expect(
      await ask(`local params = RaycastParams.new()
        local plain = cast(-10, 2, 0, -50, 0, 0)
        params.RespectCanCollide = true
        local solid = cast(-10, 2, 0, -50, 0, 0, params)
        local only = RaycastParams.new()
        only.FilterType = Enum.RaycastFilterType.Include
        only.FilterDescendantsInstances = { workspace.Ball }
        local ball = cast(10, 3, 0, 50, 0, 0, only)
        local without = RaycastParams.new()
        without.FilterDescendantsInstances = { workspace.Box, workspace.Ball }
        return plain, solid, ball, cast(10, 3, 0, 60, 0, 0, without)`),
    ).toEqual(['Net 28 1 0', 'Ghost 8 1 0', 'Ball 27 -1 0', 'Pipe 45 -1 0']);
  });

  test('refuses what is no vector', async () => {
    const [ok, message] = await ask('return pcall(function() return workspace:Raycast(1, 2) end)');
    expect(ok).toBe(false);
    expect(message).toContain("invalid argument #1 to 'Raycast' (Vector3 expected, got number)");
  });
});

test('boxes and balls find the parts that lie in them', async () => {
  expect(
    await ask(`local function names(parts)
        local list = {}
        for _, part in parts do table.insert(list, part.Name) end
        table.sort(list)
        return table.concat(list, " ")
      end
      return names(workspace:GetPartBoundsInBox(CFrame.new(30, 3, 0), Vector3.new(30, 4, 4))),
        names(workspace:GetPartBoundsInRadius(Vector3.new(40, 8, 0), 2.5)),
        names(workspace:GetPartsInPart(workspace.Box)),
        names(workspace:GetPartBoundsInRadius(Vector3.new(-20, 2, 0), 3))`),
  ).toEqual(['Ball Box', 'Ball', 'Ground', 'Ground']);
});

test('a block on its way meets what a ray through its middle passes by', async () => {
  const [name, distance, ray] = await ask(`
    local hit = workspace:Blockcast(CFrame.new(10, 2, 4), Vector3.new(4, 2, 4), Vector3.new(60, 0, 0))
    return hit.Instance.Name, hit.Distance, cast(10, 2, 4, 60, 0, 0)`);
  expect([name, ray]).toEqual(['Box', 'nothing']);
  expect(distance).toBeGreaterThan(5);
  expect(distance).toBeLessThan(9);
});

test('wherever a ray meets a turned box, the box is there and was not before', async () => {
  const box = fc.record({
    turn: fc.tuple(fc.integer({ min: 0, max: 62 }), fc.integer({ min: 0, max: 62 }), fc.integer({ min: 0, max: 62 })),
    size: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    aim: fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 })),
  });
  const cases = fc.sample(box, { numRuns: 150, seed: 4 });
  const rows = cases.map(({ turn, size, aim }) => `{ ${[...turn, ...size, ...aim].join(', ')} }`).join(', ');
  const [problems, hits] = await ask(`
    local part = Instance.new("Part")
    part.Anchored = true
    part.Parent = workspace
    local only = RaycastParams.new()
    only.FilterType = Enum.RaycastFilterType.Include
    only.FilterDescendantsInstances = { part }
    local overlap = OverlapParams.new()
    overlap.FilterType = Enum.RaycastFilterType.Include
    overlap.FilterDescendantsInstances = { part }
    local problems, hits = {}, 0
    for index, c in { ${rows} } do
      part.Size = Vector3.new(c[4], c[5], c[6])
      part.CFrame = CFrame.new(0, 50, 0) * CFrame.Angles(c[1] / 10, c[2] / 10, c[3] / 10)
      local from, way = Vector3.new(c[7] / 2, 50 + c[8] / 2, -30), Vector3.new(0.5, 0.25, 60)
      local hit = workspace:Raycast(from, way, only)
      local reach = if hit then hit.Distance - 0.1 else way.Magnitude
      for step = 0, reach, 0.5 do
        if #workspace:GetPartBoundsInRadius(from + way.Unit * step, 0.02, overlap) > 0 then
          table.insert(problems, \`{index}: something before {reach} at {step}\`)
          break
        end
      end
      if hit then
        hits += 1
        if #workspace:GetPartBoundsInRadius(hit.Position + way.Unit * 0.05, 0.06, overlap) == 0 then
          table.insert(problems, \`{index}: nothing at the hit\`)
        elseif hit.Normal:Dot(way) >= 0 or math.abs(hit.Normal.Magnitude - 1) > 1e-3 then
          table.insert(problems, \`{index}: normal {hit.Normal}\`)
        end
      end
    end
    part:Destroy()
    return problems, hits`);
  expect(problems).toEqual([]);
  expect(hits).toBeGreaterThan(50);
});

test('models, pivots and attachments know where they are', async () => {
  expect(
    await ask(`local model = Instance.new("Model")
      local a, b = Instance.new("Part"), Instance.new("Part")
      a.Anchored, b.Anchored = true, true
      a.Size, b.Size = Vector3.new(2, 2, 2), Vector3.new(2, 2, 2)
      a.Position, b.Position = Vector3.new(0, 60, 0), Vector3.new(4, 60, 0)
      a.Parent, b.Parent, model.Parent = model, model, workspace
      local frame, size = model:GetBoundingBox()
      local middle = model:GetPivot().Position
      model.PrimaryPart = a
      local spot = Instance.new("Attachment")
      spot.Position = Vector3.new(0, 1, 0)
      spot.Parent = b
      model:PivotTo(CFrame.new(0, 60, 10) * CFrame.Angles(0, math.pi / 2, 0))
      local function text(v) return \`{math.round(v.X * 10) / 10 + 0} {math.round(v.Y * 10) / 10 + 0} {math.round(v.Z * 10) / 10 + 0}\` end
      local results = { text(frame.Position), text(size), text(middle), text(a.Position), text(b.Position), text(spot.WorldPosition) }
      model:ScaleTo(2)
      table.insert(results, text(b.Position))
      table.insert(results, text(b.Size))
      b.Orientation = Vector3.new(0, 30, 0)
      table.insert(results, text(b.Orientation))
      model:Destroy()
      return table.unpack(results)`),
  ).toEqual(['2 60 0', '6 2 2', '2 60 0', '0 60 10', '0 60 6', '0 61 6', '0 60 2', '4 4 4', '0 30 0']);
});
