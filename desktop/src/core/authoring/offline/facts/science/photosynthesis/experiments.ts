/** Photosynthesis: an experiment with a water plant. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const experiments: NonNullable<FactTopicDefinition['experiments']> = [
  {
    id: 'water-plant',
    objectiveId: 'test',
    instructions:
      'Set up the plant. Predict, then count its bubbles of oxygen for a minute. Change one variable at a time.',
    variables: [
      {
        id: 'light',
        name: 'Brightness of the lamp',
        unit: 'percent',
        levels: [10, 25, 50, 75, 100],
        curve: { kind: 'saturating', half: 30 },
      },
      {
        id: 'co2',
        name: 'Carbon dioxide in the water',
        unit: 'parts',
        levels: [1, 2, 3, 4],
        curve: { kind: 'saturating', half: 1 },
      },
      {
        id: 'warmth',
        name: 'Temperature of the water',
        unit: 'degrees Celsius',
        levels: [10, 20, 30, 40],
        curve: { kind: 'peak', best: 30, width: 25 },
      },
    ],
    outcome: { name: 'Bubbles of oxygen', unit: 'a minute', decimals: 0, least: 0, most: 100 },
    model: { combine: 'product', base: 80 },
    levelsNeeded: 3,
    source:
      'Simplified model: light and carbon dioxide level off as limiting factors, and enzymes work best at a middle temperature.',
    tests: [
      {
        variableId: 'light',
        question: 'How does the brightness of the light change how much oxygen the plant sets free?',
        conclusion: {
          stem: 'You changed the brightness of the lamp alone. What do your results show?',
          answer: 'More light gives more bubbles, but each further step of light adds fewer.',
          wrong: [
            {
              text: 'Each further step of light adds as many bubbles as the one before.',
              misconception: 'more-is-always-more',
              feedback: 'Look at how much each step adds. The steps become smaller, because something else runs short.',
            },
            {
              text: 'The brightness makes no difference.',
              feedback: 'Compare two trials in which only the brightness was different.',
            },
            {
              text: 'More light gives fewer bubbles.',
              feedback: 'Compare your dimmest and your brightest trial.',
            },
          ],
          hint: 'Look at how much each step of brightness adds.',
          explanation:
            'Light drives photosynthesis, but beyond some point carbon dioxide runs short and more light adds little.',
        },
      },
      {
        variableId: 'warmth',
        question: 'How does the temperature of the water change how much oxygen the plant sets free?',
        conclusion: {
          stem: 'You changed the temperature of the water alone. What do your results show?',
          answer: 'There is a temperature that suits best: colder and warmer water give fewer bubbles.',
          wrong: [
            {
              text: 'The warmer the water, the more bubbles, without any limit.',
              misconception: 'more-is-always-more',
              feedback: 'Try the warmest water. Is its result the highest?',
            },
            {
              text: 'The temperature makes no difference.',
              feedback: 'Compare two trials in which only the temperature was different.',
            },
            {
              text: 'The colder the water, the more bubbles.',
              feedback: 'Look at the coldest trial. Is its result the highest?',
            },
          ],
          hint: 'Put your trials in order from cold to warm. Where is the highest result?',
          explanation: 'The reactions of a plant run best at a middle temperature and more slowly on both sides of it.',
        },
      },
    ],
  },
];
