import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Observation, openPlace, type Simulation } from '../index.ts';
import { plain, script, serverScripts } from '../testing/run-script.ts';

/** Each runs as a script of its own, on the server and as a LocalScript of a client; all must print just these lines. */
const ATTEMPTS: readonly { readonly name: string; readonly source: string; readonly prints: readonly string[] }[] = [
  {
    name: 'the engine’s globals',
    source: 'print(sim, host, packedReflection, _G.sim, shared.sim, engine)',
    prints: ['nil nil nil nil nil nil'],
  },
  {
    name: 'environments of functions',
    source:
      'for _, act in { getfenv, setfenv, loadstring } do print((select(2, pcall(act, 1, {})):match("not simulated: %w+"))) end',
    prints: ['not simulated: getfenv', 'not simulated: setfenv', 'not simulated: loadstring'],
  },
  {
    name: 'metatables of engine values',
    source: `for _, value in { workspace, workspace.ChildAdded, Vector2.new(), CFrame.new(), UDim2.new(), Enum, Enum.Material,
        Enum.Material.Grass, Random.new(1), TweenInfo.new(), vector.one, "text", workspace.ChildAdded:Connect(function() end) } do
        if getmetatable(value) ~= "The metatable is locked" or pcall(setmetatable, value, {}) then print(typeof(value)) end
      end`,
    prints: [],
  },
  {
    name: 'the fields behind signals and connections',
    source: `local signal = workspace.ChildAdded local connection = signal:Connect(function() end)
      print(next(signal), next(connection), rawget(connection, "owner"), pcall(function() return connection.owner end))
      print(signal == workspace.ChildAdded, pcall(rawset, connection, "Connected", false), connection.Connected)`,
    prints: [
      expect.stringMatching(/^nil nil nil false .*owner is not a valid member of RBXScriptConnection$/),
      expect.stringMatching(/^true false .*true$/),
    ],
  },
  {
    name: 'copies of engine values that could be changed',
    source: `print(pcall(table.clone, Vector2.new(1, 2)), (select(2, pcall(table.clone, CFrame.new())):match("got %w+")))
      for _, value in { Vector2.new(), UDim2.new(), CFrame.new(), Enum.Material.Grass } do
        print(pcall(rawset, value, 1, "bad"), pcall(table.insert, value, 1), pcall(table.clear, value)) end`,
    prints: Array.from({ length: 5 }, (_, index) =>
      expect.stringMatching(index === 0 ? /^false .*got CFrame$/ : /^false .*false .*false /),
    ),
  },
  {
    name: 'values that only look like the engine’s',
    source: `local fake = setmetatable({ ["\\0type"] = "Vector2", __type = "Vector2", 1, 2 }, { __metatable = "The metatable is locked" })
      print(typeof(fake), type(fake), pcall(function() Instance.new("Frame").AnchorPoint = fake end))`,
    prints: [expect.stringMatching(/^table table false .*Vector2 expected, got table$/)],
  },
  {
    name: 'libraries that others use, too',
    source: `local changed = {}
      for name, library in { table = table, math = math, string = string, os = os, task = task, debug = debug, utf8 = utf8,
        coroutine = coroutine, bit32 = bit32, buffer = buffer, Instance = Instance, Vector3 = Vector3, CFrame = CFrame,
        Color3 = Color3, Random = Random, Enum = Enum } do
        if pcall(rawset, library, "new", print) or pcall(function() library.insert = print end) then table.insert(changed, name) end
      end
      print(#changed, table.concat(changed, " "))`,
    prints: ['0 '],
  },
  {
    name: 'the engine’s functions through debug',
    source: `local shown = {}
      local function look()
        for level = 1, 30 do
          local found, act, source = pcall(debug.info, level, "fs")
          if found and source and source:find("engine/") then table.insert(shown, source) end
        end
        if debug.traceback():find("engine/") then table.insert(shown, "traceback") end
      end
      workspace.ChildAdded:Connect(look) Instance.new("Folder", workspace)
      tostring(setmetatable({}, { __tostring = function() look() return "" end }))
      pcall(print, setmetatable({}, { __tostring = function() look() return "" end }))
      table.sort({ 3, 2, 1 }, function(a, b) look() return a < b end)
      look() task.wait() look()
      print(#shown, debug.info(print, "s"), debug.info(workspace.GetChildren, "s"), debug.getupvalue, debug.setmetatable)`,
    prints: ['', '0 [C] [C] nil nil'],
  },
  {
    name: 'its own globals, which stay its own',
    source:
      'local say = print print, task, math, table, game, workspace = 1, 2, 3, 4, 5, 6 say(print, task, math, table, game)',
    prints: ['1 2 3 4 5'],
  },
];

let simulation: Simulation;
let seen: readonly Observation[];
beforeAll(async () => {
  const both = (className: string) => ATTEMPTS.map(({ name, source }) => script(name, source, className));
  simulation = await openPlace([
    serverScripts([
      script(
        'Victim',
        '_G.secret = 42 shared.key = 7 task.wait(1) print(table.insert ~= nil, math.max(1, 2), typeof(workspace))',
      ),
      script(
        'Breaks out',
        'end end) print("out") sim.globals.print = nil host.define(99, "x", function() return function(...)',
      ),
      script('Breaks out twice', 'end)() print("out") ;(function()'),
      ...both('Script'),
    ]),
    plain('ServerStorage', 'ServerStorage', { children: [script('Keys', 'return "answer"', 'ModuleScript')] }),
    plain('StarterPlayer', 'StarterPlayer', {
      children: [
        plain('StarterPlayerScripts', 'StarterPlayerScripts', {
          children: [
            ...both('LocalScript'),
            script(
              'Spy',
              `print(_G.secret, shared.key, #game:GetService("ServerStorage"):GetChildren())
               local found = 0
               for _, thing in game:GetDescendants() do if thing.Name == "Keys" or thing.Name == "Victim" then found += 1 end end
               print(found)`,
              'LocalScript',
            ),
          ],
        }),
      ],
    }),
  ]);
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(2);
  seen = await simulation.drain();
});
afterAll(() => simulation.dispose());

function linesOf(side: Observation['side'], name: string): readonly string[] {
  return seen.filter((line) => line.side === side && line.script.endsWith(`.${name}`)).map(({ message }) => message);
}

describe('a script does not reach', () => {
  test.each(ATTEMPTS)('$name', ({ name, prints }) => {
    expect(linesOf('server', name)).toEqual(prints);
    expect(linesOf(1, name)).toEqual(prints);
  });

  test('beyond its own function', () => {
    expect(linesOf('server', 'Breaks out')).toEqual([expect.stringMatching(/Breaks out:1: /)]);
    expect(linesOf('server', 'Breaks out twice')).toEqual([expect.stringMatching(/Breaks out twice:1: /)]);
    expect(seen.some(({ message }) => message === 'out')).toBe(false);
  });

  test('another side’s globals and scripts', () => {
    expect(linesOf(1, 'Spy')).toEqual(['nil nil 0', '0']);
  });

  test('what the others run on: they go on as ever', async () => {
    expect(linesOf('server', 'Victim')).toEqual(['true 2 Instance']);
    expect(await simulation.evaluate('server', 'return print ~= nil, ("x"):upper(), Vector2.new(1, 2).X')).toEqual([
      true,
      'X',
      1,
    ]);
  });
});
