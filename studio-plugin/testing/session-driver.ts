/**
 * The session as it runs in a place: compiled to Luau, in a Luau machine, driven through its own doors. Time, distance
 * and what was sent are under the test's hand. Each act comes a second after the one before.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { stationAttributes, toPlayData } from '@toolboxai/shared/lesson/play';
import type { LuauValue } from '@toolboxai/shared/roblox/luau';
import { asLuau, KitMachine } from './kit-machine.ts';

export const MIA = 1;
export const TOM = 2;

const lesson = sampleLesson();
/** The server's half of the sample lesson. */
export const { server } = toPlayData(lesson);
/** Attributes of its stations. */
export const attributes = [...stationAttributes(lesson).values()];

export interface Sent {
  readonly to: number;
  readonly message: { readonly kind: string } & Record<string, unknown>;
}

interface View {
  readonly xp: number;
  readonly finished: boolean;
  readonly carrying?: { readonly objectId: string };
}

export class SessionDriver {
  readonly #machine: KitMachine;

  private constructor(machine: KitMachine) {
    this.#machine = machine;
  }

  static async start(): Promise<SessionDriver> {
    return new SessionDriver(await KitMachine.start({ source: DRIVER, offers: OFFERS }));
  }

  async dispose(): Promise<void> {
    await this.#machine.dispose();
  }

  /** A new session in which Mia has joined. */
  async begin(lesson: Lesson = sampleLesson()): Promise<void> {
    const stations = [...stationAttributes(lesson).values()].map(({ StationId, ActivityId, Role, Part }) => ({
      id: StationId,
      activityId: ActivityId,
      role: Role,
      ...(Part === undefined ? {} : { part: Part }),
    }));
    await this.#machine.call('start', asLuau(toPlayData(lesson).server), asLuau(stations));
    await this.act('join', MIA);
  }

  /** Everything that was sent because of one act: `join`, `leave`, `use`, `receive`, `receiveOdd`, `flood`, `distance`, `play`. */
  async act(name: string, ...args: readonly LuauValue[]): Promise<readonly Sent[]> {
    const values = await this.#machine.call(name, ...args);
    const [sent] = JSON.parse(JSON.stringify(values)) as readonly (readonly Sent[] | Record<string, never>)[];
    return Array.isArray(sent) ? sent : [];
  }

  async messages(name: string, ...args: readonly LuauValue[]): Promise<readonly Sent['message'][]> {
    return (await this.act(name, ...args)).map(({ message }) => message);
  }

  async view(student = MIA): Promise<View> {
    const [message] = await this.messages('receive', student, { kind: 'hello' });
    return message?.view as View;
  }

  /** Completes the first activity; returns what its last answer brought. */
  async explore(): Promise<readonly Sent['message'][]> {
    await this.act('receive', MIA, { kind: 'read', activityId: 'activity-1', stopId: 'stop-1' });
    await this.act('receive', MIA, { kind: 'read', activityId: 'activity-1', stopId: 'stop-2' });
    return this.messages('receive', MIA, answer('item-1', choose('option-1')));
  }

  /** Completes the second activity. */
  async sort(): Promise<void> {
    for (const thing of things()) {
      await this.act('use', MIA, thing.station);
      await this.act('use', MIA, thing.home);
    }
  }
}

export function answer(itemId: string, value: LuauValue, activityId = 'activity-1') {
  return { kind: 'answer', requestId: 7, activityId, itemId, answer: value };
}

export function choose(option: string): LuauValue {
  return { type: 'single-choice', option };
}

/** The station of the object, and the one of a bin where it does or does not belong. */
export function things() {
  const sorting = server.activities.find(({ kind }) => kind === 'collect-and-sort');
  if (sorting?.kind !== 'collect-and-sort') throw new Error('the activity is missing');
  const stationOf = (part: string) => attributes.find(({ Part }) => Part === part)?.StationId ?? '';
  return sorting.objects.map(({ id, categoryId, feedback }) => ({
    id,
    feedback,
    station: stationOf(id),
    home: stationOf(categoryId),
    wrongBin: stationOf(categoryId === 'up' ? 'down' : 'up'),
  }));
}

/** The right answer to an item of the gate. */
export function rightAnswer(itemId: string): LuauValue | undefined {
  const item = server.items.find(({ id }) => id === itemId);
  switch (item?.type) {
    case 'multiple-choice':
      return { type: item.type, options: [...item.keys] };
    case 'true-false':
      return { type: item.type, value: item.key };
    case 'ordering':
      return { type: item.type, order: [...item.key] };
    case 'matching':
    case 'label-diagram':
      return { type: item.type, pairs: item.key.map(({ left, right }) => ({ left, right })) };
    case 'fill-in':
      return {
        type: item.type,
        blanks: item.blanks.map(({ id, accepted }) => ({ blankId: id, text: accepted[0] ?? '' })),
      };
    default:
      return undefined;
  }
}

const OFFERS = ['start', 'join', 'leave', 'use', 'receive', 'flood', 'stand', 'pass', 'distance', 'play', 'receiveOdd'];

const DRIVER = `
local createSession = load("ServerScriptService", "ToolBoxAI", "server", "session", "session").createSession
local memorySink = load("ServerScriptService", "ToolBoxAI", "server", "session", "student").memorySink

local session, clock, far, sent, place

function start(lesson, stations)
	clock, far, sent = 0, {}, {}
	place = { right = 0, behind = 0 }
	session = createSession(lesson, {
		find = function(id)
			for _, station in stations do
				if station.id == id then
					return station
				end
			end
			return nil
		end,
		ofActivity = function(activityId)
			local found = {}
			for _, station in stations do
				if station.activityId == activityId then
					table.insert(found, station)
				end
			end
			return found
		end,
	}, {
		now = function()
			return clock
		end,
		send = function(studentId, message)
			table.insert(sent, { to = studentId, message = message })
		end,
		distance = function(_, stationId)
			if far.everywhere then
				return far.everywhere
			end
			return far[stationId] or 5
		end,
		placeAt = function()
			return place
		end,
		sink = memorySink(),
	})
end

-- What was sent since the last act, each act a second after the one before.
local function sentBy(act)
	clock += 1
	sent = {}
	act()
	return sent
end

function join(studentId)
	return sentBy(function()
		session.join(studentId)
	end)
end

function leave(studentId)
	return sentBy(function()
		session.leave(studentId)
	end)
end

function use(studentId, stationId)
	return sentBy(function()
		session.use(studentId, stationId)
	end)
end

function receive(studentId, payload)
	return sentBy(function()
		session.receive(studentId, payload)
	end)
end

function flood(studentId, payload, times)
	return sentBy(function()
		for _ = 1, times do
			session.receive(studentId, payload)
		end
	end)
end

-- Where the student stands as seen from the front of any station.
function stand(right, behind)
	place = { right = right, behind = behind }
end

function pass(seconds)
	clock += seconds
end

function distance(stationId, studs)
	far[stationId] = studs
end

-- A game of many acts, each a second after the one before; everything that was sent in it.
function play(studentId, acts)
	local all = {}
	for _, act in acts do
		local name, what = act[1], act[2]
		local heard = {}
		if name == "receive" then
			heard = receive(studentId, what)
		elseif name == "use" then
			heard = use(studentId, what)
		elseif name == "walk" then
			far.everywhere = what
		elseif name == "leave" then
			heard = leave(studentId)
		else
			heard = join(studentId)
		end
		table.move(heard, 1, #heard, #all + 1, all)
	end
	return all
end

-- Payloads that plain data cannot spell.
local cyclic = { kind = "answer", activityId = "activity-1", itemId = "item-1", requestId = 1 }
cyclic.answer = cyclic
local sparse = { "left-1", nil, nil, "left-2" }
local mixed = { "option-1" }
mixed.extra = "option-2"
local odd = {
	nothing = nil,
	func = function() end,
	thread = coroutine.create(function() end),
	buffer = buffer.create(4),
	vector = vector.create(1, 2, 3),
	cyclic = cyclic,
	sparse = { kind = "answer", activityId = "activity-3", itemId = "item-5", requestId = 1, answer = { type = "ordering", order = sparse } },
	mixed = { kind = "answer", activityId = "activity-3", itemId = "item-2", requestId = 1, answer = { type = "multiple-choice", options = mixed } },
	keyedByTable = { [{}] = "kind" },
	invalidUtf8 = { kind = "answer", activityId = "activity-3", itemId = "item-7", requestId = 1, answer = { type = "fill-in", blanks = { { blankId = "blank-1", text = "\\255\\254\\0\\192" } } } },
	deep = (function()
		local top = {}
		local at = top
		for _ = 1, 10000 do
			at.answer = {}
			at = at.answer
		end
		return top
	end)(),
	long = { kind = "hint", activityId = string.rep("a", 100000), itemId = "item-1" },
}

function receiveOdd(studentId, name)
	return receive(studentId, odd[name])
end
`;
