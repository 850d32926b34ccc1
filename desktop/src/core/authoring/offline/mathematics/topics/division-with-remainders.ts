/** Multi-digit multiplication and division with remainders, grades 4 and 5. */
import { defineTopic, word } from '../topic-kit/index.ts';

export const divisionWithRemainders = defineTopic({
  id: 'division-with-remainders',
  name: 'Multiplying and dividing larger numbers',
  title: 'What about the rest? Products, quotients and remainders',
  aliases: [
    'long division',
    'division with remainders',
    'remainders',
    'multi-digit multiplication',
    'long multiplication',
    'two-digit multiplication',
    'interpreting remainders',
    'dividing larger numbers',
  ],
  grades: { from: 4, to: 5 },
  objectives: [
    {
      id: 'multiply',
      verb: 'Multiply',
      text: 'Multiply whole numbers of several digits by parts of each place.',
      bloom: 'apply',
      standardCodes: ['4.NBT.B.5', '5.NBT.B.5'],
      questions: [{ template: 'multiply-whole-numbers' }],
    },
    {
      id: 'divide',
      verb: 'Divide',
      text: 'Divide whole numbers and check the quotient by multiplying back.',
      bloom: 'apply',
      standardCodes: ['4.NBT.B.6', '5.NBT.B.6'],
      questions: [{ template: 'divide-whole-numbers' }],
    },
    {
      id: 'interpret',
      verb: 'Interpret',
      text: 'Interpret what a remainder means in a story and decide on the answer.',
      bloom: 'analyze',
      standardCodes: ['4.OA.A.3'],
      questions: [{ template: 'interpret-remainder' }],
    },
  ],
  misconceptions: [
    'remainder-ignored',
    'multiply-ones-only',
    'multiply-no-placeholder',
    'divide-drop-zero',
    'factor-near-miss',
  ],
  words: [
    word(
      'remainder',
      'remainder',
      'What is left over.',
      'The number that is left over when a number cannot be shared evenly.',
      'The part of the dividend that is smaller than the divisor and cannot form another group.',
    ),
    word(
      'quotient',
      'quotient',
      'What you get when you divide.',
      'The result of a division.',
      'The number of whole groups, or the size of each group, in a division.',
    ),
    word(
      'partial-product',
      'partial product',
      'The product of two parts.',
      'The product of one part of a number with one part of another.',
      'One of the products of single places whose sum is the complete product.',
    ),
    word(
      'divisor',
      'divisor',
      'The number you divide by.',
      'The number by which another number is divided.',
      'The number of groups, or the group size, by which the dividend is divided.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Class Trip',
      below: `A school plans a trip to the lake for 50 people, and each van has room for eight of them. How many vans does the school need?

Ms. Diaz divides 50 by eight. Six vans will be full, because six times eight is 48, and then two people are left over. The number that is left over is called the remainder. Those two people want to come along, so the school needs one more van. It needs seven vans in all.

At the lake there are 50 stickers, and a full set has eight stickers. How many full sets can the teacher make? Now the answer is six. The two stickers that are left over are not enough for another set.

The numbers are the same, but the stories are different. So always read what the question asks.`,
      on: `A school is planning a trip to the lake for 50 people, and every van has room for eight of them. How many vans does the school have to order?

Ms. Diaz divides 50 by 8. Six vans would be completely full, because six times eight is 48, and two people would be left over. The number that is left over is called the remainder. Those two people cannot stay behind, so the school needs one more van, which makes seven.

At the lake the same numbers appear again. There are 50 stickers, and a full set has eight. Now the question is how many full sets can be made, and the answer is six, since two stickers are not enough for another set.

The division is the same both times, but the remainder means something different in each story.`,
      above: `A school is organizing a trip to the lake for 50 people and has to order vans that offer room for eight passengers each. The question seems simple, but the remainder deserves attention.

When Ms. Diaz divides 50 by 8, she discovers that six vans would be completely full, because six times eight is 48, and that two people would remain. Since nobody may be left behind, the school has to order a seventh van, even though it will be almost empty.

During the afternoon the same numbers appear in a different situation. There are 50 stickers, and a complete set consists of eight. This time only complete sets count, so the answer is six, and the two remaining stickers are simply put aside.

The calculation is identical in both situations, yet the remainder has to be interpreted differently, depending on what the question actually asks.`,
    },
  ],
  ideas: [
    {
      id: 'four-parts',
      title: 'A product has parts',
      objectiveId: 'multiply',
      text: 'To find 23 × 14, take the numbers apart: 20 + 3 and 10 + 4. Every part meets every part: 200, 80, 30 and 12. Together that is 322. Leaving out the mixed parts gives far too little.',
      wordIds: ['partial-product'],
    },
    {
      id: 'multiply-back',
      title: 'Multiply back',
      objectiveId: 'divide',
      text: 'Is 612 ÷ 6 equal to 12? Multiply back: 6 × 12 = 72. That is far from 612. A zero is missing: 6 × 102 = 612.',
      wordIds: ['quotient', 'divisor'],
    },
    {
      id: 'three-meanings',
      title: 'Three things a remainder can mean',
      objectiveId: 'interpret',
      text: 'The rest may need a place (one more van), it may not count (only full sets), or it may be the answer itself (how many are left?). The story decides.',
      wordIds: ['remainder'],
    },
  ],
  examples: [
    {
      title: 'Worked example: the rest',
      objectiveId: 'interpret',
      template: 'interpret-remainder',
      difficulty: 3,
      wordIds: ['remainder'],
    },
    {
      title: 'Worked example: a product',
      objectiveId: 'multiply',
      template: 'multiply-whole-numbers',
      difficulty: 2,
      wordIds: ['partial-product'],
    },
  ],
  sorting: {
    prompt: 'Is there a remainder?',
    instructions: 'Pick up a division. Does it come out even? Carry it to its bin.',
    objectiveId: 'divide',
    bloom: 'apply',
    categories: [
      { id: 'even', label: 'Nothing left over' },
      { id: 'rest', label: 'A remainder' },
    ],
    draw(random) {
      const divisor = random.int(3, 9);
      const total = divisor * random.int(6, 15) + (random.chance(1, 2) ? 0 : random.int(1, divisor - 1));
      return {
        label: `${total} ÷ ${divisor}`,
        categoryId: total % divisor === 0 ? 'even' : 'rest',
        feedback: `Count by ${divisor}, or think of a product near ${total}. Do you land on it?`,
        misconception: 'factor-near-miss',
      };
    },
  },
  teacher: {
    bigIdea: 'Division asks how many groups or how many in each; what is left over must be judged by the story.',
    prerequisites: ['Multiplication facts to 10 × 10 (3.OA.C.7).', 'Place value to thousands.'],
    discussionQuestions: [
      'When do we need one more group, and when not?',
      'How can multiplying back show that a quotient is wrong?',
      'Which part of 23 × 14 is easy to forget?',
    ],
    lookFors: [
      'Students look at the story again after dividing.',
      'Students write all partial products.',
      'Students multiply back to check.',
    ],
    warmUp: {
      teacherDoes:
        'Ask: 13 children, 4 to a boat. How many boats? 13 dollars, 4 dollars a ticket. How many tickets? Let students argue.',
      studentsDo: 'Answer both, compare and explain why the answers differ.',
    },
    instruction: {
      teacherDoes: 'Work one division and ask three different questions about it. Draw the groups and the rest.',
      studentsDo: 'Write a story of their own for 50 ÷ 8 with the answer 6, and one with the answer 7.',
    },
    differentiation: {
      below: 'Use counters and numbers to 30 before larger ones.',
      above: 'Use two-digit divisors and write remainders as fractions; look ahead to 5.NF.B.3.',
      languageLearners: 'Act out the stories; keep "full", "left over" and "one more" on a word wall.',
    },
  },
  themes: ['coast', 'forest', 'arctic'],
});
