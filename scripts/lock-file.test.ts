/**
 * npm leaves the packages of other systems out of the lock file when it writes it beside an installed `node_modules`
 * (npm/cli #4828); `npm ci` then refuses the file everywhere. Mend it where nothing is installed:
 *
 *     npm install --package-lock-only --ignore-scripts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run.ts';

const { packages }: { readonly packages: Readonly<Record<string, { optionalDependencies?: Record<string, string> }>> } =
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

/** Whether Node, looking from `folder` upwards, would find it. */
function isLocked(name: string, folder: string): boolean {
  if (`${folder}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
  const above = folder.lastIndexOf('/node_modules/');
  if (above >= 0) return isLocked(name, folder.slice(0, above));
  return folder !== '' && isLocked(name, '');
}

test('the lock file holds the binaries of every system', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, folder)),
  );
  expect(missing).toEqual([]);
});
