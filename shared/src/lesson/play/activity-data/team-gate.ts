/** A team gate, taken apart: the share that must be right becomes a count. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientTeamGate, ServerTeamGate } from '../activities/index.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';
import { neededAnswers } from './needed-answers.ts';

export const teamGate: KindData<ActivityOf<'team-gate'>, ClientTeamGate, ServerTeamGate> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params: { itemIds, passShare, ownAnswers } }, { shown, kept }) => {
    const gate = { kind, itemIds, needed: neededAnswers(itemIds.length, passShare), ownAnswers };
    return { client: { ...shown, ...gate }, server: { ...kept, ...gate } };
  },
};
