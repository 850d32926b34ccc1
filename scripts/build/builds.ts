/** Everything that is made before the app can run, in order. */
import { must } from '../run.ts';
import { type Build, buildIfStale } from './fresh.ts';

const BUILDS: readonly Build[] = [
  {
    name: 'reflection',
    inputs: ['shared/scripts/**/*.ts', 'shared/src/roblox/reflection/**/*.ts', 'package-lock.json'],
    outputs: [
      'shared/src/roblox/reflection/engine.generated.ts',
      'shared/src/roblox/builder/class-properties.generated.ts',
    ],
    build: () => must('Generating the engine reflection', 'node', ['shared/scripts/generate-reflection.ts']),
  },
  {
    name: 'lesson-kit',
    inputs: [
      'studio-plugin/lesson-kit/**/*',
      'studio-plugin/scripts/**/*.ts',
      'shared/src/lesson/rules/**/*.ts',
      'shared/src/lesson/play/**/*.ts',
      'package-lock.json',
    ],
    outputs: ['studio-plugin/out/lesson-kit/manifest.json'],
    build: () => must('Building the lesson kit', 'node', ['studio-plugin/scripts/build-lesson-kit.ts']),
  },
  {
    name: 'plugin',
    inputs: [
      'studio-plugin/src/**/*',
      'studio-plugin/plugin.project.json',
      'studio-plugin/scripts/**/*.ts',
      'shared/src/studio-sync/**/*.ts',
      'package-lock.json',
    ],
    outputs: ['studio-plugin/out/plugin/ToolBoxAI.rbxm'],
    build: () => must('Building the Studio plugin', 'node', ['studio-plugin/scripts/build-plugin.ts']),
  },
  {
    name: 'interface',
    inputs: ['desktop/src/ui/**/*', 'desktop/vite.config.ts', 'shared/src/lesson/**/*.ts', 'package-lock.json'],
    outputs: ['desktop/out/ui/index.html'],
    build: () =>
      must('Building the interface', 'vite', ['build', '--config', 'desktop/vite.config.ts', '--logLevel', 'warn']),
  },
];

/** Builds what is out of date. */
export async function buildAll(): Promise<void> {
  for (const build of BUILDS) await buildIfStale(build);
}
