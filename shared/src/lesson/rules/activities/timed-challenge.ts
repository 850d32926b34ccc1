/** Right answers count in whichever round they were given; a bonus for a whole round is worth XP but is no step. */
import type { ServerTimedChallenge } from '../../play/activities/index.ts';
import { countOf } from '../portable.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

/** The scored answer of a round in which everything was right. */
export const WHOLE_ROUND = 'whole-round';
/** What a student's progress holds when she plays without the clock. */
export const WITHOUT_CLOCK = 'without-clock';

export const timedChallenge: KindRules<ServerTimedChallenge> = {
  scoredIds: (challenge) => (challenge.speedBonus ? [...challenge.itemIds, WHOLE_ROUND] : challenge.itemIds),
  visitIds: () => [WITHOUT_CLOCK],
  placed: placesNothing,
  stepsOf: (challenge, progress) => {
    const right = countOf(progress.answers.filter((answer) => answer.right && challenge.itemIds.includes(answer.id)));
    if (right > challenge.needed) return { done: challenge.needed, needed: challenge.needed };
    return { done: right, needed: challenge.needed };
  },
};
