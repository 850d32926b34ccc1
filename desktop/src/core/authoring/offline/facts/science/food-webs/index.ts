/** Food webs, grades 4 to 6: roles of living things, the path of energy, and how a change runs through a web. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const foodWebs = defineFactTopic({
  id: 'food-webs',
  name: 'Food chains and food webs',
  title: 'Who feeds whom? Food chains and food webs',
  subject: 'science',
  grades: { from: 4, to: 6 },
  aliases: [
    'food chains',
    'food webs',
    'ecosystems',
    'producers, consumers and decomposers',
    'energy in an ecosystem',
    'predators and prey',
  ],
  themes: ['forest', 'meadow', 'coast'],
  source:
    'Common knowledge of life science, as taught in the upper elementary grades; the willow is the experiment of J. B. van Helmont (1648).',
  objectives: [
    {
      id: 'roles',
      verb: 'Classify',
      text: 'Classify living things as producers, consumers or decomposers and describe what each does for the others.',
      bloom: 'apply',
    },
    {
      id: 'energy',
      verb: 'Trace',
      text: 'Trace energy from the Sun through a food chain and explain what the arrows mean.',
      bloom: 'understand',
    },
    {
      id: 'change',
      verb: 'Predict',
      text: 'Predict how a change in one part of a food web affects the other parts.',
      bloom: 'analyze',
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
      'Energy flows one way, from the Sun through those who make food to those who eat. Matter goes around. Because all are linked, a change in one place is felt in others.',
    prerequisites: ['Living things need food, water and air.', 'Plants need light to grow.'],
    discussionQuestions: [
      'What would a forest look like after fifty years without fungi and bacteria?',
      'Why are there so many more mice than owls?',
      'Should people bring wolves back to places where they once lived? Which living things would notice?',
    ],
    lookFors: [
      'Students read arrows as “gives energy to”.',
      'Students go more than one step along the web when they predict.',
      'Students say what becomes of dead things, and who does the work.',
    ],
    warmUp: {
      teacherDoes:
        'Ask students what they ate today. Pick one food and go back with the class, step by step, until everyone agrees on where it began.',
      studentsDo: 'Write the path of one food of their own, with arrows, and compare with a partner.',
    },
    instruction: {
      teacherDoes:
        'Draw the pond chain and read each arrow aloud. Then give each student a card of a pond creature and connect the cards with string. Let one card drop, and ask who feels it.',
      studentsDo:
        'Hold the string of everyone that their creature eats or is eaten by. Pull gently when the own string is pulled.',
    },
    differentiation: {
      below: 'Stay with one chain of four creatures. Let students move cards and say “gives energy to” at each arrow.',
      above:
        'Give numbers: 10,000 units of energy in grass. Let students reason how much can reach each step if a tenth is passed on.',
      languageLearners:
        'Use picture cards with names. Offer the frame “The ___ gives energy to the ___, because the ___ eats it.”',
    },
  },
});
