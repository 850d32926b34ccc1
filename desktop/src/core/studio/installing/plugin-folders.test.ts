import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pluginFolders } from './plugin-folders.ts';

function homeWith(...folders: readonly string[]): string {
  const home = mkdtempSync(join(tmpdir(), 'toolboxai-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const folder of folders) mkdirSync(join(home, folder), { recursive: true });
  return home;
}

test('On Windows it is the one under the local application data.', () => {
  const home = homeWith('Local/Roblox');
  const env = { LOCALAPPDATA: join(home, 'Local') };
  expect(pluginFolders({ platform: 'win32', home, env })).toEqual([join(home, 'Local', 'Roblox', 'Plugins')]);
});

test('Windows without that variable has it below the home folder.', () => {
  const home = homeWith('AppData/Local/Roblox');
  expect(pluginFolders({ platform: 'win32', home, env: {} })).toEqual([
    join(home, 'AppData', 'Local', 'Roblox', 'Plugins'),
  ]);
});

test('On macOS it is the one in the documents.', () => {
  const home = homeWith('Documents/Roblox');
  expect(pluginFolders({ platform: 'darwin', home, env: {} })).toEqual([join(home, 'Documents', 'Roblox', 'Plugins')]);
});

test('On Linux it is one in each Wine prefix that has a Studio, for each user there.', () => {
  const roblox = (prefix: string, user: string) => `${prefix}/drive_c/users/${user}/AppData/Local/Roblox`;
  const home = homeWith(
    roblox('.wine', 'ada'),
    '.wine/drive_c/users/Public',
    roblox('.local/share/vinegar/prefixes/studio', 'ada'),
    roblox('.var/app/org.vinegarhq.Vinegar/data/vinegar/prefixes/studio', 'steamuser'),
    roblox('my-prefix', 'ada'),
  );
  const found = pluginFolders({ platform: 'linux', home, env: { WINEPREFIX: join(home, 'my-prefix') } });
  expect(found).toEqual(
    [
      roblox('my-prefix', 'ada'),
      roblox('.wine', 'ada'),
      roblox('.local/share/vinegar/prefixes/studio', 'ada'),
      roblox('.var/app/org.vinegarhq.Vinegar/data/vinegar/prefixes/studio', 'steamuser'),
    ].map((folder) => join(home, folder, 'Plugins')),
  );
});

test.each(['win32', 'darwin', 'linux'] as const)('Where no Studio is, on %s, there is none.', (platform) => {
  expect(pluginFolders({ platform, home: homeWith('Documents', 'AppData/Local', '.wine/drive_c'), env: {} })).toEqual(
    [],
  );
});
