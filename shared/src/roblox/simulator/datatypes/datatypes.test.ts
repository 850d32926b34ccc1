import { describe, expect, test } from 'vitest';
import { printsOf } from '../testing/run-script.ts';

/** What each expression prints; an error as its message without position. */
async function shown(expressions: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const source = expressions
    .map(
      (text) => `show(function() ${/^(local|for|p\.)/.test(text) || / = /.test(text) ? text : `return ${text}`} end)`,
    )
    .join('\n');
  const prints = await printsOf(`local function show(act)
    local results = table.pack(pcall(act))
    if not results[1] then print((string.gsub(results[2], "^[%w%.]+:%d+: ", ""))) return end
    print(table.unpack(results, 2, results.n))
  end\n${source}`);
  return Object.fromEntries(expressions.map((text, index) => [text, prints[index] ?? '']));
}

async function expectShown(table: Readonly<Record<string, string>>): Promise<void> {
  expect(await shown(Object.keys(table))).toEqual(table);
}

describe('values', () => {
  test('say their type and write themselves as in the engine', async () => {
    await expectShown({
      'typeof(Vector3.zero), type(Vector3.zero), Vector3.new(0.1, 2)': 'Vector3 vector 0.10000000149011612, 2, 0',
      'typeof(Vector2.zero), type(Vector2.zero), Vector2.new(0.1, 2)': 'Vector2 userdata 0.100000001, 2',
      'typeof(CFrame.identity), CFrame.new(1, 2, 3)': 'CFrame 1, 2, 3, 1, 0, 0, 0, 1, 0, 0, 0, 1',
      'CFrame.Angles(0, math.pi / 2, 0)': '0, 0, 0, -4.37113883e-08, 0, 1, 0, 1, 0, -1, 0, -4.37113883e-08',
      'UDim2.new(0.5, 10, 1, -4), UDim.new(0.25, 3)': '{0.5, 10}, {1, -4} 0.25, 3',
      'Color3.fromRGB(163, 162, 165), typeof(Color3.new())': '0.639216, 0.635294, 0.647059 Color3',
      'BrickColor.new("Bright red"), BrickColor.new(23).Name, BrickColor.new("none such")':
        'Bright red Bright blue Medium stone grey',
      'Enum.Material.Grass, Enum.Material, Enum, typeof(Enum.Material.Grass), typeof(Enum.Material), typeof(Enum)':
        'Enum.Material.Grass Material Enums EnumItem Enum Enums',
      'TweenInfo.new(2)': 'Time:2 DelayTime:0 RepeatCount:0 Reverses:False EasingDirection:Out EasingStyle:Quad',
      'Rect.new(1, 2, 3, 4), Rect.new(1, 2, 3, 4).Width': '1, 2, 3, 4 2',
      'DateTime.fromUniversalTime(2026, 3, 1, 12):ToIsoDate()': '2026-03-01T12:00:00Z',
      'DateTime.fromIsoDate("2024-02-29T01:02:03Z").UnixTimestamp, DateTime.fromIsoDate("soon")': '1709168523 nil',
      'Font.fromEnum(Enum.Font.GothamBold).Family': 'rbxasset://fonts/families/GothamSSm.json',
    });
  });

  test('calculate', async () => {
    await expectShown({
      'Vector3.new(1, 2, 3) * 2 - Vector3.one / 2': '1.5, 3.5, 5.5',
      '-Vector3.new(1, 2, 3), Vector3.new(7, 8, 9) // 2': '-1, -2, -3 3, 4, 4',
      'Vector3.new(3, 4, 0).Magnitude, Vector3.new(0, 5, 0).Unit': '5 0, 1, 0',
      'Vector3.xAxis:Cross(Vector3.yAxis), Vector3.new(1, 2, 3):Dot(Vector3.one)': '0, 0, 1 6',
      'Vector3.zero:Lerp(Vector3.new(2, 4, 6), 0.5), Vector3.new(1, -2, 3):Abs()': '1, 2, 3 1, 2, 3',
      'Vector3.new(1, 5, 2):Max(Vector3.new(3, 1, 1)), Vector3.FromNormalId(Enum.NormalId.Top)': '3, 5, 2 0, 1, 0',
      'Vector2.new(3, 4).Magnitude, Vector2.new(1, 2) * Vector2.new(3, 4), 2 * Vector2.one': '5 3, 8 2, 2',
      'Vector2.new(5, 7) // 2, Vector2.new(1, 2) / 2, -Vector2.one': '2, 3 0.5, 1 -1, -1',
      'UDim2.fromScale(0.5, 1) + UDim2.fromOffset(3, 4) - UDim2.new(0, 1, 0, 1)': '{0.5, 2}, {1, 3}',
      'UDim2.fromOffset(0, 0):Lerp(UDim2.fromOffset(10, 20), 0.5)': '{0, 5}, {0, 10}',
      'CFrame.new(1, 2, 3) + Vector3.one, (CFrame.new(1, 2, 3) - Vector3.one).Position':
        '2, 3, 4, 1, 0, 0, 0, 1, 0, 0, 0, 1 0, 1, 2',
      'CFrame.lookAt(Vector3.zero, Vector3.new(0, 0, 9)).LookVector': '0, 0, 1',
      'Color3.new():Lerp(Color3.new(1, 1, 1), 0.5), Color3.fromHex("#0f8").G': '0.5, 0.5, 0.5 1',
      'Color3.fromHSV(0.5, 1, 1):ToHex(), Color3.fromRGB(0, 255, 255):ToHSV()': '00ffff 0.5 1 1',
      'Ray.new(Vector3.zero, Vector3.xAxis):ClosestPoint(Vector3.new(3, 4, 0))': '3, 0, 0',
      'Region3.new(Vector3.zero, Vector3.new(5, 3, 1)):ExpandToGrid(4).Size': '8, 4, 4',
      'Vector3int16.new(32767, 1, 2) + Vector3int16.new(1, 1, 1)': '-32768, 2, 3',
    });
  });

  test('are equal by what they hold, and vectors serve as keys', async () => {
    await expectShown({
      'Vector3.new(1, 2, 3) == Vector3.new(1, 2, 3), Vector3.one == Vector3.zero': 'true false',
      'UDim2.new(1, 2, 3, 4) == UDim2.new(1, 2, 3, 4), CFrame.new() == CFrame.identity': 'true true',
      'Color3.new(1, 0, 0) == Color3.fromRGB(255, 0, 0), NumberSequence.new(1) == NumberSequence.new(1)': 'true true',
      'Enum.Font.Arial == Enum.Font.Arial, Enum.Font.Arial == Enum.Font.Code': 'true false',
      'local t = { [Vector3.one] = 7 } return t[Vector3.new(1, 1, 1)]': '7',
    });
  });

  test('refuse what they are not made for, in the words of the engine', async () => {
    await expectShown({
      'Vector3.zero.Foo': 'Foo is not a valid member of Vector3',
      'UDim2.new().Foo': 'Foo is not a valid member of UDim2',
      'local v = Vector3.zero v.X = 1': 'X cannot be assigned to',
      'local v = UDim2.new() v.X = UDim.new()': 'X cannot be assigned to',
      'Enum.Material.Foo': 'Foo is not a valid member of "Enum.Material"',
      'Enum.Foo': 'Foo is not a valid member of "Enum"',
      'Vector3.zero + 1': 'attempt to perform arithmetic (add) on Vector3 and number',
      'Color3.new() + 1': 'attempt to perform arithmetic (add) on Color3 and number',
      'UDim2.new() + 1': 'invalid argument #2 (UDim2 expected, got number)',
      'CFrame.new() * 1': 'invalid argument #2 (Vector3 expected, got number)',
      'CFrame.new() + 1': 'invalid argument #2 (Vector3 expected, got number)',
      'CFrame.new(1, 2, 3, 4)': 'Invalid number of arguments: 4',
      'Vector3.new("x")': "invalid argument #1 to 'new' (number expected, got string)",
      'CFrame.lookAt(1, 2)': "invalid argument #1 to 'lookAt' (Vector3 expected, got number)",
      'Color3.fromHex("red")': 'Unable to convert characters to hex value',
      'NumberSequence.new({ NumberSequenceKeypoint.new(0, 1), NumberSequenceKeypoint.new(0.5, 1) })':
        'NumberSequence must end at time=1.0',
      'NumberRange.new(2, 1)': 'NumberRange: invalid range',
      'Vector3.zero:Dot(1)': "invalid argument #1 to 'Dot' (Vector3 expected, got number)",
      'CFrame.new().Inverse()': "Expected ':' not '.' calling member function Inverse",
      'UDim2.new() < UDim2.new()': 'attempt to compare UDim2 < UDim2',
      'for _ in Color3.new() do end': 'attempt to iterate over a Color3 value',
      'Color3.new() .. ""': 'attempt to concatenate Color3 with string',
    });
  });
});

test('parameters of queries can be written to, with values of the right type', async () => {
  await expectShown({
    'local p = RaycastParams.new() p.IgnoreWater = true p.FilterDescendantsInstances = { workspace } p:AddToFilter(game) return p.IgnoreWater, #p.FilterDescendantsInstances':
      'true 2',
    'local p = RaycastParams.new() p.IgnoreWater = 1':
      'Unable to assign property IgnoreWater. boolean expected, got number',
    'local p = OverlapParams.new() p.Foo = 1': 'Foo is not a valid member of OverlapParams',
  });
});

test('Random gives equal numbers for equal seeds, inside the range asked for', async () => {
  const [line] = await printsOf(`
    local a, b, c = Random.new(42), Random.new(42), Random.new(43)
    local same, inside, other = true, true, false
    for _ = 1, 500 do
      local x, y, z = a:NextInteger(-3, 12), b:NextInteger(-3, 12), c:NextInteger(-3, 12)
      local n = a:NextNumber(2, 3)
      same = same and x == y and n == b:NextNumber(2, 3)
      inside = inside and x >= -3 and x <= 12 and x % 1 == 0 and n >= 2 and n < 3
      other = other or x ~= z
      c:NextNumber()
    end
    local list = { 1, 2, 3, 4, 5, 6 }
    a:Shuffle(list)
    table.sort(list)
    print(same, inside, other, table.concat(list, " "), math.abs(a:NextUnitVector().Magnitude - 1) < 1e-5)`);
  expect(line).toBe('true true true 1 2 3 4 5 6 true');
});
