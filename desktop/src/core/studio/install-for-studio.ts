/** Installs the plugin for the Studios of this computer, with the secret of this data folder. */
import { PORTS } from '@toolboxai/shared/studio-sync';
import { makeFolder } from '../make-folder.ts';
import { openStudioKeys } from './connection/index.ts';
import { installPlugin, pluginFolders, type Surroundings } from './installing/index.ts';
import { randomHex } from './random-hex.ts';

export interface InstallForStudioOptions {
  readonly dataDir: string;
  readonly clock: () => number;
  /** The packed plugin. */
  readonly plugin: string;
  readonly surroundings: Surroundings;
  /** A folder of plugins; those of the Studios that are found when left out. */
  readonly to?: string | undefined;
}

/**
 * Returns the files that were written. An app that starts with this data folder knows the plugin.
 *
 * @throws AppError `studio-not-found`, `studio-plugin-missing`, `studio-plugin-damaged`, `studio-plugin-not-written`, and those of
 * the keys: `studio-keys-damaged`, `disk-full` and its kin
 */
export function installForStudio(options: InstallForStudioOptions): readonly string[] {
  const { dataDir, clock, plugin, surroundings, to } = options;
  makeFolder(dataDir);
  const { installSecret } = openStudioKeys({ dataDir, clock, randomHex });
  const folders = to === undefined ? pluginFolders(surroundings) : [to];
  return installPlugin({ plugin, folders, port: PORTS[0], secret: installSecret });
}
