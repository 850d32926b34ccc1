/** The rock cycle, grades 4 to 6: three kinds of rock, the processes that make and break them, and the many ways around. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { experiments } from './experiments.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const rockCycle = defineFactTopic({
  id: 'rock-cycle',
  name: 'The rock cycle',
  title: 'The rock cycle: stones that travel',
  subject: 'science',
  grades: { from: 4, to: 6 },
  aliases: [
    'rock cycle',
    'erosion',
    'weathering',
    'rocks and minerals',
    'igneous, sedimentary and metamorphic rocks',
    'types of rocks',
    'three kinds of rocks',
    'weathering and erosion',
  ],
  themes: ['volcano', 'desert', 'coast'],
  source:
    'Common knowledge of geology, as taught in the upper elementary grades and shown in museums of natural history.',
  objectives: [
    {
      id: 'kinds',
      verb: 'Classify',
      text: 'Classify rocks as igneous, sedimentary or metamorphic by signs of how they formed.',
      bloom: 'apply',
    },
    {
      id: 'processes',
      verb: 'Explain',
      text: 'Explain how weathering, erosion, cooling and pressing break rocks down and build them.',
      bloom: 'understand',
    },
    {
      id: 'cycle',
      verb: 'Predict',
      text: 'Predict what a rock can become when it is worn down, buried or melted.',
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
      'Rocks are made, broken and changed all the time, slowly. The signs in a rock tell how it formed, and every rock can become any other kind.',
    prerequisites: ['Matter can be solid or liquid, and heat can melt it.', 'Water and wind can move sand and soil.'],
    discussionQuestions: [
      'Which signs in a rock would convince you that it was once at the bottom of a sea?',
      'Can a mountain disappear? Where would it go?',
      'The rock cycle is often drawn as a circle. What is wrong with that picture?',
    ],
    lookFors: [
      'Students give signs (crystals, layers, bands, fossils) and not colors as reasons.',
      'Students keep breaking and carrying apart.',
      'Students find more than one way from one kind of rock to another.',
    ],
    warmUp: {
      teacherDoes:
        'Hand out rocks, or pictures of rocks. Ask pairs to sort them in any way they like and to write down the rule. Keep the rules on the board for later.',
      studentsDo: 'Sort, agree on a rule, and try to guess the rule of another pair.',
    },
    instruction: {
      teacherDoes:
        'Use crayons: grate them (weathering), move the crumbs (erosion), press them in foil (sedimentary), warm and squeeze in the hand (metamorphic), melt over warm water and cool (igneous). Name each step with the class.',
      studentsDo:
        'Say what happens to the crayon at each step and what the same step is for a rock. Then sort the rocks of the warm-up again.',
    },
    differentiation: {
      below: 'Work with three clear rocks: granite, sandstone and marble, and one sign for each.',
      above:
        'Let students invent a life story for a rock with at least four changes and have partners check each step.',
      languageLearners:
        'Link words to acts: break, carry, drop, press, melt, cool. Offer the frame “This rock is ___, because I see ___.”',
    },
  },
});
