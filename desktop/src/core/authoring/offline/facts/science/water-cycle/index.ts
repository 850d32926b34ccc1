/** The water cycle, grades 3 to 5: changes of form, the paths of water, and what decides where it goes. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { experiments } from './experiments.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const waterCycle = defineFactTopic({
  id: 'water-cycle',
  name: 'The water cycle',
  title: 'The water cycle: the long trip of a drop',
  subject: 'science',
  grades: { from: 3, to: 5 },
  aliases: [
    'water cycle',
    'hydrologic cycle',
    'evaporation',
    'condensation',
    'precipitation',
    'clouds',
    'evaporation and condensation',
    'evaporation, condensation and precipitation',
    'where does rain come from',
    'rain and clouds',
  ],
  themes: ['coast', 'meadow', 'forest'],
  source:
    'Common knowledge of earth science, as taught in elementary grades and shown on public pages of the US Geological Survey.',
  objectives: [
    {
      id: 'changes',
      verb: 'Explain',
      text: 'Explain how warming and cooling change water from one form to another.',
      bloom: 'understand',
    },
    {
      id: 'path',
      verb: 'Trace',
      text: 'Trace the paths that water takes between sea, air and land.',
      bloom: 'understand',
    },
    {
      id: 'predict',
      verb: 'Predict',
      text: 'Predict where water will go next when the ground, the heat or the cold changes.',
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
      'The same water moves between sea, air and land without end. The Sun drives it up, cold and weight bring it down, and the ground decides where it goes next.',
    prerequisites: [
      'Water can be solid, liquid or gas.',
      'Warm things can heat other things, and the Sun warms the ground.',
    ],
    discussionQuestions: [
      'Could the water in your bottle once have been in a river in Africa? Which path could it have taken?',
      'A puddle dries up. How could you convince a friend that the water still exists?',
      'Why do some streams flow even when it has not rained for weeks?',
    ],
    lookFors: [
      'Students say where the water was before and where it is after.',
      'Students tell vapor, which cannot be seen, from drops, which can.',
      'Students name more than one way that a raindrop can take on land.',
    ],
    warmUp: {
      teacherDoes:
        'Wipe a wet sponge over the board. Ask: in three minutes the board will be dry. Where will the water be? Collect ideas without judging them.',
      studentsDo: 'Watch the stripe dry. Write one sentence about where the water is now, and share it with a partner.',
    },
    instruction: {
      teacherDoes:
        'Put a glass of ice water with food coloring in sight. Let students touch the outside, wipe it with white paper and explain. Then draw the loop together: sea, vapor, cloud, rain, river.',
      studentsDo:
        'Draw the loop with arrows. Write at each arrow whether water takes in heat, gives it off, or only moves.',
    },
    differentiation: {
      below:
        'Act the loop out: students crouch as sea, rise as vapor, huddle as cloud and fall as rain. Say each word with its move.',
      above:
        'Let students plan the ground of a new park so that a storm does as little harm as possible, and give reasons.',
      languageLearners:
        'Put the words on picture cards. Offer the frame “Water changes from ___ to ___ when it gets ___.”',
    },
  },
});
