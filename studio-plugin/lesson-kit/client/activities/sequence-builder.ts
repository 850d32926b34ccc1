/** A sequence: its steps are carried, or put in order in a panel. */
import type { ClientSequenceBuilder } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openPlacing } from '../task/placing-panel.ts';
import type { KindClient } from './kind-client.ts';
import { placingWords } from './placing-words.ts';

export const sequenceBuilder: KindClient<ClientSequenceBuilder> = {
  ...placingWords(strings.sequenceDone),
  open: (tools, activity) => openPlacing(tools, activity, { how: strings.sequenceHow(activity.direction) }),
  isNext: (_, { role, part }, own) => role === 'object' && part !== undefined && !own.right.includes(part),
};
