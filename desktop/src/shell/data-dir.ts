/** Where the library of this user lives when no folder is named: the place that each system keeps for it. */
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `TOOLBOXAI_DATA`, when set, wins. */
export function defaultDataDir({ platform, env }: Surroundings = process): string {
  if (env.TOOLBOXAI_DATA) return env.TOOLBOXAI_DATA;
  switch (platform) {
    case 'win32':
      return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'ToolBoxAI');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'ToolBoxAI');
    default:
      return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'toolboxai');
  }
}
