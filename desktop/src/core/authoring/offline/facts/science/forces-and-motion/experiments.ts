/** Forces and motion: an experiment with a cart. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const experiments: NonNullable<FactTopicDefinition['experiments']> = [
  {
    id: 'pulled-cart',
    objectiveId: 'acceleration',
    instructions: 'Set up the cart. Predict, then pull it and read its acceleration. Change one variable at a time.',
    variables: [
      {
        id: 'force',
        name: 'Pulling force',
        unit: 'newtons',
        levels: [2, 4, 6, 8],
        curve: { kind: 'line', slope: 1, start: 0 },
      },
      {
        id: 'mass',
        name: 'Mass of the cart',
        unit: 'kilograms',
        levels: [1, 2, 4, 8],
        curve: { kind: 'inverse', factor: 1 },
      },
      { id: 'length', name: 'Length of the cart', unit: 'centimeters', levels: [20, 30, 40], curve: { kind: 'none' } },
    ],
    outcome: { name: 'Acceleration', unit: 'meters per second squared', decimals: 2, least: 0, most: 20 },
    model: { combine: 'product', base: 1 },
    levelsNeeded: 3,
    source: 'Newton’s second law, acceleration = net force divided by mass, for a cart without friction.',
    tests: [
      {
        variableId: 'force',
        question: 'How does the pulling force change the acceleration of the cart?',
        conclusion: {
          stem: 'You pulled the same cart with different forces. What do your results show?',
          answer: 'Doubling the force doubles the acceleration.',
          wrong: [
            {
              text: 'The force changes the velocity, but not the acceleration.',
              misconception: 'steady-needs-net',
              feedback: 'Look at the accelerations in your results. A larger net force changes the velocity faster.',
            },
            {
              text: 'Doubling the force halves the acceleration.',
              feedback: 'Compare the trials with 2 and with 4 newtons. Which acceleration is larger?',
            },
            {
              text: 'The force makes no difference.',
              feedback: 'Compare two trials in which only the force was different.',
            },
          ],
          hint: 'Compare a trial with one in which the force was twice as large.',
          explanation: 'With the same mass, the acceleration grows in step with the net force.',
        },
      },
      {
        variableId: 'mass',
        question: 'How does the mass of the cart change its acceleration?',
        conclusion: {
          stem: 'You pulled carts of different mass with the same force. What do your results show?',
          answer: 'Doubling the mass halves the acceleration.',
          wrong: [
            {
              text: 'Doubling the mass doubles the acceleration.',
              misconception: 'heavy-falls-faster',
              feedback: 'A heavy cart is harder to speed up. Compare the trials with 1 and with 2 kilograms.',
            },
            {
              text: 'The mass makes no difference.',
              feedback: 'Compare two trials in which only the mass was different.',
            },
            {
              text: 'The mass matters only while the cart is long.',
              feedback: 'Change only the length and look again. Does the acceleration change?',
            },
          ],
          hint: 'Compare a trial with one in which the mass was twice as large.',
          explanation: 'With the same force, twice the mass gets half the acceleration.',
        },
      },
    ],
  },
];
