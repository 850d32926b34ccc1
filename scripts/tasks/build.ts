/** `npm run build`: makes everything that is out of date. */
import { buildAll } from '../build/builds.ts';

await buildAll();
