/**
 * `npx drizzle-kit generate` writes the next migration into `drizzle/`; nothing else of drizzle-kit is used. The library
 * applies migrations with a runner of its own (`src/core/library/migrations`), which says why.
 */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './src/core/library/schema/index.ts',
  out: './drizzle',
});
