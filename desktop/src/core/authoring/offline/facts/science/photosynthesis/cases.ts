/** Photosynthesis: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'vaseline',
    objectiveId: 'model',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Someone covers the underside of a leaf, where most stomata are, with grease. The plant stands in the sun with wet soil. What will the leaf lack first?',
    answer: 'Carbon dioxide',
    wrong: [
      { text: 'Water', feedback: 'Water comes up from the roots through the veins. The grease does not stop it.' },
      {
        text: 'Minerals',
        misconception: 'food-from-soil',
        feedback: 'Minerals come with the water from the roots, and sugar is not made from them.',
      },
      { text: 'Light', feedback: 'The grease is underneath. Light still falls on the upper side.' },
    ],
    hint: 'What passes through the stomata, and in which direction?',
    explanation:
      'Carbon dioxide enters through the stomata. When they are sealed, the leaf has no more carbon to make sugar from.',
    facts: ['stomata-do'],
  },
  {
    id: 'red-lamp',
    objectiveId: 'model',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A farm grows lettuce indoors with lamps of a single color, and wants to waste as little power as possible. Which color is the poorest choice?',
    answer: 'Green, since leaves send back much of it',
    wrong: [
      {
        text: 'Red, since it is not the color of leaves',
        misconception: 'green-is-used',
        feedback: 'Just because leaves take red light in, you do not see it come back.',
      },
      {
        text: 'Blue, since only green light can be used',
        misconception: 'green-is-used',
        feedback: 'It is the other way round: green is the part that they use least.',
      },
      {
        text: 'No color matters, since light becomes part of the sugar anyway',
        misconception: 'light-is-matter',
        feedback: 'Light adds no matter. What counts is how much of its energy the leaf takes in.',
      },
    ],
    hint: 'Which light reaches your eye from a leaf? Was it used?',
    explanation: 'Chlorophyll takes in red and blue light best. A larger share of green light is sent back and lost.',
    facts: ['chlorophyll-treats'],
  },
  {
    id: 'count-atoms',
    objectiveId: 'model',
    bloom: 'apply',
    stem: 'A molecule of the sugar glucose holds 6 carbon atoms. A molecule of carbon dioxide holds one. How many molecules of carbon dioxide does a leaf need for one glucose?',
    answer: '6, one for each carbon atom',
    wrong: [
      {
        text: '1, and light gives the rest',
        misconception: 'light-is-matter',
        feedback: 'Light is energy. It cannot supply carbon atoms.',
      },
      {
        text: '0, since the carbon comes from the soil',
        misconception: 'food-from-soil',
        feedback: 'The carbon of sugar comes out of the air, not out of the soil.',
      },
      {
        text: '3, and water gives the other carbon atoms',
        feedback: 'Water is made of hydrogen and oxygen. It holds no carbon.',
      },
    ],
    hint: 'Only one of the raw materials holds carbon.',
    explanation: 'All carbon in sugar comes from carbon dioxide, so six molecules are needed for six atoms.',
    facts: ['co2-serves'],
  },
  {
    id: 'willow',
    objectiveId: 'matter',
    bloom: 'apply',
    difficulty: 3,
    stem: 'In 1648 van Helmont told of a willow that he grew in a pot. In five years it gained about 74 kilograms, and the soil lost about 57 grams. He gave it only rainwater. What do we know today that he did not?',
    answer: 'That much of the new matter came from a gas in the air',
    wrong: [
      {
        text: 'That the soil had turned into wood',
        misconception: 'food-from-soil',
        feedback: 'The soil lost only 57 grams. That cannot become 74 kilograms.',
      },
      {
        text: 'That light had turned into wood',
        misconception: 'light-is-matter',
        feedback: 'Light supplies energy but no matter.',
      },
      {
        text: 'That all of it was water, and nothing else',
        feedback: 'That is what he believed himself. But dry wood holds much carbon, and water has none.',
      },
    ],
    hint: 'Wood holds a lot of carbon. Which of the things around the tree has carbon in it?',
    explanation:
      'The tree built its wood from water and from carbon dioxide, a gas that nobody had described at that time.',
    facts: ['weight-comes'],
  },
  {
    id: 'sealed-jar',
    objectiveId: 'matter',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A water plant and a snail live in a sealed jar. It stands at a window, and both stay alive for months. What does the plant give to the snail?',
    answer: 'Food and oxygen, both from photosynthesis',
    wrong: [
      {
        text: 'Only oxygen, since plants do not need their sugar',
        misconception: 'oxygen-is-the-goal',
        feedback: 'Plants need their sugar badly, and the snail eats parts that are built from it.',
      },
      {
        text: 'Carbon dioxide by day and oxygen by night',
        misconception: 'breathe-at-night',
        feedback: 'In the light a plant sets oxygen free. Respiration goes on at all hours.',
      },
      {
        text: 'Nothing, since the jar is sealed',
        feedback: 'Sealed means that nothing comes from outside. Inside, matter goes round.',
      },
    ],
    hint: 'Name what photosynthesis makes. Who in the jar could use it?',
    explanation: 'With light the plant makes sugar and oxygen. The snail uses both, and gives back carbon dioxide.',
    facts: ['photosynthesis-does'],
  },
  {
    id: 'root-cell',
    objectiveId: 'matter',
    bloom: 'apply',
    stem: 'A cell in a carrot root never gets any light. How does it get its energy?',
    answer: 'By respiration of sugar that came from the leaves',
    wrong: [
      {
        text: 'By photosynthesis with minerals in place of light',
        misconception: 'food-from-soil',
        feedback: 'Minerals hold no energy that a cell could use so, and nothing takes the place of light.',
      },
      {
        text: 'By respiration, but only after sunset',
        misconception: 'breathe-at-night',
        feedback: 'The cell needs energy at noon as well. For the root it is always dark.',
      },
      {
        text: 'It needs no energy, since roots only drink',
        feedback: 'Every living cell needs energy, also for taking in minerals.',
      },
    ],
    hint: 'Which process frees energy, and does it need light?',
    explanation: 'The veins bring sugar from the leaves. The root cell frees its energy by respiration, day and night.',
    facts: ['respiration-does', 'veins-do'],
  },
  {
    id: 'bubbles-distance',
    objectiveId: 'test',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You count oxygen bubbles from a water plant while you move a lamp away step by step. Which result do you expect?',
    answer: 'Fewer and fewer bubbles in each minute',
    wrong: [
      {
        text: 'More and more bubbles, since the plant must try harder',
        misconception: 'oxygen-is-the-goal',
        feedback: 'A plant does not try. With less light there is less energy for making sugar.',
      },
      {
        text: 'The same number, since the water stays the same',
        feedback: 'Water is not all that is needed. What did you change?',
      },
      {
        text: 'First none, then many, since it gets dark',
        misconception: 'breathe-at-night',
        feedback: 'In the dark no oxygen is set free. Respiration uses it up.',
      },
    ],
    hint: 'What does the lamp supply? Is there more of it or less?',
    explanation: 'Less light means less photosynthesis, and so less oxygen is set free.',
    facts: ['light-leads'],
  },
  {
    id: 'foil-leaf',
    objectiveId: 'test',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Half of a leaf is covered with foil for two days in the sun. Then the whole leaf is tested with iodine, which turns blue-black where there is starch. What will you see?',
    answer: 'The uncovered half turns blue-black, the covered half does not.',
    wrong: [
      {
        text: 'Both halves turn blue-black, since both got water from the soil.',
        misconception: 'food-from-soil',
        feedback: 'Water alone does not make starch. The covered half had no light.',
      },
      {
        text: 'The covered half turns blue-black, since light bleaches starch.',
        feedback: 'Light does not take starch away. Leaves need it to make sugar, which they store as starch.',
      },
      {
        text: 'None does, since leaves only make oxygen.',
        misconception: 'oxygen-is-the-goal',
        feedback: 'Sugar is what the plant is after. Part of it is stored as starch.',
      },
    ],
    hint: 'What did one half get that the other did not?',
    explanation: 'Only the lit half could make sugar and store it as starch. The covered half used up what it had.',
    facts: ['iodine-shows', 'dark-leads'],
  },
  {
    id: 'greenhouse',
    objectiveId: 'test',
    bloom: 'apply',
    stem: 'A greenhouse is bright, warm and well watered. The owner adds still more lamps, but the tomatoes do not grow any faster. What should be tried next?',
    answer: 'More carbon dioxide in the air',
    wrong: [
      {
        text: 'Even more lamps',
        misconception: 'more-is-always-more',
        feedback: 'More light has stopped to help. Something else must be in short supply.',
      },
      {
        text: 'A second layer of soil',
        misconception: 'food-from-soil',
        feedback: 'Soil is not what sugar is made of.',
      },
      {
        text: 'Less light, so that the plants can breathe',
        misconception: 'breathe-at-night',
        feedback: 'Respiration goes on in the light as well.',
      },
    ],
    hint: 'List all that photosynthesis needs. What has not been raised yet?',
    explanation:
      'When light, warmth and water are plentiful, carbon dioxide often limits photosynthesis. Growers add it to the air.',
    facts: ['co2-leads'],
  },
  {
    id: 'bad-control',
    objectiveId: 'test',
    bloom: 'evaluate',
    stem: 'To show that plants need light, a student puts a bean in a dark, cold cellar and another one in a warm, sunny window. The bean in the cellar dies. Why does this test not settle the question?',
    answer: 'Light and warmth differ at once, so either could be the reason.',
    wrong: [
      {
        text: 'It does settle it, since the one with more light lived.',
        misconception: 'more-is-always-more',
        feedback: 'It had more light, but more warmth too. You cannot tell which one mattered.',
      },
      {
        text: 'A bean gives oxygen, so it should have been a tree.',
        misconception: 'oxygen-is-the-goal',
        feedback: 'A bean serves as well as a tree. Look at what differs between the two places.',
      },
      {
        text: 'The beans should have had no soil at all.',
        misconception: 'food-from-soil',
        feedback: 'Both had soil. That was the same and does no harm to the test.',
      },
    ],
    hint: 'In a fair test only one thing is different. Count the differences.',
    explanation:
      'A fair test changes one thing and keeps all else the same: same warmth, same water, only the light differs.',
    facts: ['dark-leads'],
  },
];
