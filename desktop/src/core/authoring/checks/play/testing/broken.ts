/**
 * Lessons and places broken on purpose, each in one way, and what the proof must say of it: the reason, and where it is
 * met. What only the document says is broken in the document; what a build or a script could get wrong, in the place.
 */
import type { Lesson, PlayFailure, PlaySceneId } from '@toolboxai/shared/lesson';
import { BARRIER_TAG, luauDataModule, PROMPT_ATTACHMENT_NAME, toPlayData } from '@toolboxai/shared/lesson/play';
import type { ClientLesson, ServerItem, ServerLesson } from '@toolboxai/shared/lesson/rules';
import { cframe, type Instance } from '@toolboxai/shared/roblox';
import { at, edited, withServerScript, withSource, withTag } from './edit-place.ts';

export interface Broken {
  readonly name: string;
  /** Whether students get past it, so that one proof can hold several such faults. */
  readonly passable?: true;
  readonly lesson?: (lesson: Lesson) => Lesson;
  /** What the place carries instead of the server's and the clients' half of the lesson. */
  readonly server?: (server: ServerLesson) => ServerLesson;
  readonly client?: (client: ClientLesson) => ClientLesson;
  /** Of one more script on the server; `link` is the kit's remote. */
  readonly script?: string;
  readonly tree?: (tree: readonly Instance[], lesson: Lesson) => readonly Instance[];
  /** Where it shows. */
  readonly scene: PlaySceneId;
  readonly expected: Partial<Pick<PlayFailure, 'code' | 'verdict' | 'activityId' | 'partId' | 'params'>> & {
    readonly student?: NonNullable<PlayFailure['student']>['kind'] | null;
  };
}

const SERVER_DATA = ['ServerScriptService', 'ToolBoxAI', 'LessonKeys'] as const;
const CLIENT_DATA = ['ReplicatedStorage', 'ToolBoxAI', 'Lesson'] as const;
const LINK = 'local link = game:GetService("ReplicatedStorage"):WaitForChild("ToolBoxAI"):WaitForChild("LessonLink")\n';

/** The place of the lesson with all of these faults. */
export function brokenPlace(tree: readonly Instance[], lesson: Lesson, faults: readonly Broken[]): readonly Instance[] {
  const data = toPlayData(lesson);
  const server = faults.reduce((half, fault) => fault.server?.(half) ?? half, data.server);
  const client = faults.reduce((half, fault) => fault.client?.(half) ?? half, data.client);
  const carried = edited(
    edited(tree, at(...SERVER_DATA), (script) => withSource(script, luauDataModule(server))),
    at(...CLIENT_DATA),
    (script) => withSource(script, luauDataModule(client)),
  );
  return faults.reduce((place, { tree: edit, script, name }) => {
    const changed = edit?.(place, lesson) ?? place;
    return script === undefined ? changed : withServerScript(changed, name, LINK + script);
  }, carried);
}

function withItem(id: string, change: (item: ServerItem) => ServerItem): NonNullable<Broken['server']> {
  return (server) => ({ ...server, items: server.items.map((item) => (item.id === id ? change(item) : item)) });
}

const byName = (name: string) => (instance: Instance) => instance.name === name;

export const BROKEN: readonly Broken[] = [
  {
    name: 'a station that cannot be reached',
    lesson: (lesson) => ({
      ...lesson,
      world: {
        ...lesson.world,
        stations: lesson.world.stations.map((station) =>
          station.id === 'station-far' || station.part === 'stop-2'
            ? { ...station, position: { x: lesson.world.width / 2 - 2, y: 0, z: lesson.world.depth / 2 - 2 } }
            : station,
        ),
      },
    }),
    scene: 'alone',
    expected: { code: 'station-out-of-reach', verdict: 'finish', activityId: 'activity-1', student: 'expert' },
  },
  {
    name: 'a station that is not there',
    tree: (tree) => edited(tree, byName('activity-2-thing-1'), () => undefined),
    scene: 'alone',
    expected: { code: 'station-missing', verdict: 'finish', activityId: 'activity-2', student: 'expert' },
  },
  {
    name: 'a wrong key in the lesson',
    lesson: (lesson) => ({
      ...lesson,
      items: lesson.items.map((item) =>
        item.id === 'item-1' && item.type === 'single-choice' ? { ...item, key: 'b' } : item,
      ),
    }),
    scene: 'alone',
    expected: { code: 'right-answer-refused', verdict: 'finish', activityId: 'activity-1', partId: 'item-1' },
  },
  {
    name: 'a wrong key in the place',
    server: withItem('item-3', (item) => (item.type === 'true-false' ? { ...item, key: !item.key } : item)),
    scene: 'alone',
    expected: { code: 'right-answer-refused', verdict: 'finish', activityId: 'activity-3', partId: 'item-3' },
  },
  {
    name: 'activities that wait for one another',
    lesson: (lesson) => ({
      ...lesson,
      progression: {
        ...lesson.progression,
        unlocks: [
          { activityId: 'activity-1', requires: [] },
          { activityId: 'activity-2', requires: ['activity-3'] },
          { activityId: 'activity-3', requires: ['activity-2'] },
        ],
      },
    }),
    scene: 'alone',
    expected: { code: 'locked-loop', verdict: 'finish', student: 'expert' },
  },
  {
    name: 'an activity that the place keeps locked',
    server: (server) => ({
      ...server,
      unlocks: server.unlocks.map((unlock) =>
        unlock.activityId === 'activity-2' ? { ...unlock, requires: ['activity-3'] } : unlock,
      ),
    }),
    scene: 'alone',
    expected: { code: 'station-shut', verdict: 'finish', activityId: 'activity-2', student: 'expert' },
  },
  {
    name: 'an answer key that every device can read',
    passable: true,
    client: (client) => ({
      ...client,
      items: client.items.map((item) => (item.id === 'item-2' ? { ...item, keys: ['option-1', 'option-2'] } : item)),
    }),
    scene: 'alone',
    expected: { code: 'answer-in-place', verdict: 'secrets', activityId: 'activity-3', partId: 'item-2' },
  },
  {
    name: 'a thing that says where it belongs',
    passable: true,
    tree: (tree, lesson) => {
      const sorting = toPlayData(lesson).server.activities.find(({ kind }) => kind === 'collect-and-sort');
      const categoryId = sorting?.kind === 'collect-and-sort' ? (sorting.objects[0]?.categoryId ?? '') : '';
      return edited(tree, byName('activity-2-thing-1'), (station) => ({
        ...station,
        attributes: { ...station.attributes, Group: { type: 'string', value: categoryId } },
      }));
    },
    scene: 'alone',
    expected: { code: 'answer-in-place', verdict: 'secrets', activityId: 'activity-2' },
  },
  {
    name: 'a server that tells devices the answers',
    passable: true,
    script: `game:GetService("Players").PlayerAdded:Connect(function(player)
	task.wait(8)
	link:FireClient(player, { kind = "debug", itemId = "item-5", order = { "entry-2", "entry-1", "entry-3" } })
end)`,
    scene: 'alone',
    expected: {
      code: 'answer-sent',
      verdict: 'secrets',
      activityId: 'activity-3',
      partId: 'item-5',
      student: 'expert',
    },
  },
  {
    name: 'a script that fails on the third attempt',
    passable: true,
    script: `local attempts = {}
link.OnServerEvent:Connect(function(player, message)
	if type(message) == "table" and message.kind == "answer" then
		local name = player.UserId .. tostring(message.itemId)
		attempts[name] = (attempts[name] or 0) + 1
		if attempts[name] == 3 then
			error("there is no third attempt")
		end
	end
end)`,
    scene: 'group',
    expected: { code: 'script-error', verdict: 'scripts', student: 'guesser' },
  },
  {
    name: 'a script that never yields',
    script: `task.wait(30)
while true do
end`,
    scene: 'alone',
    expected: { code: 'script-never-ends', verdict: 'scripts' },
  },
  {
    name: 'a barrier that never opens',
    tree: (tree) => edited(tree, withTag(BARRIER_TAG), (part) => ({ ...part, tags: [] })),
    scene: 'alone',
    expected: { code: 'barrier-shut', verdict: 'finish', activityId: 'activity-3', student: 'expert' },
  },
  {
    name: 'a prompt that floats where nobody gets',
    tree: (tree) =>
      edited(tree, byName(PROMPT_ATTACHMENT_NAME), (attachment) => ({
        ...attachment,
        properties: { ...attachment.properties, CFrame: cframe(0, 60, 0) },
      })),
    scene: 'alone',
    expected: { code: 'station-out-of-reach', verdict: 'finish', activityId: 'activity-1', student: 'expert' },
  },
  {
    name: 'XP that are off by one',
    passable: true,
    server: (server) => ({
      ...server,
      activities: server.activities.map((activity) => ({ ...activity, completionXp: activity.completionXp + 1 })),
    }),
    scene: 'alone',
    expected: { code: 'xp-wrong', verdict: 'progress', student: 'expert' },
  },
  {
    name: 'a badge that is never given',
    passable: true,
    server: (server) => ({ ...server, badges: server.badges.slice(1) }),
    scene: 'alone',
    expected: { code: 'badge-missing', verdict: 'progress', student: 'expert' },
  },
  {
    name: 'a misconception without its feedback',
    passable: true,
    server: withItem('item-1', (item) =>
      item.type === 'single-choice'
        ? { ...item, wrong: item.wrong.map((note) => ({ ...note, feedback: 'Try again.' })) }
        : item,
    ),
    scene: 'group',
    expected: { code: 'feedback-missing', verdict: 'help', activityId: 'activity-1', partId: 'item-1' },
  },
  {
    name: 'a hint that is another',
    passable: true,
    server: (server) => ({
      ...server,
      items: server.items.map((item) => ({ ...item, hints: item.hints.map(() => 'Think.') })),
    }),
    scene: 'group',
    expected: { code: 'hint-missing', verdict: 'help', student: 'guesser' },
  },
  {
    name: 'a lesson that is longer than its period',
    passable: true,
    lesson: (lesson) => ({
      ...lesson,
      plan: {
        phases: lesson.plan.phases.map((phase) => (phase.activityIds.length > 0 ? { ...phase, minutes: 1 } : phase)),
      },
    }),
    scene: 'alone',
    expected: { code: 'longer-than-period', verdict: 'period', student: 'expert' },
  },
  {
    name: 'a function that trusts every call',
    passable: true,
    script: `local ask = Instance.new("RemoteFunction")
ask.Name = "AskForXp"
ask.OnServerInvoke = function(player, message)
	if type(message) == "table" and message.xp then
		task.wait(1)
		link:FireClient(player, { kind = "view", view = { xp = message.xp, level = "", finished = false, badges = {}, activities = {} } })
	end
end
ask.Parent = link.Parent`,
    scene: 'hostile',
    expected: { code: 'hostile-gained', verdict: 'hostile', student: 'hostile' },
  },
  {
    name: 'a function that gives the answer to whoever asks',
    passable: true,
    script: `local ask = Instance.new("RemoteFunction")
ask.Name = "AskForOrder"
ask.OnServerInvoke = function()
	return { itemId = "item-5", order = { "entry-2", "entry-1", "entry-3" } }
end
ask.Parent = link.Parent`,
    scene: 'hostile',
    expected: {
      code: 'answer-sent',
      verdict: 'secrets',
      activityId: 'activity-3',
      partId: 'item-5',
      student: 'hostile',
    },
  },
  {
    name: 'a function that a hostile call breaks',
    passable: true,
    script: `local ask = Instance.new("RemoteFunction")
ask.Name = "AskForKind"
ask.OnServerInvoke = function(_, message)
	return #message.kind
end
ask.Parent = link.Parent`,
    scene: 'hostile',
    expected: {
      code: 'hostile-broke-script',
      verdict: 'hostile',
      student: 'hostile',
      params: { script: 'ServerScriptService.a function that a hostile call breaks' },
    },
  },
  {
    name: 'a script that a hostile message breaks',
    passable: true,
    script: `link.OnServerEvent:Connect(function(_, message)
	print(message.kind)
end)`,
    scene: 'hostile',
    expected: {
      code: 'hostile-broke-script',
      verdict: 'hostile',
      student: 'hostile',
      params: { script: 'ServerScriptService.a script that a hostile message breaks' },
    },
  },
  {
    name: 'a server that throws away what it kept when it ends',
    passable: true,
    script: `local lessonId = require(script.Parent.ToolBoxAI.LessonKeys).lessonId
local store = game:GetService("DataStoreService"):GetDataStore("ToolBoxAI.students", lessonId)
game:BindToClose(function()
	task.wait(15)
	for _, key in store:ListKeysAsync():GetCurrentPage() do
		store:RemoveAsync(key.KeyName)
	end
end)`,
    scene: 'group',
    expected: { code: 'progress-lost-with-server', verdict: 'progress', student: 'rejoiner' },
  },
  {
    name: 'progress that is gone when a student comes back',
    script: `local gone = {}
game:GetService("Players").PlayerRemoving:Connect(function(player)
	gone[player.UserId] = true
end)
game:GetService("Players").PlayerAdded:Connect(function(player)
	while gone[player.UserId] and player.Parent do
		task.wait(0.2)
		link:FireClient(player, { kind = "view", view = { xp = 0, level = "", finished = false, badges = {}, activities = {} } })
	end
end)`,
    scene: 'group',
    expected: { code: 'progress-lost', verdict: 'progress', student: 'rejoiner' },
  },
];
