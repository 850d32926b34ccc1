import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue } from '../../luau/index.ts';
import { openPlace, type Simulation } from '../index.ts';
import { plain } from '../testing/run-script.ts';

/** On a busy machine opening a place takes its time. */
const START_LIMIT_MS = 60_000;

let simulation: Simulation;
beforeAll(async () => {
  const workspace = plain('Workspace', 'Workspace', {
    children: [
      plain('Model', 'Door', {
        ref: 'door',
        properties: { PrimaryPart: { type: 'Ref', target: 'leaf' } },
        attributes: { Open: { type: 'bool', value: true }, Weight: { type: 'float64', value: 2.5 } },
        tags: ['Wooden', 'Heavy'],
        children: [
          plain('Part', 'Leaf', {
            ref: 'leaf',
            properties: {
              Size: { type: 'Vector3', x: 4, y: 8, z: 1 },
              Transparency: { type: 'float32', value: 0.25 },
              Material: { type: 'Enum', enum: 'Material', item: 'Wood' },
            },
          }),
        ],
      }),
    ],
  });
  simulation = await openPlace([workspace]);
}, START_LIMIT_MS);
afterAll(() => simulation.dispose());

const values = (source: string, ...args: LuauValue[]) => simulation.evaluate('server', source, ...args);
/** What the error says, without the place that raised it. */
async function failure(source: string): Promise<unknown> {
  const [ok, problem] = await values(`return pcall(function() ${source} end)`);
  return ok === true ? 'no error' : String(problem).replace(/^evaluate:\d+: /, '');
}

describe('the tree of a place file', () => {
  test('has its names, properties, references, attributes and tags', async () => {
    const source = `local door = workspace.Door
      return door.ClassName, door.PrimaryPart == door.Leaf, door.Leaf.Size.Y, door.Leaf.Transparency,
        door.Leaf.Material == Enum.Material.Wood, door.Leaf.Anchored, door:GetAttribute("Open"), door:GetAttribute("Weight"),
        door:GetTags(), door:GetFullName(), typeof(door), type(door), tostring(door)`;
    expect(await values(source)).toEqual([
      'Model',
      true,
      8,
      0.25,
      true,
      false,
      true,
      2.5,
      ['Heavy', 'Wooden'],
      'Workspace.Door',
      'Instance',
      'userdata',
      'Door',
    ]);
  });

  test('has the services of every place, which stay where they are', async () => {
    expect(await values('return game:GetService("ServerStorage").Parent == game, game.Lighting.ClassName')).toEqual([
      true,
      'Lighting',
    ]);
    expect(await failure('game:GetService("Nonsense")')).toBe("'Nonsense' is not a valid Service name");
    expect(await failure('game.Lighting.Parent = nil')).toBe(
      'The Parent property of Lighting is locked, current parent: Game, new parent NULL',
    );
    expect(await failure('workspace:Clone()')).toBe('Workspace cannot be cloned');
  });
});

describe('members of instances', () => {
  test.each([
    ['an unknown member', 'local x = workspace.Door.Lock', 'Lock is not a valid member of Model "Workspace.Door"'],
    ['an unknown property', 'workspace.Door.Lock = 1', 'Lock is not a valid member of Model "Workspace.Door"'],
    ['a child’s name', 'workspace.Door.Leaf = 1', 'Leaf is not a valid member of Model "Workspace.Door"'],
    ['a wrong type', 'workspace.Door.Leaf.Size = 4', 'Unable to assign property Size. Vector3 expected, got number'],
    [
      'a wrong boolean',
      'workspace.Door.Leaf.Anchored = 1',
      'Unable to assign property Anchored. boolean expected, got number',
    ],
    [
      'a wrong enum',
      'workspace.Door.Leaf.Material = Enum.KeyCode.A',
      'Unable to assign property Material. EnumItem expected, got EnumItem',
    ],
    [
      'an unknown enum item',
      'workspace.Door.Leaf.Material = "Cheese"',
      'Unable to assign property Material. Invalid value "Cheese" for enum Material',
    ],
    [
      'a wrong class',
      'workspace.Door.PrimaryPart = workspace.Door',
      'Unable to assign property PrimaryPart. BasePart expected, got Model',
    ],
    ['no name', 'workspace.Door.Name = nil', 'Unable to assign property Name. string expected, got nil'],
    [
      'a read-only property',
      'workspace.Door.ClassName = "Part"',
      'Unable to assign property ClassName. Property is read only',
    ],
    [
      'a property of plugins',
      'workspace.StreamingEnabled = true',
      "The current thread cannot write 'StreamingEnabled' (lacking capability Plugin)",
    ],
    ['a method without self', 'workspace.GetChildren()', "Expected ':' not '.' calling member function GetChildren"],
    [
      'a method that is not modelled',
      'game:GetService("AssetService"):CreateEditableMesh()',
      'not simulated: AssetService:CreateEditableMesh',
    ],
    ['no argument', 'workspace:FindFirstChild()', 'Argument 1 missing or nil'],
    [
      'its metatable',
      'setmetatable(workspace, {})',
      "invalid argument #1 to 'setmetatable' (table expected, got Instance)",
    ],
    ['iterating', 'for _ in workspace do end', 'attempt to iterate over a userdata value'],
  ])('%s: the engine’s own words', async (_name, source, message) => {
    expect(await failure(source)).toBe(message);
  });

  test('take what the engine converts, and keep numbers as it keeps them', async () => {
    const source = `local part = Instance.new("Part")
      part.Material = "Grass" part.Name = 12 part.Transparency = 0.1
      local one = part.Material.Name
      part.Material = 512
      local value = Instance.new("IntValue") value.Value = 7.9
      return one, part.Material.Name, part.Name, part.Transparency, value.Value, getmetatable(part)`;
    expect(await values(source)).toEqual(['Grass', 'Wood', '12', 0.10000000149011612, 7, 'The metatable is locked']);
  });
});

describe('making, copying and ending instances', () => {
  test.each([
    ['Instance.new("Nothing")', 'Unable to create an Instance of type "Nothing"'],
    ['Instance.new("Workspace")', 'Unable to create an Instance of type "Workspace"'],
    ['Instance.new("BasePart")', 'Unable to create an Instance of type "BasePart"'],
    ['Instance.new()', 'Argument 1 missing or nil'],
    ['local f = Instance.new("Folder") f.Parent = f', 'Attempt to set Folder as its own parent'],
    [
      'local a, b = Instance.new("Folder"), Instance.new("Model") b.Parent = a a.Parent = b',
      'Attempt to set parent of Folder to Folder.Model would result in circular reference',
    ],
    [
      'local f = Instance.new("Folder") f:Destroy() f.Parent = workspace',
      'The Parent property of Folder is locked, current parent: NULL, new parent Workspace',
    ],
    ['workspace.Door.Parent = 5', 'Unable to assign property Parent. Instance expected, got number'],
  ])('%s', async (source, message) => {
    expect(await failure(source)).toBe(message);
  });

  test('a copy holds everything below, and its references lead inside', async () => {
    const source = `local copy = workspace.Door:Clone()
      return copy.Parent, copy ~= workspace.Door, copy.PrimaryPart == copy.Leaf, copy.Leaf.Transparency,
        copy:GetAttribute("Weight"), copy:HasTag("Wooden")`;
    expect(await values(source)).toEqual([null, true, true, 0.25, 2.5, true]);
    const archivable = 'local f = Instance.new("Folder") f.Archivable = false return f:Clone()';
    expect(await values(archivable)).toEqual([null]);
  });

  test('Destroy ends the tree, its connections and its parents', async () => {
    const source = `local model, log = Instance.new("Model"), {}
      local part = Instance.new("Part") part.Parent = model
      model.Parent = workspace
      part.Destroying:Connect(function() table.insert(log, "destroying") end)
      local connection = part.Changed:Connect(function(name) table.insert(log, name) end)
      model:Destroy()
      local before = #log
      part.Name = "After"
      return log, before == #log, part.Parent, connection.Connected, workspace:FindFirstChild("Model")`;
    expect(await values(source)).toEqual([['destroying', 'Parent'], true, null, false, null]);
  });

  test('finders find what they say', async () => {
    const source = `local door = workspace.Door local leaf = door.Leaf
      return workspace:FindFirstChild("Leaf"), workspace:FindFirstChild("Leaf", true) == leaf,
        workspace:FindFirstChildOfClass("Model") == door, door:FindFirstChildWhichIsA("BasePart") == leaf,
        leaf:FindFirstAncestor("Workspace") == workspace, leaf:FindFirstAncestorOfClass("Model") == door,
        leaf:FindFirstAncestorWhichIsA("PVInstance") == door, leaf:IsDescendantOf(door), door:IsAncestorOf(leaf),
        leaf:IsA("BasePart"), leaf:IsA("Model"), #door:GetDescendants(), leaf:IsDescendantOf(nil)`;
    expect(await values(source)).toEqual([null, true, true, true, true, true, true, true, true, true, false, 1, true]);
  });

  test('attributes take what the engine takes', async () => {
    expect(await failure('workspace:SetAttribute("x", {})')).toBe('Dictionary is not a supported attribute type');
    expect(await failure('workspace:SetAttribute("x", workspace)')).toBe('Instance is not a supported attribute type');
    expect(await failure('workspace:SetAttribute("RBXa", 1)')).toBe('Attribute names cannot start with RBX');
    expect(await failure('workspace:SetAttribute("a b", 1)')).toMatch(/invalid characters/);
    const source = `local f = Instance.new("Folder") local log = {}
      f.AttributeChanged:Connect(function(name) table.insert(log, name) end)
      f:GetAttributeChangedSignal("A"):Connect(function() table.insert(log, "A!") end)
      f:SetAttribute("A", 1) f:SetAttribute("A", 1) f:SetAttribute("B", Vector3.new(1, 2, 3)) f:SetAttribute("A", nil)
      return log, f:GetAttributes().B.Z, f:GetAttribute("A")`;
    expect(await values(source)).toEqual([['A!', 'A', 'B', 'A!', 'A'], 3, null]);
  });

  test('any tree of folders keeps every parent and child consistent', async () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 8 })), { maxLength: 25 });
    const source = `local moves = ... local nodes = {}
      for index = 1, 8 do nodes[index] = Instance.new("Folder") nodes[index].Name = tostring(index) end
      for _, move in moves do
        pcall(function() nodes[move[1]].Parent = nodes[move[2]] end)
      end
      for _, node in nodes do
        local above, steps = node.Parent, 0
        if above and not table.find(above:GetChildren(), node) then return "lost " .. node.Name end
        while above do above = above.Parent steps += 1 if steps > 8 then return "circle" end end
        for _, child in node:GetChildren() do
          if child.Parent ~= node then return "wrong parent of " .. child.Name end
        end
      end
      return "consistent"`;
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        expect(await values(source, list)).toEqual(['consistent']);
      }),
      { numRuns: 40 },
    );
  });
});
