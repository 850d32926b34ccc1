/**
 * Where Roblox Studio looks for plugins of this person: one folder on Windows and macOS; on Linux one in each Wine prefix in which
 * Studio was installed. A folder counts when Studio has made its own folder around it, so nothing is written where no Studio is.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  /** The person's home folder. */
  readonly home: string;
  /** `LOCALAPPDATA` on Windows, `WINEPREFIX` on Linux. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Full paths; empty where no Studio was found. The folders themselves need not exist yet. */
export function pluginFolders(surroundings: Surroundings): readonly string[] {
  return robloxFolders(surroundings)
    .filter(isFolder)
    .map((folder) => join(folder, 'Plugins'));
}

function robloxFolders({ platform, home, env }: Surroundings): readonly string[] {
  switch (platform) {
    case 'win32':
      return [join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Roblox')];
    case 'darwin':
      return [join(home, 'Documents', 'Roblox')];
    default:
      return winePrefixes(home, env.WINEPREFIX).flatMap((prefix) => {
        const users = join(prefix, 'drive_c', 'users');
        return foldersIn(users).map((user) => join(users, user, 'AppData', 'Local', 'Roblox'));
      });
  }
}

/** Wine's own, then those of Vinegar, which runs Studio on Linux, from a distribution and from Flathub. */
function winePrefixes(home: string, named: string | undefined): readonly string[] {
  const vinegar = [
    join(home, '.local', 'share', 'vinegar', 'prefixes'),
    join(home, '.var', 'app', 'org.vinegarhq.Vinegar', 'data', 'vinegar', 'prefixes'),
  ].flatMap((prefixes) => foldersIn(prefixes).map((name) => join(prefixes, name)));
  return [...new Set([...(named ? [named] : []), join(home, '.wine'), ...vinegar])];
}

function foldersIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
