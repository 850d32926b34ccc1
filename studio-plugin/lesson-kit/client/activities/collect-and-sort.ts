/** Collect and sort: nothing opens; things are carried and the bins answer. */
import type { ClientCollectAndSort } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import type { KindClient } from './kind-client.ts';
import { placedLine } from './placed-line.ts';

export const collectAndSort: KindClient<ClientCollectAndSort> = {
  whatToDo: (activity) => `${activity.instructions} ${activity.prompt}`,
  carriedLabel: (activity, thingId) => activity.objects.find(({ id }) => id === thingId)?.text ?? '',
  open: () => undefined,
  newsLines: (activity, news) =>
    news.type === 'placed' ? [placedLine(activity.objects, activity.categories, news)] : [],
  doneLine: (activity) => strings.sortingDone(activity.title, activity.objects.size()),
  isNext: (_, { role, part }, own) => role === 'object' && part !== undefined && !own.right.includes(part),
};
