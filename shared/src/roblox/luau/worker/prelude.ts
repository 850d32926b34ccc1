/**
 * The Luau half of the worker. Values cross the boundary as one JSON text and printed lines in batches, because each crossing
 * costs tens of microseconds. Scripts run in a coroutine of their own, so that a yield is an error with a name and the
 * traceback survives.
 */

/**
 * Chunk taking the host's `emit(text)`; returns `run(action, makeArguments)` and `call(find, path, makeArguments)`, where
 * `find()` gives the function. No `getfenv` here: it would make Luau distrust the globals, and every built-in function twenty
 * times slower for whatever runs later.
 */
export const PRELUDE = `
local emit = ...
local lines, size, flushed = {}, 0, os.clock()
local concat, clear, clock = table.concat, table.clear, os.clock
local select, tostring, type, typeof, next, unpack = select, tostring, type, typeof, next, table.unpack
local create, resume, status, traceback = coroutine.create, coroutine.resume, coroutine.status, debug.traceback
local format, gsub, byte, pack = string.format, string.gsub, string.byte, table.pack
local huge = math.huge

local function quote(text)
	return '"' .. gsub(text, '[%c"\\\\\\127]', function(character)
		return format("\\\\u%04x", byte(character))
	end) .. '"'
end

local function flush()
	if #lines > 0 then
		local text = "[" .. concat(lines, ",") .. "]"
		clear(lines)
		size = 0
		flushed = clock()
		emit(text)
	end
end

function print(...)
	local parts = {}
	for index = 1, select("#", ...) do
		parts[index] = tostring((select(index, ...)))
	end
	local line = quote(concat(parts, " "))
	lines[#lines + 1] = line
	size += #line
	if size > 65536 or #lines >= 1000 or clock() - flushed > 0.02 then
		flush()
	end
end

local function encode(value, depth)
	local kind = type(value)
	if kind == "nil" or kind == "boolean" then
		return if value == nil then "null" else tostring(value)
	elseif kind == "number" then
		if value ~= value then
			return '{"$luau":"nan"}'
		elseif value == huge then
			return "1e999"
		elseif value == -huge then
			return "-1e999"
		end
		return format("%.17g", value)
	elseif kind == "string" then
		return quote(value)
	elseif kind ~= "table" then
		return '{"$luau":' .. quote(typeof(value)) .. "}"
	elseif depth > 64 then
		error("the value is nested more than 64 tables deep or contains itself", 0)
	end
	local parts = {}
	local length = #value
	local count = 0
	for _ in next, value do
		count += 1
	end
	if count == length then
		for index = 1, length do
			parts[index] = encode(value[index], depth + 1)
		end
		return "[" .. concat(parts, ",") .. "]"
	end
	for key, item in next, value do
		parts[#parts + 1] = quote(tostring(key)) .. ":" .. encode(item, depth + 1)
	end
	return "{" .. concat(parts, ",") .. "}"
end

local function describe(problem)
	if type(problem) == "string" then
		return problem
	elseif type(problem) == "table" and type(rawget(problem, "message")) == "string" then
		return problem.message
	end
	return tostring(problem)
end

local function protect(action, makeArguments)
	local thread = create(action)
	local outcome = pack(resume(thread, makeArguments()))
	flush()
	if not outcome[1] then
		return false, describe(outcome[2]), traceback(thread)
	elseif status(thread) ~= "dead" then
		return false, "the script yielded, but nothing here can resume it", traceback(thread)
	end
	local values = {}
	for index = 2, outcome.n do
		values[index - 1] = encode(outcome[index], 1)
	end
	return true, "[" .. concat(values, ",") .. "]", ""
end

local function guarded(action, makeArguments)
	local finished, success, text, trace = pcall(protect, action, makeArguments)
	if finished then
		return success, text, trace
	end
	return false, describe(success), ""
end

return guarded, function(find, path, makeArguments)
	local found, target = pcall(find)
	if not found or type(target) ~= "function" then
		return false, "there is no function " .. path, ""
	end
	return guarded(target, makeArguments)
end
`;
