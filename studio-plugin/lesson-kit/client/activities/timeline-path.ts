/** A timeline: at each marker along the path, what happened there. */
import type { ClientTimelinePath } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openPlacing } from '../task/placing-panel.ts';
import type { KindClient } from './kind-client.ts';
import { placingWords } from './placing-words.ts';

export const timelinePath: KindClient<ClientTimelinePath> = {
  ...placingWords(strings.timelineDone),
  open: (tools, activity, { part }) => {
    const only = activity.places.find(({ id }) => id === part);
    openPlacing(tools, activity, { how: strings.timelineHow, only });
  },
  isNext: (_, { role, part }, own) => role === 'slot' && !own.placed.some(({ placeId }) => placeId === part),
};
