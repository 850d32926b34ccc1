/** Every topic that is shipped. A new topic is one file in its subject's folder. */
import { factTopics } from './facts/index.ts';
import { mathematicsTopics } from './mathematics/index.ts';
import type { TopicEntry } from './topic-source.ts';

export const shippedTopics: readonly TopicEntry[] = [...mathematicsTopics, ...factTopics];
