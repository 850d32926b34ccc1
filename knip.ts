/**
 * What is exported, listed or lying about and used by nobody. Types are left out: those that a room's index exports are its
 * public face, whether or not somebody names them today.
 */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: ['scripts/tasks/*.ts', 'scripts/bench/one.ts'],
      project: ['scripts/**/*.{ts,mjs}'],
      // Named as files in scripts/run.ts, since what npm links for them differs from system to system.
      ignoreDependencies: ['@biomejs/biome', 'typescript7'],
      // The system's own.
      ignoreBinaries: ['apt-get'],
    },
    shared: {
      entry: ['scripts/*.ts', 'src/**/*.bench.ts'],
      project: ['src/**/*.ts', 'scripts/**/*.ts'],
      // Read as text to make the reflection.
      ignoreDependencies: ['@rbxts/types'],
    },
    desktop: {
      // Scripts that tests start as processes of their own are known by no import.
      entry: [
        'bin/*.mjs',
        'src/cli/main.ts',
        'src/electron/main.ts',
        'src/**/*.bench.ts',
        'src/**/testing/*.ts',
        'e2e/**/*.ts',
      ],
      project: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
      ignoreDependencies: ['electron-builder'],
    },
    'studio-plugin': {
      entry: ['scripts/*.ts', 'testing/*.ts'],
      project: ['scripts/**/*.ts', 'testing/**/*.ts'],
      // Of the Roblox programs, which roblox-ts compiles and no Node resolves.
      ignoreDependencies: ['@rbxts/*', 'roblox-ts'],
    },
  },
};

export default config;
