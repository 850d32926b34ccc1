/**
 * Common Core State Standards for English Language Arts, as far as shipped topics serve them; the statements verbatim.
 *
 * © Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School Officers.
 * All rights reserved. Used under the Common Core State Standards public license.
 */
import type { Standard } from '@toolboxai/shared/lesson';

const STATEMENTS: Readonly<Record<string, string>> = {
  'L.3.1.a':
    'Explain the function of nouns, pronouns, verbs, adjectives, and adverbs in general and their functions in particular sentences.',
  'L.3.3.a': 'Choose words and phrases for effect.',
  'L.3.4.b':
    'Determine the meaning of the new word formed when a known affix is added to a known word (e.g., agreeable/disagreeable, comfortable/uncomfortable, care/careless, heat/preheat).',
  'L.4.4.b':
    'Use common, grade-appropriate Greek and Latin affixes and roots as clues to the meaning of a word (e.g., telegraph, photograph, autograph).',
  'L.4.5.a': 'Explain the meaning of simple similes and metaphors (e.g., as pretty as a picture) in context.',
  'L.4.5.b': 'Recognize and explain the meaning of common idioms, adages, and proverbs.',
  'L.5.5.a': 'Interpret figurative language, including similes and metaphors, in context.',
  'L.5.5.b': 'Recognize and explain the meaning of common idioms, adages, and proverbs.',
};

export const commonCoreLanguage: readonly Standard[] = Object.entries(STATEMENTS).map(([code, text]) => ({
  code,
  framework: 'Common Core State Standards for English Language Arts',
  text,
}));
