/** Equivalent fractions, comparing and ordering fractions, grades 3 to 5 (home grade 4). */
import { fraction, fractionText } from '../../items/index.ts';
import { fractionBars } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { BENCHMARK, DENOMINATOR, EQUIVALENT, NUMERATOR, WHOLE } from '../vocabulary/fractions.ts';

export const equivalentFractionsTopic = defineTopic({
  id: 'equivalent-fractions',
  name: 'Equivalent fractions and comparing fractions',
  title: 'Same size, other name: equivalent fractions',
  aliases: [
    'equivalent fractions',
    'equal fractions',
    'comparing fractions',
    'ordering fractions',
    'simplifying fractions',
    'fraction comparison',
    'which fraction is bigger',
    'reducing fractions',
    'lowest terms',
  ],
  grades: { from: 4, to: 5 },
  objectives: [
    {
      id: 'make',
      verb: 'Generate',
      text: 'Generate equivalent fractions by multiplying or dividing both parts by one number.',
      bloom: 'apply',
      standardCodes: ['4.NF.A.1'],
      questions: [{ template: 'equivalent-fractions' }],
    },
    {
      id: 'recognize',
      verb: 'Recognize',
      text: 'Recognize fractions that are equal, also when neither is in lowest terms.',
      bloom: 'understand',
      standardCodes: ['3.NF.A.3.b', '4.NF.A.1'],
      questions: [{ template: 'select-equivalents' }],
    },
    {
      id: 'compare',
      verb: 'Compare',
      text: 'Compare and order fractions and explain which one is greater.',
      bloom: 'analyze',
      standardCodes: ['3.NF.A.3.d', '4.NF.A.2'],
      questions: [{ template: 'compare-fractions' }, { template: 'order-fractions' }],
    },
  ],
  misconceptions: [
    'fraction-additive-equivalence',
    'fraction-bigger-denominator',
    'fraction-gap-thinking',
    'fraction-scale-one-part',
  ],
  words: [EQUIVALENT, NUMERATOR, DENOMINATOR, BENCHMARK, WHOLE],
  passages: [
    {
      id: 'how-it-works',
      title: 'Two Ways to Cut a Pie',
      below: `Ivan and Priya bake two pies of the same size. Ivan cuts his pie into three equal pieces and eats two of them. So he eats two thirds of a pie.

Priya cuts each of her three pieces in two, so her pie has six small pieces. She eats four of them. That is four sixths. Who eats more? Lay the pieces on top of each other. They cover the same part, because each big piece is just as much as two small ones. So 2/3 and 4/6 are equivalent fractions.

Both numbers are doubled, because every piece is cut in two. Adding two to both numbers would make 4/5, and that is more than 2/3.

One half is a good benchmark for comparing fractions. Four tenths is less than one half and four sevenths is more, so four sevenths is greater.`,
      on: `Ivan and Priya bake two pies of exactly the same size. Ivan divides his pie into three equal pieces and eats two of them, so he eats two thirds of a pie.

Priya divides every one of her three pieces in two, which gives six smaller pieces, and she eats four of them. Four sixths sounds like more than two thirds, but the pieces are smaller. When they lay the pieces on top of each other, both cover the same amount. Fractions such as 2/3 and 4/6 are called equivalent fractions.

Cutting every piece in two doubles the numerator and the denominator at the same time. Adding two to both numbers gives 4/5 instead, which is a larger amount.

To compare fractions quickly, use one half as a benchmark. Four tenths is less than one half, and four sevenths is more than one half, so four sevenths is the greater fraction.`,
      above: `Ivan and Priya bake two pies of exactly the same size for the neighborhood festival. Ivan divides his pie into three equal pieces and eats two of them, which makes two thirds of a pie.

Priya divides each of her three pieces into two smaller ones, so that her pie has six pieces, and she eats four of them. Although four sixths may sound like a larger amount, the single pieces are smaller. When they place the pieces on top of each other, they see that both cover exactly the same amount. Fractions with this property are called equivalent fractions.

Cutting every piece in two multiplies the numerator and the denominator by the same number. Adding the same number to both, however, changes the value: four fifths is clearly more than two thirds.

A familiar benchmark such as one half often makes a comparison possible without any calculation, because four tenths lies below one half while four sevenths lies above it.`,
    },
  ],
  ideas: [
    {
      id: 'cut-again',
      title: 'Cut every piece again',
      objectiveId: 'make',
      text: 'Shade 2/3 of a bar. Now cut every piece in two. There are 6 pieces, and 4 are shaded. Nothing was added: 2/3 = 4/6. Top and bottom are both multiplied by 2.',
      wordIds: ['equivalent-fractions', 'numerator', 'denominator'],
      figure: fractionBars(
        [
          { parts: 3, shaded: 2 },
          { parts: 6, shaded: 4 },
        ],
        'Two bars of the same length. One has 3 equal parts with 2 shaded, the other 6 equal parts with 4 shaded; the shaded lengths agree.',
      ),
    },
    {
      id: 'half',
      title: 'Is it more than a half?',
      objectiveId: 'compare',
      text: 'Compare 3/8 and 4/7. Half of 8 is 4, so 3/8 is less than one half. Half of 7 is 3 and a half, so 4/7 is more. So 3/8 < 4/7.',
      wordIds: ['benchmark'],
    },
    {
      id: 'missing-piece',
      title: 'How big is the missing piece?',
      objectiveId: 'compare',
      text: 'One piece is missing from 3/4 and one from 5/6. Are they equal? No: the missing sixth is smaller than the missing fourth. So 5/6 is greater.',
      wordIds: ['whole'],
      figure: fractionBars(
        [
          { parts: 4, shaded: 3 },
          { parts: 6, shaded: 5 },
        ],
        'Two bars of the same length. One has 4 parts with 3 shaded, the other 6 parts with 5 shaded.',
      ),
    },
  ],
  examples: [
    {
      title: 'Worked example: another name',
      objectiveId: 'make',
      template: 'equivalent-fractions',
      difficulty: 3,
      wordIds: ['equivalent-fractions'],
    },
    {
      title: 'Worked example: which is greater?',
      objectiveId: 'compare',
      template: 'compare-fractions',
      difficulty: 4,
      wordIds: ['benchmark'],
    },
  ],
  sorting: {
    prompt: 'Less than 1/2, equal to 1/2, or more than 1/2?',
    instructions: 'Pick up a fraction. Compare it with one half and carry it to its bin.',
    objectiveId: 'compare',
    bloom: 'analyze',
    categories: [
      { id: 'less', label: 'Less than 1/2' },
      { id: 'equal', label: 'Equal to 1/2' },
      { id: 'more', label: 'More than 1/2' },
    ],
    draw(random) {
      const d = random.int(3, 20);
      const half = d % 2 === 0 && random.chance(1, 3);
      const n = half ? d / 2 : Math.max(1, Math.min(d - 1, Math.round(d / 2) + random.pick([-3, -2, -1, 1, 2, 3])));
      const order = fraction(n, d).compare(fraction(1, 2));
      return {
        label: fractionText(n, d),
        categoryId: order < 0 ? 'less' : order > 0 ? 'more' : 'equal',
        feedback: `Think of half of ${d}. Is ${n} less than that, just that, or more?`,
        misconception: 'fraction-bigger-numerator',
      };
    },
  },
  teacher: {
    bigIdea: 'One amount has many names: cutting every piece again changes both numbers but not the size.',
    prerequisites: ['A fraction as a number on the line (3.NF.A.2).', 'Multiplication and division facts.'],
    discussionQuestions: [
      'Why does adding 2 to top and bottom change the size?',
      'How can one half help you to compare 3/8 and 4/7?',
      'Can two fractions be equal if all their numbers differ?',
    ],
    lookFors: [
      'Students multiply both parts by one number and can show why with a bar.',
      'Students reason about the size of pieces before they compute.',
      'Students use one half or one whole as a benchmark.',
    ],
    warmUp: {
      teacherDoes:
        'Show a strip folded in thirds with two shaded. Fold it once more and ask what changed and what did not.',
      studentsDo: 'Fold a strip of their own and write both names.',
    },
    instruction: {
      teacherDoes:
        'Make equal fractions with bars and write the factor over the arrow. Compare two fractions first by reasoning, then by renaming.',
      studentsDo: 'Find three names for one fraction, then compare two fractions in two ways.',
    },
    differentiation: {
      below: 'Use fraction strips and denominators 2, 4 and 8 before others.',
      above: 'Compare fractions that are close together, and look ahead to adding unlike fractions (5.NF.A.1).',
      languageLearners: 'Offer the frame "___ is equal to ___ because every piece was cut into ___".',
    },
  },
  themes: ['meadow', 'workshop', 'forest'],
});
