/** A timed challenge, taken apart. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientTimedChallenge, ServerTimedChallenge } from '../activities/index.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';
import { neededAnswers } from './needed-answers.ts';

export const timedChallenge: KindData<ActivityOf<'timed-challenge'>, ClientTimedChallenge, ServerTimedChallenge> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params: { itemIds, passShare, seconds, speedBonus } }, { shown, kept }) => {
    const round = {
      kind,
      itemIds,
      needed: neededAnswers(itemIds.length, passShare),
      ...(seconds === null ? {} : { seconds }),
    };
    return { client: { ...shown, ...round, wholeRounds: speedBonus }, server: { ...kept, ...round, speedBonus } };
  },
};
