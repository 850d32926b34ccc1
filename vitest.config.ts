import { defineConfig } from 'vitest/config';

const NEVER = ['**/node_modules/**', '**/out/**', '**/dist/**'];

/**
 * Tests that fill a process with virtual machines, or whose processes are their subject: each file has a process of its own.
 * The others share theirs and load the code once, not once for each file, which for many takes longer than their tests. So
 * they must leave nothing behind in what they share: no stubbed globals, no changed environment.
 */
const APART = [
  'shared/src/roblox/{luau,simulator}/**/*.test.ts',
  'desktop/src/core/{authoring/checks,studio}/**/*.test.ts',
  'desktop/src/{cli,electron}/**/*.test.ts',
  'desktop/src/**/killed.test.ts',
  '{studio-plugin,scripts}/**/*.test.ts',
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'apart', include: APART, exclude: NEVER, testTimeout: 30_000 } },
      {
        test: {
          name: 'together',
          include: ['{shared,desktop}/**/*.test.ts'],
          exclude: [...NEVER, ...APART],
          isolate: false,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
