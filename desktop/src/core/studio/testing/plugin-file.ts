/** The packed Studio plugin as it is built, and as an installation would write it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance, readRobloxFile, withChildren, writeRobloxBinary } from '@toolboxai/shared/roblox';
import type { PluginFile } from '@toolboxai/shared/roblox/simulator/studio';

const BUILT = join(import.meta.dirname, '../../../../../studio-plugin/out/plugin/ToolBoxAI.rbxm');

/** @param installation undefined for a copy from elsewhere */
export function pluginFile(installation?: { readonly port: number; readonly secret: string }): PluginFile {
  const file = readFileSync(BUILT);
  if (installation === undefined) return { name: 'ToolBoxAI.rbxm', file };
  const [plugin] = readRobloxFile(file).roots;
  if (plugin === undefined) throw new Error('The packed plugin is empty.');
  const source = `return { port = ${installation.port}, secret = "${installation.secret}" }`;
  const known = instance('ModuleScript', { Name: 'Installation', Source: source });
  const roots = [withChildren(plugin, [...plugin.children, known])];
  return { name: 'ToolBoxAI.rbxm', file: writeRobloxBinary(roots, { kind: 'model' }) };
}
