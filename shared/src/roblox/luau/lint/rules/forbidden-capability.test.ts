import { describe, expect, test } from 'vitest';
import { findingsOf } from '../findings-of.ts';
import { LESSON_KIT_POLICY } from '../policy.ts';

const ONE = ['1 error forbidden-capability'];

describe('forbidden-capability', () => {
  test.each([
    'loadstring("x")()',
    'local run = loadstring',
    'print(getfenv())',
    'setfenv(1, {})',
    '_G.score = 1',
    'shared.score = 1',
    'require(123456)',
    'local load = require',
    'require(tonumber("123"))',
    'local id = 123456 require(id)',
    'local id = 1 local same = id require(same)',
    'local function f(module) return require(module) end',
    'pcall(require, 123)',
    'require("@game/Module")',
    'local h = game:GetService("HttpService")',
    'local h = game:GetService("\\72ttpService")',
    'local h = game.HttpService',
    'local h = workspace.Parent["DataStoreService"]',
    'local h = script:FindFirstAncestorOfClass("DataModel"):FindFirstChild("TeleportService")',
    'local h = game:GetService("Http" .. "Service")',
    'local function f(name) return game:GetService(name) end',
    'local g = game',
    'print(game["Players"])',
    'local get = script.GetService',
    'local function f(p: Player) p:Kick("bye") end',
    'game:Shutdown()',
    'local s = game:GetService("MessagingService")',
    'local s = game:GetService("MarketplaceService")',
    'local s = game:GetService("InsertService")',
  ])('%s', async (source) => {
    const findings = await findingsOf(source);
    expect(findings.filter((finding) => finding.endsWith('forbidden-capability')).length).toBeGreaterThan(0);
    expect(
      findings.filter((finding) => !finding.endsWith('forbidden-capability') && !finding.endsWith('unknown-member')),
    ).toEqual([]);
  });

  test.each([
    'local Kit = require(script.Parent.Kit)',
    'local Kit = require(script.Parent:WaitForChild("Kit"))',
    'local Kit = require(game:GetService("ReplicatedStorage").Kit) :: any',
    'local storage = game:GetService("ReplicatedStorage") local Kit = require(storage.Kit.Parts)',
    'local root = script.Parent local folder = root.Lib local Kit = require(folder["Kit"])',
    'local Players = game:GetService("Players")',
    'local place = game.PlaceId',
    'local t = { loadstring = 1, _G = 2 } print(t.loadstring, t._G)',
    'local t = { Kick = print } t.Kick()',
    'print("HttpService is a service")',
    'local function require(x) return x end require(5)',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });

  test('holds where the rest of the line is not understood', async () => {
    const findings = await findingsOf('type function f() return loadstring end');
    expect(findings).toContainEqual('1 error forbidden-capability');
  });

  test('the lesson kit may use more', async () => {
    const source = 'local h = game:GetService("HttpService") _G.x = require(5)';
    expect((await findingsOf(source)).filter((finding) => finding === ONE[0])).toHaveLength(3);
    expect(await findingsOf(source, { policy: LESSON_KIT_POLICY })).toEqual([]);
    expect(await findingsOf('loadstring("x")', { policy: LESSON_KIT_POLICY })).toEqual(ONE);
  });
});

describe('not-analysable', () => {
  test('syntax that only the compiler knows is refused in custom scripts and mentioned in ours', async () => {
    const source = 'local x = 1\nlocal function f(): (typeof(x) | false, string) return x, "" end';
    expect(await findingsOf(source)).toEqual(['2 error not-analysable']);
    expect(await findingsOf(source, { policy: LESSON_KIT_POLICY })).toEqual(['2 warning not-analysable']);
  });

  test('types never run and may be as rare as they like', async () => {
    expect(await findingsOf('type A =\n\t| "a"\n\t| "b"\nlocal a: A = "a" print(a)')).toEqual([]);
  });
});
