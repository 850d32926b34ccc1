/** Adding and subtracting with regrouping, grades 2 to 4 (home grade 3). */
import { wholeText } from '../../items/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const addingAndSubtracting = defineTopic({
  id: 'adding-and-subtracting',
  name: 'Adding and subtracting with regrouping',
  title: 'Trading tens: adding and subtracting',
  aliases: [
    'addition with regrouping',
    'subtraction with regrouping',
    'carrying',
    'borrowing',
    'adding three-digit numbers',
    'subtracting across zeros',
    'column addition',
    'addition and subtraction',
    'multi-digit addition',
  ],
  grades: { from: 3, to: 4 },
  objectives: [
    {
      id: 'add',
      verb: 'Add',
      text: 'Add whole numbers, regrouping where a place makes ten or more.',
      bloom: 'apply',
      standardCodes: ['3.NBT.A.2', '4.NBT.B.4'],
      questions: [{ template: 'add-whole-numbers' }],
    },
    {
      id: 'subtract',
      verb: 'Subtract',
      text: 'Subtract whole numbers, trading where a digit is too small, also across zeros.',
      bloom: 'apply',
      standardCodes: ['3.NBT.A.2', '4.NBT.B.4'],
      questions: [{ template: 'subtract-whole-numbers' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong sum or difference and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['3.NBT.A.2'],
      questions: [
        { template: 'add-whole-numbers', formats: ['error-analysis'] },
        { template: 'subtract-whole-numbers', formats: ['error-analysis'] },
      ],
    },
  ],
  misconceptions: ['subtract-smaller-from-larger', 'add-no-carry', 'subtract-borrow-not-paid'],
  words: [
    word('sum', 'sum', 'What you get when you add.', 'The result of adding numbers.', 'The result of an addition.'),
    word(
      'difference',
      'difference',
      'What is left when you take away.',
      'The result of subtracting one number from another.',
      'The result of a subtraction, which also tells how far apart two numbers are.',
    ),
    word(
      'regroup',
      'regroup',
      'To trade ten small ones for one big one, or back.',
      'To trade ten of one place for one of the next place, or the other way round.',
      'To exchange between neighboring places so that every place holds a single digit.',
    ),
    word(
      'column',
      'column',
      'Digits under each other.',
      'Digits of one place, written under each other.',
      'The digits of several numbers that share a place.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'Beads at the Market',
      below: `Kofi sells colored beads at the market. He puts ten beads on each string and ten strings in each pouch, because that makes counting easy.

Today he has 52 beads. That is five strings and two loose beads. A girl wants to buy 38 beads. Kofi needs eight loose beads, but he has only two of them. So he opens one of his strings, and now he has four strings and twelve loose beads.

He takes eight beads from the twelve, and four loose beads are left. Then he takes three strings from the four, and one string is left. We write 52 − 38 = 14.

It would be wrong to take two from eight. The girl wants eight loose beads, and Kofi has to find them.`,
      on: `Kofi sells beads at the market. He puts ten beads on a string and ten strings into a pouch, so that counting is easy.

This morning he has 52 beads, which are five strings and two loose beads. A girl wants to buy 38 of them. Kofi needs eight loose beads but has only two, so he opens one string. Now he has four strings and twelve loose beads.

He takes eight from the twelve, and four loose beads remain. Then he takes three strings from the four, and one string remains. Written in numbers, that is 52 − 38 = 14.

It would be wrong to take two from eight just because that is possible. The eight beads belong to the girl, and Kofi has to find them among his own.`,
      above: `Kofi sells colorful beads at the weekly market. To keep track of them, he threads ten beads on every string and places ten strings in every leather pouch.

This morning he owns 52 beads, which are arranged as five strings and two loose beads. When a girl asks for 38 beads, Kofi notices that he needs eight loose beads but has only two. He therefore opens one of his strings, which leaves him with four strings and twelve loose beads.

Taking eight from the twelve leaves four loose beads, and taking three strings from the four leaves one string. The complete calculation is 52 − 38 = 14.

Turning the digits around and taking two from eight would be easier, but it would describe a different situation. Checking with addition confirms the result, because 14 and 38 together make 52 again.`,
    },
  ],
  ideas: [
    {
      id: 'trade-up',
      title: 'Ten ones make a ten',
      objectiveId: 'add',
      text: 'In 47 + 38 the ones make 15. That is one ten and 5 ones. Write the 5 and move the ten to the next place. There it must be counted: 4 + 3 + 1 tens.',
      wordIds: ['regroup', 'sum'],
    },
    {
      id: 'trade-down',
      title: 'Trade a ten for ones',
      objectiveId: 'subtract',
      text: 'In 52 − 38 there are too few ones. Trade one ten for ten ones: now there are 4 tens and 12 ones. The ten that was traded is gone from the tens.',
      wordIds: ['regroup', 'difference'],
    },
    {
      id: 'check',
      title: 'Check with the opposite',
      objectiveId: 'trace',
      text: 'Is 52 − 38 = 26? Add back: 26 + 38 = 64. That is not 52, so something went wrong. Adding back finds slips in subtraction.',
      wordIds: ['column'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a sum',
      objectiveId: 'add',
      template: 'add-whole-numbers',
      difficulty: 2,
      wordIds: ['sum'],
    },
    {
      title: 'Worked example: a difference',
      objectiveId: 'subtract',
      template: 'subtract-whole-numbers',
      difficulty: 2,
      wordIds: ['difference'],
    },
  ],
  sorting: {
    prompt: 'Do you need to trade a ten?',
    instructions: 'Pick up a subtraction. Are there enough ones? Carry it to its bin.',
    objectiveId: 'subtract',
    bloom: 'analyze',
    categories: [
      { id: 'trade', label: 'Trade a ten' },
      { id: 'no-trade', label: 'No trade' },
    ],
    draw(random) {
      const [a, b] = [random.int(41, 99), random.int(12, 39)];
      return {
        label: `${wholeText(a)} − ${wholeText(b)}`,
        categoryId: a % 10 < b % 10 ? 'trade' : 'no-trade',
        feedback: `Look at the ones: you have ${a % 10} and take ${b % 10} away. Are there enough?`,
        misconception: 'subtract-smaller-from-larger',
      };
    },
  },
  teacher: {
    bigIdea: 'Ten of one place can be traded for one of the next place, in both directions; nothing is gained or lost.',
    prerequisites: ['Place value to hundreds or thousands.', 'Adding and subtracting within 20.'],
    discussionQuestions: [
      'Where does the ten go that is made by the ones?',
      'Why may we not turn 2 − 8 into 8 − 2?',
      'How do you trade when the next digit is 0?',
    ],
    lookFors: [
      'Students say what they trade: "one ten for ten ones".',
      'Students estimate before or after they compute.',
      'Students check a difference by adding.',
    ],
    warmUp: {
      teacherDoes:
        'Write 47 + 38 and ask for an estimate first. Collect several, then ask which answers cannot be right: 715, 85, 75.',
      studentsDo: 'Estimate alone, then explain which answers are impossible.',
    },
    instruction: {
      teacherDoes: 'Act out one sum and one difference with blocks and write each trade next to it.',
      studentsDo: 'Carry out the same trades with blocks and write them down.',
    },
    differentiation: {
      below: 'Use two-digit numbers with blocks and a place-value chart.',
      above: 'Subtract across two zeros and find missing digits; look ahead to the standard algorithm (4.NBT.B.4).',
      languageLearners: 'Model "trade", "regroup" and "left" with real beads; offer the frame "I trade ___ for ___".',
    },
  },
  themes: ['ancient-city', 'workshop', 'desert'],
});
