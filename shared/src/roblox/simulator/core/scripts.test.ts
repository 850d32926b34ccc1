import { describe, expect, test } from 'vitest';
import type { Instance } from '../../instance/index.ts';
import { stopToolchain } from '../../luau/index.ts';
import { type Observation, type OpenOptions, openPlace } from '../index.ts';
import { plain, script, serverScripts } from '../testing/run-script.ts';

/** What scripts of the place say when one player is there. */
async function play(
  roots: readonly Instance[],
  seconds = 2,
  options: OpenOptions = {},
): Promise<readonly Observation[]> {
  const simulation = await openPlace(roots, options);
  try {
    await simulation.join({ userId: 1, name: 'Mia' });
    await simulation.advance(seconds);
    return await simulation.drain();
  } finally {
    await simulation.dispose();
  }
}

const says = (name: string, className = 'Script', properties: Instance['properties'] = {}) => {
  const made = script(name, 'print(script:GetFullName())', className);
  return { ...made, properties: { ...made.properties, ...properties } };
};
const CLIENT = { RunContext: { type: 'Enum', enum: 'RunContext', item: 'Client' } } as const;
const DISABLED = { Disabled: { type: 'bool', value: true } } as const;

describe('where scripts run', () => {
  test('each kind where the engine runs it, and nowhere else', async () => {
    const kinds = [says('S'), says('L', 'LocalScript'), says('C', 'Script', CLIENT), says('D', 'Script', DISABLED)];
    const folders = [
      'Workspace',
      'ReplicatedFirst',
      'ReplicatedStorage',
      'ServerScriptService',
      'ServerStorage',
      'StarterGui',
      'StarterPack',
    ].map((name) => plain(name, name, { children: kinds }));
    const starter = plain('StarterPlayer', 'StarterPlayer', {
      children: [plain('StarterPlayerScripts', 'StarterPlayerScripts', { children: kinds })],
    });
    const seen = await play([...folders, starter]);
    expect(seen.map(({ side, message }) => `${side} ${message}`).sort()).toEqual([
      '1 Players.Mia.Backpack.C',
      '1 Players.Mia.Backpack.L',
      '1 Players.Mia.PlayerGui.C',
      '1 Players.Mia.PlayerGui.L',
      '1 Players.Mia.PlayerScripts.C',
      '1 Players.Mia.PlayerScripts.L',
      '1 ReplicatedFirst.C',
      '1 ReplicatedFirst.L',
      '1 ReplicatedStorage.C',
      '1 Workspace.C',
      'server ServerScriptService.S',
      'server Workspace.S',
    ]);
  });

  test('a disabled script runs when it is enabled, and stops when it is disabled', async () => {
    const seen = await play([
      serverScripts([
        script(
          'Main',
          'task.wait(0.5) script.Parent.Late.Enabled = true task.wait(0.5) script.Parent.Late.Disabled = true',
        ),
        {
          ...script('Late', 'while true do print("here") task.wait(0.2) end'),
          properties: { ...script('Late', 'while true do print("here") task.wait(0.2) end').properties, ...DISABLED },
        },
      ]),
    ]);
    expect(seen.map(({ message }) => message)).toEqual(['here', 'here', 'here']);
  });

  test('a script that is put into the game runs there, once', async () => {
    const storage = plain('ServerStorage', 'ServerStorage', { children: [says('Stored')] });
    const main = script(
      'Main',
      'local s = game.ServerStorage.Stored:Clone() s.Parent = workspace s.Parent = script.Parent',
    );
    expect((await play([storage, serverScripts([main])])).map(({ message }) => message)).toEqual([
      'ServerScriptService.Stored',
    ]);
  });
});

describe('modules', () => {
  const module = (name: string, source: string) => script(name, source, 'ModuleScript');
  const run = async (main: string, ...modules: readonly Instance[]) =>
    (await play([serverScripts([script('Main', main), ...modules])])).map(({ kind, message }) => `${kind}: ${message}`);

  test('run once, whoever requires them, also while they load', async () => {
    const slow = module('Slow', 'print("loads") task.wait(0.3) return { n = 0 }');
    const main = `local m = script.Parent.Slow
      task.spawn(function() require(m).n += 1 end)
      local value = require(m) value.n += 1 print(value.n, value == require(m))`;
    expect(await run(main, slow)).toEqual(['print: loads', 'print: 2 true']);
  });

  test('that fail, return nothing or too much are errors of both', async () => {
    const main = `for _, name in { "Bad", "None", "Two", "Syntax" } do print(pcall(require, script.Parent[name])) end
      print(pcall(require, 5)) print(pcall(require, workspace))`;
    const modules = [
      module('Bad', '\nerror("no")'),
      module('None', 'local x = 1'),
      module('Two', 'return 1, 2'),
      module('Syntax', 'return ='),
    ];
    const failed = 'print: false Requested module experienced an error while loading';
    expect(await run(main, ...modules)).toEqual([
      'error: ServerScriptService.Bad:2: no',
      failed,
      'error: Module code did not return exactly one value',
      failed,
      'error: Module code did not return exactly one value',
      failed,
      `error: ServerScriptService.Syntax:1: Expected identifier when parsing expression, got '='`,
      failed,
      'print: false ServerScriptService.Main:2: not simulated: require by asset id',
      'print: false Attempted to call require with invalid argument(s).',
    ]);
  });

  test('that require one another in a circle are told so', async () => {
    const a = module('A', 'local ok, problem = pcall(require, script.Parent.B) return problem or "fine"');
    const b = module('B', 'local ok, problem = pcall(require, script.Parent.A) print(problem) return 1');
    expect(await run('print(require(script.Parent.A))', a, b)).toEqual([
      'print: Requested module was required recursively',
      'print: 1',
    ]);
  });

  test('are apart on each side and in each client', async () => {
    const shared = plain('ReplicatedStorage', 'ReplicatedStorage', {
      children: [module('Count', 'local n = 0 return function() n += 1 return n end')],
    });
    const source =
      'local c = require(game.ReplicatedStorage:WaitForChild("Count")) c() print(c(), _G.here) _G.here = true shared.here = 1';
    const starter = plain('StarterPlayer', 'StarterPlayer', {
      children: [
        plain('StarterPlayerScripts', 'StarterPlayerScripts', { children: [script('L', source, 'LocalScript')] }),
      ],
    });
    const seen = await play([shared, serverScripts([script('Main', source)]), starter]);
    expect(seen.map(({ side, message }) => `${side}: ${message}`)).toEqual(['server: 2 nil', '1: 2 nil']);
  });
});

describe('errors of scripts', () => {
  test('carry full name, line and traceback, and end only their thread', async () => {
    const source = `local function deep() local x = nil return x.y end
task.spawn(deep)
task.defer(function() error("later") end)
print("goes on")
error({ code = 1 })`;
    const seen = await play([serverScripts([script('Main', source)])]);
    expect(seen.map(({ kind, script: from, line, message }) => [kind, from, line, message])).toEqual([
      ['error', 'ServerScriptService.Main', 1, "ServerScriptService.Main:1: attempt to index nil with 'y'"],
      ['print', 'ServerScriptService.Main', 0, 'goes on'],
      ['error', 'ServerScriptService.Main', 5, expect.stringMatching(/^table: /)],
      ['error', 'ServerScriptService.Main', 3, 'ServerScriptService.Main:3: later'],
    ]);
    expect(seen[0]?.traceback).toContain('ServerScriptService.Main:1 function deep');
  });

  test('name the copy that a client runs, and the module that raised', async () => {
    const starter = plain('StarterPlayer', 'StarterPlayer', {
      children: [
        plain('StarterPlayerScripts', 'StarterPlayerScripts', {
          children: [
            script('L', 'require(script.Parent.M)()', 'LocalScript'),
            script('M', 'return function()\n\terror("here")\nend', 'ModuleScript'),
          ],
        }),
      ],
    });
    const [seen] = await play([starter]);
    const where = 'Players.Mia.PlayerScripts.M';
    expect(seen).toMatchObject({ side: 1, script: where, line: 2, message: `${where}:2: here` });
    expect(seen?.traceback).toBe(`${where}:2\nPlayers.Mia.PlayerScripts.L:1`);
  });

  test('of the compiler are errors of the script alone, however broken it is', async () => {
    const nested = `return ${'('.repeat(100_000)}1${')'.repeat(100_000)}`;
    const seen = await play([
      serverScripts([
        script('Broken', 'local x = 1\nlocal y = = 2'),
        script('Open', 'print("x") end'),
        script('Nested', nested),
        script('Good', 'print("good")'),
      ]),
    ]);
    await stopToolchain();
    expect(seen.map(({ kind, script: from, line }) => [kind, from, line])).toEqual([
      ['error', 'ServerScriptService.Broken', 2],
      ['error', 'ServerScriptService.Open', 1],
      ['error', 'ServerScriptService.Nested', 1],
      ['print', 'ServerScriptService.Good', 0],
    ]);
  });

  test('warn and print are told as they are', async () => {
    const seen = await play([
      serverScripts([script('Main', 'warn("careful", 1) print(nil, workspace, Vector3.new(1, 2, 3))')]),
    ]);
    expect(seen.map(({ kind, message }) => [kind, message])).toEqual([
      ['warning', 'careful 1'],
      ['print', 'nil Workspace 1, 2, 3'],
    ]);
  });

  test('a child that never comes is warned of after five seconds', async () => {
    const source = 'print(workspace:WaitForChild("Never", 0.5)) workspace:WaitForChild("Later") print("came")';
    const other = script(
      'Other',
      'task.wait(8) local f = Instance.new("Folder") f.Name = "Later" f.Parent = workspace',
    );
    const seen = await play([serverScripts([script('Main', source), other])], 10);
    expect(seen.map(({ at, message }) => [Math.round(at * 10) / 10, message])).toEqual([
      [0.5, 'nil'],
      [5.5, `Infinite yield possible on 'Workspace:WaitForChild("Later")'`],
      [8, 'came'],
    ]);
  });
});

describe('what scripts cannot reach', () => {
  test.each(['getfenv', 'setfenv', 'loadstring'])('%s', async (name) => {
    const [seen] = await play([serverScripts([script('Main', `${name}("x")`)])]);
    expect(seen?.message).toBe(`ServerScriptService.Main:1: not simulated: ${name}`);
  });

  test('the engine’s own tables', async () => {
    const source = 'print(sim, host, mark, engine, packedReflection, io, dofile, os.execute)';
    const [seen] = await play([serverScripts([script('Main', source)])]);
    expect(seen?.message).toBe('nil nil nil nil nil nil nil nil');
  });
});

describe('scripts without end', () => {
  const open = (source: string, options: OpenOptions) =>
    openPlace([serverScripts([script('Fine', 'task.wait(0.1)'), script('Endless', source)])], options);

  test('are named: at the start, and later', async () => {
    const options = { timeLimitMs: 1_000 };
    const named = { code: 'simulation-endless-loop', details: { script: 'ServerScriptService.Endless' } };
    await expect(open('while true do end', options)).rejects.toMatchObject(named);
    const simulation = await open('task.wait(1) while true do end', options);
    await expect(simulation.advance(2)).rejects.toMatchObject(named);
    await expect(simulation.advance(1)).rejects.toMatchObject({ code: 'simulation-ended' });
    await simulation.dispose();
  });

  test('that use up the memory are named', async () => {
    const simulation = await open('task.wait(1) local t = {} while true do t[#t + 1] = { 1 } end', { memoryMiB: 64 });
    await expect(simulation.advance(2)).rejects.toMatchObject({
      code: 'simulation-out-of-memory',
      details: { script: 'ServerScriptService.Endless' },
    });
    await simulation.dispose();
  });
});
