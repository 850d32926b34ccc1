/**
 * What the team solved counts for each of its members, and each gives a share of her own. A student's `visited` holds the
 * questions that others of her team answered right while she belonged to it: nobody who leaves takes them away again.
 */
import type { ServerTeamGate } from '../../play/activities/index.ts';
import { countOf } from '../portable.ts';
import type { ActivityProgress } from '../progress.ts';
import { countRight } from './count-right.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

export const teamGate: KindRules<ServerTeamGate> = {
  scoredIds: (gate) => gate.itemIds,
  visitIds: (gate) => gate.itemIds,
  placed: placesNothing,
  stepsOf: (gate, progress) => {
    const solved = countOf(solvedByTeam(gate, progress));
    const own = countRight(progress);
    const missingForTeam = solved < gate.needed ? gate.needed - solved : 0;
    const missingOwn = own < gate.ownAnswers ? gate.ownAnswers - own : 0;
    if (missingOwn > missingForTeam) return { done: gate.needed - missingOwn, needed: gate.needed };
    return { done: gate.needed - missingForTeam, needed: gate.needed };
  },
};

/** Ids of the questions that she or others of her team answered right. */
export function solvedByTeam(gate: ServerTeamGate, progress: ActivityProgress): readonly string[] {
  return gate.itemIds.filter(
    (id) => progress.visited.includes(id) || progress.answers.some((answer) => answer.id === id && answer.right),
  );
}
