/** A team gate asks what was written for it; nobody has to give more than two answers, or than the gate needs. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { bloomReached } from './bloom-reached.ts';
import { GIVES_NOTHING_TO_READ, type KindAuthoring } from './kind-authoring.ts';

const PASS_SHARE = 0.7;
const OWN_ANSWERS = 2;

export const teamGate: KindAuthoring<ActivityOf<'team-gate'>> = {
  ...GIVES_NOTHING_TO_READ,
  xp: { completion: 40, perCorrect: 10 },
  badge: { name: 'Good company', description: 'Gave a share to open the gate.', rule: 'complete-activity' },
  build: (frame, { slot, itemIds, assessment }) => ({
    ...frame,
    kind: 'team-gate',
    bloom: bloomReached(slot.bloom, itemIds, assessment),
    params: {
      itemIds: [...itemIds],
      passShare: PASS_SHARE,
      ownAnswers: Math.min(OWN_ANSWERS, Math.ceil(itemIds.length * PASS_SHARE)),
    },
  }),
  texts: () => [],
};
