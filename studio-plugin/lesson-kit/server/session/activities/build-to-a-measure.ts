/** Building to a measure: the student's device shows her blocks; what they measure is found out here. */
import { checkBuilding, type ServerBuildToAMeasure } from '@toolboxai/shared/lesson/rules';
import { openTasks } from '../open-panel.ts';
import { countOf, idOf, listOf } from '../payload.ts';
import { judgeTask } from '../tasks.ts';
import { asksNothing, type KindHandler } from './kind-handler.ts';

export const buildToAMeasure: KindHandler<ServerBuildToAMeasure> = {
  ...asksNothing,
  tasks: (building) => building.builds,
  taskRole: 'plot',
  use: (context, student, building, { role }) => {
    if (role === 'plot') openTasks(context, student, building, building.builds);
  },
  act: (context, student, building, act) => {
    if (act.get('type') !== 'measure') return;
    const { plot, builds } = building;
    const requestId = countOf(act.get('requestId'));
    const task = builds.find(({ id }) => id === idOf(act.get('taskId')));
    const heights = listOf(act.get('heights'), countOf, plot.width * plot.depth);
    if (requestId === undefined || task === undefined || heights === undefined) return;
    judgeTask(context, student, building, { task, requestId }, () => {
      const { verdict, fault } = checkBuilding(plot, task, heights);
      return fault === undefined ? verdict : { ...verdict, fault };
    });
  },
};
