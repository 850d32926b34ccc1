/** A process that opens the library of the folder it is given, says so, and holds it until it is ended. */
import { writeSync } from 'node:fs';
import { openLibrary } from '../open-library.ts';

const [dataDir = ''] = process.argv.slice(2);
openLibrary({ dataDir, clock: () => 0, appVersion: '1.0.0', newId: () => 'x' });
writeSync(1, 'open\n');
setInterval(() => undefined, 1000);
