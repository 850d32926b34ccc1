/** Rules that turn written parts into one lesson document and keep what follows from them (world, XP) in step. */
export { assembleLesson, type LessonParts } from './assemble.ts';
export { layOutAgain } from './world.ts';
export { withXp } from './xp.ts';
