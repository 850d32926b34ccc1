/** States of matter: what is put in order, sorted and labelled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { particleFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'warming',
    objectiveId: 'changes',
    stem: 'A pot of ice stands on a hot stove. Put in order what happens.',
    direction: 'what happens first to what happens last',
    steps: [
      'The ice gets warmer.',
      'The ice melts.',
      'The water gets warmer.',
      'The water boils.',
      'The pot is empty.',
    ],
    askNext: 'A pot of ice stands on a hot stove. What comes next after this? {step}',
    hint: 'Each step needs more heat than the one before.',
    explanation:
      'Heat first warms the ice, then melts it, then warms the water, then makes it boil, until all of it is gas in the air.',
    feedback: 'Think of the heat that goes in: first a solid, then a liquid, then a gas.',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'three-bins',
    objectiveId: 'sort',
    bloom: 'apply',
    prompt: 'Which state of matter is it, on a warm day at home?',
    instructions: 'Read the card. Ask: does it keep its shape, flow, or fill all the room? Carry it to its bin.',
    hint: 'Look at the smallest bit of it. Does it keep its shape?',
    categories: [
      {
        id: 'solids',
        label: 'Solid',
        selectAll: 'Which of these are solids on a warm day? Choose all.',
        selectOne: 'Which one of these is a solid on a warm day?',
        things: [
          { label: 'A wooden spoon', why: 'A wooden spoon keeps its shape, so it is a solid.' },
          {
            label: 'Salt in a shaker',
            why: 'Each grain of salt keeps its shape, so it is a solid.',
            misconception: 'pours-is-liquid',
          },
          { label: 'A soft sponge', why: 'A sponge goes back to its own shape, so it is a solid.' },
          { label: 'Flour in a bowl', why: 'Flour is made of tiny solid bits.', misconception: 'pours-is-liquid' },
        ],
      },
      {
        id: 'liquids',
        label: 'Liquid',
        selectAll: 'Which of these are liquids on a warm day? Choose all.',
        selectOne: 'Which one of these is a liquid on a warm day?',
        things: [
          { label: 'Thick honey', why: 'Honey flows and takes the shape of its jar, so it is a liquid.' },
          { label: 'Rain in a bucket', why: 'Rain takes the shape of the bucket, so it is a liquid.' },
          { label: 'Cooking oil', why: 'Oil flows and lies flat in the pan, so it is a liquid.' },
          { label: 'Wet paint', why: 'Wet paint flows, so it is a liquid.' },
        ],
      },
      {
        id: 'gases',
        label: 'Gas',
        selectAll: 'Which of these are gases on a warm day? Choose all.',
        selectOne: 'Which one of these is a gas on a warm day?',
        things: [
          {
            label: 'The air in a tire',
            why: 'Air fills all of the tire, so it is a gas.',
            misconception: 'air-is-nothing',
          },
          {
            label: 'What you breathe out',
            why: 'Breath spreads out in the room, so it is a gas.',
            misconception: 'air-is-nothing',
          },
          { label: 'What makes a balloon float', why: 'Helium fills the whole balloon, so it is a gas.' },
          { label: 'The wind', why: 'Wind is air that moves, and air is a gas.', misconception: 'air-is-nothing' },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'boxes',
    objectiveId: 'particles',
    stem: 'Each box shows particles. Label the boxes.',
    figure: particleFigure,
    targets: [
      { x: 17, y: 76, description: 'the left box: dots in neat rows that touch', label: 'solid' },
      { x: 50, y: 76, description: 'the middle box: dots that touch, without rows', label: 'liquid' },
      { x: 83, y: 76, description: 'the right box: a few dots, far apart', label: 'gas' },
    ],
    extra: [],
    hint: 'In which box could the dots keep a shape? In which could they fly away?',
    explanation:
      'In a solid the particles sit in rows, in a liquid they touch and slide, and in a gas they are far apart.',
    feedback: 'Look at the room between the dots. Where there is much room, it is a gas.',
  },
];
