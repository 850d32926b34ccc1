/** A guided exploration: a stop's text in a panel, then its question. */
import type { ClientGuidedExploration } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openStop } from '../panel/stop-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const guidedExploration: KindClient<ClientGuidedExploration> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (activity) => activity.instructions,
  open: ({ panel, state, desk, link }, activity, { part }) => {
    if (part !== undefined) openStop(panel, state, desk, link, activity, part);
  },
  doneLine: (activity) => strings.explorationDone(activity.title, activity.stops.size()),
  isNext: (activity, { role, part }, own) => {
    const stop = activity.stops.find(({ id }) => id === part);
    if (role !== 'stop' || stop === undefined) return false;
    return !own.visited.includes(stop.id) || (stop.itemId !== undefined && !own.right.includes(stop.itemId));
  },
};
