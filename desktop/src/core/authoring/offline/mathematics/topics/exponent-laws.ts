/** Laws of exponents, grade 8. */
import { defineTopic } from '../topic-kit/index.ts';
import { BASE, EXPONENT, POWER } from '../vocabulary/algebra.ts';
import { PRODUCT_OF_INTEGERS, QUOTIENT_OF_INTEGERS } from '../vocabulary/integers.ts';

export const exponentLawsTopic = defineTopic({
  id: 'exponent-laws',
  name: 'Laws of exponents',
  title: 'Counting factors: the laws of exponents',
  aliases: [
    'exponents',
    'exponent laws',
    'exponent rules',
    'laws of exponents',
    'rules of exponents',
    'properties of exponents',
    'integer exponents',
    'negative exponents',
    'powers',
    'power of a power',
    'product of powers',
    'quotient of powers',
  ],
  grades: { from: 8, to: 8 },
  objectives: [
    {
      id: 'combine',
      verb: 'Rewrite',
      text: 'Rewrite products, quotients and powers of powers as one power.',
      bloom: 'apply',
      standardCodes: ['8.EE.A.1'],
      questions: [{ template: 'exponent-laws', formats: ['choice'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong power and tell how its factors were miscounted.',
      bloom: 'analyze',
      standardCodes: ['8.EE.A.1'],
      questions: [{ template: 'exponent-laws', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: [
    'exponent-multiply-exponents',
    'exponent-add-wrongly',
    'exponent-multiply-bases',
    'exponent-subtract-wrongly',
  ],
  words: [POWER, BASE, EXPONENT, PRODUCT_OF_INTEGERS, QUOTIENT_OF_INTEGERS],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Paper Stack',
      below: `Deshawn has one large sheet of paper. In each round of his experiment he cuts all the sheets in half and puts the halves on one stack, so the number of sheets doubles again and again.

After three rounds he has 2 × 2 × 2 sheets, and he writes this as the power 2³. The base tells us which number is multiplied, and the exponent counts how many times it stands there. Then he goes on for four more rounds, so the number of sheets grows by another factor of 2⁴. The product 2³ × 2⁴ has three factors and then four more, so it is 2⁷, and his stack now holds one hundred twenty-eight sheets.

Now imagine that he puts the pieces together again for two rounds. Then two factors disappear, so the quotient 2⁷ ÷ 2² is 2⁵, or thirty-two sheets.

Imagine also that five rounds are called one game, and that Deshawn plays two complete games. Each game brings the factor 2⁵, so both games together bring 2⁵ × 2⁵, which is written (2⁵)². Two groups of five factors are ten factors, so this power of a power is 2¹⁰.`,
      on: `Deshawn begins an experiment with one large sheet of paper. In every round he cuts all the sheets in half and stacks the halves, so the number of sheets doubles each time.

After three rounds there are 2 × 2 × 2 sheets, which he writes as the power 2³. Its base is the number that is multiplied repeatedly, and its exponent counts the factors. When he continues for four more rounds, the number of sheets is multiplied by 2⁴. The product 2³ × 2⁴ contains three factors followed by four more, and therefore it equals 2⁷, which means that his stack now holds one hundred twenty-eight sheets.

If he could join the pieces together again for two rounds, two factors would disappear, and the quotient 2⁷ ÷ 2² would be 2⁵, or thirty-two sheets.

Finally, suppose that five rounds are called one game and that Deshawn plays two games. Every game contributes the factor 2⁵, so both together contribute (2⁵)². Because two groups of five factors contain ten factors, this power of a power is equal to 2¹⁰. None of these laws has to be memorized by anyone who remembers to count the factors.`,
      above: `Deshawn begins an experiment with a single large sheet of paper. In every round he cuts all the available sheets in half and stacks the halves, so that the number of sheets doubles each time.

After three rounds there are 2 × 2 × 2 sheets, which he abbreviates as the power 2³. Its base is the number that is multiplied repeatedly, whereas its exponent records how many equal factors are involved. When he continues for four additional rounds, the number of sheets is multiplied by 2⁴. The product 2³ × 2⁴ consists of three factors followed by four more, and consequently it equals 2⁷, which is one hundred twenty-eight.

If he could reverse the last two rounds, two factors would disappear, and the quotient 2⁷ ÷ 2² would be 2⁵. Reversing more rounds than he has completed would lead to a fraction of the original sheet: 2² ÷ 2³ is one half, and it is written as 2⁻¹.

Finally, suppose that five rounds constitute one game and that Deshawn completes two games. Every game contributes the factor 2⁵, so together they contribute (2⁵)², and because two groups of five factors contain ten factors altogether, this power of a power equals 2¹⁰.`,
    },
  ],
  ideas: [
    {
      id: 'write-it-out',
      title: 'Write it out',
      objectiveId: 'combine',
      text: '4² × 4³ = (4 × 4) × (4 × 4 × 4). Count the fours: there are 5. So 4² × 4³ = 4⁵. The base stays 4, because the factor is still a 4. Only the number of factors changes. This works only when both bases are the same.',
      wordIds: ['power', 'base', 'exponent', 'product'],
    },
    {
      id: 'below-zero',
      title: 'Exponents below zero',
      objectiveId: 'combine',
      text: 'Look at this pattern: 4² = 16, 4¹ = 4, 4⁰ = 1. Each step divides by 4. The next step is 4⁻¹ = 1/4, and then 4⁻² = 1/16. A negative exponent does not make a negative number. It tells how many factors stand below the line of a fraction.',
      wordIds: ['exponent', 'quotient'],
    },
    {
      id: 'small-numbers-test',
      title: 'Test with small numbers',
      objectiveId: 'trace',
      text: 'Someone claims that 2³ × 2² is 2⁶, multiplying the exponents. Work it out: 8 × 4 = 32, but 2⁶ = 64. Someone else claims that it is 4⁵, multiplying the bases: that is 1,024. Only 2⁵ = 32 fits. A small test finds many slips.',
      wordIds: ['base', 'product'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a product of powers',
      objectiveId: 'combine',
      template: 'exponent-laws',
      difficulty: 1,
      wordIds: ['product'],
    },
    {
      title: 'Worked example: a power of a power',
      objectiveId: 'combine',
      template: 'exponent-laws',
      difficulty: 3,
      wordIds: ['power'],
    },
    {
      title: 'Worked example: more factors below than above',
      objectiveId: 'combine',
      template: 'exponent-laws',
      difficulty: 4,
      wordIds: ['exponent', 'quotient'],
    },
  ],
  sorting: {
    prompt: 'Which power of 2 is it: 2⁶, 2⁸ or 2¹²?',
    instructions: 'Pick up a card. Count the factors of 2, then carry it to the bin where it belongs.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'six', label: '2⁶' },
      { id: 'eight', label: '2⁸' },
      { id: 'twelve', label: '2¹²' },
    ],
    draw(random) {
      const [categoryId, exponent] = random.pick([
        ['six', 6],
        ['eight', 8],
        ['twelve', 12],
      ] as const);
      const form = random.pick(['product', 'quotient', 'power'] as const);
      if (form === 'product') {
        const first = random.int(2, exponent - 2);
        return {
          label: `${two(first)} × ${two(exponent - first)}`,
          categoryId,
          feedback: 'Write both powers out side by side. How many factors of 2 stand there?',
          misconception: 'exponent-multiply-exponents',
        };
      }
      if (form === 'quotient') {
        const away = random.int(1, 7);
        return {
          label: `${two(exponent + away)} ÷ ${two(away)}`,
          categoryId,
          feedback: 'Dividing takes factors away. How many of them stay?',
          misconception: 'exponent-add-wrongly',
        };
      }
      const inner = random.pick([2, 3, 4, 6].filter((size) => size < exponent && exponent % size === 0));
      return {
        label: `(${two(inner)})${raised(exponent / inner)}`,
        categoryId,
        feedback: 'How many groups of factors are there, and how many factors are in each group?',
        misconception: 'exponent-add-wrongly',
      };
    },
  },
  teacher: {
    bigIdea: 'An exponent counts equal factors. Every law of exponents is a way of counting them.',
    prerequisites: [
      'Write repeated multiplication as a power.',
      'Simplify a fraction by a common factor.',
      'Add and subtract integers.',
    ],
    discussionQuestions: [
      'Why are the exponents added when the powers are multiplied?',
      'Why does 2⁰ have to be 1?',
      'How is (2³)⁴ different from 2³ × 2⁴? Show both with groups of factors.',
    ],
    lookFors: [
      'Students write powers out when they are not sure.',
      'Students keep the base.',
      'Students read a negative exponent as a fraction, not as a negative number.',
    ],
    warmUp: {
      teacherDoes:
        'Cut a sheet of paper, stack, cut again. Ask how many pieces there are after 1, 2, 3 and 10 rounds, and how to write that.',
      studentsDo: 'Write the number of pieces as a product and as a power, and compare with a partner.',
    },
    instruction: {
      teacherDoes:
        'Write 2³ × 2⁴ out in full and circle the groups. Do the same for a quotient and a power of a power. Ask the class to say each law in their own words.',
      studentsDo: 'Write out one example of each kind, count, and state the law with letters.',
    },
    differentiation: {
      below: 'Stay with small exponents and write every power out. Give counters for the factors.',
      above: 'Ask for as many expressions for 2¹² as possible, with a negative exponent in at least one.',
      languageLearners:
        'Label a large 2⁵ with base, exponent and power. Offer the frame "There are ___ factors of ___".',
    },
  },
  themes: ['space-station', 'laboratory', 'volcano'],
});

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const raised = (value: number) => [...String(value)].map((digit) => RAISED[Number(digit)] ?? '').join('');
const two = (exponent: number) => `2${raised(exponent)}`;
