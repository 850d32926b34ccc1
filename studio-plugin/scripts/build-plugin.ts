/** `npm run build:plugin`: builds and packs the Studio plugin and says in one line what came of it. */
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { buildPlugin, PLUGIN_FILE } from './plugin-build.ts';

try {
  const changed = await buildPlugin();
  const kilobytes = Math.round(statSync(PLUGIN_FILE).size / 1000);
  const where = relative(process.cwd(), PLUGIN_FILE);
  process.stdout.write(`Studio plugin: ${kilobytes} kB in ${where}${changed ? '' : ', unchanged'}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
