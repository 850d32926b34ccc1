/** Adding and subtracting fractions with unlike denominators, grades 5 and 6. */
import { fractionText } from '../../items/index.ts';
import { fractionBars } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import {
  COMMON_DENOMINATOR,
  DENOMINATOR,
  EQUIVALENT,
  MIXED_NUMBER,
  UNLIKE_DENOMINATORS,
} from '../vocabulary/fractions.ts';

export const addUnlikeFractionsTopic = defineTopic({
  id: 'add-unlike-fractions',
  name: 'Adding and subtracting fractions with unlike denominators',
  title: 'Pieces of two sizes: adding unlike fractions',
  aliases: [
    'adding fractions with unlike denominators',
    'unlike denominators',
    'different denominators',
    'common denominators',
    'adding fractions with different denominators',
    'subtracting fractions with unlike denominators',
    'least common denominator',
    'subtracting unlike fractions',
  ],
  grades: { from: 5, to: 6 },
  objectives: [
    {
      id: 'compute',
      verb: 'Add',
      text: 'Add and subtract fractions with unlike denominators by renaming them.',
      bloom: 'apply',
      standardCodes: ['5.NF.A.1', '5.NF.A.2'],
      questions: [{ template: 'add-unlike-fractions', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'rename',
      verb: 'Rename',
      text: 'Rename mixed numbers and fractions greater than one.',
      bloom: 'apply',
      standardCodes: ['4.NF.B.3.c'],
      questions: [{ template: 'mixed-and-improper' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong sum or difference and explain how an estimate shows the error.',
      bloom: 'analyze',
      standardCodes: ['5.NF.A.2'],
      questions: [{ template: 'add-unlike-fractions', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['fraction-add-across', 'fraction-common-denominator-only', 'fraction-keep-one-denominator'],
  words: [UNLIKE_DENOMINATORS, COMMON_DENOMINATOR, EQUIVALENT, DENOMINATOR, MIXED_NUMBER],
  passages: [
    {
      id: 'how-it-works',
      title: 'Paint for the Boat',
      below: `Lars wants to paint his old wooden boat this summer. In the garage he finds one half of a can of blue paint and one third of a can of white paint, and both cans have the same size. Would all the paint fit into one can?

A half and a third are pieces of two different sizes, so he cannot simply count them together. He needs pieces of one size. Sixths work well, because both a half and a third can be cut into sixths. One half is the same as three sixths, and one third is the same as two sixths. Together they make five sixths, so the paint fits into one can.

His sister adds the top numbers and the bottom numbers and gets two fifths. But two fifths is less than one half, and the blue paint alone was already one half of a can. A sum cannot be smaller than one of its parts.`,
      on: `Lars is painting his old boat and finds one half of a can of blue paint and one third of a can of white paint. Both cans have the same size, and he wonders whether all the paint would fit into a single can.

Halves and thirds are pieces of different sizes, so counting them together makes no sense. Lars looks for a size into which both can be cut and chooses sixths. One half equals three sixths, and one third equals two sixths. Now the pieces are alike, and three sixths plus two sixths are five sixths, which is less than a full can.

His sister adds the numerators and the denominators and announces two fifths. An estimate shows that this is impossible, because two fifths is less than one half, and the blue paint alone was already one half of a can.`,
      above: `While preparing to paint his old wooden boat, Lars discovers one half of a can of blue paint and one third of a can of white paint. Since both cans have the same size, he wonders whether the combined paint would fit into a single can.

Halves and thirds are pieces of different sizes, and therefore they cannot be counted together directly. Lars searches for a common denominator, a size into which both kinds of pieces can be divided, and chooses sixths. Because one half is equivalent to three sixths and one third is equivalent to two sixths, the total is five sixths, slightly less than a full can.

His sister combines the numerators and the denominators separately and announces a result of two fifths. A quick estimate reveals that this is impossible: two fifths is less than one half, although the blue paint alone already amounted to one half of a can.`,
    },
  ],
  ideas: [
    {
      id: 'one-size',
      title: 'Make pieces of one size',
      objectiveId: 'compute',
      text: 'A half and a third cannot be counted together. Cut both into sixths: 1/2 = 3/6 and 1/3 = 2/6. Now count: 3/6 + 2/6 = 5/6.',
      wordIds: ['unlike-denominators', 'common-denominator'],
      figure: fractionBars(
        [
          { parts: 2, shaded: 1, label: '1/2' },
          { parts: 3, shaded: 1, label: '1/3' },
        ],
        'Two bars of the same length: one cut into 2 equal parts with 1 shaded, one cut into 3 equal parts with 1 shaded.',
      ),
    },
    {
      id: 'both-parts',
      title: 'Change both numbers',
      objectiveId: 'compute',
      text: 'When 1/2 becomes sixths, the top number changes too: 1/2 = 3/6. Writing 1/6 would make it much smaller. Multiply top and bottom by the same number.',
      wordIds: ['equivalent-fractions'],
    },
    {
      id: 'estimate',
      title: 'Estimate first',
      objectiveId: 'trace',
      text: 'Is 7/8 + 8/9 about 1, about 2 or about 15? Both are nearly 1, so the sum is nearly 2. An estimate finds most slips before any calculation.',
      wordIds: ['denominator'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a sum',
      objectiveId: 'compute',
      template: 'add-unlike-fractions',
      difficulty: 3,
      wordIds: ['common-denominator'],
    },
    {
      title: 'Worked example: a difference',
      objectiveId: 'compute',
      template: 'add-unlike-fractions',
      difficulty: 2,
      wordIds: ['unlike-denominators'],
    },
  ],
  sorting: {
    prompt: 'Is the sum less than 1 or more than 1?',
    instructions: 'Pick up a sum. Estimate with halves and carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'evaluate',
    categories: [
      { id: 'less', label: 'Less than 1' },
      { id: 'more', label: 'More than 1' },
    ],
    draw(random) {
      const [b, d] = [random.int(3, 10), random.int(3, 10)];
      const [a, c] = [random.int(1, b - 1), random.int(1, d - 1)];
      const total = a * d + c * b - b * d;
      return {
        label: `${fractionText(a, b)} + ${fractionText(c, d)}`,
        // A sum of exactly 1 belongs to neither bin and is passed over.
        categoryId: total === 0 ? 'none' : total < 0 ? 'less' : 'more',
        feedback: `Compare ${fractionText(a, b)} and ${fractionText(c, d)} with one half. Are both below it, both above it, or one of each?`,
        misconception: 'fraction-add-across',
      };
    },
  },
  teacher: {
    bigIdea:
      'Only pieces of one size can be counted together; renaming makes the sizes alike without changing the amounts.',
    prerequisites: ['Equivalent fractions (4.NF.A.1).', 'Adding fractions with like denominators (4.NF.B.3).'],
    discussionQuestions: [
      'Why can halves and thirds not be counted together?',
      'How does an estimate show that 1/2 + 1/3 = 2/5 cannot be right?',
      'Which denominators would work besides 6?',
    ],
    lookFors: [
      'Students change numerator and denominator together.',
      'Students estimate with 0, 1/2 and 1.',
      'Students choose a common denominator and can say why it works.',
    ],
    warmUp: {
      teacherDoes: 'Show 1/2 + 1/3 with strips and ask whether 2/5 can be right. Collect reasons.',
      studentsDo: 'Compare 2/5 with 1/2 and explain.',
    },
    instruction: {
      teacherDoes: 'Rename both fractions on bars, write the factors beside them, add, and compare with the estimate.',
      studentsDo: 'Solve two sums with bars and one without, estimating first.',
    },
    differentiation: {
      below: 'Begin with related denominators such as fourths and eighths.',
      above: 'Subtract from mixed numbers and use three addends; look ahead to 6.NS.B.4.',
      languageLearners: 'Use the frame "___ is the same as ___ sixths" with strips.',
    },
  },
  themes: ['coast', 'workshop', 'meadow'],
});
