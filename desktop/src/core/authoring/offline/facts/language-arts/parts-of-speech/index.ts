/** Parts of speech, grades 2 to 4: the jobs of words, words with two jobs, and choosing stronger words. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const partsOfSpeech = defineFactTopic({
  id: 'parts-of-speech',
  name: 'Parts of speech',
  title: 'Words at work: the parts of speech',
  subject: 'language-arts',
  grades: { from: 2, to: 4 },
  aliases: [
    'nouns, verbs and adjectives',
    'nouns and verbs',
    'nouns, verbs, adjectives and adverbs',
    'adjectives and adverbs',
    'nouns',
    'verbs',
    'adjectives',
    'adverbs',
    'pronouns',
    'grammar: parts of speech',
    'word classes',
  ],
  themes: ['workshop', 'meadow', 'forest'],
  source: 'Common knowledge of English grammar, as taught in the elementary grades; all sentences are our own',
  objectives: [
    {
      id: 'name',
      verb: 'Classify',
      text: 'Classify words in sentences as nouns, pronouns, verbs, adjectives and adverbs.',
      bloom: 'apply',
      standardCodes: ['L.3.1.a'],
    },
    {
      id: 'decide',
      verb: 'Decide',
      text: 'Decide which job a word does when the same word can do two jobs.',
      bloom: 'analyze',
      standardCodes: ['L.3.1.a'],
    },
    {
      id: 'improve',
      verb: 'Improve',
      text: 'Improve sentences with exact nouns, strong verbs and fitting adjectives and adverbs.',
      bloom: 'apply',
      standardCodes: ['L.3.3.a'],
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
      'A word’s part of speech is its job in a sentence. Knowing the jobs helps writers choose words that do more.',
    prerequisites: [
      'Students read and write simple sentences.',
      'Students know that a sentence tells a whole thought.',
    ],
    discussionQuestions: [
      'Can a sentence do without a noun? Can it do without a verb? Try it.',
      'Which words do you know that have two jobs? Make both sentences.',
      'When is a long list of adjectives a good idea, and when is it not?',
    ],
    lookFors: [
      'Students read the whole sentence before they name a part of speech.',
      'Students draw or say which word an adjective or adverb tells about.',
      'Students cut or exchange words and can say what the reader gains.',
    ],
    warmUp: {
      teacherDoes:
        'Write “The ___ ___ ___.” on the board and ask for words that fit each gap. Then ask why “blue” does not fit everywhere.',
      studentsDo: 'Call out words, try them in each gap, and say what kind of word fits where.',
    },
    instruction: {
      teacherDoes:
        'Build one sentence word by word with five students as words. Let each say its job. Then give the word “paint” a new place and ask what changed.',
      studentsDo: 'Stand in line as a sentence, change places or words, and read the new sentence aloud.',
    },
    differentiation: {
      below: 'Keep to nouns, verbs and adjectives first, and use pictures with each word.',
      above: 'Ask for one word that can do three jobs, with a sentence for each.',
      languageLearners:
        'Compare with the home language: where do adjectives stand there? Act out adverbs with one verb.',
    },
  },
});
