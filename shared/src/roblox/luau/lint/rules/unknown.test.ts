import { describe, expect, test } from 'vitest';
import { findingsOf, hintsOf } from '../findings-of.ts';

describe('unknown-class', () => {
  test.each([
    ['Instance.new("Prat")', '1 error unknown-class'],
    ['Instance.new("Players")', '1 error unknown-class'],
    ['Instance.new("BasePart")', '1 error unknown-class'],
    ['script.Parent:FindFirstChildOfClass("Humanod")', '1 error unknown-class'],
    ['script.Parent:FindFirstAncestorWhichIsA("Modle")', '1 error unknown-class'],
    ['print(script.Parent:IsA("Prat"))', '1 error unknown-class'],
    ['local function f(thing) return thing:IsA("Fruit") end', '1 warning unknown-class'],
  ])('%s', async (source, finding) => {
    expect(await findingsOf(source)).toEqual([finding]);
  });

  test.each([
    'local p = Instance.new("Part")',
    'local function f(class) return Instance.new(class) end',
    'print(script.Parent:IsA("BasePart"), script:FindFirstAncestorOfClass("DataModel"))',
    'local Instance = { new = print } Instance.new("Prat")',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });

  test('offers the nearest name', async () => {
    expect(await hintsOf('Instance.new("Humanod")')).toEqual(['Did you mean `Humanoid`?']);
    expect(await hintsOf('Instance.new("Players")')).toEqual(['Write game:GetService("Players").']);
    expect(await hintsOf('Instance.new("Zebra")')).toEqual(['']);
  });
});

describe('unknown-service', () => {
  test.each(['game:GetService("TweenServce")', 'game:GetService("Part")', 'local g = game:FindService("Playrs")'])(
    '%s',
    async (source) => {
      expect(await findingsOf(source)).toEqual(['1 error unknown-service']);
    },
  );

  test.each([
    'local Players = game:GetService("Players")',
    'local TweenService = game:GetService("TweenService")',
    'local function f(kit) return kit:GetService("Points") end',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});

describe('unknown-enum', () => {
  test.each(['local x = Enum.Materials.Neon', 'local x = Enum.Material.Noen', 'local x = Enum.KeyCode["Sapce"]'])(
    '%s',
    async (source) => {
      expect(await findingsOf(source)).toEqual(['1 error unknown-enum']);
    },
  );

  test.each([
    'local x = Enum.Material.Neon',
    'local x = Enum.KeyCode["Space"]',
    'local function f(name) return Enum.Material[name] end',
    'local x = Enum.Material:GetEnumItems()',
    'local x = Enum.Material.FromName(Enum.Material, "Neon")',
    'local x = Enum.Material.Neon.Name',
    'local Enum = { Foo = 1 } local x = Enum.Foo.Bar',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});

describe('unknown-library-member', () => {
  test.each([
    'table.contains({}, 1)',
    'os.exit()',
    'local c = Color3.fromRgb(1, 2, 3)',
    'print(math.clam(1, 2, 3))',
    'string.trim = print',
    'local v = Vector3.New(1, 2, 3)',
  ])('%s', async (source) => {
    expect(await findingsOf(source)).toEqual(['1 error unknown-library-member']);
  });

  test.each([
    'print(math.clamp(1, 2, 3), table.find({}, 1), task.wait(), buffer.create(1), utf8.len(""))',
    'local v = Vector3.new(1, 2, 3) + Vector3.zero, CFrame.lookAt(Vector3.one, Vector3.zero)',
    'local table = { contains = print } table.contains()',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});

describe('undefined-global', () => {
  test.each([
    ['undefinedThing()', '1 error undefined-global'],
    ['local function f() return total end', '1 error undefined-global'],
    ['do local x = 1 end print(x)', '1 error undefined-global'],
    ['for i = 1, 3 do end print(i)', '1 error undefined-global'],
    ['print(`{missing}`)', '1 error undefined-global'],
    ['local t = { [key] = 1 }', '1 error undefined-global'],
    ['local x = x', '1 error undefined-global'],
    ['total += 1', '1 error undefined-global'],
  ])('%s', async (source, finding) => {
    expect(await findingsOf(source)).toEqual([finding]);
  });

  test.each([
    'count = 1 print(count)',
    'function go() end go()',
    'repeat local done = true until done',
    'local t = { key = 1 } print(t.key)',
    'local function f(...) local a, b = ... return a, b end f()',
    'for _, item in pairs({}) do print(item) end',
    'local function loop(n: number): number return if n == 0 then 0 else loop(n - 1) end loop(1)',
    'type Point = { x: number } local p: Point = { x = 1 } print(p)',
    'local M = {} function M:go() return self end return M',
    'export type T<A> = (a: A, ...any) -> ...A local f = (nil :: any) :: T<string> print(f)',
    'print(game, workspace, script, Enum, Instance, task, typeof, warn, SharedTable, Random, OverlapParams)',
  ])('nothing about %s', async (source) => {
    const findings = await findingsOf(source);
    expect(findings.filter((finding) => !finding.endsWith('forbidden-capability'))).toEqual([]);
  });

  test('offers the nearest name', async () => {
    expect(await hintsOf('local score = 1 print(scroe)')).toEqual(['Did you mean `score`?']);
    expect(await hintsOf('pritn(1)')).toEqual(['Did you mean `print`?']);
  });
});

describe('use-before-definition', () => {
  test.each([
    'helper()\nlocal function helper() end',
    'local function a() return helper() end\nlocal function helper() return a end\nreturn helper',
    'print(value)\nlocal value = 1\nreturn value',
  ])('%s', async (source) => {
    expect(await findingsOf(source)).toEqual(['1 error use-before-definition']);
  });

  test.each([
    'local helper local function a() return helper() end function helper() return a end',
    'local function helper() end helper()',
    'local function a() local b = 1 return b end local b = 2 return a, b',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});
