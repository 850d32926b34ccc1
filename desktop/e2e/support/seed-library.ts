/**
 * Fills a library: `node seed-library.ts <data folder> <lessons> [sample]`. With `sample`, the lesson that has every type
 * of question and of activity is there, too.
 */
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { openLibrary } from '../../src/core/library/index.ts';
import { seedLargeLibrary } from '../../src/core/library/testing/large-library.ts';

const [, , dataDir = '', lessons = '0', sample] = process.argv;
seedLargeLibrary(dataDir, Number(lessons));
if (sample === 'sample') {
  const actor = { kind: 'app', id: 'seed' } as const;
  const clock = () => Date.UTC(2026, 0, 6);
  const library = openLibrary({ dataDir, clock, appVersion: '1.0.0', newId: () => 'unused' });
  library.write(actor, () => library.lessons.save(actor, sampleLesson()));
  library.close({ backup: false });
}
