/** Every object is one answer and one step. */
import type { ServerCollectAndSort } from '../../play/activities/index.ts';
import { countOf } from '../portable.ts';
import { countRight } from './count-right.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

export const collectAndSort: KindRules<ServerCollectAndSort> = {
  scoredIds: (sorting) => sorting.objects.map((thing) => thing.id),
  visitIds: () => [],
  placed: placesNothing,
  stepsOf: (sorting, progress) => ({ done: countRight(progress), needed: countOf(sorting.objects) }),
};
