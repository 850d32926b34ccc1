/** All social studies topics. A new topic is one file and one line here. */
import type { FactTopic } from '../fact-kit/index.ts';
import { threeBranches } from './three-branches.ts';

export const socialStudiesTopics: readonly FactTopic[] = [threeBranches];
