/** Every building is one answer and one step. */
import type { ServerBuildToAMeasure } from '../../play/activities/index.ts';
import { countOf } from '../portable.ts';
import { countRight } from './count-right.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

export const buildToAMeasure: KindRules<ServerBuildToAMeasure> = {
  scoredIds: (building) => building.builds.map((build) => build.id),
  visitIds: () => [],
  placed: placesNothing,
  stepsOf: (building, progress) => ({ done: countRight(progress), needed: countOf(building.builds) }),
};
