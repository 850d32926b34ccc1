/** A process that restores the two given backups in turn until it is killed. */
import { writeSync } from 'node:fs';
import { openLibrary } from '../open-library.ts';

const [dataDir = '', first = '', second = ''] = process.argv.slice(2);
const library = openLibrary({ dataDir, clock: Date.now, appVersion: '1.0.0', newId: () => 'unused' });
for (;;) {
  for (const file of [first, second]) {
    library.restore({ kind: 'app', id: 'restorer' }, file);
    writeSync(1, 'restored\n');
  }
}
