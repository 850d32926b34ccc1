/** Percents of amounts, and the whole when part and percent are known, grades 6 and 7. */
import { fractionBars } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { PART, PERCENT, RATIO, WHOLE_AMOUNT } from '../vocabulary/ratios.ts';

export const percentOfAnAmountTopic = defineTopic({
  id: 'percent-of-an-amount',
  name: 'Percent of an amount',
  title: 'So many out of a hundred: percents of amounts',
  aliases: [
    'percent',
    'percents',
    'percentages',
    'percent of a number',
    'percent of a quantity',
    'finding a percent',
    'finding the whole',
    'part and whole',
    'percent problems',
    'introduction to percents',
  ],
  grades: { from: 6, to: 7 },
  objectives: [
    {
      id: 'compute',
      verb: 'Compute',
      text: 'Compute a percent of an amount, and the whole when a part and its percent are known.',
      bloom: 'apply',
      standardCodes: ['6.RP.A.3.c'],
      questions: [{ template: 'percent-of', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong percent calculation and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['6.RP.A.3.c'],
      questions: [{ template: 'percent-of', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['percent-as-number', 'percent-divide', 'percent-part-as-whole', 'percent-complement'],
  words: [PERCENT, WHOLE_AMOUNT, PART, RATIO],
  passages: [
    {
      id: 'how-it-works',
      title: 'The School Garden',
      below: `Every spring the students of Lincoln School plant a garden behind the gym. This year there are two groups. The first group plants eighty bean seeds, and the second group plants only twenty.

After ten days, Maya counts the new plants. In the first group, sixty seeds have sprouted, but in the second group only eighteen. At first it seems that the first group was much better. Then Maya thinks about the whole amount, which is not the same for both.

Percent means out of a hundred, so a percent makes the two groups easy to compare. Sixty out of eighty is the same ratio as seventy-five out of a hundred, which is 75 percent. Eighteen out of twenty is the same as ninety out of a hundred, which is 90 percent.

The part was larger in the first group, but the percent was larger in the second group. A percent always needs a whole amount, and the whole amount always stands for 100 percent.`,
      on: `Every spring the students of Lincoln School plant a garden behind the gymnasium, and this year two groups are working side by side. The first group plants eighty bean seeds, while the second group plants only twenty.

Ten days later, Maya counts the young plants and reports that sixty seeds have sprouted in the first group, but only eighteen in the second. At first glance the first group seems to be far more successful. Then Maya remembers that the whole amount was not the same for both groups.

Percent means "for every hundred," so percents make such results easy to compare. Sixty out of eighty is the same ratio as seventy-five out of one hundred, or 75 percent, and eighteen out of twenty is the same ratio as ninety out of one hundred, or 90 percent.

Although the part was larger in the first group, the percent was larger in the second. Whenever you read a percent, ask yourself which whole amount it belongs to, because that amount always stands for 100 percent.`,
      above: `Every spring the students of Lincoln School cultivate a vegetable garden behind the gymnasium, and this year two groups are competing with each other. The first group plants eighty bean seeds, whereas the second group, which received a much smaller bed, plants only twenty.

Ten days later, Maya inspects both beds and reports that sixty seeds have sprouted in the first group, compared with only eighteen in the second. The first group immediately celebrates its apparent success, until Maya points out that the whole amount was entirely different for the two groups.

Because percent means "for every hundred," percents make it possible to compare parts of different wholes. Sixty out of eighty is the same ratio as seventy-five out of one hundred, which is 75 percent. Eighteen out of twenty is the same ratio as ninety out of one hundred, which is 90 percent.

The larger part therefore belongs to the first group, but the larger percent belongs to the second. A percent without its whole amount tells us nothing, since the whole amount is exactly what 100 percent stands for. The other way around, anyone who knows a part and its percent can find the whole amount.`,
    },
  ],
  ideas: [
    {
      id: 'bar-of-100',
      title: 'The whole is 100%',
      objectiveId: 'compute',
      text: 'Draw a bar for the whole amount and write 100% at its end. Cut it into 4 equal parts: each is 25%. If the whole is 60, then each part is 60 ÷ 4 = 15. So 25% of 60 is 15, and 75% of 60 is 3 × 15 = 45.',
      wordIds: ['percent', 'whole-amount'],
      figure: fractionBars(
        [{ parts: 4, shaded: 3, label: '75%' }],
        'A bar cut into 4 equal parts. Three of them are shaded: 75% of the bar.',
      ),
    },
    {
      id: 'ten-percent-first',
      title: 'Start from 10%',
      objectiveId: 'compute',
      text: '10% is one tenth, and it is easy to find. 10% of 70 is 7. From there you can build many percents: 20% is twice as much, 14. 5% is half as much, 3 1/2. 30% is 21. Put 30% and 5% together, and you have 35%: 24 1/2.',
      wordIds: ['part-of-the-whole'],
      figure: fractionBars(
        [{ parts: 10, shaded: 1, label: '10%' }],
        'A bar cut into 10 equal parts. One of them is shaded: 10% of the bar.',
      ),
    },
    {
      id: 'estimate',
      title: 'Is it near a half?',
      objectiveId: 'trace',
      text: '50% is one half. So 48% of 200 must be a little less than 100. Someone who answers 48 has read the percent as a number of things. Someone who answers 152 has taken the part away from the whole. A quick look at the half finds both slips.',
      wordIds: ['percent', 'ratio'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a percent of an amount',
      objectiveId: 'compute',
      template: 'percent-of',
      difficulty: 2,
      wordIds: ['percent'],
    },
    {
      title: 'Worked example: building a percent',
      objectiveId: 'compute',
      template: 'percent-of',
      difficulty: 3,
      wordIds: ['part-of-the-whole'],
    },
    {
      title: 'Worked example: finding the whole',
      objectiveId: 'compute',
      template: 'percent-of',
      difficulty: 5,
      wordIds: ['whole-amount'],
    },
  ],
  sorting: {
    prompt: 'Is it less than 30, exactly 30, or more than 30?',
    instructions: 'Pick up a card. Find 10% or one half first, then carry the card to the bin where it belongs.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'less', label: 'Less than 30' },
      { id: 'exact', label: 'Exactly 30' },
      { id: 'more', label: 'More than 30' },
    ],
    draw(random) {
      const [percent, whole] = random.chance(1, 3)
        ? random.pick(THIRTIES)
        : [random.pick([10, 20, 25, 30, 40, 50, 60, 75]), random.int(2, 12) * 20];
      const parts = percent * whole;
      const categoryId = parts === 3000 ? 'exact' : parts < 3000 ? 'less' : 'more';
      return {
        label: `${percent}% of ${whole}`,
        categoryId,
        feedback: `10% of ${whole} is one tenth of it. What is ${percent}% then?`,
        ...(percent === 30 && categoryId !== 'exact' ? { misconception: 'percent-as-number' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'A percent is a ratio to 100. It says nothing until the whole is named, and the whole is always 100 percent.',
    prerequisites: [
      'Find equal ratios.',
      'Multiply a whole number by a fraction.',
      'Write tenths and hundredths as decimals.',
    ],
    discussionQuestions: [
      'When is 10% of something more than 50% of something else?',
      'How can you find 15% of a price in your head?',
      '12 students are 40% of a club. Why is it wrong to take 40% of 12?',
    ],
    lookFors: [
      'Students name the whole before they compute.',
      'Students use 10%, 25% or 50% as a landmark.',
      'Students say whether the part or the whole is asked.',
    ],
    warmUp: {
      teacherDoes:
        'Draw a long bar and call it 100%. Ask students to mark 50%, 25% and 10%. Then write 80 at the end of the bar and ask what stands at each mark.',
      studentsDo: 'Copy the bar, place the marks, and write the amount under each percent.',
    },
    instruction: {
      teacherDoes:
        'Solve one problem with a bar, one with 10% steps, and one by multiplying with a fraction. Then hide the whole and show a part with its percent: go back to 10% or 1% first.',
      studentsDo:
        'Choose a way for each problem, draw the bar, and check that the answer lies on the right side of the half.',
    },
    differentiation: {
      below: 'Keep to 10%, 25%, 50% and their multiples, with a bar on paper for every problem.',
      above: 'Ask for two different wholes and percents with the same part, such as 24, and explain the pattern.',
      languageLearners: 'Contrast "of", "off" and "out of" with pictures. Offer the frame "___% of ___ is ___".',
    },
  },
  themes: ['meadow', 'forest', 'workshop'],
});

/** Percents and wholes whose part is 30. */
const THIRTIES: readonly [percent: number, whole: number][] = [
  [10, 300],
  [15, 200],
  [20, 150],
  [25, 120],
  [30, 100],
  [40, 75],
  [50, 60],
  [60, 50],
  [75, 40],
];
