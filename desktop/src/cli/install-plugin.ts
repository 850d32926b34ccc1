/** `toolboxai install-plugin`: the plugin in Roblox Studio, without a window. */
import { homedir } from 'node:os';
import { installForStudio } from '../core/studio/index.ts';
import { pluginFile } from '../shell/index.ts';
import type { Terminal } from './terminal.ts';

export interface InstallPluginOptions {
  readonly data: string;
  readonly to?: string;
  readonly json?: boolean;
}

export function installStudioPlugin({ data, to, json }: InstallPluginOptions, terminal: Terminal): void {
  const surroundings = { platform: process.platform, home: homedir(), env: process.env };
  const files = installForStudio({ dataDir: data, clock: Date.now, plugin: pluginFile(), surroundings, to });
  if (json === true) {
    terminal.print(JSON.stringify({ files }));
    return;
  }
  for (const file of files) terminal.print(`Installed ${file}`);
  terminal.print('Open Roblox Studio, or close and open it, and press “Lessons” on the tab “Plugins”.');
}
