/** Building to a measure: the plot in a panel, the blocks in the world. */
import type { ClientBuildToAMeasure } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openPlot } from '../panel/plot-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const buildToAMeasure: KindClient<ClientBuildToAMeasure> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (building) => building.instructions,
  open: (tools, building) => openPlot(tools, building),
  doneLine: (building) => strings.buildingDone(building.title, building.builds.size()),
  isNext: (_, { role }) => role === 'plot',
};
