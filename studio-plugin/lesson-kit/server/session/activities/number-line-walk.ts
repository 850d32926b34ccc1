/**
 * A number line walk: the stand shows the numbers, and where she stands on the line is her answer. The place is measured
 * here; nothing that her client says about it is believed.
 */
import { checkStanding, type ServerNumberLineWalk, stepsAlong } from '@toolboxai/shared/lesson/rules';
import { notify } from '../context.ts';
import { openTasks } from '../open-panel.ts';
import { countOf, idOf } from '../payload.ts';
import { judgeTask } from '../tasks.ts';
import { asksNothing, type KindHandler } from './kind-handler.ts';

export const numberLineWalk: KindHandler<ServerNumberLineWalk> = {
  ...asksNothing,
  tasks: (walk) => walk.targets,
  taskRole: 'line',
  use: (context, student, walk, { role }) => {
    if (role === 'line') openTasks(context, student, walk, walk.targets);
  },
  act: (context, student, walk, act) => {
    if (act.get('type') !== 'stand') return;
    const requestId = countOf(act.get('requestId'));
    const target = walk.targets.find(({ id }) => id === idOf(act.get('taskId')));
    if (requestId === undefined || target === undefined) return;
    judgeTask(context, student, walk, { task: target, requestId }, () => {
      const line = context.stations.ofActivity(walk.id).find(({ role }) => role === 'line');
      const place = line === undefined ? undefined : context.ports.placeAt(student.id, line.id);
      const at = place === undefined ? undefined : stepsAlong(walk.steps, place.right, place.behind);
      if (at === undefined) {
        notify(context, student, 'not-on-line', walk.id);
        return undefined;
      }
      return checkStanding(target, walk.tolerance, at);
    });
  },
};
