/** All language arts topics. A new topic is one file and one line here. */
import type { FactTopic } from '../fact-kit/index.ts';
import { figurativeLanguage } from './figurative-language/index.ts';
import { partsOfSpeech } from './parts-of-speech/index.ts';
import { wordParts } from './word-parts/index.ts';

export const languageArtsTopics: readonly FactTopic[] = [partsOfSpeech, wordParts, figurativeLanguage];
