/** Missing numbers and the meaning of the equal sign within 20, grades 1 and 2. */
import { dotRows } from '../figures/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const unknownNumbersWithin20 = defineTopic({
  id: 'unknown-numbers-within-20',
  name: 'Missing numbers and the equal sign',
  title: 'What is in the box? Missing numbers within 20',
  aliases: [
    'missing addend',
    'missing numbers',
    'equal sign',
    'unknown numbers',
    'addition within 20',
    'subtraction within 20',
    'number sentences',
    'fact families',
    'adding and subtracting to 20',
  ],
  grades: { from: 1, to: 2 },
  objectives: [
    {
      id: 'find',
      verb: 'Find',
      text: 'Find the missing number that makes both sides of an equal sign worth the same.',
      bloom: 'apply',
      standardCodes: ['1.OA.D.7', '1.OA.D.8'],
      questions: [{ template: 'missing-addend' }],
    },
    {
      id: 'solve',
      verb: 'Solve',
      text: 'Solve stories with adding and taking away within 20.',
      bloom: 'apply',
      standardCodes: ['1.OA.A.1'],
      questions: [{ template: 'join-and-take' }, { template: 'missing-addend', formats: ['numeric', 'choice'] }],
    },
  ],
  misconceptions: ['equal-sign-as-answer', 'count-first-number-in-count-on', 'copies-given-number'],
  words: [
    word(
      'equal',
      'equal',
      'The same on both sides.',
      'Worth the same. What stands left and right of the equal sign has the same value.',
      'Having the same value, which the equal sign states about the expressions on its two sides.',
    ),
    word(
      'sum',
      'sum',
      'What you get when you add.',
      'The number you get when you add numbers.',
      'The result of an addition.',
    ),
    word(
      'addend',
      'addend',
      'A number that you add.',
      'One of the numbers that are added.',
      'Each of the numbers that are joined in an addition.',
    ),
    word(
      'equation',
      'equation',
      'A line with an equal sign.',
      'A number sentence with an equal sign, such as 8 + 5 = 13.',
      'A statement that two expressions have the same value.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Seesaw',
      below: `Mei and Omar play with a toy seesaw. They put blocks on it. When both sides have the same, it is flat.

Omar puts eight blocks on one side. He adds some in a bag. On the other side he puts thirteen. The seesaw is flat. How many are in the bag?

Mei says to add them. But eight and thirteen is a lot more. Then one side would go down.

Omar starts at eight. He counts up to thirteen. Nine, ten, eleven, twelve, thirteen. That is five steps. So there are five blocks in the bag. Both sides have thirteen now.`,
      on: `Mei and Omar play with a toy seesaw and some blocks. When both sides hold the same number of blocks, the seesaw is flat.

Omar puts eight blocks on the left side and hides a few more in a bag next to them. On the right side he puts thirteen blocks. The seesaw stays flat. How many blocks are in the bag?

Mei wants to add eight and thirteen, but then the left side would be far too heavy. Omar starts at eight and counts on to thirteen. He takes five steps, so there must be five blocks in the bag.

The equal sign works like the seesaw. It says that both sides are worth the same.`,
      above: `Mei and Omar are playing with a wooden balance and a basket of blocks. Whenever both sides hold exactly the same number of blocks, the balance stays level.

Omar places eight blocks on the left side and hides several more in a paper bag beside them. After he puts thirteen blocks on the right side, the balance is perfectly level. How many blocks is he hiding?

Mei suggests adding eight and thirteen together, but then the left side would be much heavier than the right. Omar begins at eight instead and counts on until he reaches thirteen. Because he takes five steps, the bag must contain five blocks.

The equal sign tells us the same thing as the level balance: the numbers on both sides have equal value.`,
    },
  ],
  ideas: [
    {
      id: 'balance',
      title: 'Both sides the same',
      objectiveId: 'find',
      text: 'The equal sign does not mean "write the answer". It means that both sides are worth the same. So 13 = 8 + 5 is just as true as 8 + 5 = 13.',
      wordIds: ['equal', 'equation'],
    },
    {
      id: 'count-on',
      title: 'Count on to the sum',
      objectiveId: 'find',
      text: 'To find □ in 8 + □ = 13, start at 8 and step on to 13: 9, 10, 11, 12, 13. That is five steps. Do not count the 8 as a step.',
      wordIds: ['addend', 'sum'],
      figure: dotRows([5, 3, 5], 'Dots in three rows: five and three for the number 8, then five more.'),
    },
    {
      id: 'ten',
      title: 'Stop at ten',
      objectiveId: 'solve',
      text: 'From 8 to 13? First go to 10. That is 2. Then go on to 13. That is 3 more. So it is 5 in all.',
      wordIds: ['sum'],
    },
  ],
  examples: [
    {
      title: 'Worked example: the box',
      objectiveId: 'find',
      template: 'missing-addend',
      difficulty: 2,
      wordIds: ['addend'],
    },
    {
      title: 'Worked example: a story',
      objectiveId: 'solve',
      template: 'join-and-take',
      difficulty: 4,
      wordIds: ['sum'],
    },
  ],
  sorting: {
    prompt: 'True or not true?',
    instructions: 'Pick up a number sentence. Are both sides worth the same? Carry it to its bin.',
    objectiveId: 'find',
    bloom: 'evaluate',
    categories: [
      { id: 'true', label: 'True' },
      { id: 'not-true', label: 'Not true' },
    ],
    draw(random) {
      const [a, b] = [random.int(2, 9), random.int(2, 9)];
      const shift = random.pick([0, 0, 1, -1, 2]);
      const front = random.chance(1, 2);
      const total = a + b + shift;
      return {
        label: front ? `${total} = ${a} + ${b}` : `${a} + ${b} = ${total}`,
        categoryId: shift === 0 ? 'true' : 'not-true',
        feedback: `Start at ${a} and go on ${b} steps. Where do you land?`,
        misconception: 'equal-sign-as-answer',
      };
    },
  },
  teacher: {
    bigIdea: 'The equal sign states that both sides have the same value; a missing number is what makes that true.',
    prerequisites: ['Adding and subtracting within 10.', 'Counting on from a number.'],
    discussionQuestions: [
      'Is 7 = 3 + 4 a true sentence? How do you know?',
      'Why is 21 not the number in 8 + □ = 13?',
      'How can going to ten first help you?',
    ],
    lookFors: [
      'Students read "=" as "is worth the same as".',
      'Students count steps and do not count the start.',
      'Students put their number in the box and check both sides.',
    ],
    warmUp: {
      teacherDoes:
        'Show true and false sentences such as 5 = 5, 9 = 4 + 5 and 6 + 2 = 9. Ask for thumbs up or down and for reasons.',
      studentsDo: 'Decide for each sentence and tell a partner why.',
    },
    instruction: {
      teacherDoes:
        'Use a balance and blocks. Hide some in a bag. Write the equation, find the hidden number by counting on, and check both sides.',
      studentsDo: 'Hide blocks for a partner and write the equation with a box.',
    },
    differentiation: {
      below: 'Stay within 10 and use blocks for each step.',
      above: 'Put the unknown in front and use two-digit numbers; look ahead to adding within 100 (2.NBT.B.5).',
      languageLearners: 'Offer the frames "___ plus ___ is the same as ___" and "I start at ___".',
    },
  },
  themes: ['workshop', 'meadow', 'forest'],
});
