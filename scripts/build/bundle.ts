/**
 * Puts together what Electron runs and electron-builder packs, in `desktop/out/app`: the bundled program and, beside it,
 * the pages, the lesson kit, the migrations and the packages that cannot be bundled. The folder is whole: it runs wherever
 * it is put. Needs the other builds to be done.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, ROOT } from '../run.ts';
import { CARRIED_PACKAGES } from './carried-packages.ts';
import type { Build } from './fresh.ts';

/** The folder of the app as Electron takes it. */
export const APP = join(ROOT, 'desktop', 'out', 'app');

const PARTS: readonly (readonly [from: string, to: string])[] = [
  ['desktop/out/ui', 'ui'],
  ['studio-plugin/out/lesson-kit', 'lesson-kit'],
  ['studio-plugin/out/plugin/ToolBoxAI.rbxm', 'plugin/ToolBoxAI.rbxm'],
  ['desktop/drizzle', 'drizzle'],
  // Read by the simulator, beside the code that opens places.
  ['shared/src/roblox/simulator/engine', 'main/simulator-engine'],
];

export const bundle: Build = {
  name: 'app',
  inputs: [
    'desktop/src/{browser,cli,core,electron,shell}/**/*.ts',
    'desktop/electron.vite.config.ts',
    'desktop/drizzle/**/*',
    'desktop/out/ui/**/*',
    'shared/src/**/*.ts',
    'shared/src/roblox/simulator/engine/**/*.luau',
    'studio-plugin/out/lesson-kit/manifest.json',
    'studio-plugin/out/lesson-kit/**/*.luau',
    'studio-plugin/out/plugin/ToolBoxAI.rbxm',
    'scripts/build/{bundle,carried-packages}.ts',
    'package.json',
    'package-lock.json',
  ],
  outputs: [
    'desktop/out/app/package.json',
    'desktop/out/app/main/main.js',
    'desktop/out/app/main/luau.worker.js',
    'desktop/out/app/plugin/ToolBoxAI.rbxm',
    'desktop/out/app/main/simulator-engine/1-core/1-registry.luau',
  ],
  build: async () => {
    rmSync(APP, { recursive: true, force: true });
    await must('Bundling the app', 'electron-vite', [
      'build',
      '--config',
      'desktop/electron.vite.config.ts',
      '--logLevel',
      'error',
    ]);
    for (const [from, to] of PARTS) cpSync(join(ROOT, from), join(APP, to), { recursive: true });
    const dependencies = Object.entries(CARRIED_PACKAGES).map(([name, files]) => [name, carry(name, files)]);
    writeFileSync(
      join(APP, 'package.json'),
      `${JSON.stringify(manifest(Object.fromEntries(dependencies)), null, 2)}\n`,
    );
  },
};

/** Copies these files of an installed package into the app. Returns its version. */
function carry(name: string, files: readonly string[]): string {
  const [from, to] = [join(ROOT, 'node_modules', name), join(APP, 'node_modules', name)];
  for (const file of files) cpSync(join(from, file), join(to, file), { recursive: true, dereference: true });
  const { version }: { version: string } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  return version;
}

function manifest(dependencies: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const { version, description, license }: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  return {
    name: 'toolboxai',
    productName: 'ToolBoxAI',
    version,
    description,
    license,
    author: 'The ToolBoxAI authors',
    type: 'module',
    main: 'main/main.js',
    dependencies,
  };
}
