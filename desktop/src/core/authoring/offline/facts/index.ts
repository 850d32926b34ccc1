/** Every topic that is made of facts, with what its subjects share. */
import type { FactTopic } from './fact-kit/index.ts';
import { languageArtsTopics } from './language-arts/index.ts';
import { scienceTopics } from './science/index.ts';
import { socialStudiesTopics } from './social-studies/index.ts';

export const factTopics: readonly FactTopic[] = [...scienceTopics, ...socialStudiesTopics, ...languageArtsTopics];
