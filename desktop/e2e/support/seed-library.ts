/**
 * Fills a library: `node seed-library.ts <data folder> <lessons> [sample] [played]`. With `sample`, the lesson that has every
 * type of question and of activity is there, too; with `played`, one that thirty students played, with its replay.
 */
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { openLibrary } from '../../src/core/library/index.ts';
import { seedLargeLibrary } from '../../src/core/library/testing/large-library.ts';
import { playedLesson } from './played-lesson.ts';

const [, , dataDir = '', lessons = '0', ...wanted] = process.argv;
seedLargeLibrary(dataDir, Number(lessons));
if (wanted.length > 0) {
  const actor = { kind: 'app', id: 'seed' } as const;
  const clock = () => Date.UTC(2026, 0, 6);
  const library = openLibrary({ dataDir, clock, appVersion: '1.0.0', newId: () => 'unused' });
  if (wanted.includes('sample')) library.lessons.save(actor, sampleLesson());
  if (wanted.includes('played')) {
    const { lesson, replay } = playedLesson();
    library.lessons.save(actor, lesson);
    library.replays.keep(actor, lesson.id, replay);
  }
  library.close({ backup: false });
}
