/** Prefixes, suffixes and roots, grades 3 to 5: building words, working out new ones, and families of words. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const wordParts = defineFactTopic({
  id: 'word-parts',
  name: 'Prefixes, suffixes and roots',
  title: 'Take words apart: prefixes, suffixes and roots',
  subject: 'language-arts',
  grades: { from: 3, to: 5 },
  aliases: [
    'prefixes and suffixes',
    'prefixes',
    'suffixes',
    'affixes',
    'word parts',
    'root words',
    'Greek and Latin roots',
    'base words and affixes',
    'word study',
    'morphology',
  ],
  themes: ['workshop', 'laboratory', 'ancient-city'],
  source: 'Common knowledge of English word formation, as taught in the elementary grades; all sentences are our own',
  objectives: [
    {
      id: 'build',
      verb: 'Build',
      text: 'Build words with prefixes and suffixes and tell how the meaning changes.',
      bloom: 'apply',
      standardCodes: ['L.3.4.b'],
    },
    {
      id: 'infer',
      verb: 'Infer',
      text: 'Infer the meaning of a new word from its parts and check it in its sentence.',
      bloom: 'analyze',
      standardCodes: ['L.3.4.b'],
    },
    {
      id: 'roots',
      verb: 'Explain',
      text: 'Explain how words with the same Greek or Latin root belong together.',
      bloom: 'understand',
      standardCodes: ['L.4.4.b'],
    },
  ],
  entities,
  relations,
  facts,
  misconceptions,
  words,
  passages,
  stops,
  cases,
  sequences,
  sortings,
  diagrams,
  teacher: {
    bigIdea:
      'Long words are built from parts with meaning. Who knows the parts can build new words and open unknown ones.',
    prerequisites: ['Students read words of two syllables.', 'Students know nouns, verbs and adjectives.'],
    discussionQuestions: [
      'Which is more useful to know: one long word or one prefix? Why?',
      'Make up a new word from parts that you know. Can others tell what it means?',
      'Why might people give a new machine a name made from very old roots?',
    ],
    lookFors: [
      'Students cover a part and test whether a base word is left.',
      'Students put the meanings of the parts into their own words.',
      'Students go back to the sentence to check a meaning.',
    ],
    warmUp: {
      teacherDoes:
        'Write “unbreakable”. Ask for all the parts that students can see, and what each might mean. Do not give the answer.',
      studentsDo: 'Draw lines between the parts alone, then compare with a partner and give a reason for each line.',
    },
    instruction: {
      teacherDoes:
        'Put cards with parts on the board. Build “rewrite”, “fearless” and “happiness” aloud, then take one apart again. Show one false friend, such as “reach”.',
      studentsDo: 'Build two words from the cards, and test whether a partner can tell the meaning from the parts.',
    },
    differentiation: {
      below: 'Keep to “un-”, “re-”, “-ful” and “-less”, and use base words that students know well.',
      above: 'Ask for a word with two roots and for three words that share one of them, with the link explained.',
      languageLearners:
        'Many roots live in other languages too. Let students bring words from home that look alike, and compare.',
    },
  },
});
