/** Collect and sort: one thing is carried at a time; the bin says whether it belongs there. */
import { RIGHT, type ServerCollectAndSort, wrongWith } from '@toolboxai/shared/lesson/rules';
import { bringTo, pickUp } from '../carrying.ts';
import { actsNot, asksNothing, type KindHandler } from './kind-handler.ts';

export const collectAndSort: KindHandler<ServerCollectAndSort> = {
  ...actsNot,
  ...asksNothing,
  use: (context, student, activity, { role, part }) => {
    if (part === undefined) return;
    if (role === 'object') pickUp(context, student, activity.id, part);
    if (role === 'bin') {
      bringTo(context, student, activity.id, part, (thingId) => {
        const thing = activity.objects.find(({ id }) => id === thingId);
        if (thing === undefined || !activity.categoryIds.includes(part)) return undefined;
        return thing.categoryId === part ? RIGHT : wrongWith(thing);
      });
    }
  },
};
