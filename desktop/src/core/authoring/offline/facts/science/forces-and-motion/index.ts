/** Forces and motion, grades 6 to 8: Newton’s three laws, what they explain and what they forbid. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { experiments } from './experiments.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const forcesAndMotion = defineFactTopic({
  id: 'forces-and-motion',
  name: 'Forces and motion',
  title: 'Forces and motion: Newton’s three laws',
  subject: 'science',
  grades: { from: 6, to: 8 },
  aliases: [
    'Newton’s laws',
    'Newton’s laws of motion',
    'laws of motion',
    'force, mass and acceleration',
    'pushes and pulls',
    'balanced and unbalanced forces',
    'inertia',
  ],
  themes: ['workshop', 'space-station', 'laboratory'],
  source: 'Common knowledge of classical mechanics, as taught in the middle grades (Newton’s laws of motion).',
  objectives: [
    {
      id: 'inertia',
      verb: 'Explain',
      text: 'Explain what happens to an object when the forces on it balance and when they do not.',
      bloom: 'analyze',
    },
    {
      id: 'acceleration',
      verb: 'Predict',
      text: 'Predict how net force and mass change the velocity of an object.',
      bloom: 'apply',
    },
    {
      id: 'pairs',
      verb: 'Identify',
      text: 'Identify the two forces of a pair and explain why they do not cancel.',
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
  experiments,
  teacher: {
    bigIdea:
      'Forces do not keep things moving, they change how things move. How much depends on the net force and on the mass, and every force has a partner that acts on something else.',
    prerequisites: [
      'A force is a push or a pull with a size and a direction.',
      'Speed is distance divided by time.',
      'Arrows can show forces.',
    ],
    discussionQuestions: [
      'If no force were needed to keep a bicycle going, why do you have to pedal?',
      'A horse pulls a cart, and the cart pulls the horse just as hard. How can they start at all?',
      'Is there anything around you right now with no forces on it?',
    ],
    lookFors: [
      'Students ask “does the velocity change?” before they speak about forces.',
      'Students name for every force who acts on whom.',
      'Students use mass, not strength, to explain who moves more.',
    ],
    warmUp: {
      teacherDoes:
        'Slide the same block over carpet, over wood and over a smooth table. Ask: what would happen on a surface with no friction at all? Let each student commit to an answer in writing.',
      studentsDo: 'Write a prediction and one reason. Compare with a neighbor who predicted something else.',
    },
    instruction: {
      teacherDoes:
        'Draw force arrows for a box at rest, at a steady speed, and speeding up. Let students find the net force each time. Then hook two spring scales together and let two students pull.',
      studentsDo:
        'Draw the arrows, add them up, and say what happens to the velocity. Read both scales and explain the result with a force pair.',
    },
    differentiation: {
      below: 'Work with arrows cut from paper, along one line only. Ask each time: which side wins, or is it a tie?',
      above:
        'Let students compute accelerations from forces and masses, and explain an elevator or a banked curve with arrows.',
      languageLearners:
        'Act the words out: push, pull, speed up, slow down, turn. Offer the frame “The ___ pushes the ___, so the ___ pushes the ___.”',
    },
  },
});
