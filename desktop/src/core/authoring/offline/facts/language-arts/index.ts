/** All language arts topics. A new topic is one file and one line here. */
import type { FactTopic } from '../fact-kit/index.ts';
import { figurativeLanguage } from './figurative-language/index.ts';

export const languageArtsTopics: readonly FactTopic[] = [figurativeLanguage];
