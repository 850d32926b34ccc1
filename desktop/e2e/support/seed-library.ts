/** Fills a library: `node seed-library.ts <data folder> <lessons>`. */
import { seedLargeLibrary } from '../../src/core/library/testing/large-library.ts';

const [, , dataDir = '', lessons = '0'] = process.argv;
seedLargeLibrary(dataDir, Number(lessons));
