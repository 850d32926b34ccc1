/** Things to build of unit blocks, by the topic's id. A topic without them has nothing that blocks measure. */
import { areaBuilding } from './area.ts';
import type { TopicBuilding } from './building.ts';
import { arrayBuilding, countBuilding } from './counts.ts';
import { volumeBuilding } from './volume.ts';

export { drawBuilding, type TopicBuilding } from './building.ts';

export const topicBuildings: Readonly<Record<string, TopicBuilding>> = {
  'counting-to-20': countBuilding,
  'multiplication-and-division': arrayBuilding,
  'area-and-perimeter': areaBuilding,
  'volume-of-boxes': volumeBuilding,
};
