/** Food webs: what is put in order, sorted and labelled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { pondFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'meadow-chain',
    objectiveId: 'energy',
    stem: 'Follow the energy through a meadow. Put the chain in order, from its start to its end.',
    direction: 'where the energy is first to where it is last',
    steps: [
      'The Sun shines.',
      'Grass makes food from light.',
      'A grasshopper eats the grass.',
      'A toad eats the grasshopper.',
      'A snake eats the toad.',
    ],
    askNext: 'Energy flows through a meadow. What comes next after this? {step}',
    hint: 'Nothing can be eaten before it has eaten or made food itself.',
    explanation: 'Energy goes from the Sun to grass, to the grasshopper, to the toad, and to the snake.',
    feedback: 'Start with light. Who can live on light alone?',
    misconception: 'arrow-to-food',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'roles-bins',
    objectiveId: 'roles',
    bloom: 'apply',
    prompt: 'Which role does each living thing play in its food web?',
    instructions: 'Read the card. Ask how this living thing gets its energy. Carry it to the bin of its role.',
    hint: 'Does it make its food from light, eat others, or break down what is dead?',
    categories: [
      {
        id: 'producers',
        label: 'Producer',
        selectAll: 'Which of these are producers? Choose all.',
        selectOne: 'Which one of these is a producer?',
        things: [
          {
            label: 'An oak that catches light with its leaves',
            why: 'An oak makes food with light, so it is a producer.',
          },
          {
            label: 'Kelp that grows in the sunlit sea',
            why: 'Kelp makes food with light under water, so it is a producer.',
          },
          {
            label: 'Moss on a bright rock',
            why: 'Moss makes food with light, so it is a producer.',
            misconception: 'plants-eat-soil',
          },
          { label: 'A cactus in the desert sun', why: 'A cactus makes food with light, so it is a producer.' },
        ],
      },
      {
        id: 'consumers',
        label: 'Consumer',
        selectAll: 'Which of these are consumers? Choose all.',
        selectOne: 'Which one of these is a consumer?',
        things: [
          { label: 'A caterpillar that chews leaves', why: 'A caterpillar eats leaves, so it is a consumer.' },
          { label: 'A shark that hunts seals', why: 'A shark eats animals, so it is a consumer.' },
          { label: 'A bee that drinks nectar', why: 'A bee takes its food from flowers, so it is a consumer.' },
          { label: 'A boy who eats beans', why: 'People eat plants or animals, so they are consumers.' },
        ],
      },
      {
        id: 'decomposers',
        label: 'Decomposer',
        selectAll: 'Which of these are decomposers? Choose all.',
        selectOne: 'Which one of these is a decomposer?',
        things: [
          {
            label: 'Mold on old bread',
            why: 'Mold breaks down the bread, so it is a decomposer.',
            misconception: 'fungi-are-plants',
          },
          {
            label: 'Mushrooms on a stump',
            why: 'Mushrooms break down dead wood, so they are decomposers.',
            misconception: 'fungi-are-plants',
          },
          {
            label: 'Bacteria in fallen leaves',
            why: 'These bacteria break down leaves, so they are decomposers.',
            misconception: 'decay-vanishes',
          },
          {
            label: 'Fungus threads in dead bark',
            why: 'The fungus breaks down bark, so it is a decomposer.',
            misconception: 'fungi-are-plants',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'pond',
    objectiveId: 'energy',
    stem: 'The picture shows who gives energy to whom in a pond. Give each box its role.',
    figure: pondFigure,
    targets: [
      { x: 13, y: 15, description: 'the box with algae, where the chain begins', label: 'producer' },
      { x: 38, y: 15, description: 'the box with the water flea, which eats algae', label: 'herbivore' },
      { x: 88, y: 15, description: 'the box with the heron, at the end of the chain', label: 'top hunter' },
      {
        x: 50,
        y: 88,
        description: 'the box with bacteria, to which arrows lead down from the others',
        label: 'decomposer',
      },
    ],
    extra: ['sunlight'],
    hint: 'Who makes food? Who eats only that? Who takes what is dead?',
    explanation:
      'Algae make food, water fleas eat them, the heron is eaten by no one here, and bacteria break down what dies.',
    feedback: 'Follow the arrows from the start of the chain. The last step takes the dead of all others.',
    misconception: 'arrow-to-food',
  },
];
