/** The rock cycle: an experiment on crystals. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const experiments: NonNullable<FactTopicDefinition['experiments']> = [
  {
    id: 'growing-crystals',
    objectiveId: 'processes',
    instructions: 'Let the melt cool. Say what you expect, then measure the crystals. Change one thing at a time.',
    variables: [
      {
        id: 'time',
        name: 'Time to cool',
        unit: 'days',
        levels: [1, 10, 50, 100],
        curve: { kind: 'saturating', half: 50 },
      },
      {
        id: 'heat',
        name: 'Heat of the melt',
        unit: 'degrees Celsius',
        levels: [900, 1000, 1100, 1200],
        curve: { kind: 'none' },
      },
      { id: 'amount', name: 'Amount of melt', unit: 'liters', levels: [1, 2, 4], curve: { kind: 'none' } },
    ],
    outcome: { name: 'Size of the crystals', unit: 'millimeters', decimals: 1, least: 0, most: 20 },
    model: { combine: 'product', base: 20 },
    levelsNeeded: 3,
    source: 'Simplified model: crystals have more time to grow in slow cooling; the heat at the start does not matter.',
    tests: [
      {
        variableId: 'time',
        question: 'How does the time of cooling change the size of the crystals?',
        conclusion: {
          stem: 'You let melted rock cool for different times. What do your results show?',
          answer: 'The slower the melt cools, the larger the crystals grow.',
          wrong: [
            {
              text: 'The faster the melt cools, the larger the crystals grow.',
              feedback: 'Look at the trial that cooled in one day. How large are its crystals?',
            },
            {
              text: 'The time of cooling makes no difference.',
              feedback: 'Compare two trials in which only the time was different.',
            },
            {
              text: 'Only the heat of the melt decides how large crystals grow.',
              misconception: 'crystals-need-fire',
              feedback: 'Change only the heat and look again. Do the crystals change?',
            },
          ],
          hint: 'Put your trials in order from fast cooling to slow cooling.',
          explanation: 'Crystals grow as long as the melt is cooling. Slow cooling gives them time.',
        },
      },
      {
        variableId: 'heat',
        question: 'Does a hotter melt make larger crystals?',
        conclusion: {
          stem: 'You began with melts of different heat. What do your results show?',
          answer: 'The heat at the start made no difference to the crystals.',
          wrong: [
            {
              text: 'The hotter the melt, the larger the crystals.',
              misconception: 'crystals-need-fire',
              feedback: 'Compare two trials in which only the heat was different. Are the crystals larger?',
            },
            {
              text: 'The hotter the melt, the smaller the crystals.',
              feedback: 'Compare two trials in which only the heat was different. Are the crystals smaller?',
            },
          ],
          hint: 'Are the results different, or all the same?',
          explanation: 'The crystals had the same time to grow each time, so they grew to the same size.',
        },
      },
    ],
  },
];
