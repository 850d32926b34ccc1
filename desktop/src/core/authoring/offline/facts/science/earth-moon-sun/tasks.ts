/** Earth, Moon and Sun: what is put in order, sorted and labelled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { moonFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'phase-order',
    objectiveId: 'phases',
    stem: 'Put these phases of the Moon in order, beginning with new moon.',
    direction: 'first to last, beginning with new moon',
    steps: [
      'new moon',
      'waxing crescent',
      'first quarter',
      'waxing gibbous',
      'full moon',
      'waning gibbous',
      'last quarter',
      'waning crescent',
    ],
    askNext: 'Which phase of the Moon comes right after this one? {step}',
    cyclic: true,
    hint: '“Waxing” means growing, “waning” means shrinking. A crescent is less than half lit, gibbous is more.',
    explanation:
      'The lit part grows from new moon over crescent, first quarter and gibbous to full moon, and then shrinks in the same steps.',
    feedback: 'The lit part first grows, step by step, and then shrinks again.',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'when-is-it',
    objectiveId: 'seasons',
    bloom: 'apply',
    prompt: 'When does it happen: around late June, around late December, or every day?',
    instructions: 'Read the card. Ask which half of Earth is tilted toward the Sun. Carry the card to its bin.',
    hint: 'In late June the northern half is tilted toward the Sun, in late December the southern half.',
    categories: [
      {
        id: 'june',
        label: 'Around late June',
        selectAll: 'Which of these happen around late June? Choose all.',
        selectOne: 'Which one of these happens around late June?',
        things: [
          {
            label: 'The Sun never sets at the North Pole',
            why: 'In June the North Pole is tilted toward the Sun all day long.',
          },
          {
            label: 'Argentina has winter',
            why: 'In June the southern half is tilted away from the Sun.',
            misconception: 'distance-makes-seasons',
          },
          { label: 'Texas has its longest day of the year', why: 'In June the northern half has its longest days.' },
          {
            label: 'The South Pole is dark all day',
            why: 'In June the South Pole is tilted away from the Sun.',
            misconception: 'axis-flips',
          },
        ],
      },
      {
        id: 'december',
        label: 'Around late December',
        selectAll: 'Which of these happen around late December? Choose all.',
        selectOne: 'Which one of these happens around late December?',
        things: [
          {
            label: 'Australia has summer',
            why: 'In December the southern half is tilted toward the Sun.',
            misconception: 'distance-makes-seasons',
          },
          {
            label: 'Norway has its longest nights of the year',
            why: 'In December the northern half has its longest nights.',
          },
          {
            label: 'Noon shadows in New York are longest',
            why: 'In December the Sun stands low over the northern half, so shadows are long.',
          },
          {
            label: 'Scientists at the South Pole see the Sun at midnight',
            why: 'In December the South Pole is tilted toward the Sun.',
            misconception: 'axis-flips',
          },
        ],
      },
      {
        id: 'daily',
        label: 'Every day',
        selectAll: 'Which of these happen on every day of the year? Choose all.',
        selectOne: 'Which one of these happens on every day of the year?',
        things: [
          { label: 'Earth turns once on its axis', why: 'Earth turns once on its axis each day of the year.' },
          {
            label: 'The Sun seems to rise in the east over Kenya',
            why: 'Earth turns to the east on every day of the year.',
            misconception: 'sun-goes-around',
          },
          {
            label: 'Kenya passes from light into darkness',
            why: 'Earth turns Kenya out of the sunlight every evening.',
            misconception: 'sun-goes-around',
          },
          {
            label: 'Stars over Kenya seem to drift to the west',
            why: 'Earth turns to the east, so the stars seem to drift to the west every night.',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'four-moons',
    objectiveId: 'phases',
    stem: 'You see the Moon at four places of its path from far above. Which phase do people on Earth see at each place?',
    figure: moonFigure,
    targets: [
      { x: 28, y: 40, description: 'the Moon on the left, between Earth and the sunlight', label: 'new moon' },
      {
        x: 70,
        y: 88,
        description: 'the Moon below Earth, where it gets to after the left place',
        label: 'first quarter',
      },
      { x: 88, y: 40, description: 'the Moon on the right, on the side away from the Sun', label: 'full moon' },
      {
        x: 70,
        y: 12,
        description: 'the Moon above Earth, before it gets back to the left place',
        label: 'last quarter',
      },
    ],
    extra: [],
    hint: 'Stand on Earth in your mind. How much of the bright half can you see from there?',
    explanation:
      'On the left the lit half faces away: new moon. Then half of it is seen, then all of it on the right, then half again.',
    feedback: 'The half toward the Sun is always lit. Ask at each place how much of it faces Earth.',
    misconception: 'phases-are-shadow',
  },
];
