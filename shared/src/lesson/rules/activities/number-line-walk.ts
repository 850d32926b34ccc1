/** Every number is one answer and one step. */
import type { ServerNumberLineWalk } from '../../play/activities/index.ts';
import { countOf } from '../portable.ts';
import { countRight } from './count-right.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

export const numberLineWalk: KindRules<ServerNumberLineWalk> = {
  scoredIds: (walk) => walk.targets.map((target) => target.id),
  visitIds: () => [],
  placed: placesNothing,
  stepsOf: (walk, progress) => ({ done: countRight(progress), needed: countOf(walk.targets) }),
};
