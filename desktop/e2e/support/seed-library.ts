/** What is in the library before a test begins. */
import { catalogueLesson, practiceLesson, sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { openLibrary } from '../../src/core/library/index.ts';
import { seedLargeLibrary } from '../../src/core/library/testing/large-library.ts';
import { playedLesson } from './played-lesson.ts';

/** Between them they have every kind of activity; tests edit them. */
export const ACTIVITY_LESSONS = [
  { ...catalogueLesson(), id: 'lesson-catalogue' },
  { ...practiceLesson(), id: 'lesson-practice' },
] as const;

/**
 * So many lessons of many words; with 0, the lesson that has every type of question, two that have every kind of activity,
 * and one that thirty students played, with its replay.
 */
export function seedLibrary(dataDir: string, lessons: number): void {
  if (lessons > 0) seedLargeLibrary(dataDir, lessons);
  else seedSamples(dataDir);
}

function seedSamples(dataDir: string): void {
  const actor = { kind: 'app', id: 'seed' } as const;
  const clock = () => Date.UTC(2026, 0, 6);
  const library = openLibrary({ dataDir, clock, appVersion: '1.0.0', newId: () => 'unused' });
  for (const lesson of [sampleLesson(), ...ACTIVITY_LESSONS]) library.lessons.save(actor, lesson);
  const { lesson, replay } = playedLesson();
  library.lessons.save(actor, lesson);
  library.replays.keep(actor, lesson.id, replay);
  library.close({ backup: false });
}
