/** The meaning of multiplication and division, grade 3. */
import { dotRows } from '../figures/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const multiplicationAndDivision = defineTopic({
  id: 'multiplication-and-division',
  name: 'Multiplication and division as equal groups',
  title: 'Equal groups: multiplying and dividing',
  aliases: [
    'multiplication',
    'division',
    'times tables',
    'multiplication facts',
    'equal groups',
    'arrays',
    'sharing equally',
    'multiplying',
    'dividing',
    'skip counting',
  ],
  grades: { from: 3, to: 3 },
  objectives: [
    {
      id: 'groups',
      verb: 'Represent',
      text: 'Represent equal groups and arrays as products and find how many there are.',
      bloom: 'understand',
      standardCodes: ['3.OA.A.1', '3.OA.A.3'],
      questions: [{ template: 'equal-groups' }],
    },
    {
      id: 'multiply',
      verb: 'Multiply',
      text: 'Multiply within 100 and by multiples of ten, also in word problems.',
      bloom: 'apply',
      standardCodes: ['3.OA.C.7', '3.OA.A.3'],
      questions: [{ template: 'multiply-whole-numbers' }],
    },
    {
      id: 'divide',
      verb: 'Divide',
      text: 'Divide within 100 by thinking of the unknown factor.',
      bloom: 'apply',
      standardCodes: ['3.OA.A.2', '3.OA.B.6', '3.OA.C.7'],
      questions: [{ template: 'divide-whole-numbers' }],
    },
  ],
  misconceptions: ['add-instead', 'multiply-one-group-short', 'multiply-one-group-over'],
  words: [
    word(
      'product',
      'product',
      'What you get when you multiply.',
      'The result of multiplying numbers.',
      'The result of a multiplication.',
    ),
    word(
      'factor',
      'factor',
      'A number that you multiply.',
      'One of the numbers that are multiplied.',
      'Each of the numbers that make a product.',
    ),
    word(
      'quotient',
      'quotient',
      'What you get when you divide.',
      'The result of dividing one number by another.',
      'The result of a division: the unknown factor.',
    ),
    word(
      'array',
      'array',
      'Things in equal rows.',
      'Things set out in rows with the same number in each row.',
      'A rectangular arrangement whose rows and columns picture the two factors of a product.',
    ),
    word(
      'equal-groups',
      'equal groups',
      'Groups with the same number in each.',
      'Groups that all hold the same number of things.',
      'Groups of one size, whose total is the number of groups times the size.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'Chairs for the Play',
      below: `Tala sets up chairs for the class play. She makes four rows and puts six chairs in each row. How many chairs does she need?

She could count them one by one, but there is a faster way. Each row has six chairs. Six, twelve, eighteen, twenty-four. She counts by sixes, once for each row. So four groups of six are 24.

We write 4 × 6 = 24. It would be wrong to add four and six. That makes only ten, and ten chairs do not fill four rows.

Then Tala puts 24 cups on six trays. Each tray gets the same. What number times six is 24? It is four, so each tray gets four cups.`,
      on: `Tala is setting up chairs for the class play. She makes four rows and puts six chairs in every row. How many chairs does she need?

Counting one by one would take a long time, so she uses the rows. Each row has six chairs, and she counts by sixes, once for every row: six, twelve, eighteen, twenty-four. Four groups of six make 24, which is written as 4 × 6 = 24.

Adding four and six would be wrong. That gives only ten, and ten chairs cannot fill four rows of six.

Later she puts 24 cups on six trays so that each tray holds the same number. To find 24 ÷ 6, she asks which number times six is 24. The answer is four.`,
      above: `Tala has volunteered to arrange the chairs for the class play. She plans four straight rows with exactly six chairs in every row and wants to know how many chairs to carry.

Counting the chairs one by one would be slow, so she makes use of the equal groups. Because every row contains six chairs, she counts by sixes, once for each row, until she arrives at twenty-four. This arrangement is called an array, and it is described by the product 4 × 6 = 24.

Simply adding the two numbers would give ten, which obviously cannot be enough for four complete rows.

Afterwards she distributes 24 cups equally among six trays. Dividing means searching for the unknown factor: since 6 × 4 = 24, every tray receives four cups, and therefore 24 ÷ 6 = 4.`,
    },
  ],
  ideas: [
    {
      id: 'array',
      title: 'Rows make a product',
      objectiveId: 'groups',
      text: 'Here are 4 rows with 6 dots in each row. Count by sixes, once for each row: 6, 12, 18, 24. So 4 × 6 = 24.',
      wordIds: ['array', 'equal-groups', 'product'],
      figure: dotRows([6, 6, 6, 6], 'Dots in four rows with six dots in each row.'),
    },
    {
      id: 'one-more-group',
      title: 'From a fact you know',
      objectiveId: 'multiply',
      text: 'You do not know 7 × 8? You may know 7 × 7 = 49. One more group of 7 makes 56. So 7 × 8 = 56. Add one group, not one.',
      wordIds: ['factor'],
    },
    {
      id: 'undo',
      title: 'Division asks for a factor',
      objectiveId: 'divide',
      text: 'What is 24 ÷ 6? Ask: which number times 6 is 24? Since 4 × 6 = 24, the answer is 4.',
      wordIds: ['quotient', 'factor'],
    },
  ],
  examples: [
    {
      title: 'Worked example: groups',
      objectiveId: 'groups',
      template: 'equal-groups',
      difficulty: 3,
      wordIds: ['equal-groups'],
    },
    {
      title: 'Worked example: sharing',
      objectiveId: 'divide',
      template: 'divide-whole-numbers',
      difficulty: 2,
      wordIds: ['quotient'],
    },
  ],
  sorting: {
    prompt: 'Is the product less than 30, or is it 30 or more?',
    instructions: 'Pick up a product. Think of equal groups and carry it to its bin.',
    objectiveId: 'multiply',
    bloom: 'apply',
    categories: [
      { id: 'less', label: 'Less than 30' },
      { id: 'more', label: '30 or more' },
    ],
    draw(random) {
      const [a, b] = [random.int(3, 9), random.int(3, 9)];
      return {
        label: `${a} × ${b}`,
        categoryId: a * b < 30 ? 'less' : 'more',
        feedback: `Think of ${a} groups of ${b}. Count by ${b}. Do you pass 30?`,
        misconception: 'add-instead',
      };
    },
  },
  teacher: {
    bigIdea:
      'Multiplication finds the total of equal groups; division finds an unknown number of groups or an unknown size.',
    prerequisites: ['Skip-counting by 2, 5 and 10.', 'Repeated addition of equal rows (2.OA.C.4).'],
    discussionQuestions: [
      'How does a picture show that 3 × 5 and 5 × 3 are equal?',
      'Why is 4 × 6 not 10?',
      'How can a product help you to divide?',
    ],
    lookFors: [
      'Students name the number of groups and the size of a group.',
      'Students build new facts from known ones.',
      'Students check a quotient by multiplying.',
    ],
    warmUp: {
      teacherDoes: 'Show an array of 3 by 5 dots for a few seconds. Ask how many there are and how students saw it.',
      studentsDo: 'Tell a partner which groups they saw and how they counted.',
    },
    instruction: {
      teacherDoes: 'Turn a story into an array, a repeated sum and a product. Then cover one factor and ask for it.',
      studentsDo: 'Draw arrays for two products and write the two divisions that belong to each.',
    },
    differentiation: {
      below: 'Use counters and factors 2, 5 and 10 first.',
      above: 'Break a factor apart, as in 7 × 12 = 7 × 10 + 7 × 2, and look ahead to 4.NBT.B.5.',
      languageLearners: 'Offer the frame "___ groups of ___ make ___" with a picture beside it.',
    },
  },
  themes: ['workshop', 'meadow', 'forest'],
});
