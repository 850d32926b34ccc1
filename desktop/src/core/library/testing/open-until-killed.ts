/** A process that opens a library with the given migrations, closes it, and ends. */
import { writeSync } from 'node:fs';
import { openLibrary } from '../open-library.ts';

const [dataDir = '', migrationsFolder = ''] = process.argv.slice(2);
writeSync(1, 'opening\n');
openLibrary({ dataDir, clock: Date.now, appVersion: '2.0.0', newId: () => 'unused', migrationsFolder }).close();
