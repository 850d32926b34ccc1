/** The packed Studio plugin as it is built, and as an installation writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginFile } from '@toolboxai/shared/roblox/simulator/studio';
import { type Installation, PLUGIN_NAME, withInstallation } from '../installing/index.ts';

const BUILT = join(import.meta.dirname, '../../../../../studio-plugin/out/plugin/ToolBoxAI.rbxm');

/** @param installation undefined for a copy from elsewhere */
export function pluginFile(installation?: Installation): PluginFile {
  const file = readFileSync(BUILT);
  return { name: PLUGIN_NAME, file: installation === undefined ? file : withInstallation(file, installation) };
}
