/**
 * Bundles what runs in Electron's main process. There is no preload and no renderer here: the window loads the app's own
 * server, whose pages `vite.config.ts` builds.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';
import { CARRIED_PACKAGES } from '../scripts/build/carried-packages.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  main: {
    root: here('.'),
    build: {
      outDir: here('./out/app/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      minify: false,
      license: { fileName: 'licenses.md' },
      target: 'node24',
      rolldownOptions: {
        input: {
          main: here('./src/electron/main.ts'),
          // The app without a window and the command: the tests prove the bundle with them, under plain Node.
          shell: here('./src/shell/index.ts'),
          toolboxai: here('./src/cli/main.ts'),
          'luau.worker': here('../shared/src/roblox/luau/worker/luau.worker.ts'),
        },
        external: ['electron', ...Object.keys(CARRIED_PACKAGES)],
        // All in one folder: the worker is looked for beside the code that starts it.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
});
