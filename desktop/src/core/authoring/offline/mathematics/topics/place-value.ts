/** Place value and comparing numbers, grades 2 and 3. */
import { wholeText } from '../../items/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const placeValueTopic = defineTopic({
  id: 'place-value',
  name: 'Place value and comparing numbers',
  title: 'Where a digit stands: place value',
  aliases: [
    'place value',
    'value of digits',
    'hundreds tens and ones',
    'tens and ones',
    'comparing numbers',
    'greater than less than',
    'three-digit numbers',
    'base ten',
  ],
  grades: { from: 2, to: 3 },
  objectives: [
    {
      id: 'value',
      verb: 'Explain',
      text: 'Explain what a digit is worth by the place in which it stands.',
      bloom: 'understand',
      standardCodes: ['2.NBT.A.3'],
      questions: [{ template: 'place-value' }],
    },
    {
      id: 'compare',
      verb: 'Compare',
      text: 'Compare two numbers by their places and write the result with <, = or >.',
      bloom: 'apply',
      standardCodes: ['2.NBT.A.4'],
      questions: [{ template: 'compare-whole-numbers' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong answer about digits and tell what went wrong.',
      bloom: 'analyze',
      standardCodes: ['2.NBT.A.3'],
      questions: [{ template: 'place-value', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['place-face-value', 'place-cuts-number-off', 'compare-first-digit'],
  words: [
    word(
      'digit',
      'digit',
      'One of the signs 0 to 9.',
      'One of the ten signs 0 to 9 with which numbers are written.',
      'A single symbol of a numeral; its worth depends on its place.',
    ),
    word(
      'place',
      'place',
      'Where a digit stands.',
      'The spot of a digit in a number, such as ones, tens or hundreds.',
      'The position of a digit, each worth ten times the one to its right.',
    ),
    word(
      'value',
      'value',
      'How much it is worth.',
      'How much a digit or a number is worth.',
      'The amount that a digit stands for because of its place.',
    ),
    word(
      'compare',
      'compare',
      'To see which is more.',
      'To find out which number is greater or whether both are equal.',
      'To decide the order of two numbers by looking at their highest places first.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Seed Shop',
      below: `Mr. Cho sells big seeds. He puts ten seeds in a bag. He puts ten bags in a box. So a box has one hundred seeds.

Today he has three boxes, four bags and two loose seeds. He writes 342. The 3 stands for boxes. It is worth three hundred. The 4 stands for bags. It is worth forty. The 2 stands for loose seeds. It is worth just two.

Next day he has two boxes, nine bags and nine seeds. He writes 299. The digits 9 look big. But he has one box less. So 299 is less than 342. Look at the boxes first.`,
      on: `Mr. Cho sells large seeds in his shop. He puts ten seeds into a bag and ten bags into a box, so every box holds one hundred seeds.

Today he has three boxes, four bags and two loose seeds, and he writes the number 342. The digit 3 stands for boxes, so it is worth three hundred. The digit 4 stands for bags, so it is worth forty. The digit 2 is worth only two.

On the next day he counts two boxes, nine bags and nine loose seeds, which makes 299. The two nines look big, but there is one box less. When you compare numbers, begin with the highest place. Three hundreds are more than two hundreds, so 342 is greater.`,
      above: `Mr. Cho sells large sunflower seeds in his little corner shop. He always packs ten seeds into a paper bag and ten bags into a wooden box, so that every box holds exactly one hundred seeds.

This morning he counts three boxes, four bags and two single seeds, and he writes the number 342 on his list. The digit 3 looks smaller than the digit 4, but it stands for boxes and is worth three hundred. The 4 stands for bags and is worth only forty.

On the next day he counts two boxes, nine bags and nine single seeds, which makes 299. The nines look large, but the highest place decides first when numbers are compared. Because two hundreds are fewer than three hundreds, 299 is less than 342.`,
    },
  ],
  ideas: [
    {
      id: 'worth',
      title: 'A digit has a place',
      objectiveId: 'value',
      text: 'In 342 the 4 stands in the tens place. So it is worth 40, not 4. Write the number as a sum: 300 + 40 + 2.',
      wordIds: ['digit', 'place', 'value'],
    },
    {
      id: 'high-first',
      title: 'Look at the highest place',
      objectiveId: 'compare',
      text: 'To compare 342 and 299, start at the left. 3 hundreds are more than 2 hundreds. So 342 > 299. The open side of the sign faces the greater number.',
      wordIds: ['compare'],
    },
    {
      id: 'not-the-rest',
      title: 'Not the rest of the number',
      objectiveId: 'trace',
      text: 'Someone says that the 3 in 342 is worth 342. But the 4 and the 2 have values of their own. The 3 is worth 300.',
      wordIds: ['digit', 'value'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a digit',
      objectiveId: 'value',
      template: 'place-value',
      difficulty: 3,
      wordIds: ['place'],
    },
    {
      title: 'Worked example: two numbers',
      objectiveId: 'compare',
      template: 'compare-whole-numbers',
      difficulty: 4,
      wordIds: ['compare'],
    },
  ],
  sorting: {
    prompt: 'What is the digit 5 worth?',
    instructions: 'Pick up a number. In which place does the 5 stand? Carry it to its bin.',
    objectiveId: 'value',
    bloom: 'understand',
    categories: [
      { id: 'ones', label: 'Worth 5' },
      { id: 'tens', label: 'Worth 50' },
      { id: 'hundreds', label: 'Worth 500' },
    ],
    draw(random) {
      const others = [1, 2, 3, 4, 6, 7, 8, 9];
      const place = random.int(0, 2);
      const digits = [0, 1, 2].map((at) => (at === place ? 5 : random.pick(others)));
      const number = (digits[2] ?? 0) * 100 + (digits[1] ?? 0) * 10 + (digits[0] ?? 0);
      return {
        label: wholeText(number),
        categoryId: ['ones', 'tens', 'hundreds'][place] ?? 'ones',
        feedback: `Name the places of ${number} from the right: ones, tens, hundreds. Under which name is the 5?`,
        misconception: 'place-face-value',
      };
    },
  },
  teacher: {
    bigIdea:
      'The same digit is worth ten times as much one place farther left; the highest place decides when numbers are compared.',
    prerequisites: ['Tens and ones in two-digit numbers (1.NBT.B.2).'],
    discussionQuestions: [
      'Why can a 3 be worth more than a 9?',
      'What does the 0 do in 407?',
      'Which do you look at first when you compare 342 and 299, and why?',
    ],
    lookFors: [
      'Students say "4 tens" or "forty" instead of "four".',
      'Students write numbers as sums of their places.',
      'Students begin at the left when they compare.',
    ],
    warmUp: {
      teacherDoes:
        'Give each group the digits 2, 7 and 4 on cards. Ask for the greatest and the least number they can make.',
      studentsDo: 'Move the cards, read the numbers aloud and explain the order.',
    },
    instruction: {
      teacherDoes:
        'Build 342 with blocks, write it in a place-value chart and as a sum. Cover digits to show what each is worth.',
      studentsDo: 'Build, write and say three numbers of their own.',
    },
    differentiation: {
      below: 'Stay with tens and ones and use blocks for every number.',
      above: 'Use four-digit numbers with zeros, and look ahead to rounding (3.NBT.A.1).',
      languageLearners: 'Keep a chart with the place names in view and point at it while reading numbers.',
    },
  },
  themes: ['workshop', 'meadow', 'ancient-city'],
});
