/** Forces and motion: what is put in order, sorted and labelled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { boxFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'cart-accelerations',
    objectiveId: 'acceleration',
    stem: 'Five carts are pushed on a smooth floor. Order them from the smallest to the largest acceleration.',
    direction: 'smallest to largest acceleration',
    steps: [
      '10 newtons on 10 kilograms',
      '10 newtons on 5 kilograms',
      '12 newtons on 4 kilograms',
      '10 newtons on 2 kilograms',
      '20 newtons on 2 kilograms',
    ],
    hint: 'Divide each force by its mass.',
    explanation: 'Force divided by mass gives 1, 2, 3, 5 and 10 meters per second squared.',
    feedback: 'Do not look at the force alone. Divide it by the mass.',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'balanced',
    objectiveId: 'inertia',
    bloom: 'analyze',
    prompt: 'Do the forces on it balance, or is there a net force?',
    instructions: 'Read the card. Ask whether the velocity changes. Carry the card to its bin.',
    hint: 'A change of speed or of direction tells that there is a net force.',
    categories: [
      {
        id: 'zero',
        label: 'Forces balance',
        selectAll: 'In which of these do the forces balance? Choose all.',
        selectOne: 'In which one of these do the forces balance?',
        things: [
          {
            label: 'A train at a steady 100 km/h on a straight track',
            why: 'Its velocity does not change, so the forces balance.',
            misconception: 'steady-needs-net',
          },
          { label: 'A lamp that hangs still from a ceiling', why: 'It stays at rest, so tension and gravity balance.' },
          {
            label: 'A skydiver who falls at a constant speed',
            why: 'Her velocity does not change, so air resistance balances gravity.',
            misconception: 'steady-needs-net',
          },
          { label: 'A book at rest on a table', why: 'It stays at rest, so the push of the table balances gravity.' },
          {
            label: 'An elevator that rises at a steady speed',
            why: 'Its velocity does not change, so the forces balance.',
            misconception: 'steady-needs-net',
          },
        ],
      },
      {
        id: 'net',
        label: 'There is a net force',
        selectAll: 'In which of these is there a net force? Choose all.',
        selectOne: 'In which one of these is there a net force?',
        things: [
          {
            label: 'A car that takes a curve at a steady speed',
            why: 'Its direction changes, so there is a net force.',
            misconception: 'acceleration-is-faster',
          },
          { label: 'A ball that has just been dropped', why: 'It gets faster, so there is a net force downward.' },
          { label: 'A puck that slows down on rough ice', why: 'It gets slower, so friction makes a net force.' },
          {
            label: 'The Moon on its path around Earth',
            why: 'Its direction keeps changing, so there is a net force: gravity.',
            misconception: 'acceleration-is-faster',
          },
          { label: 'A bicycle whose rider brakes', why: 'It gets slower, so there is a net force backward.' },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'box',
    objectiveId: 'inertia',
    stem: 'A box is pulled over a floor. Label the four forces that act on it.',
    figure: boxFigure,
    targets: [
      { x: 56, y: 24, description: 'the arrow straight up', label: 'normal force' },
      { x: 56, y: 86, description: 'the arrow straight down', label: 'gravity' },
      { x: 80, y: 50, description: 'the arrow to the right, along the rope', label: 'tension' },
      { x: 27, y: 54, description: 'the shorter arrow to the left, along the floor', label: 'friction' },
    ],
    extra: ['force of motion'],
    hint: 'Which force does the rope make? Which one acts where box and floor rub?',
    explanation:
      'The floor pushes up, gravity pulls down, the rope pulls right, and friction opposes the sliding. There is no “force of motion”.',
    feedback: 'Ask of each arrow who pushes or pulls: the floor, Earth or the rope? Motion itself is no force.',
    misconception: 'motion-needs-force',
  },
];
