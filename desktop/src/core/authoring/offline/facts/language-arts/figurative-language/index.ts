/** Figurative language, grades 4 to 6: telling figures of speech apart, saying what they mean, and choosing them well. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const figurativeLanguage = defineFactTopic({
  id: 'figurative-language',
  name: 'Figurative language',
  title: 'More than the words say: figurative language',
  subject: 'language-arts',
  grades: { from: 4, to: 6 },
  aliases: [
    'figures of speech',
    'similes and metaphors',
    'simile and metaphor',
    'simile, metaphor, personification, hyperbole, idiom',
    'personification',
    'hyperbole',
    'idioms',
    'literal and figurative language',
    'figurative meaning of words and phrases',
  ],
  themes: ['coast', 'forest', 'meadow'],
  source:
    'Common knowledge of English language arts, as taught in the upper elementary grades; all sentences are our own',
  objectives: [
    {
      id: 'classify',
      verb: 'Classify',
      text: 'Classify sentences as simile, metaphor, personification, hyperbole or idiom and name the clue.',
      bloom: 'apply',
      standardCodes: ['L.5.5.a'],
    },
    {
      id: 'interpret',
      verb: 'Interpret',
      text: 'Interpret what a figure of speech means in its sentence.',
      bloom: 'understand',
      standardCodes: ['L.4.5.a', 'L.4.5.b', 'L.5.5.a', 'L.5.5.b'],
    },
    {
      id: 'choose',
      verb: 'Judge',
      text: 'Judge whether plain or figurative words fit a text and its readers better.',
      bloom: 'evaluate',
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
      'Words can mean more than they say. Readers find the meaning by asking what two things share, and writers choose figures of speech for a purpose and an audience.',
    prerequisites: [
      'Students read grade-level sentences and can say what they are about.',
      'Students can compare two things and name what is alike and what is different.',
    ],
    discussionQuestions: [
      'Which figure of speech do you hear most often outside school? Where?',
      'Can one sentence hold two figures of speech? Make one and test it on the class.',
      'When could a figure of speech lead a reader astray?',
    ],
    lookFors: [
      'Students name the two things that are compared before they name the figure.',
      'Students put a figure into plain words and check it in its sentence.',
      'Students give a reason from the reader’s side for plain or figurative words.',
    ],
    warmUp: {
      teacherDoes:
        'Write “It is raining cats and dogs” and draw exactly that. Ask what a visitor from far away would think, and what the speaker means.',
      studentsDo: 'Tell a partner one phrase from home that does not mean what it says. Other languages are welcome.',
    },
    instruction: {
      teacherDoes:
        'Take one plain sentence, “The wind was strong”, and turn it into a simile, a metaphor, personification and hyperbole with the class. Say aloud which words changed.',
      studentsDo: 'Do the same with “The room was loud” in pairs, and let another pair name each figure.',
    },
    differentiation: {
      below: 'Give a card with one clue and one example for each figure, and work with two figures at a time.',
      above: 'Ask for a paragraph with one figure only, and a note on why just this one was kept.',
      languageLearners:
        'Act out idioms with their literal and their real meaning, and collect idioms from home languages beside them.',
    },
  },
});
