/** Counting up to 20 things, kindergarten and grade 1. */
import { dotRows } from '../figures/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const countingTo20 = defineTopic({
  id: 'counting-to-20',
  name: 'Counting to 20',
  title: 'How many are there? Counting to 20',
  aliases: [
    'counting',
    'count to 20',
    'how many',
    'counting objects',
    'learning to count',
    'numbers to 20',
    'one to one counting',
    'cardinality',
  ],
  grades: { from: 0, to: 1 },
  objectives: [
    {
      id: 'count',
      verb: 'Count',
      text: 'Count up to 20 things and tell how many there are.',
      bloom: 'apply',
      standardCodes: ['K.CC.B.4', 'K.CC.B.5'],
      questions: [{ template: 'count-objects' }],
    },
    {
      id: 'join',
      verb: 'Solve',
      text: 'Solve stories in which things come together or go away.',
      bloom: 'apply',
      standardCodes: ['K.OA.A.2', '1.OA.A.1'],
      questions: [{ template: 'join-and-take' }],
    },
  ],
  misconceptions: ['count-skip-one', 'count-double', 'count-first-number-in-count-on'],
  words: [
    word(
      'count',
      'count',
      'To say one number for each thing.',
      'To say the numbers in order, one for each thing.',
      'To match each thing with exactly one number word, in order, to find how many there are.',
    ),
    word(
      'how-many',
      'how many',
      'The last number you say.',
      'The number of things. It is the last number you say when you count.',
      'The size of a group, which the last number of a count names whatever the order.',
    ),
    word(
      'more',
      'more',
      'A bigger number of things.',
      'A greater number than another group has.',
      'The word for the greater of two amounts when they are compared.',
    ),
    word(
      'row',
      'row',
      'Things in a line.',
      'A straight line of things, side by side.',
      'A straight arrangement of things, which makes a count easier to keep track of.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'Eggs in the Nest Box',
      below: `Nadia has hens. She gets the eggs. She puts them in a box. She wants to know how many she has.

She puts a finger on an egg. She says one. She puts a finger on the next egg. She says two. Each egg gets one number. No egg gets two.

There are five eggs in the top row. There are three in the next row. Nadia does not start again at one. She goes on. Six, seven, eight. The last number is eight. So she has eight eggs.

She counts them again. She starts at the other end. She gets eight again. That is how it must be.`,
      on: `Nadia has six hens, and each morning she gets the eggs. She puts them in a box and wants to know how many there are.

She puts her finger on one egg and says one. Then she goes to the next egg and says two. Each egg gets just one number, and no egg is left out.

There are five eggs in the first row and three in the next row. Nadia does not start at one again. She goes on with six, seven, eight. The last number she says tells how many eggs there are, so there are eight.

To be sure, she counts from the other end. She gets eight again!`,
      above: `Every morning Nadia opens the little house where her six hens sleep and gathers the eggs. She puts them in a box with rows of five, because rows make it easy to count.

She touches the first egg and says one, then touches the next egg and says two. Every egg gets just one number, and no egg is left out or counted again.

The first row is full with five eggs, and three more eggs lie in the next row. Nadia does not start over. She goes on with six, seven, eight. The last number she says tells how many eggs there are in all.

When she counts from the other end, she still gets eight, because the order does not matter.`,
    },
  ],
  ideas: [
    {
      id: 'touch',
      title: 'Touch and say',
      objectiveId: 'count',
      text: 'Touch each dot. Say one number for each dot. The last number tells how many there are.',
      wordIds: ['count', 'how-many'],
      figure: dotRows([5], 'Five dots in a row: dot dot dot dot dot.'),
    },
    {
      id: 'go-on',
      title: 'Go on from five',
      objectiveId: 'count',
      text: 'The top row has five dots. You do not have to start again. Go on: six, seven, eight.',
      wordIds: ['row'],
      figure: dotRows([5, 3], 'Dots in two rows: five in the first row, three in the second.'),
    },
    {
      id: 'come-or-go',
      title: 'Do they come or go?',
      objectiveId: 'join',
      text: 'Some birds come: now there are more. Some birds fly away: now there are fewer. Listen first. Then count.',
      wordIds: ['more'],
    },
  ],
  examples: [
    { title: 'Count with me', objectiveId: 'count', template: 'count-objects', difficulty: 3, wordIds: ['count'] },
    { title: 'A story to count', objectiveId: 'join', template: 'join-and-take', difficulty: 2, wordIds: ['more'] },
  ],
  sorting: {
    prompt: 'Is it less than 10, or is it 10 or more?',
    instructions: 'Pick up a card. Work it out. Carry it to its bin.',
    objectiveId: 'join',
    bloom: 'apply',
    categories: [
      { id: 'less', label: 'Less than 10' },
      { id: 'ten-or-more', label: '10 or more' },
    ],
    draw(random) {
      const [a, b] = [random.int(1, 9), random.int(1, 9)];
      return {
        label: `${a} and ${b}`,
        categoryId: a + b < 10 ? 'less' : 'ten-or-more',
        feedback: `Start at ${a}. Go on ${b} steps. Do you get to 10?`,
        misconception: 'count-first-number-in-count-on',
      };
    },
  },
  teacher: {
    bigIdea:
      'Each thing gets one number word, and the last one tells how many there are, whatever the order of counting.',
    prerequisites: ['Saying the number words to 20 in order.'],
    discussionQuestions: [
      'How do you know that you counted each one?',
      'What happens if we start at the other end?',
      'How can rows help you count?',
    ],
    lookFors: [
      'Children touch or move each thing once.',
      'Children answer "how many" with the last number and do not count again.',
      'Children go on from five for the second row.',
    ],
    warmUp: {
      teacherDoes:
        'Drop counters into a cup one by one and count aloud together. Make a mistake on purpose and ask what went wrong.',
      studentsDo: 'Count along, stop the teacher at the mistake and say how to mend it.',
    },
    instruction: {
      teacherDoes: 'Show dots in rows of five. Count with a finger on each dot, then show how to go on from five.',
      studentsDo: 'Count dots with a partner: one touches, the other says the numbers.',
    },
    differentiation: {
      below: 'Use up to 10 things that can be moved from one side to the other.',
      above: 'Ask how many more are needed to make 20, and look ahead to tens and ones (1.NBT.B.2).',
      languageLearners: 'Count in the home language first, then in English, with the same finger moves.',
    },
  },
  themes: ['meadow', 'forest', 'coast'],
});
