/** How one kind of activity is played. */
import type { ActivityKind, ActivityOf } from '@toolboxai/shared/lesson';
import type { Play } from '../playing.ts';
import type { Student } from '../student.ts';

/**
 * Plays an activity that is open, from wherever the student's own progress stands to its end: everything scored in it is
 * right, every panel closed. What she decides she asks her mind (`student.mind.choose`), with every wrong way that the
 * lesson foresees, so that each kind of student plays it. What she does she books (`bookAnswer`, `bookVisit`); what must
 * show she looks for (`student.sees`) and fails the proof when it does not.
 */
export type ActivityStrategy<Kind extends ActivityKind> = (student: Student, activity: ActivityOf<Kind>) => Play;
