/** For tests: a plugin as Studio finds it, its scripts packed by the writer that packs ours. */
import { writeRobloxBinary } from '../../../binary/index.ts';
import type { Instance } from '../../../instance/index.ts';
import { plain, script } from '../../testing/run-script.ts';
import type { PluginFile } from '../session.ts';

/** A folder with the script `Main` and the modules below it. */
export function pluginFile(
  main: string,
  modules: Readonly<Record<string, string>> = {},
  name = 'Test.rbxm',
): PluginFile {
  const children: Instance[] = [
    script('Main', main),
    ...Object.entries(modules).map(([module, source]) => script(module, source, 'ModuleScript')),
  ];
  return { name, file: writeRobloxBinary([plain('Folder', 'Test', { children })], { kind: 'model' }) };
}
