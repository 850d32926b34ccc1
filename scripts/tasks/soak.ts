/** `npm run soak`: the long campaigns of the tests, hundreds of kills and histories instead of a handful. */
import { buildAll } from '../build/builds.ts';
import { run } from '../run.ts';

await buildAll();
process.exit(
  await run('vitest', ['run', '--testTimeout=1800000', ...process.argv.slice(2)], {
    env: { ...process.env, TOOLBOXAI_SOAK: '1' },
  }),
);
