/** Builds the interface: the same files are served to a browser tab and loaded by the window. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./src/ui'),
  // Addresses such as /lessons/7 are pages too, so files are named from the root of the origin.
  base: '/',
  plugins: [react()],
  build: {
    outDir: here('./out/ui'),
    emptyOutDir: true,
    // The policy of the page allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    target: 'es2024',
  },
});
