/** How many of an activity's answers are right. */
import { countOf } from '../portable.ts';
import type { ActivityProgress } from '../progress.ts';

export function countRight(progress: ActivityProgress): number {
  return countOf(progress.answers.filter((answer) => answer.right));
}
