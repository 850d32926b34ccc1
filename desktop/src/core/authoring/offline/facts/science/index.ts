/** All science topics. A new topic is one file and one line here. */
import type { FactTopic } from '../fact-kit/index.ts';
import { earthMoonSun } from './earth-moon-sun/index.ts';
import { foodWebs } from './food-webs/index.ts';
import { forcesAndMotion } from './forces-and-motion/index.ts';
import { photosynthesis } from './photosynthesis/index.ts';
import { rockCycle } from './rock-cycle/index.ts';
import { statesOfMatter } from './states-of-matter/index.ts';
import { waterCycle } from './water-cycle/index.ts';

export const scienceTopics: readonly FactTopic[] = [
  waterCycle,
  statesOfMatter,
  foodWebs,
  photosynthesis,
  forcesAndMotion,
  earthMoonSun,
  rockCycle,
];
