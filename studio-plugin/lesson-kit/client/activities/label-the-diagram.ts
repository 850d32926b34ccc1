/** A diagram to label: labels are carried to its posts, or put there in the panel of the board. */
import type { ClientLabelTheDiagram } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openPlacing } from '../task/placing-panel.ts';
import type { KindClient } from './kind-client.ts';
import { placingWords } from './placing-words.ts';

export const labelTheDiagram: KindClient<ClientLabelTheDiagram> = {
  ...placingWords(strings.diagramDone),
  open: (tools, activity) => {
    const { figure, targets } = activity;
    openPlacing(tools, activity, { how: strings.diagramHow, diagram: { figure, targets } });
  },
  doneLine: (activity) => strings.diagramDone(activity.title, activity.places.size()),
  isNext: (_, { role, part }, own) => role === 'object' && part !== undefined && !own.right.includes(part),
};
