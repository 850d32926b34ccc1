/** Increase and decrease in percent, one after the other too, grades 7 and 8 (home grade 7). */
import { numberLine } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { DISCOUNT, FIRST_VALUE, PERCENT, PERCENT_CHANGE, WHOLE_AMOUNT } from '../vocabulary/ratios.ts';

export const percentChangeTopic = defineTopic({
  id: 'percent-change',
  name: 'Percent increase and decrease',
  title: 'Up and down in percent',
  aliases: [
    'percent change',
    'percent increase',
    'percent decrease',
    'percent increase and decrease',
    'discounts',
    'percent discounts',
    'percents',
    'percent',
    'discounts and sales',
    'markups and discounts',
    'sale prices',
    'percent off',
    'multistep percent problems',
    'growth in percent',
  ],
  grades: { from: 7, to: 8 },
  objectives: [
    {
      id: 'change',
      verb: 'Compute',
      text: 'Compute an amount after one or two changes that are given in percent.',
      bloom: 'apply',
      standardCodes: ['7.RP.A.3'],
      questions: [{ template: 'percent-change', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'part',
      verb: 'Determine',
      text: 'Determine a part or a whole amount from a percent.',
      bloom: 'apply',
      standardCodes: ['7.RP.A.3'],
      questions: [{ template: 'percent-of', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong result of a percent change and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['7.RP.A.3'],
      questions: [{ template: 'percent-change', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['percent-only-change', 'percent-changes-added', 'percent-wrong-direction', 'percent-subtract'],
  words: [PERCENT, WHOLE_AMOUNT, PERCENT_CHANGE, DISCOUNT, FIRST_VALUE],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Bicycle in the Window',
      below: `For weeks Elena has looked at a bicycle in a shop window that costs two hundred dollars. On Friday the shop offers a discount of 20 percent. Elena knows that 20 percent of two hundred dollars is forty dollars, so the new price is one hundred sixty dollars.

On Monday the sale is over, and the owner raises the price again by 20 percent. "Then it must cost two hundred dollars again," says her friend Marcus. Elena works it out on paper and finds a surprise. The price did not go up from two hundred dollars. It went up from one hundred sixty dollars, and 20 percent of that is only thirty-two dollars. Now the bicycle costs one hundred ninety-two dollars.

A percent change always belongs to the amount just before the change. This amount is the first value, and it counts as 100 percent. When there are two changes, the second one has a different first value, so you cannot simply add the two percents.`,
      on: `For several weeks Elena has admired a bicycle in a shop window that costs two hundred dollars. On Friday the owner announces a discount of 20 percent. Since 20 percent of two hundred dollars is forty dollars, the reduced price is one hundred sixty dollars.

On Monday the sale ends, and the owner increases the price again by 20 percent. "Then it must cost exactly two hundred dollars again," says her friend Marcus, because minus 20 percent and plus 20 percent seem to cancel each other. Elena calculates carefully and discovers that he is mistaken. The increase is not taken of two hundred dollars but of one hundred sixty dollars, and 20 percent of that is only thirty-two dollars. The bicycle now costs one hundred ninety-two dollars.

Every percent change refers to the amount just before the change, which is called the first value and counts as 100 percent. Because the second change has another first value than the first change, the two percents may not simply be added or subtracted.`,
      above: `For several weeks Elena has been admiring a bicycle in a shop window, although its price of two hundred dollars is far more than she has saved. On Friday the owner finally announces a discount of 20 percent. Since 20 percent of two hundred dollars is forty dollars, the reduced price is one hundred sixty dollars, which is 80 percent of the first price.

On Monday the sale ends, and the owner increases the price again by 20 percent. Her friend Marcus concludes that the old price must be back, because a decrease and an increase of the same percent seem to cancel each other. Elena calculates carefully and proves that his conclusion is mistaken. The increase refers to one hundred sixty dollars rather than two hundred dollars, so it is only thirty-two dollars, and the bicycle now costs one hundred ninety-two dollars.

Every percent change refers to the amount right before the change, which is called the first value and represents 100 percent. Changes that follow each other have different first values, and that is the reason why their percents cannot simply be added or subtracted.`,
    },
  ],
  ideas: [
    {
      id: 'what-is-left',
      title: 'Think of what is left',
      objectiveId: 'change',
      text: '30% off means that 70% is still to pay. So the new price is 70% of the old one, in one step. In the same way, 30% more means 130% of the first value. For $50: 70% of 50 is $35, and 130% of 50 is $65.',
      wordIds: ['discount', 'percent-change'],
      figure: numberLine(
        { steps: 10, labels: { 0: '0%', 7: '70%', 10: '100%' }, points: [{ step: 7, letter: 'N' }] },
        'A number line from 0% to 100%. Point N stands at 70%, where the new price is.',
      ),
    },
    {
      id: 'which-whole',
      title: 'Percent of what?',
      objectiveId: 'part',
      text: 'Before you compute, name the whole amount: percent of what? "12 of 48 students" has the whole 48. "18 pages are 30% of a book" has the book as its whole, so the answer must be more than 18. First find 10%: that is 6 pages. Then 100% is 60 pages.',
      wordIds: ['whole-amount', 'percent'],
    },
    {
      id: 'there-and-back',
      title: 'Down and up again',
      objectiveId: 'trace',
      text: 'Start with 100. Go down by 50%, and there are 50. Now go up by 50%. 50% of 50 is 25, so you reach 75, not 100. The way back is measured from a smaller value. To get back from 50 to 100 you have to go up by 100%.',
      wordIds: ['first-value', 'percent-change'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a price goes down',
      objectiveId: 'change',
      template: 'percent-change',
      difficulty: 2,
      wordIds: ['discount'],
    },
    {
      title: 'Worked example: a number grows',
      objectiveId: 'change',
      template: 'percent-change',
      difficulty: 3,
      wordIds: ['percent-change'],
    },
    {
      title: 'Worked example: one change after another',
      objectiveId: 'change',
      template: 'percent-change',
      difficulty: 5,
      wordIds: ['first-value'],
    },
  ],
  sorting: {
    prompt: 'An amount changes twice. Does it end lower than it began, the same, or higher?',
    instructions: 'Pick up a pair of changes. Try it with 100, then carry the card to the bin where it belongs.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'lower', label: 'Ends lower' },
      { id: 'same', label: 'Ends the same' },
      { id: 'higher', label: 'Ends higher' },
    ],
    draw(random) {
      const sizes = [10, 20, 25, 30, 40, 50];
      const [up, down] = random.chance(1, 3) ? random.pick(UNDONE) : [random.pick(sizes), random.pick(sizes)];
      const upFirst = random.chance(1, 2);
      const end = (100 + up) * (100 - down);
      return {
        label: upFirst ? `up ${up}%, then down ${down}%` : `down ${down}%, then up ${up}%`,
        categoryId: end === 10_000 ? 'same' : end < 10_000 ? 'lower' : 'higher',
        feedback: `Start with 100 and change it by ${upFirst ? up : down}%. The second percent is taken of the new amount. What comes out?`,
        ...(up === down ? { misconception: 'percent-changes-added' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'Every percent change is measured from the amount just before it. One change is one multiplication; two changes are two multiplications.',
    prerequisites: [
      'Find a percent of an amount.',
      'Write a percent as a decimal or a fraction.',
      'Multiply decimals.',
    ],
    discussionQuestions: [
      'A price goes up by 10% and then down by 10%. Why is it not the old price?',
      'Which is better for the buyer: 30% off, or 20% off and then 10% off?',
      'A number doubles. By how many percent has it grown? It is halved. By how many percent has it fallen?',
    ],
    lookFors: [
      'Students say what 100% is before each step.',
      'Students use "80% is left" for 20% off.',
      'Students tell apart the change and the amount after the change.',
    ],
    warmUp: {
      teacherDoes:
        'Write a price of $60 and "25% off". Collect ways to find the new price. Ask which ways give the discount and which give the price at once.',
      studentsDo: 'Find the new price alone in any way, then look for a second way with a partner.',
    },
    instruction: {
      teacherDoes:
        'Draw the first value as a bar of 100%. Draw the new amount under it and call that the 100% of the next change. Write each change as a multiplication: × 0.8, × 1.2.',
      studentsDo: 'Draw the bars for two changes, predict whether the end is above or below the start, then compute.',
    },
    differentiation: {
      below: 'Use starts of 100 or 200 and changes of 10%, 25% and 50%. Keep the bar in sight.',
      above: 'Ask which increase undoes a decrease of 20%, of 50%, of 75%, and look for a rule.',
      languageLearners:
        'Act out "by 20%" and "to 20%" with counters: reduced by 20% leaves 80%, reduced to 20% leaves 20%.',
    },
  },
  themes: ['workshop', 'ancient-city', 'coast'],
});

/** An increase and the decrease that undoes it. */
const UNDONE: readonly [up: number, down: number][] = [
  [25, 20],
  [100, 50],
  [150, 60],
  [300, 75],
];
