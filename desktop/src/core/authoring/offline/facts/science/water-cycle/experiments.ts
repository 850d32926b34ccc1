/** The water cycle: an experiment on evaporation. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const experiments: NonNullable<FactTopicDefinition['experiments']> = [
  {
    id: 'drying-dish',
    objectiveId: 'predict',
    instructions: 'Set up the dish. Say what you expect, then let one day pass. Change one thing at a time.',
    variables: [
      {
        id: 'warmth',
        name: 'Air temperature',
        unit: 'degrees Celsius',
        levels: [10, 20, 30, 40],
        curve: { kind: 'line', slope: 0.05, start: 0 },
      },
      {
        id: 'width',
        name: 'Width of the dish',
        unit: 'centimeters',
        levels: [5, 10, 15, 20],
        curve: { kind: 'square', factor: 0.01 },
      },
      {
        id: 'amount',
        name: 'Water at the start',
        unit: 'milliliters',
        levels: [100, 200, 300],
        curve: { kind: 'none' },
      },
    ],
    outcome: { name: 'Water gone after one day', unit: 'milliliters', decimals: 0, least: 0, most: 100 },
    model: { combine: 'product', base: 6 },
    levelsNeeded: 3,
    source:
      'Simplified model: evaporation grows evenly with warmth and with the open surface, and does not depend on the depth.',
    tests: [
      {
        variableId: 'warmth',
        question: 'How does the temperature of the air change how much water evaporates?',
        conclusion: {
          stem: 'You let water stand at different temperatures. What do your results show?',
          answer: 'The warmer the air, the more water evaporates in a day.',
          wrong: [
            {
              text: 'The colder the air, the more water evaporates in a day.',
              feedback: 'Look at the coldest and the warmest day in your results. Where is more water gone?',
            },
            {
              text: 'The temperature makes no difference.',
              feedback: 'Compare two trials in which only the temperature was different. Are the results the same?',
            },
            {
              text: 'Warm air destroys the water.',
              misconception: 'water-vanishes',
              feedback: 'The water is not destroyed. It is in the air as vapor.',
            },
          ],
          hint: 'Put your trials in order from cold to warm.',
          explanation: 'Warm air gives the water more heat, so more of it turns into vapor in the same time.',
        },
      },
      {
        variableId: 'width',
        question: 'How does the width of the dish change how much water evaporates?',
        conclusion: {
          stem: 'You let water stand in dishes of different width. What do your results show?',
          answer: 'The wider the dish, the more water evaporates in a day.',
          wrong: [
            {
              text: 'The narrower the dish, the more water evaporates in a day.',
              feedback: 'Look at the narrowest and the widest dish in your results. Where is more water gone?',
            },
            {
              text: 'The width makes no difference, only the amount of water does.',
              feedback: 'Change the amount alone and look again. Does the result change with it?',
            },
            {
              text: 'In a wide dish more water stops being there.',
              misconception: 'water-vanishes',
              feedback: 'No water stops being there. It goes into the air as vapor.',
            },
          ],
          hint: 'Where does the water touch the air?',
          explanation: 'Water evaporates where it touches the air. A wide dish has a larger open surface.',
        },
      },
    ],
  },
];
