/** How long children take: to read, to think, to find a button. All in seconds of the virtual clock. */

/**
 * Words a minute, kindergarten to grade 6 and above: the median of oral reading in spring (Hasbrouck and Tindal, 2017).
 * Silent reading is faster, so a lesson that fits at this pace fits most of a class. Kindergartners listen: the voice of
 * the kit speaks as fast as a first grader reads.
 */
const WORDS_PER_MINUTE = [60, 60, 100, 112, 133, 146, 146] as const;

export function wordsPerMinute(grade: number): number {
  return WORDS_PER_MINUTE[Math.min(grade, WORDS_PER_MINUTE.length - 1)] ?? 146;
}

/** Seconds that it takes to read a text once. */
export function readingTime(text: string, perMinute: number): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return (words * 60) / perMinute;
}

/** To see what to do next on a screen, and to move a finger or a pointer there. */
export const PRESS_SECONDS = 1;
/** For each letter or digit typed. */
export const KEY_SECONDS = 0.6;
/** To weigh a question that was read, before anything is chosen. */
export const THINK_SECONDS = 5;
/** To decide where something belongs. */
export const DECIDE_SECONDS = 3;
/** To find the way before walking. */
export const LOOK_AROUND_SECONDS = 2;
