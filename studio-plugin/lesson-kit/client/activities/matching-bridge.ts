/** A matching bridge: pairs are made at the desk, and each lays a plank. */
import type { ClientMatchingBridge } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openPlacing } from '../task/placing-panel.ts';
import type { KindClient } from './kind-client.ts';
import { placingWords } from './placing-words.ts';

export const matchingBridge: KindClient<ClientMatchingBridge> = {
  ...placingWords(strings.bridgeDone),
  open: (tools, activity) => openPlacing(tools, activity, { how: strings.bridgeHow }),
  isNext: (_, { role }) => role === 'kiosk',
};
