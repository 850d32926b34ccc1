/**
 * What is run on a student's device, and on the server, to see what they can read and are told. Probes only read; tables
 * are copied into plain data, each once and not endlessly deep.
 */

/** Copies what Luau holds into what JSON can hold. */
const PLAIN = `
local function plain(value, depth, seen)
	local kind = type(value)
	if kind == "string" or kind == "boolean" then
		return value
	end
	if kind == "number" then
		if value ~= value or value == math.huge or value == -math.huge then
			return tostring(value)
		end
		return value
	end
	if typeof(value) == "Instance" then
		return value:GetFullName()
	end
	if kind ~= "table" or depth > 24 or seen[value] then
		return nil
	end
	seen[value] = true
	local copy = {}
	local count = 0
	for key in value do
		count += 1
	end
	if count == #value then
		for index, inner in value do
			local copied = plain(inner, depth + 1, seen)
			copy[index] = if copied == nil then "" else copied
		end
	else
		for key, inner in value do
			copy[tostring(key)] = plain(inner, depth + 1, seen)
		end
	end
	return copy
end
`;

/**
 * Everything readable in the device's data model: attributes and values, words of signs and screens, names of stations'
 * parts, and what modules return. `...`: full names of modules that are the same in every place.
 */
export const READ_ALL = `${PLAIN}
local known = {}
for _, name in (...) do
	known[name] = true
end
-- The device's own copies of what stands under StarterPlayer.
local function fullName(instance)
	return (string.gsub(instance:GetFullName(), "^Players%.[^%.]+%.PlayerScripts", "StarterPlayer.StarterPlayerScripts"))
end
local found = {}
local function note(where, value)
	table.insert(found, { where = where, value = value })
end
local function own(instance, property)
	local ok, value = pcall(function()
		return instance[property]
	end)
	return if ok then value else nil
end
local ROOTS = { "Workspace", "ReplicatedStorage", "ReplicatedFirst", "StarterGui", "StarterPlayer", "StarterPack", "Players", "Lighting", "SoundService", "Teams", "Chat", "LocalizationService", "ServerStorage", "ServerScriptService" }
for _, service in ROOTS do
	local root = game:FindFirstChild(service)
	if root then
		local all = root:GetDescendants()
		table.insert(all, root)
		for _, instance in all do
			local attributes = instance:GetAttributes()
			if next(attributes) ~= nil then
				note(instance:GetFullName(), plain(attributes, 0, {}))
			end
			if instance:IsA("ValueBase") then
				note(instance:GetFullName(), plain(own(instance, "Value"), 0, {}))
			elseif instance:IsA("TextLabel") or instance:IsA("TextButton") or instance:IsA("TextBox") then
				if instance.Text ~= "" then
					note(instance:GetFullName(), instance.Text)
				end
			elseif instance:IsA("ProximityPrompt") then
				note(instance:GetFullName(), instance.ActionText .. "\\n" .. instance.ObjectText)
			elseif instance:IsA("ModuleScript") and not known[fullName(instance)] then
				local ok, value = pcall(require, instance)
				if ok then
					local copied = plain(value, 0, {})
					if copied ~= nil then
						note(instance:GetFullName(), copied)
					end
				end
			end
		end
	end
end
return found
`;

/** Listens at every remote, also at those that come later. `connect`: how, in Luau, with `note` to keep what was said. */
const listenAt = (connect: string): string => `${PLAIN}
local heard = {}
_G.playProofHeard = heard
local function note(remote, ...)
	table.insert(heard, { where = remote:GetFullName(), value = plain({ ... }, 0, {}) })
end
_G.playProofNote = note
local function listen(remote)
	if remote:IsA("RemoteEvent") or remote:IsA("UnreliableRemoteEvent") then
		${connect}
	end
end
for _, service in { "ReplicatedStorage", "Workspace", "ReplicatedFirst", "Players" } do
	local root = game:FindFirstChild(service)
	if root then
		for _, instance in root:GetDescendants() do
			listen(instance)
		end
		root.DescendantAdded:Connect(listen)
	end
end
`;

/** Begins to keep whatever remotes tell this device. */
export const LISTEN = listenAt(`remote.OnClientEvent:Connect(function(...)
			note(remote, ...)
		end)`);

/** Run on the server: begins to keep whatever remotes are told by devices. */
export const LISTEN_ON_SERVER = listenAt(`remote.OnServerEvent:Connect(function(_, ...)
			note(remote, ...)
		end)`);

/** What was heard since the last time, on a device or on the server. */
export const HEARD = `
local heard = _G.playProofHeard
if heard == nil then
	return {}
end
local taken = table.clone(heard)
table.clear(heard)
return taken
`;
