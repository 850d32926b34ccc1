/** The compiled applier in a simulated Studio: what a push does to the place, and what it leaves alone. */
import { cframe, type Instance, instance, vector3 } from '@toolboxai/shared/roblox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { START_TIMEOUT_MS } from '../../testing/kit-machine.ts';
import { PluginModules } from '../../testing/plugin-modules.ts';
import { type TestTree, treeOf } from '../../testing/tree-of.ts';

let modules: PluginModules;

const DRIVER = `
local tree = script.tree
local apply, survey = require(tree.apply), require(tree.survey)
local encoding = game:GetService("EncodingService")
local tools = {
  platform = require(tree.platform).enginePlatform(function(text)
    return encoding:ComputeStringHash(text, Enum.HashAlgorithm.Sha256)
  end),
  pacer = require(tree.pacer).framePacer(),
  recorder = require(tree.recorder).studioRecorder(),
  known = survey.KnownIds.new(),
}
local profiles = {}
local function look() return survey.surveyLesson("water-cycle", tools.known, profiles, tools.platform, tools.pacer) end
local offers = {}
function offers.profiles(list) for _, profile in list do profiles[profile.className] = profile end end
function offers.survey()
  local seen = look()
  return { hash = seen.hash, pushId = seen.pushId, nodes = seen.nodes }
end
function offers.push(pushId, nodes, contents)
  local byHash = {}
  for _, entry in contents do byHash[entry.hash] = entry.content end
  local order = { pushId = pushId, lessonId = "water-cycle", title = "The water cycle", nodes = nodes }
  local outcome = apply.applyPush(order, look(), byHash, profiles, tools, function() end)
  return if outcome.ok then { hash = outcome.value.hash, readsOtherwise = outcome.value.readsOtherwise } else { problem = outcome.problem.code }
end
function offers.takeOut() return apply.takeOut("water-cycle", "The water cycle", tools.recorder).ok end
local history, recording = game:GetService("ChangeHistoryService"), nil
function offers.begin() recording = history:TryBeginRecording("other") return true end
function offers.finish() history:FinishRecording(recording, Enum.FinishRecordingOperation.Cancel) return true end
function offers.forget() tools.known = survey.KnownIds.new() end
`;

beforeAll(async () => {
  modules = await PluginModules.open(DRIVER);
  await modules.call('profiles', first.profiles);
}, START_TIMEOUT_MS);
afterAll(() => modules.studio.dispose());
beforeEach(async () => {
  await modules.call('takeOut');
  await edit('workspace:ClearAllChildren()');
});

async function apply(pushId: string, { nodes, contents }: TestTree): Promise<unknown> {
  return await modules.call('push', pushId, nodes, contents);
}

async function look(expression: string): Promise<unknown> {
  const [value] = await modules.studio.evaluate(`return ${expression}`);
  return value;
}
async function edit(source: string): Promise<void> {
  await modules.studio.evaluate(source);
}

const block = (name: string, x: number, more: Readonly<Record<string, number | boolean>> = {}) =>
  instance('Part', { Name: name, Anchored: true, Size: vector3(2, 4, 2), CFrame: cframe(x, 2, 0), ...more });
const world = (...children: readonly Instance[]) => instance('Folder', { Name: 'World' }, children);
const words = (source: string) => instance('ModuleScript', { Name: 'Words', Source: source });
const tree = (blocks: readonly Instance[], source = 'return 1') =>
  treeOf({ Workspace: [world(...blocks)], ServerScriptService: [words(source)] });
const first = tree([block('A', 0), block('B', 5)]);

describe('a push', () => {
  it('appears whole and as it was sent, marked as the lesson’s, as one step to undo', async () => {
    expect(await apply('push-1', first)).toEqual({ hash: first.hash, readsOtherwise: false });
    expect(await look('workspace.World:GetAttribute("LessonId")')).toBe('water-cycle');
    expect(await look('workspace.World.B.Position.X')).toBe(5);
    expect(await look('workspace.World.A:GetAttribute("LessonId") == nil')).toBe(true);
    expect(await look('game.ServerScriptService.Words.Source')).toBe('return 1');
    await undoOurs('ToolBoxAI: The water cycle');
    expect(await look('#workspace:GetChildren() + #game.ServerScriptService:GetChildren()')).toBe(0);
  });

  it('is seen as deep as it goes', async () => {
    const nested = (depth: number): Instance =>
      instance('Folder', { Name: 'In' }, depth > 0 ? [nested(depth - 1)] : []);
    const deep = tree([nested(20)]);
    await apply('push-1', deep);
    expect(await modules.call('survey')).toMatchObject({ hash: deep.hash });
  });

  it('is found again, node by node, by a Studio that was closed in between', async () => {
    await apply('push-1', first);
    await modules.call('forget');
    expect(await modules.call('survey')).toMatchObject({ hash: first.hash });
  });

  it('changes what differs, in the instances that are there', async () => {
    await apply('push-1', first);
    await edit('_G.kept = workspace.World.B');
    const second = tree([block('B', 9), block('C', 12)], 'return 2');
    expect(await apply('push-2', second)).toMatchObject({ hash: second.hash });
    expect(await look('_G.kept == workspace.World.B and _G.kept.Position.X')).toBe(9);
    expect(await look('workspace.World:FindFirstChild("A") == nil')).toBe(true);
    expect(await look('game.ServerScriptService.Words.Source')).toBe('return 2');
  });

  it('sets back what the lesson no longer says', async () => {
    await apply('push-1', tree([block('A', 0, { Transparency: 0.5, CanCollide: false })]));
    const plain = tree([block('A', 0)]);
    expect(await apply('push-2', plain)).toMatchObject({ hash: plain.hash });
    expect(await look('workspace.World.A.CanCollide and workspace.World.A.Transparency')).toBe(0);
  });

  it('says where Studio reads something else than was sent', async () => {
    const odd = tree([block('A', 0)]);
    const wrong = odd.nodes.map((node) => (node.name === 'A' ? { ...node, hash: '0'.repeat(32) } : node));
    const part = odd.nodes.find(({ name }) => name === 'A');
    const content = odd.contents.find(({ hash }) => hash === part?.hash)?.content;
    const contents = content === undefined ? [] : [...odd.contents, { hash: '0'.repeat(32), content }];
    expect(await apply('push-1', { ...odd, nodes: wrong, contents })).toEqual({ hash: odd.hash, readsOtherwise: true });
  });

  it.each([
    ['a content that did not come', (of: TestTree) => ({ ...of, contents: of.contents.slice(1) }), 'damaged'],
    ['a class that this Studio does not have', retype('Hologram'), 'damaged'],
    ['a place that no lesson may touch', moveRoot('@CoreGui'), 'place-unfit'],
    ['a service’s own place', moveRoot('@Workspace/Terrain'), 'place-unfit'],
  ])('does nothing at all with %s', async (_, broken, problem) => {
    expect(await apply('push-1', broken(first))).toEqual({ problem });
    expect(await look('#workspace:GetChildren()')).toBe(0);
  });

  it('does nothing at all while Studio records something else of ours', async () => {
    await modules.call('begin');
    expect(await apply('push-1', first)).toEqual({ problem: 'recording-busy' });
    expect(await look('#workspace:GetChildren()')).toBe(0);
    await modules.call('finish');
  });
});

describe('what somebody did in the place', () => {
  it('is seen: changed, renamed, moved, added and deleted, each under the id that it had', async () => {
    await apply('push-1', first);
    const before = new Map(first.nodes.map(({ name, id }) => [name, id]));
    await edit(`workspace.World.A.Size = Vector3.new(1, 1, 1) workspace.World.A.Name = "Mine"
      workspace.World.B.Parent = game.ServerScriptService.Words
      local lamp = Instance.new("Folder") lamp.Name = "Lamp" lamp.Parent = workspace.World`);
    const { nodes } = (await modules.call('survey')) as { nodes: { id: string; name: string; parent: string }[] };
    expect(nodes.map(({ name }) => name).sort()).toEqual(['B', 'Lamp', 'Mine', 'Words', 'World']);
    expect(nodes.find(({ name }) => name === 'Mine')?.id).toBe(before.get('A'));
    expect(nodes.find(({ name }) => name === 'B')).toMatchObject({ id: before.get('B'), parent: before.get('Words') });
  });

  it('is outside the lesson and never touched', async () => {
    await edit('Instance.new("Part", workspace).Name = "Hers"');
    await apply('push-1', first);
    expect(await modules.call('takeOut')).toBe(true);
    expect(await look('#workspace:GetChildren()')).toBe(1);
    expect(await look('game.ServerScriptService:FindFirstChild("Words") == nil')).toBe(true);
    await undoOurs('ToolBoxAI: take out The water cycle');
    expect(await modules.call('survey')).toMatchObject({ hash: first.hash });
  });
});

/** Every line of the command bar is a step to undo as well. */
async function undoOurs(name: string): Promise<void> {
  for (let undone = await modules.studio.undo(); undone !== name; undone = await modules.studio.undo()) {
    if (undone === undefined) throw new Error(`there is no step ${name}`);
  }
}

function retype(className: string) {
  return (of: TestTree): TestTree => ({
    ...of,
    nodes: of.nodes.map((node) => (node.className === 'Part' ? { ...node, className } : node)),
  });
}

function moveRoot(parent: string) {
  return (of: TestTree): TestTree => ({
    ...of,
    nodes: of.nodes.map((node) => (node.parent.startsWith('@W') ? { ...node, parent } : node)),
  });
}
