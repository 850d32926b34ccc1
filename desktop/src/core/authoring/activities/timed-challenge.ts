/** A timed challenge asks what was written for it; a round has all the minutes that the plan gives it. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { bloomReached } from './bloom-reached.ts';
import { GIVES_NOTHING_TO_READ, type KindAuthoring } from './kind-authoring.ts';

/** Seconds for a question below which no round goes, however short the activity. */
const SECONDS_PER_QUESTION = 45;
const LONGEST_ROUND = 1800;

export const timedChallenge: KindAuthoring<ActivityOf<'timed-challenge'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 30, perCorrect: 5 },
  badge: { name: 'Came back', description: 'Got a question right after a wrong answer.', rule: 'recovered' },
  build: (frame, { slot, itemIds, assessment }) => ({
    ...frame,
    kind: 'timed-challenge',
    bloom: bloomReached(slot.bloom, itemIds, assessment),
    params: {
      itemIds: [...itemIds],
      seconds: Math.min(LONGEST_ROUND, Math.max(slot.minutes * 60, itemIds.length * SECONDS_PER_QUESTION)),
      passShare: 0.7,
      speedBonus: false,
    },
  }),
  texts: () => [],
};
