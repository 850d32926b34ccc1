/** A number line walk: the numbers in a panel, the answer in the world. */
import type { ClientNumberLineWalk } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openLine } from '../panel/line-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const numberLineWalk: KindClient<ClientNumberLineWalk> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (walk) => walk.instructions,
  open: (tools, walk) => openLine(tools, walk),
  doneLine: (walk) => strings.walkDone(walk.title, walk.targets.size()),
  isNext: (_, { role }) => role === 'line',
};
