/**
 * Where the running program finds its own parts. Run from source they lie about the checkout; bundled, the build puts them
 * beside the code, in the packaged app as well:
 *
 *     desktop/src/shell/installation.ts  app/main/*.js         (the bundle)
 *     desktop/out/ui                     app/ui
 *     studio-plugin/out/lesson-kit       app/lesson-kit
 *     studio-plugin/out/plugin           app/plugin
 *     desktop/drizzle                    app/drizzle           (found by the library itself)
 *     desktop/package.json               app/package.json
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const isSource = import.meta.url.endsWith('.ts');
/** `desktop` in a checkout, `app` when bundled. */
const home = isSource ? join(import.meta.dirname, '..', '..') : dirname(import.meta.dirname);

/** The compiled lesson kit. */
export function kitDir(): string {
  return isSource ? join(dirname(home), 'studio-plugin', 'out', 'lesson-kit') : join(home, 'lesson-kit');
}

/** The packed Studio plugin. */
export function pluginFile(): string {
  const folder = isSource ? join(dirname(home), 'studio-plugin', 'out', 'plugin') : join(home, 'plugin');
  return join(folder, 'ToolBoxAI.rbxm');
}

/** The built interface. */
export function interfaceDir(): string {
  return isSource ? join(home, 'out', 'ui') : join(home, 'ui');
}

export function appVersion(): string {
  const manifest = z.object({ version: z.string() });
  return manifest.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).version;
}
