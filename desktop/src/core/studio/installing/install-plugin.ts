/**
 * Puts the plugin where Studio finds it, with what it needs to know this app: the port to look at first, and the install's own
 * secret, so that nobody has to type a code. The file is readable by its owner alone, and it is whole or not there; Studio takes up
 * a new one by itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import { instance, readRobloxFile, withChildren, writeRobloxBinary } from '@toolboxai/shared/roblox';
import { writePrivately } from '../../library/index.ts';
import { makeFolder } from '../../make-folder.ts';

/** Under this name in every folder of plugins. */
export const PLUGIN_NAME = 'ToolBoxAI.rbxm';

export interface Installation {
  /** Where the plugin looks first; it tries the others after. */
  readonly port: number;
  /** 64 hexadecimal digits. */
  readonly secret: string;
}

export interface InstallOptions extends Installation {
  /** The packed plugin as it was built. */
  readonly plugin: string;
  /** The folders of plugins, at least one. */
  readonly folders: readonly string[];
}

/**
 * Returns the files that were written, one in each folder.
 *
 * @throws AppError `studio-not-found` without a folder, `studio-plugin-missing`, `studio-plugin-damaged`,
 * `studio-plugin-not-written`
 */
export function installPlugin({ plugin, folders, ...installation }: InstallOptions): readonly string[] {
  if (folders.length === 0) {
    throw new AppError({
      code: 'studio-not-found',
      message: 'Roblox Studio was not found on this computer.',
      hint: 'Install Roblox Studio and open it once. If it is installed, name its folder of plugins: in Studio, “Plugins Folder” on the tab “Plugins” opens it.',
    });
  }
  const bytes = withInstallation(readPacked(plugin), installation);
  return folders.map((folder) => place(folder, bytes));
}

/** The packed plugin with what one installation knows. @throws AppError `studio-plugin-damaged` */
export function withInstallation(packed: Uint8Array, { port, secret }: Installation): Uint8Array {
  const [plugin, ...others] = readRobloxFile(packed).roots;
  if (plugin?.className !== 'Script' || others.length > 0) throw damaged();
  const source = `return { port = ${port}, secret = ${JSON.stringify(secret)} }`;
  const known = instance('ModuleScript', { Name: 'Installation', Source: source });
  return writeRobloxBinary([withChildren(plugin, [...plugin.children, known])], { kind: 'model' });
}

function readPacked(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new AppError({
      code: 'studio-plugin-missing',
      message: 'The plugin for Roblox Studio is not among the parts of ToolBoxAI.',
      hint: 'Install ToolBoxAI again; in a checkout, run the build.',
      details: { file },
      cause,
    });
  }
}

function damaged(): AppError {
  return new AppError({
    code: 'studio-plugin-damaged',
    message: 'The plugin for Roblox Studio that came with ToolBoxAI is damaged.',
    hint: 'Install ToolBoxAI again; in a checkout, run the build.',
  });
}

function place(folder: string, bytes: Uint8Array): string {
  const file = join(folder, PLUGIN_NAME);
  try {
    makeFolder(folder);
    writePrivately(file, bytes);
  } catch (cause) {
    throw new AppError({
      code: 'studio-plugin-not-written',
      message: `The plugin could not be written into ${folder}.`,
      hint: 'See that the disk has space and that you may write in this folder, or name another folder.',
      details: { file },
      cause,
    });
  }
  return file;
}
