/** The water cycle: what is put in order, sorted and labelled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { waterCycleFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'loop',
    objectiveId: 'path',
    stem: 'Follow one drop. Put the steps of its trip in order, beginning in the sea.',
    direction: 'what happens first to what happens last',
    steps: [
      'The Sun warms water at the top of the sea.',
      'Water rises into the air as vapor.',
      'The vapor cools and forms a cloud.',
      'Rain falls from the cloud on a hill.',
      'Water runs down the hill into a river.',
    ],
    askNext: 'In the trip of a drop, what comes right after this step? {step}',
    hint: 'Vapor must be in the air before a cloud can form from it.',
    explanation:
      'The Sun warms the sea, water rises as vapor, the vapor cools and forms a cloud, rain falls on a hill, and the water runs into a river that leads back to the sea.',
    feedback: 'Follow the drop: up as vapor, then cloud, then rain, then river.',
    misconception: 'new-water',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'which-change',
    objectiveId: 'predict',
    bloom: 'apply',
    prompt:
      'What is going on here: is water going into the air, coming out of the air, or moving over or into the ground?',
    instructions: 'Read the card. Ask what the water does. Carry it to the bin where it belongs.',
    hint: 'Ask where the water was before, and where it is after.',
    categories: [
      {
        id: 'into-air',
        label: 'Into the air',
        selectAll: 'In which of these does water go into the air? Choose all.',
        selectOne: 'In which one of these does water go into the air?',
        things: [
          {
            label: 'A wet towel dries on a chair',
            why: 'The towel dries because its water evaporates.',
            misconception: 'water-vanishes',
          },
          { label: 'Wet paint gets dry', why: 'The water in the paint evaporates into the air.' },
          {
            label: 'Leaves give off water at noon',
            why: 'Plants give off vapor through their leaves.',
            misconception: 'plants-keep-water',
          },
          {
            label: 'A fish tank needs refilling',
            why: 'Water evaporated from the top of the tank.',
            misconception: 'water-vanishes',
          },
        ],
      },
      {
        id: 'out-of-air',
        label: 'Out of the air',
        selectAll: 'In which of these does water come out of the air? Choose all.',
        selectOne: 'In which one of these does water come out of the air?',
        things: [
          { label: 'Grass is wet with dew', why: 'Vapor cooled at night and condensed on the grass.' },
          {
            label: 'Drops form on a cold can',
            why: 'Vapor from the air cooled on the can.',
            misconception: 'glass-leaks',
          },
          {
            label: 'Glasses fog up indoors',
            why: 'Vapor from warm air condensed on cold glass.',
            misconception: 'glass-leaks',
          },
          {
            label: 'A cloud forms over the sea',
            why: 'A cloud forms when vapor cools into tiny drops.',
            misconception: 'clouds-are-vapor',
          },
        ],
      },
      {
        id: 'on-land',
        label: 'Over or into the ground',
        selectAll: 'In which of these does water move over or into the ground? Choose all.',
        selectOne: 'In which one of these does water move over or into the ground?',
        things: [
          { label: 'Rain rushes along a gutter', why: 'Rain that cannot soak in becomes runoff.' },
          {
            label: 'A spring comes out of a hill',
            why: 'Groundwater comes out again at a spring.',
            misconception: 'soaked-is-lost',
          },
          {
            label: 'Rain sinks into a garden bed',
            why: 'Loose soil lets rain soak in.',
            misconception: 'soaked-is-lost',
          },
          { label: 'Melted snow fills a creek', why: 'Melted snow flows over the land to the creek.' },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'loop-picture',
    objectiveId: 'path',
    stem: 'Label the four places in the picture of the water cycle.',
    figure: waterCycleFigure,
    targets: [
      { x: 24, y: 52, description: 'the arrow that goes up from the sea', label: 'evaporation' },
      { x: 38, y: 22, description: 'the arrow that leads into the cloud, where drops form', label: 'condensation' },
      { x: 73, y: 34, description: 'the lines that fall from the cloud', label: 'precipitation' },
      { x: 62, y: 66, description: 'the arrow down the hill to the sea', label: 'runoff' },
    ],
    extra: ['melting'],
    hint: 'Start at the sea. Which change takes water up?',
    explanation:
      'Evaporation leads up from the sea, condensation makes the cloud, precipitation falls from it, and runoff leads back to the sea.',
    feedback: 'Follow the arrows from the sea: up as vapor, into a cloud, down as rain, back over the land.',
    misconception: 'new-water',
  },
];
