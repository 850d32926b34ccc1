/** A timed challenge: rounds of short questions in a panel. */
import type { ClientTimedChallenge } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openRounds } from '../panel/round-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const timedChallenge: KindClient<ClientTimedChallenge> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (challenge) => challenge.instructions,
  open: (tools, challenge) => openRounds(tools, challenge),
  doneLine: (challenge) => strings.challengeDone(challenge.title, challenge.needed),
  isNext: (_, { role }) => role === 'kiosk',
};
