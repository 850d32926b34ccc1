/** Multiplying and dividing fractions, grades 5 and 6. */
import { fractionText } from '../../items/index.ts';
import { fractionBars } from '../figures/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';
import { DENOMINATOR, NUMERATOR, RECIPROCAL } from '../vocabulary/fractions.ts';

export const multiplyAndDivideFractions = defineTopic({
  id: 'multiply-and-divide-fractions',
  name: 'Multiplying and dividing fractions',
  title: 'A part of a part: multiplying and dividing fractions',
  aliases: [
    'multiplying fractions',
    'dividing fractions',
    'fraction multiplication',
    'fraction division',
    'fraction times whole number',
    'keep change flip',
    'reciprocal',
    'fraction of a number',
    'times fractions',
  ],
  grades: { from: 5, to: 6 },
  objectives: [
    {
      id: 'multiply',
      verb: 'Multiply',
      text: 'Multiply fractions by whole numbers and by fractions, also in word problems.',
      bloom: 'apply',
      standardCodes: ['5.NF.B.4', '5.NF.B.6'],
      questions: [{ template: 'multiply-fractions' }],
    },
    {
      id: 'divide',
      verb: 'Divide',
      text: 'Divide with fractions and explain the result as how many times one number fits into another.',
      bloom: 'apply',
      standardCodes: ['5.NF.B.7', '6.NS.A.1'],
      questions: [{ template: 'divide-fractions' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong product or quotient of fractions.',
      bloom: 'analyze',
      standardCodes: ['5.NF.B.4'],
      questions: [
        { template: 'multiply-fractions', formats: ['error-analysis', 'true-false'] },
        { template: 'divide-fractions', formats: ['error-analysis', 'true-false'] },
      ],
    },
  ],
  misconceptions: [
    'fraction-multiply-both-parts',
    'fraction-divide-as-multiply',
    'fraction-divide-invert-first',
    'fraction-multiply-keep-denominator',
  ],
  words: [
    NUMERATOR,
    DENOMINATOR,
    RECIPROCAL,
    word(
      'product',
      'product',
      'What you get when you multiply.',
      'The result of multiplying numbers.',
      'The result of a multiplication; with a factor below 1 it is smaller than the other factor.',
    ),
    word(
      'quotient',
      'quotient',
      'What you get when you divide.',
      'The result of a division; it tells how many times one number fits into another.',
      'The result of a division, which can exceed the dividend when the divisor is below 1.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'Ribbons for the Parade',
      below: `Emeka has two yards of red ribbon for the parade, and he cuts it into pieces that are one fourth of a yard long. How many pieces does he get? There are four fourths in every yard, so there are eight fourths in two yards. Dividing by a small piece gives a large number. We write 2 ÷ 1/4 = 8.

Then he uses half of a piece that is three fourths of a yard long. Half of three fourths is a part of a part. He cuts every fourth in two, and now the pieces are eighths. Three of them are used, so the product is three eighths of a yard. Taking a part of a part makes it smaller.

Many people think that multiplying always makes a number bigger and that dividing always makes it smaller. With fractions this is often the other way round.`,
      on: `Emeka is preparing decorations for the parade. He has two yards of red ribbon and cuts it into pieces that are one fourth of a yard long. Because every yard contains four fourths, he gets eight pieces, and we write 2 ÷ 1/4 = 8. Dividing by a number smaller than one gives a result that is larger than the number at the start.

Next he takes half of a ribbon that measures three fourths of a yard. Half of three fourths is a part of a part. If every fourth is cut in two, the pieces become eighths, and three of those eighths are used. The product of 1/2 and 3/4 is therefore 3/8.

Many students expect that multiplication makes numbers bigger and that division makes them smaller. With fractions, it is worth asking first whether the result should be larger or smaller.`,
      above: `Emeka is responsible for the decorations of the annual parade. Starting with two yards of red ribbon, he cuts pieces measuring one fourth of a yard. Since every yard contains four fourths, he obtains eight pieces, which is expressed as 2 ÷ 1/4 = 8. Dividing by a number between zero and one produces a quotient larger than the original number.

Afterwards he needs half of a ribbon that measures three fourths of a yard, in other words a part of a part. When every fourth is divided into two equal pieces, the pieces become eighths, and precisely three of these eighths are required. Consequently, the product of 1/2 and 3/4 is 3/8, which is smaller than either factor.

Many students assume that multiplication increases numbers and that division decreases them. Fractions demonstrate that this assumption is not generally valid, so predicting the size of a result is a valuable habit.`,
    },
  ],
  ideas: [
    {
      id: 'groups',
      title: 'Groups of a fraction',
      objectiveId: 'multiply',
      text: '3 × 2/5 means three groups of 2 fifths. That is 6 fifths: 6/5. The pieces stay fifths, so the bottom number does not change.',
      wordIds: ['product', 'denominator'],
      figure: fractionBars(
        [
          { parts: 5, shaded: 2 },
          { parts: 5, shaded: 2 },
          { parts: 5, shaded: 2 },
        ],
        'Three bars, each cut into 5 equal parts with 2 shaded.',
      ),
    },
    {
      id: 'fits',
      title: 'How often does it fit?',
      objectiveId: 'divide',
      text: '3 ÷ 1/4 asks how many fourths fit into 3. There are 4 in each whole, so 12 fit. That is why dividing by 1/4 is the same as multiplying by 4.',
      wordIds: ['quotient', 'reciprocal'],
      figure: fractionBars(
        [
          { parts: 4, shaded: 0 },
          { parts: 4, shaded: 0 },
          { parts: 4, shaded: 0 },
        ],
        'Three bars, each cut into 4 equal parts.',
      ),
    },
    {
      id: 'size',
      title: 'Bigger or smaller?',
      objectiveId: 'trace',
      text: 'Half of 3/4 must be less than 3/4. Someone answers 3/4 × 1/2 = 6/4. That is more than a whole, so something went wrong. Ask about the size first.',
      wordIds: ['numerator'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a part of a part',
      objectiveId: 'multiply',
      template: 'multiply-fractions',
      difficulty: 4,
      wordIds: ['product'],
    },
    {
      title: 'Worked example: how many fit?',
      objectiveId: 'divide',
      template: 'divide-fractions',
      difficulty: 3,
      wordIds: ['quotient'],
    },
  ],
  sorting: {
    prompt: 'Is the result less than 6 or more than 6?',
    instructions: 'Pick up a card. Do not calculate: decide by size and carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'evaluate',
    categories: [
      { id: 'less', label: 'Less than 6' },
      { id: 'more', label: 'More than 6' },
    ],
    draw(random) {
      const d = random.int(2, 9);
      const n = random.pick([random.int(1, d - 1), d + random.int(1, 4)]);
      const divide = random.chance(1, 2);
      const below = n < d;
      return {
        label: `6 ${divide ? '÷' : '×'} ${fractionText(n, d)}`,
        categoryId: below === divide ? 'more' : 'less',
        feedback: `Is ${fractionText(n, d)} less than 1 or more than 1? What does ${divide ? 'dividing' : 'multiplying'} by such a number do to 6?`,
        misconception: 'fraction-divide-as-multiply',
      };
    },
  },
  teacher: {
    bigIdea:
      'Multiplying by a fraction takes a part; dividing by a fraction asks how many times it fits. Both can surprise in size.',
    prerequisites: ['Equivalent fractions (4.NF.A.1).', 'A fraction as a multiple of a unit fraction (4.NF.B.4).'],
    discussionQuestions: [
      'When is a product smaller than both factors?',
      'Why is 3 ÷ 1/4 larger than 3?',
      'What does turning over the second fraction do?',
    ],
    lookFors: [
      'Students say whether the result should be larger or smaller before computing.',
      'Students explain division as "how many fit".',
      'Students check a quotient by multiplying back.',
    ],
    warmUp: {
      teacherDoes: 'Ask: is half of a half more or less than a half? How many halves are in 3? Let students draw.',
      studentsDo: 'Draw both and compare with a partner.',
    },
    instruction: {
      teacherDoes:
        'Show a part of a part on a square shaded two ways. Show division by measuring a strip with a smaller one.',
      studentsDo: 'Draw one product and one quotient and write the equation.',
    },
    differentiation: {
      below: 'Stay with whole numbers times unit fractions and whole numbers divided by unit fractions.',
      above:
        'Divide fractions by fractions with a remainder and interpret it; look ahead to rational numbers (7.NS.A.2).',
      languageLearners: 'Contrast "half of" and "how many halves in" with pictures.',
    },
  },
  themes: ['workshop', 'coast', 'meadow'],
});
