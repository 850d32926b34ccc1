/** The plugin in Studio's own folder. */
export { type Installation, installPlugin, PLUGIN_NAME, withInstallation } from './install-plugin.ts';
export { pluginFolders, type Surroundings } from './plugin-folders.ts';
