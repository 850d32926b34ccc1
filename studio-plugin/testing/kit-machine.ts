/**
 * The compiled lesson kit inside a real Luau machine, with just as much of Roblox as its `require` needs: the tree of
 * scripts. Modules that touch the engine itself are not loaded here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LuauValue, LuauVm } from '@toolboxai/shared/roblox/luau';
import { buildLessonKit, KIT_OUT } from '../scripts/lesson-kit-build.ts';

/** A machine in which the global `load(...)` requires a kit module by its path, as in `load('ServerScriptService', …)`. */
export async function startKitMachine(): Promise<LuauVm> {
  const { manifest } = await buildLessonKit();
  const vm = new LuauVm();
  await vm.run({ source: SCRIPT_TREE, chunkName: 'script tree' });
  for (const { path, file } of manifest.scripts) {
    const source = readFileSync(join(KIT_OUT, file), 'utf8');
    // On one line with the source's first, so that errors name the source's own lines.
    const opening = `define({ ${path.map((name) => `"${name}"`).join(', ')} }, function(script, require, _G) `;
    await vm.run({ source: `${opening}${source}\nend)`, chunkName: path.join('.') });
  }
  return vm;
}

/** The value without properties that are undefined and with empty tables alike, as both worlds write them. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return 'empty';
  return Object.fromEntries(fields.map(([name, field]) => [name, comparable(field)]));
}

/** Plain data as the machine takes it. */
export function asLuau(value: unknown): LuauValue {
  return JSON.parse(JSON.stringify(value));
}

const SCRIPT_TREE = `
local Node = {}
Node.__index = function(node, key)
	return Node[key] or node.children[key]
end

local function make(name, className, parent)
	return setmetatable({ Name = name, ClassName = className, Parent = parent, children = {} }, Node)
end

function Node:FindFirstChild(name)
	return self.children[name]
end

function Node:WaitForChild(name)
	return self.children[name] or error(\`{self:GetFullName()} has no child {name}\`)
end

function Node:GetFullName()
	return if self.Parent then \`{self.Parent:GetFullName()}.{self.Name}\` else self.Name
end

local function child(node, name, className)
	node.children[name] = node.children[name] or make(name, className, node)
	return node.children[name]
end

local root = make("game", "DataModel")
game = {
	GetService = function(_, name)
		return child(root, name, name)
	end,
}
game:GetService("RunService").Heartbeat = {}

local bodies, results, shared = {}, {}, {}

local function requireModule(node)
	if results[node] == nil then
		local body = bodies[node] or error(\`{node:GetFullName()} is no script\`)
		results[node] = { body(node, requireModule, shared) }
	end
	return results[node][1]
end

function define(path, body)
	local node = root
	for _, name in path do
		node = child(node, name, "Folder")
	end
	node.ClassName = "ModuleScript"
	bodies[node] = body
end

function load(...)
	local node = root
	for _, name in { ... } do
		node = node:WaitForChild(name)
	end
	return requireModule(node)
end
`;
