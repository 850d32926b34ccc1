import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkScript } from './check.ts';
import { compileLuau } from './compile.ts';
import { formatLuau } from './format.ts';
import { CUSTOM_SCRIPT_POLICY, LESSON_KIT_POLICY } from './lint/index.ts';
import { MAX_SOURCE_LENGTH } from './source.ts';
import { stopToolchain } from './toolchain.ts';

afterAll(stopToolchain);

const OPTIONS = { script: 'game.ServerScriptService.Lesson', context: 'server' } as const;

const GOOD_SCRIPT = `--!strict
local Players = game:GetService("Players")
local TweenService = game:GetService("TweenService")
local Kit = require(script.Parent.Kit)

type Door = { part: BasePart, open: boolean }

local doors: { [string]: Door } = {}

local function swing(door: Door, to: CFrame): Tween
	local tween = TweenService:Create(door.part, TweenInfo.new(1, Enum.EasingStyle.Quad), { CFrame = to })
	tween:Play()
	return tween
end

for _, part in workspace.Doors:GetChildren() do
	if part:IsA("BasePart") then
		doors[part.Name] = { part = part, open = false }
	end
end

Players.PlayerAdded:Connect(function(player)
	local stats = Instance.new("Folder")
	stats.Name = "leaderstats"
	local points = Instance.new("IntValue")
	points.Name = "Points"
	points.Parent = stats
	stats.Parent = player
	points.Changed:Connect(function(value)
		local door = doors[\`Door{value}\`]
		if door and not door.open then
			door.open = true
			swing(door, door.part.CFrame * CFrame.Angles(0, math.rad(90), 0)).Completed:Wait()
			Kit.award(player, 10)
		end
	end)
end)
`;

describe('checking a script', () => {
  test('finds nothing in a good one', async () => {
    expect(await checkScript(GOOD_SCRIPT, OPTIONS)).toEqual({
      script: OPTIONS.script,
      ok: true,
      compileError: undefined,
      findings: [],
    });
  });

  test('tells the compiler’s objection and nothing else', async () => {
    const check = await checkScript('wait(1)\nlocal = 2\n', OPTIONS);
    expect(check.ok).toBe(false);
    expect(check.compileError).toMatchObject({ chunkName: OPTIONS.script, line: 2, kind: 'syntax' });
    expect(check.findings).toEqual([
      {
        rule: 'syntax',
        severity: 'error',
        line: 2,
        column: 1,
        message: "Expected identifier when parsing variable name, got '='",
        hint: '',
      },
    ]);
  });

  test('is as strict as for custom scripts unless told otherwise', async () => {
    const source = '--!strict\n_G.x = 1\n';
    expect((await checkScript(source, OPTIONS)).ok).toBe(false);
    expect((await checkScript(source, { ...OPTIONS, policy: CUSTOM_SCRIPT_POLICY })).ok).toBe(false);
    expect((await checkScript(source, { ...OPTIONS, policy: LESSON_KIT_POLICY })).ok).toBe(true);
  });

  test('is ok with warnings', async () => {
    const check = await checkScript('--!strict\nlocal p = Instance.new("Part")\nprint(p.Velocity)\n', OPTIONS);
    expect(check).toMatchObject({ ok: true, findings: [{ severity: 'warning', line: 3, column: 9 }] });
  });

  test('gives the same findings every time, in source order', async () => {
    const source = 'wait()\nlocal p = Instance.new("Prat", workspace)\nfoo() bar()\n';
    const first = await checkScript(source, OPTIONS);
    expect(await checkScript(source, OPTIONS)).toEqual(first);
    const places = first.findings.map(({ line, column }) => line * 1_000 + column);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });
});

describe('hostile scripts', () => {
  const chain = (count: number) => Array.from({ length: count }, (_, i) => `v${i + 1} = v${i}`).join('\n');
  const calls = Array.from({ length: 190 }, (_, i) => `local function f${i + 1}() f${i}() end`).join('\n');
  test.each([
    ['100,000 parentheses', `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
    ['100,000 open braces', '{'.repeat(100_000)],
    ['100,000 minus signs', `x = ${'- '.repeat(100_000)}1`],
    ['a NUL byte', 'local x = 1\0 loadstring("x")'],
    ['half a surrogate pair', 'local x = "\udc00"'],
    ['a line of a megabyte', `x="${'a'.repeat(1_000_000)}"`],
    ['one character too many', ' '.repeat(MAX_SOURCE_LENGTH + 1)],
    ['no sense', '\ufeff\u202e)}]=~`\\'],
  ])('%s: an error, not a crash', async (_name, source) => {
    const check = await checkScript(source, OPTIONS);
    expect(check.ok).toBe(false);
    expect(check.findings).toHaveLength(1);
    expect(check.findings[0]?.message).not.toBe('');
  });

  test.each([
    ['nothing at all', ''],
    ['the longest accepted source', ' '.repeat(MAX_SOURCE_LENGTH)],
    ['a very long text', `return "${'a'.repeat(MAX_SOURCE_LENGTH - 10)}"`],
    ['a long chain of values', `v0 = workspace\n${chain(10_000)}\nv10000:Foo()`],
    ['a long chain of functions', `local function f0() end\n${calls}\nwhile true do f190() end`],
    ['many unknown names', Array.from({ length: 20_000 }, (_, i) => `n${i}()`).join('\n')],
    ['nested endless loops', `${'while true do '.repeat(200)}${'end '.repeat(200)}`],
  ])('%s: a result', async (_name, source) => {
    const check = await checkScript(source, { ...OPTIONS, policy: LESSON_KIT_POLICY });
    expect(check.compileError).toBeUndefined();
  });

  test('any text gives a result', async () => {
    const word = fc.constantFrom(
      'local',
      'x',
      '=',
      'function',
      'end',
      '(',
      ')',
      '.',
      ':',
      '"',
      '{',
      '`',
      '--',
      '[[',
      '\n',
      '1',
      'if',
      'then',
    );
    const soup = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(soup, async (words) => {
        const check = await checkScript(words.join(' '), OPTIONS);
        expect(check.ok).toBe(check.findings.every((finding) => finding.severity !== 'error'));
      }),
      { numRuns: 120 },
    );
  });
});

describe('what roblox-ts compiles', () => {
  const include = createRequire(import.meta.url)
    .resolve('roblox-ts/package.json')
    .replace('package.json', 'include/');
  test.each(['RuntimeLib.lua', 'Promise.lua'])('%s is free of errors', async (name) => {
    const source = readFileSync(`${include}${name}`, 'utf8');
    const check = await checkScript(source, { script: name, context: 'module', policy: LESSON_KIT_POLICY });
    expect(check.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  test('a compiled module is free of errors', async () => {
    const source = [
      '-- Compiled with roblox-ts v3.0.0',
      'local TS = require(game:GetService("ReplicatedStorage"):WaitForChild("rbxts_include"):WaitForChild("RuntimeLib"))',
      'local Players = TS.import(script, game:GetService("ReplicatedStorage"), "rbxts_include", "node_modules", "@rbxts", "services").Players',
      'local Quiz',
      'do',
      '\tQuiz = setmetatable({}, { __tostring = function() return "Quiz" end })',
      '\tQuiz.__index = Quiz',
      '\tfunction Quiz.new(...)',
      '\t\tlocal self = setmetatable({}, Quiz)',
      '\t\treturn self:constructor(...) or self',
      '\tend',
      '\tfunction Quiz:constructor(items)',
      '\t\tlocal _result = {}',
      '\t\tlocal _length = 0',
      '\t\tfor _k, _v in items do',
      '\t\t\tif _v.open == true then _length += 1 _result[_length] = _v end',
      '\t\tend',
      '\t\tself.items = _result',
      '\tend',
      '\tfunction Quiz:score(player)',
      '\t\treturn if self.items[1] ~= nil then #self.items else player.UserId',
      '\tend',
      'end',
      'Players.PlayerAdded:Connect(function(player) return print(Quiz.new({}):score(player)) end)',
      'return { Quiz = Quiz }',
    ].join('\n');
    const check = await checkScript(source, { script: 'quiz', context: 'module', policy: LESSON_KIT_POLICY });
    expect(check).toMatchObject({ ok: true, findings: [] });
  });
});

describe('formatting', () => {
  const name = fc.constantFrom('a', 'b', 'count', 'self');
  const literal = fc.oneof(
    fc.integer({ min: -99, max: 9_999 }).map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc
      .string({ unit: 'grapheme', maxLength: 6 })
      .map((text) => JSON.stringify(text).replaceAll(/\\u[0-9a-f]{4}/g, '?')),
    fc.constantFrom('nil', 'true', '...', '`x{1}y`', '[==[long]==]'),
  );
  const { block } = fc.letrec<{ expression: string; statement: string; block: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal,
      name,
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '..', 'and', '==', '//', '^'), tie('expression'))
        .map((p) => `(${p.join(' ')})`),
      fc.tuple(name, tie('expression')).map(([callee, argument]) => `${callee}.go(${argument})`),
      fc.array(tie('expression'), { maxLength: 3 }).map((items) => `{${items.join(';')}}`),
      tie('expression').map((value) => `(${value} :: any)`),
      tie('block').map((body) => `function(...) ${body} end`),
    ),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(name, tie('expression')).map(([target, value]) => `local ${target}: any = ${value}`),
      fc.tuple(name, tie('expression')).map(([target, value]) => `${target}.x += ${value}`),
      fc.tuple(tie('expression'), tie('block')).map(([test, body]) => `if ${test} then ${body} else ${body} end`),
      fc
        .tuple(name, tie('expression'), tie('block'))
        .map(([n, list, body]) => `for ${n} in ${list} do ${body} continue end`),
      tie('block').map((body) => `-- note\ndo ${body} end --[[ end ]]`),
      tie('block').map((body) => `local function f<T>(a: T, ...: any): (T, number) ${body} end`),
    ),
    block: fc.array(tie('statement'), { maxLength: 4 }).map((statements) => statements.join('\n')),
  }));

  test('never changes whether a script compiles, and settles at once', async () => {
    await fc.assert(
      fc.asyncProperty(block, async (source) => {
        const before = await compileLuau(source, 'before');
        fc.pre(before.ok);
        const formatted = await formatLuau(source);
        expect(await compileLuau(formatted, 'after')).toEqual({ ok: true });
        expect(await formatLuau(formatted)).toBe(formatted);
      }),
      { numRuns: 60 },
    );
  });
});
