/** All social studies topics. A new topic is one file and one line here. */
import type { FactTopic } from '../fact-kit/index.ts';
import { ancientEgypt } from './ancient-egypt/index.ts';
import { community } from './community/index.ts';
import { mapSkills } from './map-skills/index.ts';
import { needsAndWants } from './needs-and-wants/index.ts';
import { threeBranches } from './three-branches/index.ts';

export const socialStudiesTopics: readonly FactTopic[] = [
  community,
  mapSkills,
  needsAndWants,
  threeBranches,
  ancientEgypt,
];
