import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Observation, openPlace, type Simulation } from '../index.ts';
import { plain, script, serverScripts } from '../testing/run-script.ts';

const filler = (length: number) => `--${'x'.repeat(length - 40)}\nprint("large script runs")`.padEnd(length, ' ');

/** All run in one place, beside a healthy script. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Healthy: 'while true do task.wait(1) print("tick") end',
  ThrowsTable: 'error({ code = 7 })',
  ThrowsNothing: 'error(nil)',
  ThrowsFunction: 'error(print)',
  ThrowsInstance: 'error(workspace)',
  ThrowsText: 'error(("x"):rep(1000000), 0)',
  ThrowsTrap: 'error(setmetatable({}, { __tostring = function() error("trap") end }))',
  ThrowsWaiter: 'error(setmetatable({}, { __tostring = function() task.wait() return "x" end }))',
  PrintsTrap: 'print(setmetatable({}, { __tostring = function() error("in print") end }))',
  Recursion: 'local function f() return f() + 1 end f()',
  IndexRecursion:
    'local t = setmetatable({}, {}) getmetatable(t).__index = function(s, k) return s[k .. "x"] end return t.a',
  SpawnRecursion: 'local function f() task.spawn(f) end f() print("after")',
  ThreadRecursion: 'local function f() coroutine.wrap(f)() end print(pcall(f) == false)',
  EventRecursion:
    'local e = Instance.new("BindableEvent") e.Event:Connect(function() e:Fire() end) e:Fire() print("after")',
  Handlers: `local e = Instance.new("BindableEvent")
    e.Event:Connect(function() error("first") end) e.Event:Connect(function() print("second hears") end)
    e:Fire() print("after")`,
  EndlessDefer: 'local function f() task.defer(f) end f() print("after")',
  ErrorEachFrame: 'game:GetService("RunService").Heartbeat:Connect(function() error("each frame") end)',
  CancelsItself: 'print(pcall(task.cancel, coroutine.running()))',
  ResumesWaiter: `local thread = coroutine.create(function() return workspace:WaitForChild("Nothing", 1) end)
    coroutine.resume(thread) print((select(2, coroutine.resume(thread, "forged")):match("resumed from outside")))`,
  Large: filler(300_000),
  TooManyLocals: Array.from({ length: 250 }, (_, index) => `local v${index} = game`).join('\n'),
  Nested: `return ${'('.repeat(5_000)}1${')'.repeat(5_000)}`,
  NotLuau: 'this is no Luau at all {{{ \u0000 \ud83d\ude00',
  Services: `for _, act in { function() game:Destroy() end, function() workspace:Destroy() end, function() game:ClearAllChildren() end,
      function() workspace.Parent = nil end, function() workspace.Parent = Instance.new("Folder") end } do print(pcall(act)) end`,
  EndsItself: 'script:Destroy() print("still here") task.wait(0.1) print("never said")',
  Flood: 'for index = 1, 30000 do print(index) end',
};

/** Names that a file may hold; scripts there must run and be told apart. */
const NAMES = [
  '',
  ' ',
  '.',
  '..',
  'a.b',
  'a:1: b',
  '\u202eevil',
  '\u200b\u200d',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'e\u0301',
  '\u00e9',
  'line\nbreak',
  'tab\t',
  'nul\u0000l',
  '"quoted"',
  "it's",
  '\\',
  ']]',
  '%d%s',
  '{x}',
  '`',
  '\ufeff',
  '\ufffd',
  'x'.repeat(300),
  '\u0627\u0644\u0639\u0631\u0628\u064a\u0629',
  'engine/1-core',
  '__index',
  'Parent',
  'constructor',
  '__proto__',
];

let simulation: Simulation;
let seen: readonly Observation[];
beforeAll(async () => {
  const named = NAMES.map((name, index) =>
    script(name, `print("name ${index}", #script.Name, script:GetFullName() ~= nil)`),
  );
  simulation = await openPlace([
    serverScripts(Object.entries(SCRIPTS).map(([name, source]) => script(name, source))),
    plain('Workspace', 'Workspace', { children: [plain('Folder', 'Named', { children: named })] }),
  ]);
  await simulation.advance(3.5);
  seen = await simulation.drain();
}, 60_000);
afterAll(() => simulation.dispose());

function said(name: string): readonly string[] {
  const lines = seen.filter(({ script: full }) => full === `ServerScriptService.${name}`);
  return lines.map(({ kind, message }) => (kind === 'print' ? message : `${kind}: ${message}`));
}
const at = (name: string) => `error: ServerScriptService.${name}`;

describe('among strange scripts', () => {
  test('a healthy one goes on', async () => {
    expect(said('Healthy')).toEqual(['tick', 'tick', 'tick']);
    await simulation.advance(2);
    expect((await simulation.drain()).filter(({ message }) => message === 'tick')).toHaveLength(2);
  });

  test.each([
    ['ThrowsTable', [expect.stringMatching(/^error: table: 0x/)]],
    ['ThrowsNothing', ['error: nil']],
    ['ThrowsFunction', [expect.stringMatching(/^error: function: 0x/)]],
    ['ThrowsInstance', ['error: Workspace']],
    ['ThrowsText', [expect.stringMatching(/^error: x{1000000}$/)]],
    ['ThrowsTrap', ['error: table that cannot be shown']],
    ['ThrowsWaiter', ['error: table that cannot be shown']],
    ['PrintsTrap', [`${at('PrintsTrap')}:1: in print`]],
    ['Recursion', [`${at('Recursion')}:1: stack overflow`]],
    ['IndexRecursion', [`${at('IndexRecursion')}:1: C stack overflow`]],
    ['SpawnRecursion', [expect.stringMatching(/C stack overflow/), 'after']],
    ['ThreadRecursion', ['true']],
    ['EventRecursion', [expect.stringMatching(/Maximum event re-entrancy depth exceeded/), 'after']],
    ['Handlers', [`${at('Handlers')}:2: first`, 'second hears', 'after']],
    ['EndlessDefer', ['after']],
    ['CancelsItself', [expect.stringMatching(/^false .*cannot cancel thread$/)]],
    ['ResumesWaiter', ['resumed from outside']],
    ['Large', ['large script runs']],
    ['TooManyLocals', [expect.stringMatching(/TooManyLocals:\d+: Out of local registers/)]],
    ['Nested', [expect.stringMatching(/Nested:1: The script is nested too deeply/)]],
    ['NotLuau', [expect.stringMatching(/NotLuau:1: /)]],
    ['Services', Array.from({ length: 5 }, () => expect.stringMatching(/^false .*is locked, current parent/))],
    ['EndsItself', ['still here']],
  ])('%s says what it should', (name, lines) => {
    expect(said(name)).toEqual(lines);
  });

  test('one that fails in every frame says so in every frame', () => {
    expect(said('ErrorEachFrame').length).toBeGreaterThan(180);
  });

  test('a flood of lines is cut, and that is said', () => {
    expect(said('Flood')).toHaveLength(5_000);
    expect(seen.at(-1)).toMatchObject({
      kind: 'warning',
      message: expect.stringMatching(/^\d+ more lines were left out$/),
    });
  });

  test('any name runs, is told apart and comes back as it was', async () => {
    const lines = seen.filter(({ message }) => message.startsWith('name ')).map(({ message }) => message);
    expect(lines).toEqual(NAMES.map((name, index) => `name ${index} ${new TextEncoder().encode(name).length} true`));
    const source =
      'local names = {} for _, one in workspace.Named:GetChildren() do table.insert(names, one.Name) end return names';
    expect(await simulation.evaluate('server', source)).toEqual([NAMES]);
  });
});

test('a chunk that ends in more results than can be told is an error of the chunk', async () => {
  const source = 'local function f() return pcall(f) end return f()';
  await expect(simulation.evaluate('server', source)).rejects.toMatchObject({
    code: 'simulation-script-error',
    message: expect.stringMatching(/^\d+ results are too many$/),
  });
  expect(await simulation.evaluate('server', 'return 1, nil, 3')).toEqual([1, null, 3]);
});

describe('one script that never lets go', () => {
  test.each([
    ['loops', 'while true do end', 'simulation-endless-loop'],
    [
      'loops in a handler',
      'workspace.ChildAdded:Connect(function() while true do end end) task.wait(0.1) Instance.new("Part", workspace)',
      'simulation-endless-loop',
    ],
    ['calls itself under pcall', 'local function f() pcall(f) f() end f()', 'simulation-endless-loop'],
    [
      'searches a hopeless pattern',
      'task.wait(0.1) print(("a"):rep(40):find(("a*"):rep(40) .. "b"))',
      'simulation-endless-loop',
    ],
    ['collects tables', 'task.wait(0.1) local t = {} while true do t[#t + 1] = { 1 } end', 'simulation-out-of-memory'],
    ['doubles text', 'task.wait(0.1) local s = "a" while true do s = s .. s end', 'simulation-out-of-memory'],
    ['asks for a buffer without end', 'task.wait(0.1) buffer.create(1e9)', 'simulation-out-of-memory'],
  ])('%s: it is named, and the next place opens', async (_name, source, code) => {
    // A loop has to last; filling memory has to be over before its time is.
    const limits = { timeLimitMs: code === 'simulation-endless-loop' ? 2_500 : 30_000, memoryMiB: 96 };
    const run = async () => {
      const held = await openPlace([serverScripts([script('Holds', source)])], limits);
      try {
        await held.advance(2);
      } finally {
        await held.dispose();
      }
    };
    await expect(run()).rejects.toMatchObject({ code, details: { script: 'ServerScriptService.Holds' } });
  });
});
