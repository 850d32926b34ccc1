/** Photosynthesis: what is put in order, sorted and labelled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { leafFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'carbon-path',
    objectiveId: 'matter',
    stem: 'Follow one atom of carbon. Put the steps of its way in order, beginning in the air.',
    direction: 'what happens first to what happens last',
    steps: [
      'It drifts in the air as part of carbon dioxide.',
      'It enters a leaf through a stoma.',
      'It becomes part of sugar in a chloroplast.',
      'It travels in a vein down to the root.',
      'It becomes part of starch in a potato.',
    ],
    askNext: 'An atom of carbon is on its way through a plant. What comes right after this? {step}',
    hint: 'First it has to get in, then it is built into sugar, and only then it can be moved and stored.',
    explanation:
      'Carbon enters as carbon dioxide through a stoma, is built into sugar in a chloroplast, travels in a vein and is stored as starch.',
    feedback: 'Where does the atom come from? A leaf cannot store what it has not built.',
    misconception: 'food-from-soil',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'which-process',
    objectiveId: 'matter',
    bloom: 'analyze',
    prompt: 'Does it speak of photosynthesis, of respiration, or of something else?',
    instructions: 'Read the card. Ask whether energy is stored in sugar or freed from it. Carry the card to its bin.',
    hint: 'One process builds sugar with light. The other takes it apart and needs no light.',
    categories: [
      {
        id: 'photo',
        label: 'Photosynthesis',
        selectAll: 'Which of these show photosynthesis? Choose all.',
        selectOne: 'Which one of these shows photosynthesis?',
        things: [
          {
            label: 'Pondweed gives off oxygen bubbles at noon',
            why: 'Oxygen is set free when a plant makes sugar with light.',
          },
          {
            label: 'A lit leaf uses up carbon dioxide',
            why: 'A lit leaf builds sugar from carbon dioxide: photosynthesis.',
          },
          {
            label: 'Starch appears in a sunlit leaf',
            why: 'The leaf made sugar with light and stored it as starch.',
            misconception: 'food-from-soil',
          },
          {
            label: 'Energy of light is stored in sugar',
            why: 'To store the energy of light in sugar is what photosynthesis does.',
            misconception: 'light-is-matter',
          },
        ],
      },
      {
        id: 'resp',
        label: 'Respiration',
        selectAll: 'Which of these show respiration? Choose all.',
        selectOne: 'Which one of these shows respiration?',
        things: [
          {
            label: 'Sprouting beans warm up in the dark',
            why: 'The beans free energy from stored food, and some of it is heat.',
            misconception: 'breathe-at-night',
          },
          {
            label: 'A runner breathes out carbon dioxide',
            why: 'Her cells free energy from sugar and set carbon dioxide free.',
          },
          {
            label: 'A root cell uses oxygen at noon',
            why: 'Root cells free energy from sugar at every hour: respiration.',
            misconception: 'breathe-at-night',
          },
          {
            label: 'A mushroom uses up sugar from a log',
            why: 'A mushroom frees energy from sugar. It cannot make any.',
          },
        ],
      },
      {
        id: 'neither',
        label: 'Something else',
        selectAll: 'Which of these are neither photosynthesis nor respiration? Choose all.',
        selectOne: 'Which one of these is neither photosynthesis nor respiration?',
        things: [
          {
            label: 'Water evaporates from a leaf',
            why: 'That is transpiration: water changes its state, and no sugar is involved.',
          },
          {
            label: 'Roots take in minerals',
            why: 'Minerals are taken in for building, but no sugar is made or taken apart by that.',
            misconception: 'food-from-soil',
          },
          { label: 'A bee carries pollen to a flower', why: 'That is pollination. It helps the plant to make seeds.' },
          {
            label: 'Wind shakes the leaves of a tree',
            why: 'Wind only moves the leaves. No sugar is made or used by that.',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'leaf',
    objectiveId: 'model',
    stem: 'Label what goes into the leaf and what comes out while the Sun shines.',
    figure: leafFigure,
    targets: [
      { x: 27, y: 22, description: 'the arrow from the Sun to the leaf', label: 'light' },
      { x: 66, y: 80, description: 'the arrow that comes up the stem into the leaf', label: 'water' },
      { x: 87, y: 34, description: 'the arrow from the air on the right into the leaf', label: 'carbon dioxide' },
      { x: 87, y: 64, description: 'the arrow from the leaf out into the air', label: 'oxygen' },
    ],
    extra: ['soil'],
    hint: 'Two raw materials and energy go in. Which gas is left over?',
    explanation: 'Light comes from the Sun, water from the roots, carbon dioxide from the air. Oxygen leaves the leaf.',
    feedback: 'Start with the arrow from the Sun. Then ask which gas a lit leaf needs and which it sets free.',
  },
];
