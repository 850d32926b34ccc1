import { describe, expect, test } from 'vitest';
import { findingsOf, hintsOf } from '../findings-of.ts';

describe('deprecated-global', () => {
  test.each([
    'wait(1)',
    'spawn(print)',
    'delay(1, print)',
    'print(elapsedTime())',
    'print(version())',
    'ypcall(print)',
    'print(tick())',
  ])('%s', async (source) => {
    expect(await findingsOf(source)).toEqual(['1 error deprecated-global']);
  });
  test.each(['print(table.getn({}))', 'table.foreach({}, print)'])('%s', async (source) => {
    expect(await findingsOf(source)).toEqual(['1 error deprecated-global']);
  });
  test.each([
    'task.wait(1)',
    'local function wait() end wait()',
    'local t = { wait = print } t.wait()',
    'local p = print p:wait()',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
  test('names what to use', async () => {
    expect(await hintsOf('wait(1)')).toEqual(['Use task.wait.']);
  });
});

describe('deprecated-class', () => {
  test.each(['BodyVelocity', 'BodyPosition', 'BodyGyro', 'ManualWeld'])('%s', async (name) => {
    expect(await findingsOf(`local x = Instance.new("${name}")`)).toEqual(['1 error deprecated-class']);
  });
  test('legacy chat', async () => {
    expect(await findingsOf('local c = game:GetService("Chat")')).toEqual(['1 error deprecated-class']);
    expect(await findingsOf('local c = game:GetService("TextChatService")')).toEqual([]);
  });
  test.each(['LinearVelocity', 'AlignPosition', 'WeldConstraint'])('nothing about %s', async (name) => {
    expect(await findingsOf(`local x = Instance.new("${name}")`)).toEqual([]);
  });
});

describe('deprecated-member', () => {
  test.each([
    'local function f(h: Humanoid) h:LoadAnimation(nil) end',
    'workspace:FindPartOnRay(nil)',
    'local function f(w) return w:FindPartOnRayWithIgnoreList(nil) end',
    'workspace:FindPartsInRegion3(nil)',
    'local function f(m) m:SetPrimaryPartCFrame(nil) end',
    'local function f(m: Model) m:MakeJoints() end',
    'game:GetService("PhysicsService"):CreateCollisionGroup("a")',
    'script.Parent:Remove()',
    'script.Parent:remove()',
    'script.Parent:findFirstChild("x")',
    'local p = Instance.new("Part") p.Touched:connect(print)',
    'local f = Instance.new("Frame") f.Draggable = true',
    'local l = Instance.new("TextLabel") l.FontSize = nil',
    'local s = Instance.new("Sound") s.Pitch = 2',
    'local function f(p: Player) p:LoadCharacter() end',
    'local function f(p) return p:GetRankInGroup(1) end',
    'game:GetService("BadgeService"):AwardBadge(1, 2)',
  ])('%s', async (source) => {
    expect(await findingsOf(source)).toContainEqual('1 error deprecated-member');
  });

  test.each([
    'TeleportService:TeleportToPlaceInstance(1)',
    'InsertService:LoadAsset(1)',
    'MarketplaceService:GetProductInfo(1)',
  ])('%s', async (call) => {
    const [service = ''] = call.split(':');
    const source = `local ${service} = game:GetService("${service}") ${call}`;
    expect(await findingsOf(source)).toContainEqual('1 error deprecated-member');
  });

  test('what the engine alone calls deprecated is a warning', async () => {
    expect(await findingsOf('local p = Instance.new("Part") print(p.Velocity)')).toEqual([
      '1 warning deprecated-member',
    ]);
  });

  test.each([
    'local function f(a: Animator) return a:LoadAnimation(nil) end',
    'local function f(list) list:remove(1) list:clone() list:connect() list:wait() end',
    'local Loader = {} function Loader:LoadCharacter() end Loader:LoadCharacter()',
    'local function f(p: Player) p:LoadCharacterAsync() end',
    'workspace:Raycast(Vector3.zero, Vector3.one)',
    'local p = Instance.new("Part") p.Touched:Connect(print) p:Destroy()',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});

describe('parent-argument', () => {
  test('a parent given to Instance.new', async () => {
    expect(await findingsOf('local p = Instance.new("Part", workspace)')).toEqual(['1 error parent-argument']);
    expect(await findingsOf('local p = Instance.new("Part") p.Parent = workspace')).toEqual([]);
  });
});

describe('parent-set-early', () => {
  test('properties set after Parent', async () => {
    const early = 'local p = Instance.new("Part")\np.Parent = workspace\np.Anchored = true\np.Name = "x"';
    expect(await findingsOf(early)).toEqual(['2 info parent-set-early']);
  });
  test.each([
    'local p = Instance.new("Part") p.Anchored = true p.Parent = workspace',
    'local p = Instance.new("Part") p.Parent = workspace task.delay(1, function() p.Anchored = true end)',
    'local function f(p: Part) p.Parent = workspace p.Anchored = true end',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});

describe('missing-strict', () => {
  test.each(['--!strict\nreturn 1', '-- A door.\n--!strict\nreturn 1', '\n  --!strict\n'])(
    'nothing about %j',
    async (source) => {
      expect(await hintsOf(source)).toEqual([]);
    },
  );
});
