import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,desktop,studio-plugin,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/out/**', '**/dist/**'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
