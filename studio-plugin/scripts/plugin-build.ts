/**
 * Compiles the Studio plugin and packs it, with Roblox's React, as one model file.
 *
 * The file holds one Script, `ToolBoxAI`, and ModuleScripts beneath it. Whoever installs the plugin may put a ModuleScript
 * `Installation` directly under that Script, which returns `{ port = <number>, secret = "<text>" }`: with it the plugin and
 * the app of this installation know each other. Without it, as in a copy from a store, the plugin asks for a typed code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instance, instance, readRobloxFile, withChildren, writeRobloxBinary } from '@toolboxai/shared/roblox';
import { compiledScripts } from './compiled-scripts.ts';
import { buildRobloxProgram, PLUGIN_WORKSPACE, ROOT } from './roblox-ts-build.ts';
import { ScriptTree } from './script-tree.ts';

const SOURCE = join(PLUGIN_WORKSPACE, 'src');
const STUDIO_SYNC = join(ROOT, 'shared', 'src', 'studio-sync');
const PROJECT_FILE = join(PLUGIN_WORKSPACE, 'plugin.project.json');
const OUT = join(PLUGIN_WORKSPACE, 'out', 'plugin');
const REACT = join(ROOT, 'node_modules', '@rbxts', 'react-vendor');
const REACT_PACKAGES = ['react', 'react-roblox', 'react-vendor'].map((name) =>
  join(ROOT, 'node_modules', '@rbxts', name, 'package.json'),
);

/** The packed plugin. */
export const PLUGIN_FILE = join(OUT, 'ToolBoxAI.rbxm');

/** Parts of React that only tests and tools of its makers use. */
const NOT_SHIPPED = new Set([
  'ReactDebugTools',
  'ReactDevtoolsExtensions',
  'ReactDevtoolsShared',
  'ReactShallowRenderer',
  'ReactTestRenderer',
  'RoactCompat',
]);

/** Resolves with whether anything had changed. Rejects with the compiler's words when the plugin does not compile. */
export async function buildPlugin(): Promise<boolean> {
  return await buildRobloxProgram(
    {
      name: 'The Studio plugin',
      settings: join(ROOT, 'tsconfig.studio-plugin.json'),
      projectFile: PROJECT_FILE,
      type: 'model',
      out: OUT,
      inputs: [SOURCE, PROJECT_FILE, STUDIO_SYNC, ...REACT_PACKAGES],
    },
    () => writeFileSync(PLUGIN_FILE, writeRobloxBinary([pluginModel()], { kind: 'model' })),
  );
}

function pluginModel(): Instance {
  const scripts = compiledScripts(PROJECT_FILE, OUT).map(({ path, className, file }) => ({
    path,
    className,
    source: readFileSync(join(OUT, file), 'utf8'),
  }));
  const entry = scripts.find(({ path }) => path.length === 0);
  if (entry === undefined) throw new Error('The Studio plugin has no script to begin with.');
  const tree = new ScriptTree(scripts.filter((script) => script !== entry));
  tree.put(['node_modules', '@rbxts'], reactLua());
  return instance('Script', { Name: 'ToolBoxAI', Source: entry.source }, tree.under());
}

/** As `@rbxts/react` expects it beside itself. */
function reactLua(): Instance {
  const [root] = readRobloxFile(readFileSync(join(REACT, 'react-lua.rbxmx'))).roots;
  if (root === undefined) throw new Error('The model file of Roblox’s React is empty.');
  const shipped = root.children.filter(({ name }) => !NOT_SHIPPED.has(name));
  return withChildren({ ...root, name: 'ReactLua' }, shipped);
}
