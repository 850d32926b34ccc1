/**
 * What a hostile student sends: whatever a broken-into device can put into a remote. Each attack runs on her device, finds
 * every remote there is, and returns how many messages it sent, and how many functions it called. What is real in the
 * messages (activities, items, answers) comes from the lesson, so that they are as near to honest ones as can be and still
 * must not count. What functions return is kept where the search for secrets looks; where one fails, that is kept too.
 */
import type { LuauData } from '../stage.ts';

export interface Attack {
  /** Stable name, for the replay and the report. */
  readonly what: string;
  readonly source: string;
}

/** Real answers, as an honest client would send them; `...` of every attack. */
export interface RealMessages {
  readonly messages: readonly LuauData[];
  readonly studentIds: readonly number[];
}

const OPENING = `
local real, others = ...
local remotes, functions = {}, {}
for _, service in { "ReplicatedStorage", "Workspace", "ReplicatedFirst", "Players" } do
	local root = game:FindFirstChild(service)
	if root then
		for _, instance in root:GetDescendants() do
			if instance:IsA("RemoteEvent") or instance:IsA("UnreliableRemoteEvent") then
				table.insert(remotes, instance)
			elseif instance:IsA("RemoteFunction") then
				table.insert(functions, instance)
			end
		end
	end
end
local failed = _G.playProofFailed or {}
_G.playProofFailed = failed
-- A function may take its time, or never return.
local function call(remote, ...)
	local results = table.pack(pcall(remote.InvokeServer, remote, ...))
	if not results[1] then
		failed[tostring(results[2])] = true
	elseif _G.playProofNote then
		_G.playProofNote(remote, table.unpack(results, 2, results.n))
	end
end
local sent = 0
local function send(...)
	for _, remote in remotes do
		pcall(remote.FireServer, remote, ...)
		sent += 1
	end
	for _, remote in functions do
		task.spawn(call, remote, ...)
		sent += 1
	end
end
-- Each real message with one field replaced by something else.
local function bent(value)
	for _, message in real do
		for field in message do
			local copy = table.clone(message)
			copy[field] = value
			send(copy)
		end
	end
end
`;

const attack = (what: string, body: string): Attack => ({ what, source: `${OPENING}${body}\nreturn sent, #functions` });

/** What went wrong in functions that were called, since the last time. */
export const FAILED = `
local found = {}
for problem in _G.playProofFailed do
	table.insert(found, problem)
end
table.sort(found)
table.clear(_G.playProofFailed)
return found
`;

/** In the order in which they are made; between two of them the server has time to recover its patience. */
export const ATTACKS: readonly Attack[] = [
  attack(
    'wrong-types',
    `for _, value in { true, false, 1, -1, 0.5, "", "hello", Vector3.new(1, 2, 3), CFrame.new(), Color3.new(), Enum.KeyCode.A } do
	send(value)
end
send()
send(nil, nil, nil)
bent(true)
bent(12)
bent({})`,
  ),
  attack(
    'not-a-number',
    `for _, value in { 0 / 0, 1 / 0, -1 / 0, 2 ^ 53, -2 ^ 63, 1e308, -0 } do
	send(value)
	send({ kind = value })
	bent(value)
end
send(Vector3.new(0 / 0, 1 / 0, 0))`,
  ),
  attack(
    'huge',
    `local long = string.rep("a", 150000)
send(long)
bent(string.rep("b", 20000))
local wide = {}
for index = 1, 20000 do
	wide[index] = index
end
send(wide)
send({ kind = "answer", options = wide })
bent(string.rep("\\255\\254\\0", 50))`,
  ),
  attack(
    'deep',
    `local top = {}
local at = top
for _ = 1, 120 do
	at.answer = { kind = "answer" }
	at = at.answer
end
send(top)
bent(top)`,
  ),
  attack(
    'instances',
    `for _, value in { game, workspace, game:GetService("Players").LocalPlayer, remotes[1] or functions[1] } do
	send(value)
	send({ kind = value })
	bent(value)
end
send(Instance.new("Folder"))`,
  ),
  attack(
    'odd-tables',
    `send({ [1] = "answer", [3] = "hole" })
send({ kind = "answer", [1] = "mixed" })
send({ [true] = "kind" })
send({ [0 / 1] = "zero" })
send(setmetatable({ kind = "hello" }, { __index = function() return "answer" end }))
for _, message in real do
	local copy = table.clone(message)
	copy.extra = { admin = true, xp = 1000000 }
	copy.xp = 1000000
	send(copy)
	send(copy, "more", 5, {})
end`,
  ),
  // Right answers to everything, from where the student stands: far from all stations, before anything is open.
  attack(
    'from-far-away',
    `for _, message in real do
	send(message)
end`,
  ),
  attack(
    'for-others',
    `for _, other in others do
	for _, message in real do
		local copy = table.clone(message)
		copy.studentId = other
		copy.userId = other
		copy.player = game:GetService("Players"):GetPlayerByUserId(other)
		send(copy)
		send(other, message)
		send(copy.player, message)
	end
end`,
  ),
  attack(
    'flood',
    `for _ = 1, 500 do
	send({ kind = "hello" })
end
for _ = 1, 20 do
	for _, message in real do
		send(message)
	end
end`,
  ),
];
