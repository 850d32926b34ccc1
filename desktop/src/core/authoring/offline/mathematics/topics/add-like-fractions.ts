/** Adding and subtracting fractions with like denominators, grades 3 to 5 (home grade 4). */
import { fraction, fractionText } from '../../items/index.ts';
import { fractionBars } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import {
  DENOMINATOR,
  FRACTION,
  LIKE_DENOMINATORS,
  MIXED_NUMBER,
  NUMERATOR,
  UNIT_FRACTION,
} from '../vocabulary/fractions.ts';

export const addLikeFractionsTopic = defineTopic({
  id: 'add-like-fractions',
  name: 'Adding and subtracting fractions with like denominators',
  title: 'Pieces of one size: adding and subtracting fractions',
  aliases: [
    'adding fractions',
    'fraction addition',
    'add fractions with like denominators',
    'adding fractions with the same denominator',
    'subtracting fractions',
    'fraction subtraction',
    'like denominators',
    'same denominator',
    'adding mixed numbers',
    'sums of fractions',
  ],
  grades: { from: 4, to: 5 },
  objectives: [
    {
      id: 'add',
      verb: 'Add',
      text: 'Add fractions and mixed numbers with like denominators in problems about real amounts.',
      bloom: 'apply',
      standardCodes: ['4.NF.B.3.a', '4.NF.B.3.c', '4.NF.B.3.d'],
      questions: [{ template: 'add-like-fractions' }],
    },
    {
      id: 'subtract',
      verb: 'Subtract',
      text: 'Subtract fractions and mixed numbers with like denominators, trading a whole for pieces when needed.',
      bloom: 'apply',
      standardCodes: ['4.NF.B.3.a', '4.NF.B.3.c', '4.NF.B.3.d'],
      questions: [{ template: 'subtract-like-fractions' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong sum or difference of fractions and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['4.NF.B.3.a'],
      questions: [
        { template: 'add-like-fractions', formats: ['error-analysis', 'true-false'] },
        { template: 'subtract-like-fractions', formats: ['error-analysis', 'true-false'] },
      ],
    },
  ],
  misconceptions: ['fraction-add-across', 'fraction-pieces-as-wholes', 'fraction-whole-as-one-piece'],
  words: [FRACTION, NUMERATOR, DENOMINATOR, LIKE_DENOMINATORS, UNIT_FRACTION, MIXED_NUMBER],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Bread Table',
      below: `Ms. Rao bakes one long loaf of bread for the whole class. She cuts the loaf into eight parts of the same size, so each part is one eighth of the bread.

Omar puts two parts on a plate, and Mei puts three more parts beside them. How much bread is on the plate now? Count the parts together: two eighths and three eighths make five eighths. With numbers we write 2/8 + 3/8 = 5/8.

Look at the bottom number, because it has not changed. The parts did not get smaller when Omar and Mei put them on one plate. The top number counts the parts, and the bottom number tells us how big each part is.

How much bread is left on the table? The whole loaf was eight eighths, and five eighths were taken away. That leaves three eighths, so 8/8 − 5/8 = 3/8.`,
      on: `On Friday morning Ms. Rao brings one long loaf of bread for her class and slices it into eight equal pieces. Because eight of these pieces make the whole loaf, each piece is one eighth of the bread.

Omar places two pieces on a plate, and Mei adds three pieces to the same plate. To find how much bread is on the plate, they simply count the pieces: two eighths and three eighths together make five eighths. Written with numbers, 2/8 + 3/8 = 5/8.

Notice that the denominator stays the same. Putting pieces together does not change the size of any single piece, so only the numerator changes. A student who adds the denominators as well would get 5/16, which is less than half of the loaf. But everyone can see that more than half of the bread is on the plate!

Subtracting works in the same way. The complete loaf was eight eighths, and when five eighths are taken away, three eighths remain on the table: 8/8 − 5/8 = 3/8.`,
      above: `Every Friday Ms. Rao brings a single long loaf of bread to school and divides it carefully into 8 equal parts, so that each part represents one eighth of the complete loaf.

When Omar places 2 parts on a plate and Mei adds another 3 parts, the total can be found by counting a single unit: 2 eighths and 3 eighths together make 5 eighths. Expressed with numbers, 2/8 + 3/8 = 5/8. The denominator remains 8 because combining the parts does not change the size of any of them; only the numerator, which records how many parts have been counted, increases.

Suppose somebody added the denominators as well and announced a total of 5/16. A quick estimate exposes the mistake immediately, since 5/16 is smaller than one half, although the plate obviously contains more than half of the loaf.

Subtraction follows exactly the same principle. Removing 5 eighths from the complete loaf, which is 8 eighths, leaves 3 eighths: 8/8 − 5/8 = 3/8. If several loaves are available, one complete loaf can always be exchanged for 8 eighths before anything is taken away.`,
    },
  ],
  ideas: [
    {
      id: 'same-pieces',
      title: 'Count pieces of one size',
      objectiveId: 'add',
      text: 'The bottom number is the name of the piece. 2 eighths and 3 eighths are 5 eighths, just as 2 apples and 3 apples are 5 apples. The name does not change when you put things together, so the bottom number stays 8.',
      wordIds: ['denominator', 'like-denominators'],
      figure: fractionBars([{ parts: 8, shaded: 5 }], 'A bar cut into 8 equal parts. The first 5 parts are shaded.'),
    },
    {
      id: 'trade-a-whole',
      title: 'Trade a whole for pieces',
      objectiveId: 'subtract',
      text: 'Can you take 3/4 from 2 1/4? There is only 1 fourth to take from. So trade one whole for 4 fourths. Now you have 1 whole and 5 fourths. Take 3 fourths away: 1 whole and 2 fourths are left.',
      wordIds: ['mixed-number'],
      figure: fractionBars(
        [
          { parts: 4, shaded: 4 },
          { parts: 4, shaded: 4 },
          { parts: 4, shaded: 1 },
        ],
        'Three bars, each cut into 4 equal parts. Two are fully shaded; the third has one part shaded.',
      ),
    },
    {
      id: 'does-it-make-sense',
      title: 'Does it make sense?',
      objectiveId: 'trace',
      text: 'A sum of two parts must be more than each part alone. Someone says that 3/4 + 3/4 is 6/8. But 6/8 is just as much as 3/4! Adding something must give more. A quick look at the size of the answer finds many slips.',
      wordIds: ['numerator', 'denominator'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a sum',
      objectiveId: 'add',
      template: 'add-like-fractions',
      difficulty: 2,
      wordIds: ['unit-fraction'],
    },
    {
      title: 'Worked example: a difference',
      objectiveId: 'subtract',
      template: 'subtract-like-fractions',
      difficulty: 3,
      wordIds: ['mixed-number'],
    },
    {
      title: 'Worked example: more than one whole',
      objectiveId: 'add',
      template: 'add-like-fractions',
      difficulty: 3,
      wordIds: ['mixed-number'],
    },
  ],
  sorting: {
    prompt: 'Is the sum less than one whole, just one whole, or more than one whole?',
    instructions: 'Pick up a sum. Think how many pieces it has, then carry it to the bin where it belongs.',
    objectiveId: 'add',
    bloom: 'analyze',
    categories: [
      { id: 'less', label: 'Less than 1' },
      { id: 'one', label: 'Exactly 1' },
      { id: 'more', label: 'More than 1' },
    ],
    draw(random) {
      const d = random.pick([3, 4, 5, 6, 8, 10, 12]);
      const [a, b] = [random.int(1, d - 1), random.int(1, d - 1)];
      const total = fraction(a + b, d).compare(1);
      return {
        label: `${fractionText(a, d)} + ${fractionText(b, d)}`,
        categoryId: total < 0 ? 'less' : total > 0 ? 'more' : 'one',
        feedback: `Count the pieces: ${a} and ${b}. How many pieces of this size make one whole?`,
        misconception: 'fraction-add-across',
      };
    },
  },
  teacher: {
    bigIdea:
      'Fractions with like denominators count pieces of one size. Joining and separating changes how many pieces there are, never their size.',
    prerequisites: [
      'A fraction a/b is a pieces of size 1/b (3.NF.A.1).',
      'Fractions can be more than one whole and be written as mixed numbers.',
    ],
    discussionQuestions: [
      'Why does the bottom number stay the same when we add fourths to fourths?',
      'Someone says 1/4 + 2/4 = 3/8. How could you show with a bar that this cannot be?',
      'When do you have to trade a whole before you can subtract? How do you know?',
    ],
    lookFors: [
      'Students name the pieces aloud: "2 eighths and 3 eighths".',
      'Students compare an answer with the numbers they started from.',
      'Students draw or think of a whole as 8 eighths before they take pieces from it.',
    ],
    warmUp: {
      teacherDoes:
        'Hold up a strip folded into 8 equal parts. Shade 2 parts, then 3 more. Ask how much is shaded and how they know. Write the answers without judging them.',
      studentsDo:
        'Think alone for a minute, then tell a partner how many parts are shaded and what one part is called.',
    },
    instruction: {
      teacherDoes:
        'Say each sum as words first ("2 eighths and 3 eighths"), then write it. Put a wrong sum beside it and let the class test it with a bar. Show one trade of a whole for pieces.',
      studentsDo: 'Draw bars for two sums, say the unit aloud, and explain why the denominator stays the same.',
    },
    differentiation: {
      below:
        'Give fraction strips and keep to thirds, fourths and eighths. Let students lay the pieces before they write.',
      above:
        'Ask for three different pairs of mixed numbers with sum 4 1/6, and look ahead to unlike denominators (5.NF.A.1).',
      languageLearners:
        'Say and show every fraction together: point at the pieces while saying "three eighths". Offer the frame "___ and ___ make ___".',
    },
  },
  themes: ['meadow', 'workshop', 'coast'],
});
