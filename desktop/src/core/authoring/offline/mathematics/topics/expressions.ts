/** Evaluating and rewriting expressions, grades 6 and 7 (home grade 6). */
import { defineTopic } from '../topic-kit/index.ts';
import { COEFFICIENT, EQUIVALENT_EXPRESSIONS, EXPRESSION, LIKE_TERMS, TERM, VARIABLE } from '../vocabulary/algebra.ts';

export const expressionsTopic = defineTopic({
  id: 'expressions',
  name: 'Expressions: evaluating and rewriting',
  title: 'Letters for numbers: expressions and their values',
  aliases: [
    'expressions',
    'algebraic expressions',
    'evaluating expressions',
    'evaluate expressions',
    'equivalent expressions',
    'like terms',
    'combining like terms',
    'collecting like terms',
    'distributive property',
    'simplifying expressions',
    'variables',
    'variables and expressions',
  ],
  grades: { from: 6, to: 7 },
  objectives: [
    {
      id: 'evaluate',
      verb: 'Evaluate',
      text: 'Evaluate expressions for a given value of the variable.',
      bloom: 'apply',
      standardCodes: ['6.EE.A.2.c'],
      questions: [{ template: 'evaluate-expression', formats: ['choice', 'numeric', 'true-false'] }],
    },
    {
      id: 'rewrite',
      verb: 'Rewrite',
      text: 'Rewrite expressions by distributing and by collecting like terms.',
      bloom: 'apply',
      standardCodes: ['6.EE.A.3', '7.EE.A.1'],
      questions: [{ template: 'equivalent-expressions', formats: ['choice', 'true-false'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong value or a wrong rewriting and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['6.EE.A.4', '6.EE.A.2.c'],
      questions: [
        { template: 'evaluate-expression', formats: ['error-analysis'] },
        { template: 'equivalent-expressions', formats: ['error-analysis'] },
      ],
    },
  ],
  misconceptions: [
    'algebra-partial-distribution',
    'algebra-join-unlike',
    'algebra-coefficient-as-digit',
    'algebra-add-coefficient',
  ],
  words: [VARIABLE, EXPRESSION, TERM, COEFFICIENT, LIKE_TERMS, EQUIVALENT_EXPRESSIONS],
  passages: [
    {
      id: 'how-it-works',
      title: 'Boxes for the Book Fair',
      below: `Rosa and Kenji pack boxes for the book fair. Every box holds the same number of books, but they do not know yet how many will fit, so they use the letter x for this number. Such a letter is called a variable.

Rosa fills three boxes and puts two single books on top of each one. Each box with its extra books is x + 2, so she writes 3(x + 2) for all of her books.

Kenji counts the same books in another way. He first counts the boxes, which are 3x, and then the six single books, so he writes 3x + 6. The number 3 in front of his x tells him how many boxes there are.

To find out who is right, they put ten in for x. Three times twelve is thirty-six, and thirty plus six is thirty-six as well. They try many other numbers, but the two values always turn out the same. Their expressions are equivalent expressions, because both describe the very same books.`,
      on: `Rosa and Kenji are packing boxes for the book fair. Every box will hold the same number of books, but nobody knows yet how many will fit, so they let the letter x stand for this number. Such a letter is called a variable.

Rosa fills three boxes and lays two additional books on top of each one. A box with its extra books holds x + 2, and therefore she writes the expression 3(x + 2) for everything.

Kenji counts the same books differently. First he counts the boxes, which contain 3x books, and then the six single books, so his expression is 3x + 6. The coefficient 3 tells him how many boxes there are, and the term 6 stands for the loose books.

To find out who is right, they replace x by ten. Three times twelve is thirty-six, and thirty plus six is thirty-six as well. Whichever number they try for x, both values agree, because the two expressions describe exactly the same books in different ways. Such expressions are called equivalent expressions.`,
      above: `Rosa and Kenji are preparing boxes for the annual book fair. Every box will contain the same number of books, but since nobody knows yet how many will fit, they represent this number by the letter x. A letter that stands for a number in this way is called a variable.

Rosa fills three boxes and places two additional books on top of each one. A box together with its extra books contains x + 2 books, and therefore she describes the complete collection by the expression 3(x + 2).

Kenji organizes the same collection differently. He begins with the contents of the boxes, which amount to 3x, and then adds the six single books, so his expression is 3x + 6. Its coefficient 3 counts the boxes, while the term 6 describes the single books.

When they substitute ten for x, both expressions have the value thirty-six, and other numbers produce the same agreement. Testing several numbers does not prove by itself that the values always agree, but the distributive property does: multiplying a sum by three means multiplying each of its terms by three. The two are therefore equivalent expressions.`,
    },
  ],
  ideas: [
    {
      id: 'put-it-in',
      title: 'Put the number in',
      objectiveId: 'evaluate',
      text: '5x means 5 times x. So when x is 4, 5x is 5 × 4 = 20, and not 54. Write the number in place of the letter, write the × sign, and then work in the usual order: parentheses and powers first, then × and ÷, then + and −.',
      wordIds: ['variable', 'coefficient'],
    },
    {
      id: 'apples-and-oranges',
      title: 'Collect what is alike',
      objectiveId: 'rewrite',
      text: 'Take 4x + 3 + 2x. There are 4 boxes, 3 single books and 2 more boxes. Boxes go with boxes: 6x + 3. Can you join 6x and 3 to 9x? No: 6 boxes and 3 books are not 9 boxes. Only like terms can be collected.',
      wordIds: ['like-terms', 'term'],
    },
    {
      id: 'test-with-a-number',
      title: 'Test with a number',
      objectiveId: 'trace',
      text: 'Someone writes 4(x + 5) = 4x + 5. Put 1 in for x. The left side is 4 × 6 = 24, and the right side is 4 + 5 = 9. One test is enough to show that they are not equal for every x. All 4 groups hold the 5, so the right side must be 4x + 20.',
      wordIds: ['equivalent-expressions', 'expression'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a value',
      objectiveId: 'evaluate',
      template: 'evaluate-expression',
      difficulty: 2,
      wordIds: ['expression'],
    },
    {
      title: 'Worked example: distributing',
      objectiveId: 'rewrite',
      template: 'equivalent-expressions',
      difficulty: 2,
      wordIds: ['equivalent-expressions'],
    },
    {
      title: 'Worked example: parentheses and a value',
      objectiveId: 'evaluate',
      template: 'evaluate-expression',
      difficulty: 4,
      wordIds: ['variable'],
    },
  ],
  sorting: {
    prompt: 'Which expressions are equal to 6x + 12 for every x, which to 12x + 6, and which to neither?',
    instructions:
      'Pick up an expression. Rewrite it in your head or test it with x = 1 and x = 2, then carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'six', label: 'Equal to 6x + 12' },
      { id: 'twelve', label: 'Equal to 12x + 6' },
      { id: 'neither', label: 'Neither' },
    ],
    draw(random) {
      const form = random.pick(['brackets', 'like', 'like-last'] as const);
      if (form === 'brackets') {
        const [outside, x, number] = [random.pick([2, 3, 6]), random.int(1, 6), random.int(1, 12)];
        return expressionCard(
          `${outside}(${x === 1 ? '' : x}x + ${number})`,
          outside * x,
          outside * number,
          `Each of the ${outside} groups holds everything in the parentheses. How many x are that, and which number?`,
        );
      }
      const [first, second, number] = [random.int(1, 11), random.int(1, 11), random.pick([6, 12, 18])];
      const [one, two] = [`${first === 1 ? '' : first}x`, `${second === 1 ? '' : second}x`];
      return expressionCard(
        form === 'like' ? `${one} + ${number} + ${two}` : `${number} + ${one} + ${two}`,
        first + second,
        number,
        `Collect the terms with x. How many x are ${one} and ${two} together?`,
      );
    },
  },
  teacher: {
    bigIdea:
      'An expression is a recipe for a number. Two recipes are equivalent when they give the same number for every value of the variable.',
    prerequisites: [
      'Follow the order of operations.',
      'Multiply a sum with the distributive property for numbers.',
      'Write a story about equal groups as a product.',
    ],
    discussionQuestions: [
      'Why does one number that does not fit prove that two expressions are not equivalent?',
      'Three numbers fit. Does that prove that they always fit?',
      'What do 3x and 3 + x tell in a story about boxes?',
    ],
    lookFors: [
      'Students write the × sign when they put a number in.',
      'Students multiply every term in the parentheses.',
      'Students test a rewriting with a number.',
    ],
    warmUp: {
      teacherDoes:
        'Show three paper bags with the same hidden number of counters and two counters beside each. Ask for ways to write how many there are in all.',
      studentsDo: 'Write one way alone, compare with a partner, and explain each part of both ways with the bags.',
    },
    instruction: {
      teacherDoes:
        'Write 3(x + 2) and 3x + 6 for the bags. Open a bag and put the number in. Then let the class test 3x + 2. Collect like terms with bags and counters.',
      studentsDo: 'Sort bags and counters, write the short expression, and test it with two numbers.',
    },
    differentiation: {
      below: 'Work with bags and counters, and with one operation at a time. Keep x as a whole number under 10.',
      above: 'Ask for four expressions equivalent to 12x + 24, at least two with parentheses.',
      languageLearners:
        'Label a large expression on the wall: term, coefficient, variable. Offer the frame "___ means ___ times x".',
    },
  },
  themes: ['workshop', 'laboratory', 'forest'],
});

/** A card whose expression is worth `x` times the letter and `number` for every value of the letter. */
function expressionCard(label: string, x: number, number: number, feedback: string) {
  const categoryId = x === 6 && number === 12 ? 'six' : x === 12 && number === 6 ? 'twelve' : 'neither';
  return { label, categoryId, feedback };
}
