/** Photosynthesis, grades 6 to 8: what goes in and out of a leaf, where matter and energy come from, and how to test it. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { experiments } from './experiments.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const photosynthesis = defineFactTopic({
  id: 'photosynthesis',
  name: 'Photosynthesis',
  title: 'Photosynthesis: a factory that runs on light',
  subject: 'science',
  grades: { from: 6, to: 8 },
  aliases: [
    'photosynthesis and respiration',
    'how plants make food',
    'how plants make sugar from light',
    'chlorophyll and chloroplasts',
    'plant energy',
    'light and plants',
  ],
  themes: ['forest', 'laboratory', 'meadow'],
  source:
    'Common knowledge of biology, as taught in the middle grades; the willow is the experiment of J. B. van Helmont (1648).',
  objectives: [
    {
      id: 'model',
      verb: 'Describe',
      text: 'Describe with a model what goes into and comes out of a leaf, and where.',
      bloom: 'understand',
    },
    {
      id: 'matter',
      verb: 'Explain',
      text: 'Explain where the matter and the energy of a plant come from and how cells use them.',
      bloom: 'analyze',
    },
    {
      id: 'test',
      verb: 'Predict',
      text: 'Predict how light, carbon dioxide and water change what a plant does, and test it fairly.',
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
  experiments,
  teacher: {
    bigIdea:
      'Plants build themselves out of air and water. Light supplies the energy for it, and nearly all living things live on the sugar that is made in this way.',
    prerequisites: [
      'Matter is made of atoms, which are rearranged but not lost.',
      'Living things need energy.',
      'Plants need light, water and air.',
    ],
    discussionQuestions: [
      'A tree weighs ten tons. How would you convince someone that it is made mostly of air and water?',
      'Would a plant on a sunny window of a sealed, empty jar survive? What would it lack first?',
      'Why is it not enough to say that plants “breathe in” carbon dioxide and “breathe out” oxygen?',
    ],
    lookFors: [
      'Students keep matter and energy apart: light is not an ingredient.',
      'Students say that plants carry out respiration too, at all hours.',
      'Students change one variable at a time when they plan a test.',
    ],
    warmUp: {
      teacherDoes:
        'Hold up a seed and a heavy log. Ask: where did all this matter come from? Let students vote for soil, water, air or light, and write the count on the board.',
      studentsDo: 'Vote, give one reason in a sentence, and listen to someone who voted otherwise.',
    },
    instruction: {
      teacherDoes:
        'Tell of van Helmont and his willow with the real numbers. Build glucose from paper atoms of six carbon dioxide and six water molecules and count what is left over. Come back to the vote.',
      studentsDo: 'Move the paper atoms, count them on both sides, and explain to a partner which part light plays.',
    },
    differentiation: {
      below:
        'Work with the picture of the leaf and four labels. Let students say in one sentence each what goes in, what comes out and what drives it.',
      above:
        'Let students plan a fair test for a limiting factor with a water plant, with a table of variables and a prediction graph.',
      languageLearners:
        'Give word cards with pictures and roots: “photo” is light, “synthesis” is putting together. Offer the frame “___ goes in, ___ comes out.”',
    },
  },
});
