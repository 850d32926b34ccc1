/** States of matter, grades 2 to 4: solids, liquids and gases, their particles, and how heat changes one into another. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { experiments } from './experiments.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const statesOfMatter = defineFactTopic({
  id: 'states-of-matter',
  name: 'States of matter',
  title: 'Solid, liquid, gas: the three states of matter',
  subject: 'science',
  grades: { from: 2, to: 4 },
  aliases: [
    'solids, liquids and gases',
    'solid liquid gas',
    'three states of matter',
    'melting and freezing',
    'properties of matter',
    'phases of matter',
  ],
  themes: ['laboratory', 'workshop', 'arctic'],
  source: 'Common knowledge of elementary physical science, as taught in the primary grades everywhere.',
  objectives: [
    {
      id: 'sort',
      verb: 'Classify',
      text: 'Classify everyday things as solids, liquids or gases and say how you can tell.',
      bloom: 'apply',
    },
    {
      id: 'particles',
      verb: 'Describe',
      text: 'Describe how particles are packed and move in each state, and why nothing is lost.',
      bloom: 'understand',
    },
    {
      id: 'changes',
      verb: 'Explain',
      text: 'Explain how heat that goes in or out makes things melt, freeze, evaporate or condense.',
      bloom: 'understand',
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
      'Everything is made of tiny particles. How they are packed and move makes a thing solid, liquid or gas, and heat can change it without losing a single one.',
    prerequisites: [
      'Things can be described by shape, hardness and weight.',
      'Warm things can make cold things warmer.',
    ],
    discussionQuestions: [
      'Is a sponge a solid? Is toothpaste? What test could you do?',
      'How could you show a friend that an empty bottle is not empty?',
      'An ice cube melts and dries up. Where is it now? Is there less of it?',
    ],
    lookFors: [
      'Students test a single grain or drop, not the whole pile.',
      'Students say where heat comes from and where it goes.',
      'Students use “particles” to give a reason, not only as a word.',
    ],
    warmUp: {
      teacherDoes:
        'Show a rock, a cup of water, and a balloon. Ask: what is the same about all three? What is different? Write all ideas on the board.',
      studentsDo:
        'Touch, pour and squeeze the three things. Tell a partner one thing that is the same and one that is not.',
    },
    instruction: {
      teacherDoes:
        'Let students be particles: rows that shake (solid), a close crowd that moves past each other (liquid), a few that walk fast through the room (gas). Add heat and take it away.',
      studentsDo:
        'Act out the three states. Freeze and melt when the teacher takes heat away or adds it. Then draw the three boxes.',
    },
    differentiation: {
      below:
        'Work with three things only, and with the two questions: does it keep its shape? Does it fill all the room?',
      above: 'Give hard cases: slime, foam, fog, sand. Let students argue with particles which state each part is in.',
      languageLearners:
        'Label real things in the room with solid, liquid, gas. Offer the frame “It is a ___ because it ___.”',
    },
  },
});
