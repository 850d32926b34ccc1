/** Hints of an activity that was asked for one: each shown is kept among what was visited, as `hint-1`, `hint-2`, … */
import type { ActivityProgress, StudentProgress } from '../progress.ts';

export function hintIds(hints: readonly string[]): readonly string[] {
  return hints.map((_, index) => `hint-${index + 1}`);
}

/** The hints that were shown already, first to last. */
export function shownHints(hints: readonly string[], progress: ActivityProgress): readonly string[] {
  return hints.filter((_, index) => progress.visited.includes(`hint-${index + 1}`));
}

/** The hint that is shown next to who asks, with the id by which it is kept; undefined when all were shown. */
export function hintsNext(
  progress: StudentProgress,
  activityId: string,
  hints: readonly string[],
): { readonly id: string; readonly text: string } | undefined {
  const visited = progress.activities.find((activity) => activity.activityId === activityId)?.visited;
  if (visited === undefined) return undefined;
  const ids = hintIds(hints);
  const id = ids.find((candidate) => !visited.includes(candidate));
  const text = id === undefined ? undefined : hints[ids.indexOf(id)];
  return id === undefined || text === undefined ? undefined : { id, text };
}
