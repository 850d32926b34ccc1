/** Calculating with decimals, grades 5 and 6. */
import { decimalText, fraction } from '../../items/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const decimalOperations = defineTopic({
  id: 'decimal-operations',
  name: 'Calculating with decimals',
  title: 'Where does the point go? Calculating with decimals',
  aliases: [
    'adding decimals',
    'subtracting decimals',
    'multiplying decimals',
    'decimal operations',
    'decimal addition',
    'decimal multiplication',
    'calculating with decimals',
    'decimal arithmetic',
  ],
  grades: { from: 5, to: 6 },
  objectives: [
    {
      id: 'add',
      verb: 'Add',
      text: 'Add and subtract decimals by lining up equal places.',
      bloom: 'apply',
      standardCodes: ['5.NBT.B.7', '6.NS.B.3'],
      questions: [{ template: 'add-decimals' }],
    },
    {
      id: 'multiply',
      verb: 'Multiply',
      text: 'Multiply decimals and place the point by reasoning about size.',
      bloom: 'apply',
      standardCodes: ['5.NBT.B.7', '6.NS.B.3'],
      questions: [{ template: 'multiply-decimals' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong result with decimals by means of an estimate.',
      bloom: 'analyze',
      standardCodes: ['5.NBT.B.7'],
      questions: [
        { template: 'add-decimals', formats: ['error-analysis', 'true-false'] },
        { template: 'multiply-decimals', formats: ['error-analysis', 'true-false'] },
      ],
    },
  ],
  misconceptions: ['decimal-align-right', 'decimal-two-whole-numbers', 'decimal-product-point-as-sum'],
  words: [
    word(
      'decimal-point',
      'decimal point',
      'The dot after the ones.',
      'The dot between the ones and the tenths.',
      'The mark that separates the whole places from the places smaller than one.',
    ),
    word(
      'estimate',
      'estimate',
      'A good guess with easy numbers.',
      'An answer that is near the exact one and easy to find.',
      'An approximate result, obtained with rounded numbers, against which an exact one is judged.',
    ),
    word(
      'tenth',
      'tenth',
      'One of ten equal parts.',
      'One of ten equal parts of a whole, written 0.1.',
      'The unit of the first place behind the point.',
    ),
    word(
      'product',
      'product',
      'What you get when you multiply.',
      'The result of multiplying numbers.',
      'The result of a multiplication.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Rope Bridge',
      below: `Tariq and Elena are building a small rope bridge in the garden. They need 3.5 meters of rope for one side and 0.27 meters more for a knot. How much rope is that in all?

Elena writes one number under the other and lines up the last digits. She gets 0.62 meters. But that cannot be right, because one side alone takes more than three meters. Only equal places can be added together. So Tariq lines up the decimal points and writes 3.50 and 0.27. Now tenths stand under tenths, and the sum is 3.77 meters.

Next they need a small board that is 0.3 meters long and 0.4 meters wide. Its area is the product of the two numbers. Three times four is twelve, but where does the point go? A tenth of a tenth is a hundredth, so the area is twelve hundredths, or 0.12 square meters.`,
      on: `Tariq and Elena are building a small rope bridge in the garden. They need 3.5 meters of rope for one side and another 0.27 meters for a strong knot. How much rope do they need altogether?

Elena writes the numbers under each other and lines up the last digits, which gives 0.62 meters. An estimate shows that something is wrong, because one side alone takes more than three meters. Only equal places can be added, so Tariq lines up the decimal points and writes 3.50 and 0.27. Now the tenths stand under the tenths, and the sum is 3.77 meters.

Afterwards they need a board that is 0.3 meters long and 0.4 meters wide. Three times four is twelve, but the position of the point must be decided by size. Since a tenth of a tenth is a hundredth, the area is twelve hundredths, which is 0.12 square meters.`,
      above: `Tariq and Elena are constructing a small rope bridge in the garden. One side requires 3.5 meters of rope, and a reliable knot requires another 0.27 meters. They want to determine the total amount before visiting the store.

Elena writes the numbers below each other and lines up the final digits, obtaining a total of 0.62 meters. A simple estimate reveals the mistake, because one side alone already requires more than three meters. Since only equal places can be combined, Tariq lines up the decimal points, writes 3.50 and 0.27, and obtains 3.77 meters.

Later they need a rectangular board measuring 0.3 meters by 0.4 meters. Although three times four is obviously twelve, the position of the decimal point has to be determined by reasoning about size. Because a tenth of a tenth is a hundredth, the area amounts to twelve hundredths, or 0.12 square meters.`,
    },
  ],
  ideas: [
    {
      id: 'line-up',
      title: 'Line up the points',
      objectiveId: 'add',
      text: 'For 3.5 + 0.27, write 3.50 and 0.27 with the points under each other. Then tenths stand under tenths. The sum is 3.77, not 0.62.',
      wordIds: ['decimal-point', 'tenth'],
    },
    {
      id: 'ten-tenths',
      title: 'Ten tenths make one',
      objectiveId: 'add',
      text: 'In 2.7 + 1.6 the tenths make 13. Ten of them are one whole. So the sum is 4.3, not 3.13. The point is no wall.',
      wordIds: ['tenth'],
    },
    {
      id: 'size',
      title: 'The point follows the size',
      objectiveId: 'multiply',
      text: '0.3 × 0.4 is less than half of 0.4. So it cannot be 1.2. A tenth of a tenth is a hundredth: 0.12.',
      wordIds: ['product', 'estimate'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a sum',
      objectiveId: 'add',
      template: 'add-decimals',
      difficulty: 2,
      wordIds: ['decimal-point'],
    },
    {
      title: 'Worked example: a product',
      objectiveId: 'multiply',
      template: 'multiply-decimals',
      difficulty: 3,
      wordIds: ['product'],
    },
  ],
  sorting: {
    prompt: 'Is the product less than 1 or more than 1?',
    instructions: 'Pick up a product. Estimate its size and carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'evaluate',
    categories: [
      { id: 'less', label: 'Less than 1' },
      { id: 'more', label: 'More than 1' },
    ],
    draw(random) {
      const [a, b] = [random.int(2, 49), random.int(2, 9)];
      const order = fraction(a * b, 100).compare(1);
      return {
        label: `${decimalText(fraction(a, 10), 1)} × ${decimalText(fraction(b, 10), 1)}`,
        categoryId: order === 0 ? 'none' : order < 0 ? 'less' : 'more',
        feedback: `Round the numbers. Is ${decimalText(fraction(b, 10), 1)} of ${decimalText(fraction(a, 10), 1)} as much as 1?`,
        misconception: 'decimal-product-point-as-sum',
      };
    },
  },
  teacher: {
    bigIdea: 'Calculating with decimals is calculating with places; an estimate tells where the point must be.',
    prerequisites: ['Decimal place value and comparing (5.NBT.A.3).', 'The four operations with whole numbers.'],
    discussionQuestions: [
      'Why are the points lined up, and not the last digits?',
      'How can you know without calculating that 0.3 × 0.4 is not 1.2?',
      'When is a product smaller than both factors?',
    ],
    lookFors: [
      'Students estimate before they place the point.',
      'Students write zeros to make equal lengths.',
      'Students regroup ten tenths into a whole.',
    ],
    warmUp: {
      teacherDoes: 'Write 3.5 + 0.27 = 0.62 and ask how one can see that it is wrong without calculating.',
      studentsDo: 'Give reasons, then find the right sum.',
    },
    instruction: {
      teacherDoes:
        'Add in a place-value chart. Multiply on a hundred grid: shade 3 tenths one way and 4 tenths the other way.',
      studentsDo: 'Estimate and solve two sums and two products.',
    },
    differentiation: {
      below: 'Use money amounts and whole numbers times tenths.',
      above: 'Multiply tenths by hundredths and divide decimals (6.NS.B.3).',
      languageLearners: 'Offer the frame "It must be near ___, because ___".',
    },
  },
  themes: ['workshop', 'laboratory', 'coast'],
});
