/** `npm start`: opens the app, in an Electron window where Electron's runtime is there, else in a browser tab. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from '../build/builds.ts';
import { APP, bundle } from '../build/bundle.ts';
import { buildIfStale } from '../build/fresh.ts';
import { ROOT, run } from '../run.ts';

await buildAll();
const args = process.argv.slice(2);
if (hasElectron() && !args.includes('--browser')) {
  await buildIfStale(bundle);
  process.exit(await run('electron', [APP, ...args]));
}
process.stderr.write('Electron is not installed here, so ToolBoxAI opens in your browser.\n');
process.exit(
  await run('node', ['desktop/bin/toolboxai.mjs', 'serve', '--open', ...args.filter((arg) => arg !== '--browser')]),
);

/** Electron fetches its runtime apart from the package: the package alone opens no window. */
function hasElectron(): boolean {
  const home = join(ROOT, 'node_modules', 'electron');
  const pointer = join(home, 'path.txt');
  return existsSync(pointer) && existsSync(join(home, 'dist', readFileSync(pointer, 'utf8').trim()));
}
