/** A guided exploration: a stop shows its text, and its question after the text was read. */
import { activityProgress, type ServerGuidedExploration } from '@toolboxai/shared/lesson/rules';
import { openPanel } from '../open-panel.ts';
import { actsNot, type KindHandler } from './kind-handler.ts';

export const guidedExploration: KindHandler<ServerGuidedExploration> = {
  ...actsNot,
  use: (context, student, activity, { role, part }) => {
    if (role === 'stop' && part !== undefined) openPanel(context, student, activity, questionOf(activity, part), part);
  },
  itemsAt: (activity, role, part) => (role === 'stop' && part !== undefined ? questionOf(activity, part) : []),
  isAskable: (_, student, activity, itemId) => {
    const visited = activityProgress(student.progress, activity.id)?.visited ?? [];
    return activity.stops.some((stop) => stop.itemId === itemId && visited.includes(stop.id));
  },
};

function questionOf(activity: ServerGuidedExploration, stopId: string): readonly string[] {
  const itemId = activity.stops.find((stop) => stop.id === stopId)?.itemId;
  return itemId === undefined ? [] : [itemId];
}
