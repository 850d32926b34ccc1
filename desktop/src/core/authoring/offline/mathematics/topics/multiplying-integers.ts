/** Products and quotients of integers, grades 7 and 8 (home grade 7). */
import { wholeText } from '../../items/index.ts';
import { numberLine } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import {
  FACTOR_SIGN,
  INTEGER,
  NEGATIVE_NUMBER,
  OPPOSITE,
  PRODUCT_OF_INTEGERS,
  QUOTIENT_OF_INTEGERS,
} from '../vocabulary/integers.ts';

export const multiplyingIntegersTopic = defineTopic({
  id: 'multiplying-integers',
  name: 'Multiplying and dividing integers',
  title: 'Signs that multiply: products and quotients of integers',
  aliases: [
    'multiplying integers',
    'dividing integers',
    'multiplying and dividing integers',
    'multiply integers',
    'divide integers',
    'multiplying negative numbers',
    'dividing negative numbers',
    'product of integers',
    'rules for signs',
    'negative times negative',
  ],
  grades: { from: 7, to: 8 },
  objectives: [
    {
      id: 'compute',
      verb: 'Compute',
      text: 'Compute products and quotients of integers and say what the sign means in a story.',
      bloom: 'apply',
      standardCodes: ['7.NS.A.2.a', '7.NS.A.2.b'],
      questions: [{ template: 'multiply-integers', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong product or quotient of integers and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['7.NS.A.2.a', '7.NS.A.2.b'],
      questions: [{ template: 'multiply-integers', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['integer-wrong-sign', 'integer-product-as-sum', 'integer-two-negatives-positive'],
  words: [INTEGER, NEGATIVE_NUMBER, FACTOR_SIGN, PRODUCT_OF_INTEGERS, QUOTIENT_OF_INTEGERS, OPPOSITE],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Water Tank',
      below: `Behind the greenhouse stands a large water tank with a scale painted on its side. In dry weeks the plants drink so much that the water level changes by −4 centimeters each day, where the minus sign tells us that the water is sinking.

How much does the level change in three days? Three times the same change is −4 + (−4) + (−4), so the product 3 × (−4) is −12. The water stands twelve centimeters lower than before.

Now Imani asks a harder question. She wants to know where the water stood three days ago, and because going back in time can be written with a negative number, three days ago is −3. Since the water has been falling all the time, it must have stood higher in the past. It stood twelve centimeters higher, and so (−3) × (−4) = 12.

Two factors with different signs give a negative product, and two factors with the same sign give a positive product.`,
      on: `Behind the greenhouse stands a large water tank with a scale painted on its side. In dry weeks the plants use so much water that the level changes by −4 centimeters every day, where the minus sign tells us that the water is sinking.

To find the change within three days, Imani adds three equal changes, −4 + (−4) + (−4), so the product 3 × (−4) equals −12. After three days the water stands twelve centimeters lower.

Then she asks herself a more difficult question: where did the water stand three days ago? Going back in time can be written with a negative number, so three days ago corresponds to −3. Since the water has been sinking all the time, it must have been higher in the past, and indeed it was twelve centimeters higher. Therefore (−3) × (−4) = 12.

The story agrees with the general rule. Two factors with different signs have a negative product, whereas two factors with the same sign have a positive product. The same holds for every quotient, because division asks for a missing factor.`,
      above: `Behind the greenhouse stands a large water tank with a scale painted on its side. During dry weeks the plants consume so much water that the level changes by −4 centimeters every day, where the negative sign indicates that the water is sinking.

The change within three days is the sum of three equal changes, −4 + (−4) + (−4), so the product 3 × (−4) equals −12, and the water stands twelve centimeters lower than at the beginning.

Imani raises a more difficult question: where did the water stand three days ago? Going backward in time can be represented by a negative number, so three days ago corresponds to −3. Because the water has been sinking continuously, it must have been higher in the past, and indeed it was twelve centimeters higher. This observation explains why (−3) × (−4) = 12.

The story agrees with the general rule. Factors with different signs have a negative product, whereas factors with the same sign have a positive product. Since division asks for a missing factor, the sign of a quotient follows the same rule: −12 divided by −4 must be 3, because 3 times −4 is −12.`,
    },
  ],
  ideas: [
    {
      id: 'equal-jumps',
      title: 'Equal jumps to the left',
      objectiveId: 'compute',
      text: '4 × (−2) means 4 jumps of −2. Each jump goes 2 steps to the left: −2, −4, −6, −8. So 4 × (−2) = −8. The order of the factors does not matter, so (−2) × 4 = −8 as well.',
      wordIds: ['negative-number', 'product'],
      figure: numberLine(
        {
          steps: 10,
          labels: { 1: '−8', 3: '−6', 5: '−4', 7: '−2', 9: '0' },
          points: [{ step: 1, letter: 'E' }],
        },
        'A number line from −9 to 1. Numbers stand at −8, −6, −4, −2 and 0; four jumps of 2 from 0 to the left end at E, which is −8.',
      ),
    },
    {
      id: 'a-pattern',
      title: 'A pattern that goes on',
      objectiveId: 'compute',
      text: 'Look at the results: 2 × (−5) = −10. 1 × (−5) = −5. 0 × (−5) = 0. Each time the first factor goes down by 1, the product goes up by 5. So the next ones must be (−1) × (−5) = 5 and (−2) × (−5) = 10. The product of two negative numbers is positive.',
      wordIds: ['integer', 'sign', 'opposite'],
    },
    {
      id: 'check-by-multiplying',
      title: 'Check a quotient',
      objectiveId: 'trace',
      text: 'Is −18 ÷ 3 equal to 6 or to −6? Multiply back. 6 × 3 = 18, which is not −18. (−6) × 3 = −18 fits. A quotient is right when it gives the first number back.',
      wordIds: ['quotient'],
    },
  ],
  examples: [
    {
      title: 'Worked example: one negative factor',
      objectiveId: 'compute',
      template: 'multiply-integers',
      difficulty: 1,
      wordIds: ['product', 'sign'],
    },
    {
      title: 'Worked example: a quotient',
      objectiveId: 'compute',
      template: 'multiply-integers',
      difficulty: 3,
      wordIds: ['quotient'],
    },
    {
      title: 'Worked example: three factors',
      objectiveId: 'compute',
      template: 'multiply-integers',
      difficulty: 5,
      wordIds: ['sign'],
    },
  ],
  sorting: {
    prompt: 'Is the result negative or positive?',
    instructions: 'Pick up a card. You need not work it out: look at the signs, then carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'negative', label: 'Negative' },
      { id: 'positive', label: 'Positive' },
    ],
    draw(random) {
      const form = random.chance(1, 8) ? 'sum' : random.pick(['product', 'quotient', 'three'] as const);
      const shown = (value: number) => (value < 0 ? `(${wholeText(value)})` : String(value));
      const [first, second] = random.pick(SIGNS);
      const [a, b, c] = [first * random.int(2, 9), second * random.int(2, 9), random.pick([-1, 1]) * random.int(2, 4)];
      if (form === 'sum') {
        // Two negative numbers are put together: the rule for products does not hold here.
        const [x, y] = [-Math.abs(a), -Math.abs(b)];
        return {
          label: `${wholeText(x)} + (${wholeText(y)})`,
          categoryId: 'negative',
          feedback: 'Look at the operation. This is a sum: walk it on a number line.',
          misconception: 'integer-two-negatives-positive',
        };
      }
      const negatives = [a, b, ...(form === 'three' ? [c] : [])].filter((value) => value < 0).length;
      return {
        label:
          form === 'quotient'
            ? `${wholeText(a * Math.abs(b))} ÷ ${shown(b)}`
            : `${wholeText(a)} × ${shown(b)}${form === 'three' ? ` × ${shown(c)}` : ''}`,
        categoryId: negatives % 2 === 0 ? 'positive' : 'negative',
        feedback: 'Count the negative numbers here. What do two of them do to each other when you multiply or divide?',
        misconception: 'integer-wrong-sign',
      };
    },
  },
  teacher: {
    bigIdea:
      'The rules for signs are not magic: they are the only ones that keep equal jumps, patterns and multiplying back in order.',
    prerequisites: [
      'Multiply and divide whole numbers.',
      'Add integers on a number line.',
      'Find the missing factor of a product.',
    ],
    discussionQuestions: [
      'What could (−3) × (−4) mean in a story about time and water?',
      'Why is −5 + (−8) negative, but (−5) × (−8) positive?',
      'What is the sign of a product of five negative numbers? Of six? Why?',
    ],
    lookFors: [
      'Students decide the sign first and say why.',
      'Students check a quotient by multiplying back.',
      'Students do not use the rule for products on sums.',
    ],
    warmUp: {
      teacherDoes:
        'Write 3 × (−5), 2 × (−5), 1 × (−5), 0 × (−5) under each other with the results. Ask what comes next, and why.',
      studentsDo: 'Continue the pattern alone for two lines and tell a partner what stays the same in each step.',
    },
    instruction: {
      teacherDoes:
        'Tell the story of the tank with days forward and back. Fill a table of all four sign combinations from the story, then from the pattern. Turn each product into two quotients.',
      studentsDo:
        'Write one sentence of the story for each line of the table and check the quotients by multiplying back.',
    },
    differentiation: {
      below:
        'Begin with jumps on a number line and one negative factor. Give the table of signs when it has been found.',
      above: 'Ask why (−1) × (−1) must be 1 if (−1) × (1 + (−1)) is to be 0.',
      languageLearners:
        'Practice "negative" for numbers and "minus" for taking away. Offer the frame "The product is ___ because ___".',
    },
  },
  themes: ['laboratory', 'coast', 'space-station'],
});

/** Signs of two numbers, at least one of them negative. */
const SIGNS: readonly [number, number][] = [
  [-1, 1],
  [1, -1],
  [-1, -1],
];
