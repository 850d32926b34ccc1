/** What must hold in a lesson beyond its shape. An empty list means that everything does. */
import type { Finding, Lesson } from '../schema/index.ts';
import { checkActivities } from './activities/index.ts';
import { checkItems } from './items.ts';
import { checkProgression } from './progression.ts';
import { checkReferences } from './references.ts';
import { checkTeaching } from './teaching.ts';
import { checkWorld } from './world.ts';

export { exactParts, sameExactNumber } from '../exact-numbers.ts';
export { checkActivities, stationsNeeded } from './activities/index.ts';
export { checkItem } from './items.ts';
export { namedMisconceptions } from './references.ts';
export { ITEMS_PER_OBJECTIVE } from './teaching.ts';

export function checkInvariants(lesson: Lesson): Finding[] {
  return [
    ...checkReferences(lesson),
    ...checkTeaching(lesson),
    ...checkItems(lesson),
    ...checkProgression(lesson),
    ...checkActivities(lesson),
    ...checkWorld(lesson),
  ];
}
