/** `npm run package`: makes the installers of this system in `out/installers`. Arguments go to electron-builder. */
import { buildAll } from '../build/builds.ts';
import { bundle } from '../build/bundle.ts';
import { buildIfStale } from '../build/fresh.ts';
import { run } from '../run.ts';

await buildAll();
await buildIfStale(bundle);
process.exit(await run('electron-builder', ['--config', 'electron-builder.yml', ...process.argv.slice(2)]));
