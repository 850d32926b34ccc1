/** Rounding whole numbers, grades 3 and 4. */
import { numberLine } from '../figures/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const rounding = defineTopic({
  id: 'rounding',
  name: 'Rounding whole numbers',
  title: 'About how many? Rounding',
  aliases: [
    'rounding',
    'round to the nearest ten',
    'round to the nearest hundred',
    'rounding numbers',
    'estimating',
    'nearest ten',
    'nearest hundred',
    'approximate numbers',
  ],
  grades: { from: 3, to: 4 },
  objectives: [
    {
      id: 'round',
      verb: 'Round',
      text: 'Round whole numbers to the nearest ten, hundred or thousand.',
      bloom: 'apply',
      standardCodes: ['3.NBT.A.1', '4.NBT.A.3'],
      questions: [{ template: 'round-whole-numbers', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'judge',
      verb: 'Evaluate',
      text: 'Evaluate whether a number was rounded well, and tell what went wrong if not.',
      bloom: 'evaluate',
      standardCodes: ['3.NBT.A.1'],
      questions: [{ template: 'round-whole-numbers', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['round-always-down', 'round-always-up', 'round-drop-zeros'],
  words: [
    word(
      'round',
      'round',
      'To change a number to a near one that is easy to use.',
      'To replace a number by the nearest ten, hundred or other round number.',
      'To replace a number by the nearest multiple of a given unit.',
    ),
    word(
      'nearest',
      'nearest',
      'The one that is closest.',
      'The closest of several numbers on the number line.',
      'At the least distance on the number line.',
    ),
    word(
      'halfway',
      'halfway',
      'In the middle of two numbers.',
      'The point in the middle between two numbers.',
      'The point at equal distance from two neighbors; from there on we round up.',
    ),
    word(
      'estimate',
      'estimate',
      'A good guess with numbers.',
      'A number that is near the exact one and easy to find.',
      'An approximate value found by simple reasoning instead of exact calculation.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Fair',
      below: `A school fair had 347 guests. Lin wants to tell her friend about it. She does not need each guest. She wants to say about how many.

She looks for hundreds. The number is between 300 and 400. The middle is 350. The number 347 is just below the middle, so 300 is nearer. Lin says there were about 300 guests.

Then she looks for tens. Now the number is between 340 and 350. The middle is 345. The number is past the middle, so 350 is nearer. She could say there were about 350 guests.

Both are right. It depends on how close she wants to be.`,
      on: `The school fair had 347 guests, and Lin wants to tell her friend about it. She does not need to give the exact number, because "about how many" is enough.

First she thinks in hundreds. The number lies between 300 and 400, and the point halfway is 350. Since 347 has not reached the halfway point, 300 is nearer, and Lin can say that about 300 guests came.

Then she thinks in tens. Now the neighbors are 340 and 350, and halfway is 345. The number has passed that point, so 350 is nearer.

Both answers are good. Rounding to tens stays closer, and rounding to hundreds is easier to remember. Zeros hold the empty places, so 35 would be wrong.`,
      above: `The spring fair at school attracted 347 guests, and Lin wants to describe it to a friend who could not come. Because nobody needs the exact number in a conversation, she decides to round it.

Thinking in hundreds first, she notices that the number lies between 300 and 400, with 350 exactly halfway between these neighbors. Since 347 has not quite reached the halfway point, 300 is the nearer neighbor, and Lin can report that about 300 guests came.

Thinking in tens gives a more precise answer. The neighbors are now 340 and 350, and the number has already passed 345, which is halfway. Therefore 350 is nearer.

Neither answer is better in every situation: rounding to tens stays closer to the truth, while rounding to hundreds is easier to remember. In both cases zeros must hold the empty places.`,
    },
  ],
  ideas: [
    {
      id: 'neighbors',
      title: 'Find the two neighbors',
      objectiveId: 'round',
      text: 'To round 347 to the nearest ten, find the tens around it: 340 and 350. The number must go to one of these two. Which one is nearer?',
      wordIds: ['round', 'nearest'],
      figure: numberLine(
        { steps: 10, labels: { 0: '340', 5: '345', 10: '350' } },
        'A number line from 340 to 350 with ten equal steps and 345 in the middle.',
      ),
    },
    {
      id: 'halfway',
      title: 'From halfway on, go up',
      objectiveId: 'round',
      text: 'The point halfway between 340 and 350 is 345. Numbers below it go down. From 345 on, numbers go up. Only the digit right behind the place decides.',
      wordIds: ['halfway'],
    },
    {
      id: 'stay-near',
      title: 'Stay near the number',
      objectiveId: 'judge',
      text: 'Someone rounds 347 to the nearest ten and writes 35. That is far away from 347! A rounded number stays near, so a zero must hold the ones place.',
      wordIds: ['estimate'],
    },
  ],
  examples: [
    {
      title: 'Worked example: tens',
      objectiveId: 'round',
      template: 'round-whole-numbers',
      difficulty: 2,
      wordIds: ['nearest'],
    },
    {
      title: 'Worked example: hundreds',
      objectiveId: 'round',
      template: 'round-whole-numbers',
      difficulty: 3,
      wordIds: ['halfway'],
    },
  ],
  sorting: {
    prompt: 'To the nearest hundred: 200, 300 or 400?',
    instructions: 'Pick up a number. Which hundred is nearest? Carry it there.',
    objectiveId: 'round',
    bloom: 'apply',
    categories: [
      { id: 'two', label: '200' },
      { id: 'three', label: '300' },
      { id: 'four', label: '400' },
    ],
    draw(random) {
      const number = random.int(151, 449);
      const nearest = Math.floor((number + 50) / 100);
      const lower = Math.floor(number / 100) * 100;
      return {
        label: String(number),
        categoryId: ['two', 'three', 'four'][nearest - 2] ?? 'two',
        feedback: `${number} lies between ${lower} and ${lower + 100}. Halfway is ${lower + 50}. On which side is it?`,
        misconception: 'round-always-down',
      };
    },
  },
  teacher: {
    bigIdea: 'Rounding finds the nearest multiple of a unit; the halfway point decides.',
    prerequisites: ['Place value to thousands.', 'Placing numbers on a number line.'],
    discussionQuestions: [
      'When is "about 300" good enough, and when is it not?',
      'Why does 345 round up to 350?',
      'Can a number round to 0? Give an example.',
    ],
    lookFors: [
      'Students name both neighbors before they decide.',
      'Students look only at the digit behind the place.',
      'Students keep zeros in the empty places.',
    ],
    warmUp: {
      teacherDoes: 'Draw a line from 40 to 50. Mark 43, 45 and 48. Ask which end each is nearer to.',
      studentsDo: 'Point to the nearer end and explain with the number of steps.',
    },
    instruction: {
      teacherDoes: 'Round one number to tens and to hundreds on two number lines and compare the answers.',
      studentsDo: 'Draw the line with both neighbors and the halfway point for three numbers.',
    },
    differentiation: {
      below: 'Give number lines with the neighbors already written.',
      above: 'Ask for all numbers that round to 400, and look ahead to rounding decimals (5.NBT.A.4).',
      languageLearners: 'Use the frame "___ lies between ___ and ___. It is nearer to ___."',
    },
  },
  themes: ['meadow', 'coast', 'ancient-city'],
});
