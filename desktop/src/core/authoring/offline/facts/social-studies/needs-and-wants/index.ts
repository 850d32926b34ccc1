/** First economics, grades 2 to 4: needs, wants, goods and services, choices and what they cost, and prices. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const needsAndWants = defineFactTopic({
  id: 'needs-and-wants',
  name: 'Needs, wants, goods and services',
  title: 'Can we buy it all? Needs, wants and choices',
  subject: 'social-studies',
  grades: { from: 2, to: 4 },
  aliases: [
    'needs and wants',
    'goods and services',
    'needs vs wants',
    'producers and consumers',
    'supply and demand',
    'scarcity',
    'opportunity cost',
    'economics',
    'scarcity and choice',
    'buying and selling',
  ],
  themes: ['coast', 'workshop', 'meadow'],
  source: 'Common knowledge of economics, as taught in the elementary grades',
  objectives: [
    {
      id: 'sort',
      verb: 'Classify',
      text: 'Classify what people use as needs or wants and as goods or services.',
      bloom: 'apply',
    },
    {
      id: 'choose',
      verb: 'Weigh',
      text: 'Weigh a choice and name what is given up for it.',
      bloom: 'evaluate',
    },
    {
      id: 'prices',
      verb: 'Predict',
      text: 'Predict how buyers, sellers and prices change when there is more or less of something.',
      bloom: 'apply',
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
      'Nobody can have everything, so people choose. Each choice gives something up, and the choices of many buyers and sellers together move prices.',
    prerequisites: [
      'Students know that things are paid for with money.',
      'Students can compare small amounts of money.',
    ],
    discussionQuestions: [
      'Could a thing be a need in one place and a want in another? Think of a coat, a boat or a car.',
      'What did you choose today, and what did you give up for it?',
      'Why might a shop ask for less money at the end of the day?',
    ],
    lookFors: [
      'Students ask “Could people live without it?” and not “Do I wish for it?”',
      'Students name what is given up, also when no money is paid.',
      'Students speak of how much there is and how many people want it when they talk about a price.',
    ],
    warmUp: {
      teacherDoes:
        'Show ten small cards with things and works. Say: “You may keep three.” Give one minute, then ask what was hard about it. Take care that no child has to tell what the family can buy.',
      studentsDo: 'Choose three cards alone, then tell a partner one thing that was given up and why.',
    },
    instruction: {
      teacherDoes:
        'Sort six cards aloud into needs and wants, then the same six into goods and services. Show that one card can be a need and a good at once.',
      studentsDo: 'Add two cards of their own and place each of them twice, with a reason.',
    },
    differentiation: {
      below: 'Use real things and pictures, and sort by one question at a time.',
      above: 'Ask for a week’s budget with three wishes and one thing that must be given up.',
      languageLearners: 'Bring the real things, name them together, and offer the frame “___ is a need because ___”.',
    },
  },
});
