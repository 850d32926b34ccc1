/** Equal ratios and unit rates, grades 6 and 7. */
import { fraction } from '../../items/index.ts';
import { fractionBars } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { EQUAL_RATIOS, RATE, RATIO, SCALE_FACTOR, UNIT_RATE } from '../vocabulary/ratios.ts';

export const ratiosAndRatesTopic = defineTopic({
  id: 'ratios-and-rates',
  name: 'Ratios and unit rates',
  title: 'The same mix: ratios and unit rates',
  aliases: [
    'ratios',
    'ratio',
    'unit rates',
    'unit rate',
    'rates',
    'equivalent ratios',
    'equal ratios',
    'ratio tables',
    'ratio and proportion',
    'proportions',
    'proportional relationships',
    'unit price',
    'speed and distance',
    'miles per hour',
  ],
  grades: { from: 6, to: 7 },
  objectives: [
    {
      id: 'scale',
      verb: 'Find',
      text: 'Find a missing amount in equal ratios by multiplying both parts by one number.',
      bloom: 'apply',
      standardCodes: ['6.RP.A.3.a'],
      questions: [{ template: 'equivalent-ratios' }],
    },
    {
      id: 'rate',
      verb: 'Compute',
      text: 'Compute unit rates of speed, flow and price.',
      bloom: 'apply',
      standardCodes: ['6.RP.A.2', '6.RP.A.3.b', '7.RP.A.1'],
      questions: [{ template: 'unit-rate' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong ratio and tell which step changed the mix.',
      bloom: 'analyze',
      standardCodes: ['6.RP.A.3.a'],
      questions: [{ template: 'equivalent-ratios', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['ratio-additive', 'ratio-one-side-only', 'rate-inverted', 'rate-total-as-rate'],
  words: [RATIO, EQUAL_RATIOS, SCALE_FACTOR, RATE, UNIT_RATE],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Blue Wall',
      below: `The art club is painting a long wall with ocean waves. On Monday, Nia mixes two cups of blue paint with three cups of white paint, and everybody likes the color. The ratio of blue to white is two to three, and we write it as 2 : 3.

On Tuesday the club needs much more paint of the very same color, and Nia finds eight cups of blue in the closet. Because eight cups are four times as many as two cups, she takes four times as much white, which is twelve cups. The ratios 2 : 3 and 8 : 12 are equal ratios.

Her brother Leo adds six cups to both parts instead and takes only nine cups of white, but his color turns out much darker.

The club paints thirty feet of wall in five hours, and that is six feet for each hour. A rate for one hour is called a unit rate. With it, the painters can tell how far they will get in any number of hours.`,
      on: `The students of the art club are painting ocean waves on a long wall behind the school. On Monday, Nia mixes two cups of blue paint with three cups of white paint, and everybody likes the color. The ratio of blue to white is two to three, written 2 : 3.

On Tuesday the club needs a larger amount of exactly the same color, and Nia finds eight cups of blue in the closet. Because eight is four times as much as two, she multiplies the white paint by the same scale factor and measures twelve cups. The equal ratios 2 : 3 and 8 : 12 make the same color.

Her brother Leo argues that both parts should grow by six cups, so nine cups of white should be enough. When they try his recipe, the paint is clearly darker, because there is less white for every cup of blue.

The club completes thirty feet of wall in five hours. Dividing both amounts by five gives a unit rate of six feet for each hour. With this unit rate, the painters can predict that the remaining forty-two feet will take seven more hours.`,
      above: `The members of the art club are painting a long wall with ocean waves. On Monday, Nia combines 2 cups of blue paint with 3 cups of white paint and obtains a color that satisfies everybody. The ratio of blue to white is 2 : 3, which means that every cup of blue is accompanied by one and a half cups of white.

On Tuesday a considerably larger quantity of the identical color is required, and Nia discovers 8 cups of blue in the storage closet. Since 8 is 4 times as much as 2, she multiplies the quantity of white by the same scale factor and measures 12 cups. The equal ratios 2 : 3 and 8 : 12 therefore describe exactly the same mixture.

Her brother Leo objects that both quantities have increased by 6 cups, so that 9 cups of white should be sufficient. An experiment settles the disagreement immediately: with only 9 cups of white, the resulting color is noticeably darker.

The club completes 30 feet of wall in 5 hours. Dividing both quantities by 5 produces the unit rate, 6 feet for each hour, and multiplying this unit rate by any number of hours predicts the progress of the painters.`,
    },
  ],
  ideas: [
    {
      id: 'both-parts',
      title: 'Multiply both parts',
      objectiveId: 'scale',
      text: 'A ratio tells how much of one thing goes with how much of another. Make 2 batches, and both parts double. Make 10 batches, and both parts are 10 times as large. The number you multiply by is the scale factor. It must be the same for both parts.',
      wordIds: ['ratio', 'equal-ratios', 'scale-factor'],
      figure: fractionBars(
        [
          { parts: 5, shaded: 2, label: '2 : 3' },
          { parts: 10, shaded: 4, label: '4 : 6' },
          { parts: 15, shaded: 6, label: '6 : 9' },
        ],
        'Three bars of one length. The first has 2 of 5 parts shaded, the second 4 of 10, the third 6 of 15. The shaded stretch is equally long in all.',
      ),
    },
    {
      id: 'for-one',
      title: 'How much for one?',
      objectiveId: 'rate',
      text: 'A bus goes 120 miles in 3 hours. How many miles is that for one hour? Divide both amounts by 3: the bus goes 40 miles in 1 hour. That is the unit rate. Say it with its units: 40 miles for each hour. Then 5 hours are 5 × 40 = 200 miles.',
      wordIds: ['rate', 'unit-rate'],
    },
    {
      id: 'adding-breaks-it',
      title: 'Adding changes the mix',
      objectiveId: 'trace',
      text: 'Start with 1 spoon of syrup and 4 cups of water. Add 3 to both: 4 spoons of syrup and 7 cups of water. Is it as sweet as before? At first each spoon had 4 cups of water. Now 4 spoons share 7 cups, so it is much sweeter. Adding the same number to both parts changes the mix.',
      wordIds: ['ratio'],
    },
  ],
  examples: [
    {
      title: 'Worked example: equal ratios',
      objectiveId: 'scale',
      template: 'equivalent-ratios',
      difficulty: 2,
      wordIds: ['equal-ratios', 'scale-factor'],
    },
    {
      title: 'Worked example: a rate for one',
      objectiveId: 'rate',
      template: 'unit-rate',
      difficulty: 2,
      wordIds: ['unit-rate'],
    },
    {
      title: 'Worked example: a smaller batch',
      objectiveId: 'scale',
      template: 'equivalent-ratios',
      difficulty: 4,
      wordIds: ['scale-factor'],
    },
  ],
  sorting: {
    prompt: 'Blue paint and white paint are mixed. Is the color the same as 2 blue : 3 white, darker, or lighter?',
    instructions: 'Pick up a mix. Think how much white goes with each cup of blue, then carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'same', label: 'Same as 2 : 3' },
      { id: 'darker', label: 'Darker (more blue)' },
      { id: 'lighter', label: 'Lighter (more white)' },
    ],
    draw(random) {
      const times = random.int(2, 9);
      const [blue, white] = random.pick([
        [2 * times, 3 * times],
        [2 + times, 3 + times],
        [random.int(2, 12), random.int(2, 18)],
      ]) as [number, number];
      const order = fraction(blue, white).compare(fraction(2, 3));
      return {
        label: `${blue} blue : ${white} white`,
        categoryId: order === 0 ? 'same' : order > 0 ? 'darker' : 'lighter',
        feedback: `Here ${blue} cups of blue share ${white} cups of white. In 2 : 3, each cup of blue has 1 1/2 cups of white. How much is it here?`,
        ...(white - blue === 1 && order !== 0 ? { misconception: 'ratio-additive' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'A ratio is kept by multiplying, not by adding. The unit rate is the same comparison made for one, and it answers every other question.',
    prerequisites: ['Multiply and divide whole numbers.', 'Find equivalent fractions.', 'Divide money amounts.'],
    discussionQuestions: [
      'Two mixes differ by one cup each: 2 : 3 and 3 : 4. Which is darker? How can you be sure without mixing?',
      'What does "6 feet for each hour" let you find out that "30 feet in 5 hours" does not tell at once?',
      'When would hours for each foot be more useful than feet for each hour?',
    ],
    lookFors: [
      'Students ask "how many times as much?", not "how much more?".',
      'Students say a rate with both units: miles for each hour.',
      'Students test a result by going back to one unit.',
    ],
    warmUp: {
      teacherDoes:
        'Show two glasses: 1 spoon of syrup in 2 cups of water, and 2 spoons in 4 cups. Ask which is sweeter. Then show 2 spoons in 3 cups and ask again.',
      studentsDo: 'Write a first guess alone, then give a partner a reason that uses the amounts of both.',
    },
    instruction: {
      teacherDoes:
        'Build a ratio table for 2 : 3 with the class. Mark the scale factor beside each row. Let the class test a row that was made by adding. Divide down to the row with 1.',
      studentsDo: 'Fill in two rows, write the scale factor, and explain with paint or syrup why both parts must grow.',
    },
    differentiation: {
      below: 'Use drawings of cups and small scale factors. Fill in the table one batch at a time.',
      above: 'Compare 5 : 8 with 7 : 11 in two ways. Give a mix that lies between them.',
      languageLearners:
        'Offer the frames "for every ___ there are ___" and "___ for each ___". Point at both amounts while speaking.',
    },
  },
  themes: ['coast', 'workshop', 'meadow'],
});
