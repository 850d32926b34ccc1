/** Reading maps, grades 2 to 4: the parts of a map, directions and grids, and which map answers which question. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const mapSkills = defineFactTopic({
  id: 'map-skills',
  name: 'Maps and map skills',
  title: 'Find your way: reading maps',
  subject: 'social-studies',
  grades: { from: 2, to: 4 },
  aliases: [
    'maps',
    'map skills',
    'reading a map',
    'map key and symbols',
    'compass rose',
    'cardinal directions',
    'maps and globes',
    'parts of a map',
    'north, south, east and west',
    'geography skills',
  ],
  themes: ['coast', 'forest', 'desert'],
  source: 'Common knowledge of geography, as taught in the elementary grades',
  objectives: [
    {
      id: 'parts',
      verb: 'Use',
      text: 'Use the title, the key and the scale of a map to answer questions.',
      bloom: 'apply',
    },
    {
      id: 'directions',
      verb: 'Follow',
      text: 'Follow and give directions with north, south, east, west and a grid.',
      bloom: 'apply',
    },
    { id: 'kinds', verb: 'Choose', text: 'Choose the map that fits a question and say why.', bloom: 'evaluate' },
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
      'A map is a drawing that answers questions. Its parts tell what it shows, what its signs mean, where north is and how far it is, and each kind of map answers other questions.',
    prerequisites: ['Students know left and right.', 'Students can measure with a ruler in whole inches.'],
    discussionQuestions: [
      'What would go wrong if every map used other signs and had no key?',
      'Why can a map of your room show your chair, but a map of your state cannot?',
      'Which map would you make of your school for a new student? What would you leave out?',
    ],
    lookFors: [
      'Students look at the key before they say what a sign means.',
      'Students find north first and then the other directions.',
      'Students say what a map must show before they choose one.',
    ],
    warmUp: {
      teacherDoes:
        'Hide a small thing in the room. Give three clues with left and right, then three with north, south, east and west. Ask which clues work for everyone.',
      studentsDo: 'Follow the clues with a finger, then tell a partner why two people found different spots.',
    },
    instruction: {
      teacherDoes:
        'Put a large map on the floor with north to the north. Read the title, the key, the rose and the scale aloud in this order, and ask one question for each.',
      studentsDo: 'Stand on the map, face each direction, and say what is on the left and on the right.',
    },
    differentiation: {
      below: 'Work with a map of the classroom first, and mark north with tape on the floor.',
      above: 'Ask for a map of the schoolyard with a title, a key, a compass rose and a scale in steps.',
      languageLearners: 'Say and show each direction with the whole arm. Offer the frame “___ is north of ___”.',
    },
  },
});
