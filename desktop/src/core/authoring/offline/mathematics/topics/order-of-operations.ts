/** Order of operations, grades 5 and 6. */
import { defineTopic, word } from '../topic-kit/index.ts';

export const orderOfOperationsTopic = defineTopic({
  id: 'order-of-operations',
  name: 'Order of operations',
  title: 'Which step comes first? The order of operations',
  aliases: [
    'order of operations',
    'PEMDAS',
    'parentheses',
    'numerical expressions',
    'evaluating expressions with numbers',
    'exponents and parentheses',
    'BODMAS',
    'which operation first',
  ],
  grades: { from: 5, to: 6 },
  objectives: [
    {
      id: 'evaluate',
      verb: 'Calculate',
      text: 'Calculate the value of expressions with several operations, parentheses and powers.',
      bloom: 'apply',
      standardCodes: ['5.OA.A.1', '6.EE.A.1'],
      questions: [{ template: 'order-of-operations', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze how a wrong order of steps leads to a wrong value.',
      bloom: 'analyze',
      standardCodes: ['5.OA.A.1'],
      questions: [{ template: 'order-of-operations', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['order-left-to-right', 'order-add-first', 'order-ignore-parentheses', 'exponent-as-product'],
  words: [
    word(
      'expression',
      'expression',
      'Numbers joined by signs, like 2 + 3 × 4.',
      'Numbers and operation signs that together have a value, such as 2 + 3 × 4.',
      'A combination of numbers and operations that names a value without stating an equality.',
    ),
    word(
      'parentheses',
      'parentheses',
      'Round marks that say: do this first.',
      'The marks ( ) around the part of an expression that is worked out first.',
      'Grouping symbols that make the enclosed part act as one number.',
    ),
    word(
      'operation',
      'operation',
      'Adding, taking away, multiplying or dividing.',
      'Something done with numbers, such as adding or multiplying.',
      'A rule that makes one number out of given ones, such as addition or raising to a power.',
    ),
    word(
      'exponent',
      'exponent',
      'A small raised number that says how often to multiply.',
      'The small raised number that tells how many times the base is used as a factor.',
      'The number that counts the equal factors of a power.',
    ),
    word(
      'evaluate',
      'evaluate',
      'To find the value.',
      'To work out the value of an expression.',
      'To carry out the operations of an expression in the agreed order.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'Two Answers on the Board',
      below: `Two friends are buying things for a school picnic. A bag of apples costs two dollars, and they also buy three boxes of juice for four dollars each. Noor writes 2 + 3 × 4 on the board.

Her friend Sami works from left to right. He adds two and three first and gets five. Then he multiplies by four and gets twenty dollars. But the three belongs to the boxes and not to the bag of apples.

Noor thinks about the story. Three boxes for four dollars cost twelve dollars, and the apples cost two more. So they pay fourteen dollars.

People agreed on an order so that everyone reads a line in the same way. First comes what stands in parentheses, then powers, then multiplying and dividing, and last adding and subtracting. If Sami really wants to add first, he must write (2 + 3) × 4.`,
      on: `Two friends are buying supplies for the school picnic. A bag of apples costs two dollars, and they also need three boxes of juice that cost four dollars each. Noor writes the expression 2 + 3 × 4 on the board to find the total.

Sami works strictly from left to right. He adds two and three, which makes five, and multiplies by four to get twenty dollars. Noor disagrees, because the number three counts boxes of juice and has nothing to do with the apples.

She multiplies first: three boxes at four dollars cost twelve dollars. Adding the apples gives a total of fourteen dollars, which matches the receipt.

To avoid such arguments, mathematicians agreed on an order. Parentheses come first, then exponents, then multiplication and division, and finally addition and subtraction. Anyone who wants the addition to happen earlier has to write parentheses, as in (2 + 3) × 4.`,
      above: `Two friends are buying supplies for the big school picnic in June. A bag of apples costs two dollars, and they also need three boxes of juice at four dollars each. To work out the total before they go to the store, Noor writes the expression 2 + 3 × 4 on the board.

Sami evaluates the expression strictly from left to right. He adds two and three, multiplies the result by four, and announces a total of twenty dollars. Noor disagrees at once, because the number three counts boxes of juice and has nothing to do with the apples.

She multiplies first and finds that the juice costs twelve dollars. When she adds the apples, the total is fourteen dollars, and this agrees with the receipt.

People agreed on a common order precisely to avoid such arguments: parentheses come first, followed by exponents, then multiplication and division, and finally addition and subtraction. Whoever wants the addition to happen earlier has to show this with parentheses, as in (2 + 3) × 4.`,
    },
  ],
  ideas: [
    {
      id: 'story',
      title: 'A story behind the order',
      objectiveId: 'evaluate',
      text: 'One bag for 2 dollars and 3 boxes for 4 dollars each: 2 + 3 × 4. The boxes cost 12 dollars, so the total is 14. Adding 2 and 3 first would mix bags with boxes.',
      wordIds: ['expression', 'operation'],
    },
    {
      id: 'parentheses',
      title: 'Parentheses go first',
      objectiveId: 'evaluate',
      text: 'In 5 + (2 + 3) × 4 the part in parentheses acts as one number: 5. Then multiply: 20. Then add: 25.',
      wordIds: ['parentheses', 'evaluate'],
    },
    {
      id: 'powers',
      title: 'A power is not a product with 2',
      objectiveId: 'trace',
      text: 'In 1 + 2 × 5² the power comes first: 5² means 5 × 5, which is 25 and not 10. Then 2 × 25 = 50, and 1 + 50 = 51.',
      wordIds: ['exponent'],
    },
  ],
  examples: [
    {
      title: 'Worked example: two products',
      objectiveId: 'evaluate',
      template: 'order-of-operations',
      difficulty: 2,
      wordIds: ['expression'],
    },
    {
      title: 'Worked example: parentheses',
      objectiveId: 'evaluate',
      template: 'order-of-operations',
      difficulty: 3,
      wordIds: ['parentheses'],
    },
  ],
  sorting: {
    prompt: 'Which operation comes first?',
    instructions: 'Pick up an expression. Decide which step is done first and carry it to that bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'add', label: 'Adding first' },
      { id: 'multiply', label: 'Multiplying first' },
      { id: 'power', label: 'A power first' },
    ],
    draw(random) {
      const [a, b, c] = [random.int(2, 9), random.int(2, 9), random.int(2, 9)];
      const [label, categoryId] = random.pick([
        [`(${a} + ${b}) × ${c}`, 'add'],
        [`${c} × (${a} + ${b})`, 'add'],
        [`${a} + ${b} × ${c}`, 'multiply'],
        [`${a} × ${b} + ${c}`, 'multiply'],
        [`${a} + ${b} × ${c}²`, 'power'],
        [`${a}² + ${b} × ${c}`, 'power'],
      ] as const);
      return {
        label,
        categoryId,
        feedback: 'Look for parentheses, then for a power, then for products. What do you find first?',
        misconception: 'order-left-to-right',
      };
    },
  },
  teacher: {
    bigIdea: 'A shared order of steps gives every expression one value; parentheses change that order.',
    prerequisites: ['The four operations with whole numbers.', 'Multiplication as equal groups.'],
    discussionQuestions: [
      'Why do people need to agree on an order?',
      'Which story fits 2 + 3 × 4, and which fits (2 + 3) × 4?',
      'Where could parentheses go to make 4 × 3 + 2 worth 20?',
    ],
    lookFors: [
      'Students mark the first step before they compute.',
      'Students treat a parenthesis as one number.',
      'Students write powers out as products.',
    ],
    warmUp: {
      teacherDoes: 'Write 2 + 3 × 4 and collect answers. Tell the picnic story and ask which answer the receipt shows.',
      studentsDo: 'Answer alone, then argue with the story.',
    },
    instruction: {
      teacherDoes:
        'Evaluate two expressions, underlining the step that comes next each time. Move parentheses and evaluate again.',
      studentsDo: 'Underline and evaluate with a partner; explain each choice.',
    },
    differentiation: {
      below: 'Use two operations only and a story for each expression.',
      above:
        'Insert parentheses to reach a target and use exponents; look ahead to expressions with letters (6.EE.A.2).',
      languageLearners: 'Keep a chart with the order in signs, not in words.',
    },
  },
  themes: ['laboratory', 'workshop', 'space-station'],
});
