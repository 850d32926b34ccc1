/** An experiment: variables, predictions and results in a panel, then the conclusion. */
import type { ClientExperiment } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openBench } from '../panel/bench-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const experiment: KindClient<ClientExperiment> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (own) => `${own.instructions} ${own.question}`,
  open: (tools, own) => openBench(tools, own),
  doneLine: (own) => strings.experimentDone(own.title),
  isNext: (_, { role }) => role === 'bench',
};
