/**
 * The keeping of progress as it runs in a place: compiled to Luau, in a Luau machine, with stores, network and clock under the
 * test's hand. Several servers of one place can run one after the other or at once over the same stores. Everything is one
 * list of acts, so that a long story is one call.
 */
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { type ProgressBatch, type ProgressEvent, toPlayData } from '@toolboxai/shared/lesson/play';
import type { StudentProgress } from '@toolboxai/shared/lesson/rules';
import { asLuau, KitMachine } from './kit-machine.ts';

export const MIA = 1;
export const TOM = 2;

/** The server's half of the lesson that is played. */
export const { server: lesson } = toPlayData(sampleLesson());

/** `server` is the number of the server, from 1. */
export type KeeperAct =
  /** A new server of the place starts. */
  | { readonly do: 'start' }
  /** It ends as the engine ends servers. */
  | { readonly do: 'close'; readonly server: number }
  | { readonly do: 'crash'; readonly server: number }
  | { readonly do: 'join' | 'leave'; readonly server: number; readonly student: number }
  | {
      readonly do: 'answer';
      readonly server: number;
      readonly student: number;
      readonly activityId: string;
      readonly answerId: string;
      readonly right: boolean;
      readonly idea?: string;
    }
  | { readonly do: 'code'; readonly server: number; readonly student: number; readonly text: string }
  /** Seconds pass, one by one, and every server does what is due. */
  | { readonly do: 'pass'; readonly seconds: number }
  | { readonly do: 'network'; readonly state: 'up' | 'down' | 'mute' | 'choosy' | 'busy' }
  | { readonly do: 'store'; readonly state: 'up' | 'down' }
  /** Asks for what has come of it all so far. */
  | { readonly do: 'look' };

export interface Look {
  /** Every batch that the receiver got, again and again where it was sent so. */
  readonly batches: readonly ProgressBatch[];
  /** When each came. */
  readonly times: readonly number[];
  /** When each try was made, heard or not. */
  readonly tries: readonly number[];
  readonly told: readonly { readonly student: number; readonly outcome: string }[];
  readonly merged: readonly number[];
  readonly warnings: readonly string[];
  /** What each student's screen would show, by server and student. */
  readonly progress: readonly {
    readonly server: number;
    readonly student: number;
    readonly progress: StudentProgress;
  }[];
  readonly standing: readonly { readonly student: number; readonly standing: string }[];
  readonly waiting: readonly { readonly server: number; readonly events: number; readonly batches: number }[];
  /** By store and key. */
  readonly stored: Readonly<Record<string, unknown>>;
}

export interface KeeperSetting {
  readonly seed?: number;
  readonly classId?: string;
  /** `store`: there is no receiver but the data store. */
  readonly receiver?: 'network' | 'store';
  /** Roster entries by join code. */
  readonly codes?: Readonly<Record<string, string>>;
  /** What the store of students holds at first, by key. */
  readonly students?: Readonly<Record<string, unknown>>;
}

export class KeeperDriver {
  readonly #machine: KitMachine;

  private constructor(machine: KitMachine) {
    this.#machine = machine;
  }

  static async start(): Promise<KeeperDriver> {
    return new KeeperDriver(await KitMachine.start({ source: DRIVER, offers: ['play'] }));
  }

  async dispose(): Promise<void> {
    await this.#machine.dispose();
  }

  /** Plays the acts from nothing and tells what came of them: one look for each `look`, and one at the end. */
  async play(acts: readonly KeeperAct[], setting: KeeperSetting = {}): Promise<readonly Look[]> {
    const story = asLuau([...acts, { do: 'look' }]);
    const values = await this.#machine.call('play', asLuau(lesson), asLuau(setting), story);
    return (JSON.parse(JSON.stringify(values)) as [readonly LooseLook[]])[0].map(tidy);
  }

  async last(acts: readonly KeeperAct[], setting: KeeperSetting = {}): Promise<Look> {
    const look = (await this.play(acts, setting)).at(-1);
    if (look === undefined) throw new Error('nothing was looked at');
    return look;
  }
}

/** Every event that arrived, once. */
export function eventsOf(look: Look): readonly ProgressEvent[] {
  const events = new Map<string, ProgressEvent>();
  for (const batch of look.batches) for (const event of batch.events) events.set(event.id, event);
  return [...events.values()];
}

/** An empty table of Luau comes as an object. */
type LooseLook = { readonly [field in keyof Look]: Look[field] | Record<string, never> };

function tidy(look: LooseLook): Look {
  const list = <T>(value: readonly T[] | Record<string, never>): readonly T[] => (Array.isArray(value) ? value : []);
  return {
    batches: list(look.batches),
    times: list(look.times),
    tries: list(look.tries),
    told: list(look.told),
    merged: list(look.merged),
    warnings: list(look.warnings),
    progress: list(look.progress),
    standing: list(look.standing),
    waiting: list(look.waiting),
    stored: look.stored,
  };
}

const DRIVER = `
local createKeeper = load("ServerScriptService", "ToolBoxAI", "server", "progress", "keeper").createKeeper
local storeTransport = load("ServerScriptService", "ToolBoxAI", "server", "progress", "store-transport").storeTransport
local rules = load("ReplicatedStorage", "ToolBoxAI", "lesson", "rules")

local function copy(value)
	if type(value) ~= "table" then
		return value
	end
	local result = {}
	for key, inner in value do
		result[key] = copy(inner)
	end
	return result
end

function play(lesson, setting, acts)
	local seed = setting.seed or 1
	local clock = 1790000000
	local network, storeState = "up", "up"
	local batches, times, tries, told, merged, warnings = {}, {}, {}, {}, {}, {}
	local claims = {}
	local tables = { students = copy(setting.students or {}), events = {}, classes = {} }
	local servers = {}
	local looks = {}

	local function random()
		seed = (seed * 1103515245 + 12345) % 2147483648
		return seed / 2147483648
	end

	-- As the engine's: what goes in and comes out is a copy.
	local function store(values)
		return {
			read = function(key)
				if storeState == "down" then
					return { ok = false }
				end
				return { ok = true, value = copy(values[key]) }
			end,
			update = function(key, change)
				if storeState == "down" then
					return false
				end
				change(copy(values[key]))
				local changed = change(copy(values[key]))
				if changed ~= nil then
					values[key] = copy(changed)
				end
				return true
			end,
			remove = function(key)
				if storeState == "down" then
					return false
				end
				values[key] = nil
				return true
			end,
			keys = function(prefix, most)
				if storeState == "down" then
					return nil
				end
				local found = {}
				for key in values do
					if string.sub(key, 1, #prefix) == prefix then
						table.insert(found, key)
					end
				end
				table.sort(found)
				return table.move(found, 1, math.min(most, #found), 1, {})
			end,
		}
	end

	local wire = {
		name = "the receiver",
		gather = 4,
		isStore = false,
		deliver = function(batch)
			table.insert(tries, clock)
			if network == "down" then
				return { outcome = "later", reason = "no network" }
			elseif network == "busy" then
				return { outcome = "later", reason = "it answered 503", after = 120 }
			elseif network == "choosy" then
				-- Chokes on one student's hints, whatever they come with.
				for _, event in batch.events do
					if event.kind == "hint" or event.answerId == "thing-1" then
						return { outcome = "unreadable" }
					end
				end
			end
			table.insert(batches, copy(batch))
			table.insert(times, clock)
			if network == "mute" then
				return { outcome = "later", reason = "no answer" }
			end
			return { outcome = "taken", refused = {} }
		end,
		link = function(claim)
			if network ~= "up" then
				return nil
			end
			local entry = (setting.codes or {})[claim.code]
			if entry == nil then
				return { outcome = "unknown" }
			elseif claims[entry] ~= nil and claims[entry] ~= claim.pseudonym then
				return { outcome = "taken" }
			end
			claims[entry] = claim.pseudonym
			return { outcome = "linked", rosterEntryId = entry }
		end,
	}
	local made = 0
	if setting.receiver == "store" and setting.codes then
		tables.classes["c-" .. setting.classId] = { version = 1, codes = copy(setting.codes), claims = {} }
	end

	local function start()
		local server = { here = {} }
		local students, events = store(tables.students), store(tables.events)
		local receiver = if setting.receiver == "store" then storeTransport(events, store(tables.classes)) else wire
		server.keeper = createKeeper({
			lesson = lesson,
			classId = setting.classId,
			students = students,
			events = events,
			transport = function()
				return receiver
			end,
			now = function()
				return clock
			end,
			random = random,
			newId = function()
				made += 1
				return string.format("%032d", made)
			end,
			together = function(tasks)
				for _, act in tasks do
					act()
				end
			end,
			pause = function()
				clock += 1
			end,
			warn = function(words)
				table.insert(warnings, words)
			end,
			tell = function(student, outcome)
				table.insert(told, { student = student, outcome = outcome })
			end,
			onMerged = function(student, progress)
				table.insert(merged, student)
				if server.here[student] then
					server.here[student] = progress
				end
			end,
		})
		table.insert(servers, server)
	end

	local function leave(server, student)
		if server.here[student] then
			server.keeper.sink.save(student, server.here[student])
			server.here[student] = nil
			server.keeper.leave(student)
		end
	end

	local does = {
		start = start,
		close = function(act)
			local server = servers[act.server]
			server.gone = true
			server.keeper.close()
			server.here = {}
		end,
		crash = function(act)
			servers[act.server].gone = true
			servers[act.server].here = {}
		end,
		join = function(act)
			local server = servers[act.server]
			server.keeper.open(act.student)
			server.here[act.student] = server.keeper.sink.load(act.student)
		end,
		leave = function(act)
			leave(servers[act.server], act.student)
		end,
		answer = function(act)
			local server = servers[act.server]
			local progress = server.here[act.student]
			if progress then
				rules.recordAnswer(lesson, progress, act.activityId, act.answerId, act.right, act.idea)
				server.keeper.sink.save(act.student, progress)
			end
		end,
		code = function(act)
			servers[act.server].keeper.classroom.enter(act.student, act.text)
		end,
		pass = function(act)
			for _ = 1, act.seconds do
				clock += 1
				for _, server in servers do
					if not server.gone then
						for _, step in server.keeper.steps do
							step()
						end
					end
				end
			end
		end,
		network = function(act)
			network = act.state
		end,
		store = function(act)
			storeState = act.state
		end,
		look = function()
			local look = {
				batches = copy(batches),
				times = copy(times),
				tries = copy(tries),
				told = copy(told),
				merged = copy(merged),
				warnings = copy(warnings),
				progress = {},
				standing = {},
				waiting = {},
				stored = copy(tables),
			}
			for number, server in servers do
				local waiting = server.keeper.waiting()
				table.insert(look.waiting, { server = number, events = waiting.events, batches = waiting.batches })
				for student, progress in server.here do
					table.insert(look.progress, { server = number, student = student, progress = copy(progress) })
					if server.keeper.classroom then
						table.insert(look.standing, { student = student, standing = server.keeper.classroom.standing(student) })
					end
				end
			end
			table.insert(looks, look)
		end,
	}
	for _, act in acts do
		local server = act.server and servers[act.server]
		if not (server and server.gone) then
			does[act["do"]](act)
		end
	end
	return looks
end
`;
