/** States of matter: an experiment on melting. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const experiments: NonNullable<FactTopicDefinition['experiments']> = [
  {
    id: 'melting-ice',
    objectiveId: 'changes',
    instructions: 'Put the ice out. Say what you expect, then wait until it has melted. Change one thing at a time.',
    variables: [
      {
        id: 'warmth',
        name: 'Room temperature',
        unit: 'degrees Celsius',
        levels: [10, 20, 30, 40],
        curve: { kind: 'inverse', factor: 800 },
      },
      {
        id: 'size',
        name: 'Size of the ice cube',
        unit: 'centimeters',
        levels: [1, 2, 3, 4],
        curve: { kind: 'square', factor: 0.25 },
      },
      { id: 'plates', name: 'Plates on the table', unit: null, levels: [1, 2, 3], curve: { kind: 'none' } },
    ],
    outcome: { name: 'Time until the ice has melted', unit: 'minutes', decimals: 0, least: 1, most: 400 },
    model: { combine: 'product', base: 1 },
    levelsNeeded: 3,
    source: 'Simplified model: the time to melt falls with the warmth of the room and grows with the size of the cube.',
    tests: [
      {
        variableId: 'warmth',
        question: 'How does the warmth of the room change how long the ice takes to melt?',
        conclusion: {
          stem: 'You let ice melt in rooms of different warmth. What do your results show?',
          answer: 'The warmer the room, the faster the ice melts.',
          wrong: [
            {
              text: 'The warmer the room, the slower the ice melts.',
              feedback: 'More minutes means slower. Look at the warmest room again.',
            },
            {
              text: 'The warmth of the room makes no difference.',
              feedback: 'Compare two trials in which only the warmth was different.',
            },
            {
              text: 'The ice melts when its cold goes into the room.',
              misconception: 'ice-makes-cold',
              feedback: 'Cold does not move. Heat goes from the warm room into the ice.',
            },
          ],
          hint: 'Fewer minutes means faster.',
          explanation: 'Heat goes from the room into the ice. A warm room gives heat faster.',
        },
      },
      {
        variableId: 'size',
        question: 'How does the size of an ice cube change how long it takes to melt?',
        conclusion: {
          stem: 'You let ice cubes of different size melt. What do your results show?',
          answer: 'The larger the cube, the longer it takes to melt.',
          wrong: [
            {
              text: 'The larger the cube, the sooner it has melted.',
              feedback: 'More minutes means longer. Look at the largest cube again.',
            },
            {
              text: 'All cubes take the same time, because all are ice.',
              feedback: 'Compare two trials in which only the size was different.',
            },
            {
              text: 'A large cube gives its cold away for longer.',
              misconception: 'ice-makes-cold',
              feedback: 'Cold does not move. A large cube takes in more heat before it has melted.',
            },
          ],
          hint: 'Put your trials in order from small to large.',
          explanation: 'A large cube takes in more heat before all of it has melted.',
        },
      },
    ],
  },
];
