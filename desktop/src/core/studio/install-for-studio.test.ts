import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instance, readRobloxFile, writeRobloxBinary } from '@toolboxai/shared/roblox';
import { PORTS } from '@toolboxai/shared/studio-sync';
import { expect, onTestFinished, test } from 'vitest';
import { installForStudio } from './install-for-studio.ts';

const SOURCE = 'print("plugin")';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'toolboxai-install-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A computer with a packed plugin and a Studio. */
function computer(packed: Uint8Array = writeRobloxBinary([plugin()], { kind: 'model' })) {
  const home = folder();
  const file = join(home, 'packed.rbxm');
  writeFileSync(file, packed);
  mkdirSync(join(home, 'Documents', 'Roblox'), { recursive: true });
  const options = {
    dataDir: join(home, 'data'),
    clock: () => 0,
    plugin: file,
    surroundings: { platform: 'darwin', home, env: {} },
  } as const;
  return { home, options, plugins: join(home, 'Documents', 'Roblox', 'Plugins') };
}

function plugin() {
  return instance('Script', { Name: 'ToolBoxAI', Source: SOURCE });
}

function installationIn(file: string): { readonly port: number; readonly secret: string } {
  const [script] = readRobloxFile(readFileSync(file)).roots;
  const module = script?.children.find(({ name }) => name === 'Installation');
  const source = module?.properties.Source;
  const found = /^return \{ port = (\d+), secret = "([0-9a-f]{64})" \}$/.exec(
    source?.type === 'ProtectedString' ? source.value : '',
  );
  if (found === null) throw new Error('The installed plugin does not say which app it belongs to.');
  return { port: Number(found[1]), secret: found[2] ?? '' };
}

test('The plugin stands in Studio’s folder with the port and the secret of this app, for its owner alone.', () => {
  const { options, plugins } = computer();
  const files = installForStudio(options);
  expect(files).toEqual([join(plugins, 'ToolBoxAI.rbxm')]);
  const [file = ''] = files;
  const { port, secret } = installationIn(file);
  expect(port).toBe(PORTS[0]);
  expect(JSON.parse(readFileSync(join(options.dataDir, 'studio-keys.json'), 'utf8'))).toMatchObject({
    install: secret,
  });
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(plugins)).toEqual(['ToolBoxAI.rbxm']);
});

test('Installing again puts it in place of the old one, with the same secret.', () => {
  const { options, plugins } = computer();
  const [file = ''] = installForStudio(options);
  const before = installationIn(file);
  writeFileSync(file, 'an old one');
  expect(installForStudio(options)).toEqual([file]);
  expect(installationIn(file)).toEqual(before);
  expect(readdirSync(plugins)).toEqual(['ToolBoxAI.rbxm']);
});

test('A folder that is named is taken, and made when it is missing.', () => {
  const { home, options, plugins } = computer();
  const to = join(home, 'elsewhere', 'Plugins');
  expect(installForStudio({ ...options, to })).toEqual([join(to, 'ToolBoxAI.rbxm')]);
  expect(existsSync(plugins)).toBe(false);
});

test('Without a Studio nothing is written and the person is told where to look.', () => {
  const { options } = computer();
  const surroundings = { platform: 'darwin', home: folder(), env: {} } as const;
  expect(() => installForStudio({ ...options, surroundings })).toThrow(
    expect.objectContaining({ code: 'studio-not-found', hint: expect.stringContaining('Plugins Folder') }),
  );
});

test('A folder that cannot be written is named.', () => {
  const { home, options } = computer();
  const to = join(home, 'packed.rbxm', 'Plugins');
  expect(() => installForStudio({ ...options, to })).toThrow(
    expect.objectContaining({ code: 'studio-plugin-not-written', message: expect.stringContaining(to) }),
  );
});

test('A packed plugin that is not there is said so.', () => {
  const { home, options } = computer();
  const plugin = join(home, 'nowhere.rbxm');
  expect(() => installForStudio({ ...options, plugin })).toThrow(
    expect.objectContaining({ code: 'studio-plugin-missing' }),
  );
});

test.each([
  ['no plugin', writeRobloxBinary([instance('Folder', { Name: 'ToolBoxAI' })], { kind: 'model' })],
  ['more than one', writeRobloxBinary([plugin(), plugin()], { kind: 'model' })],
])('A file that holds %s is not installed.', (_, packed) => {
  const { options, plugins } = computer(packed);
  expect(() => installForStudio(options)).toThrow(expect.objectContaining({ code: 'studio-plugin-damaged' }));
  expect(existsSync(plugins)).toBe(false);
});
