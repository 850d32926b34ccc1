/** Factors, multiples, greatest common factor, least common multiple, grades 4 to 6. */
import { defineTopic, word } from '../topic-kit/index.ts';

export const factorsAndMultiples = defineTopic({
  id: 'factors-and-multiples',
  name: 'Factors and multiples',
  title: 'What divides a number? Factors and multiples',
  aliases: [
    'factors',
    'multiples',
    'factor pairs',
    'greatest common factor',
    'least common multiple',
    'GCF',
    'LCM',
    'prime numbers',
    'divisibility',
  ],
  grades: { from: 5, to: 6 },
  objectives: [
    {
      id: 'factors',
      verb: 'Identify',
      text: 'Identify the factors of a number in a list and in everyday situations.',
      bloom: 'apply',
      standardCodes: ['4.OA.B.4'],
      questions: [{ template: 'select-factors' }],
    },
    {
      id: 'common',
      verb: 'Determine',
      text: 'Determine greatest common factors and least common multiples.',
      bloom: 'apply',
      standardCodes: ['6.NS.B.4'],
      questions: [{ template: 'common-factors-and-multiples' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong answer about common factors and multiples.',
      bloom: 'analyze',
      standardCodes: ['6.NS.B.4'],
      questions: [{ template: 'common-factors-and-multiples', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['factor-multiple-swapped', 'factor-near-miss', 'gcf-any-common-factor', 'lcm-product-always'],
  words: [
    word(
      'factor',
      'factor',
      'A number that divides another with nothing left over.',
      'A whole number that divides another whole number evenly.',
      'A whole number that has a whole-number partner with the given number as product.',
    ),
    word(
      'multiple',
      'multiple',
      'A number you say when you skip-count.',
      'The product of a number and a whole number.',
      'Any product of the given number with a whole number.',
    ),
    word(
      'common',
      'common',
      'Shared by both.',
      'Belonging to both numbers.',
      'Shared by two or more numbers, as a factor or a multiple.',
    ),
    word(
      'prime',
      'prime number',
      'A number with just two factors.',
      'A whole number above 1 whose only factors are 1 and itself.',
      'A whole number greater than 1 that has exactly two factors.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'Two Lights in the Harbor',
      below: `Two lights blink in the harbor. The green light blinks every six seconds, and the red light blinks every eight seconds. Now they blink together. When will they blink together again?

Leilani writes down when the green light blinks: after 6, 12, 18 and 24 seconds. These numbers are multiples of six. The red light blinks after 8, 16 and 24 seconds. These are multiples of eight. Both lists hold the number 24, so the lights meet after 24 seconds.

She could also multiply six and eight. That makes 48, and the lights do blink together then. But they have already met before that. The least common multiple is 24.

A factor is something else. It divides a number, so it cannot be larger than the number.`,
      on: `Two lights blink at the entrance of the harbor. The green light blinks every six seconds and the red light every eight seconds. At this moment they blink together, and Leilani wonders when that will happen again.

She writes down when the green light blinks: after 6, 12, 18 and 24 seconds. These numbers are multiples of six. The red light blinks after 8, 16 and 24 seconds, which are multiples of eight. The first number in both lists is 24, so it is the least common multiple.

Multiplying six by eight gives 48. The lights do blink together then, but they have already met once before.

Factors work in the other direction. The factors of 24 are the numbers that divide it evenly, and none of them is larger than 24.`,
      above: `At the entrance of the harbor, a green light blinks every six seconds and a red light every eight seconds. At this particular moment both lights blink together, and Leilani wants to predict when that will happen again.

She records that the green light blinks after 6, 12, 18 and 24 seconds, which are the multiples of six, and that the red light blinks after 8, 16 and 24 seconds, which are the multiples of eight. Because 24 is the smallest number that appears in both lists, it is the least common multiple.

Multiplying six by eight produces 48, which is certainly a common multiple, but not the smallest one, since six and eight share the factor two.

Factors describe the opposite relationship: whereas the multiples of 24 continue without end, its factors are limited to the numbers that divide it evenly.`,
    },
  ],
  ideas: [
    {
      id: 'partners',
      title: 'Factors come in pairs',
      objectiveId: 'factors',
      text: 'Is 6 a factor of 24? Look for its partner: 6 × 4 = 24. Yes. Is 7 a factor? No whole number times 7 is 24. No partner, no factor.',
      wordIds: ['factor', 'prime'],
    },
    {
      id: 'meet',
      title: 'Where two lists meet',
      objectiveId: 'common',
      text: 'Multiples of 6: 6, 12, 18, 24. Multiples of 8: 8, 16, 24. They meet first at 24. That is the least common multiple.',
      wordIds: ['multiple', 'common'],
    },
    {
      id: 'greatest',
      title: 'Do not stop at the first one',
      objectiveId: 'trace',
      text: 'Common factors of 12 and 18 are 1, 2, 3 and 6. Someone answers 2. It divides both, but it is not the greatest: 6 divides both too.',
      wordIds: ['common', 'factor'],
    },
  ],
  examples: [
    {
      title: 'Worked example: common factor',
      objectiveId: 'common',
      template: 'common-factors-and-multiples',
      difficulty: 2,
      wordIds: ['factor'],
    },
    {
      title: 'Worked example: common multiple',
      objectiveId: 'common',
      template: 'common-factors-and-multiples',
      difficulty: 3,
      wordIds: ['multiple'],
    },
  ],
  sorting: {
    prompt: 'Factor of 36, multiple of 36, or neither?',
    instructions: 'Pick up a number and carry it to the bin where it belongs.',
    objectiveId: 'factors',
    bloom: 'analyze',
    categories: [
      { id: 'factor', label: 'Factor of 36' },
      { id: 'multiple', label: 'Multiple of 36' },
      { id: 'neither', label: 'Neither' },
    ],
    draw(random) {
      const number = random.pick([random.pick([2, 3, 4, 6, 9, 12, 18]), 36 * random.int(2, 9), random.int(5, 35)]);
      const kind = 36 % number === 0 ? 'factor' : number % 36 === 0 ? 'multiple' : 'neither';
      return {
        label: String(number),
        categoryId: kind,
        feedback: `Does ${number} divide 36 evenly? Does 36 divide ${number} evenly?`,
        misconception: 'factor-multiple-swapped',
      };
    },
  },
  teacher: {
    bigIdea: 'Factors build a number, multiples are built from it; common ones tell how two numbers fit together.',
    prerequisites: ['Multiplication facts to 10 × 10.', 'Division with and without remainder.'],
    discussionQuestions: [
      'Why can a factor never be larger than the number?',
      'When is the product also the least common multiple?',
      'How do you know that you have found all the factors?',
    ],
    lookFors: [
      'Students find factors in pairs.',
      'Students list multiples until the lists meet.',
      'Students check whether a greater common factor exists.',
    ],
    warmUp: {
      teacherDoes: 'Ask in how many ways 24 chairs can stand in equal rows. Collect rectangles on the board.',
      studentsDo: 'Find as many rectangles as they can and write the factor pairs.',
    },
    instruction: {
      teacherDoes:
        'Sort numbers into factors and multiples of 12. Find one common factor and one common multiple of 12 and 18 by lists.',
      studentsDo: 'Make lists for 8 and 12 and circle what is common.',
    },
    differentiation: {
      below: 'Use tiles to build rectangles for numbers to 24.',
      above: 'Write sums such as 36 + 8 as 4 × (9 + 2), as in 6.NS.B.4, and use prime factors.',
      languageLearners: 'Contrast "factor" (goes in) and "multiple" (comes from) with a picture for each.',
    },
  },
  themes: ['coast', 'space-station', 'workshop'],
});
