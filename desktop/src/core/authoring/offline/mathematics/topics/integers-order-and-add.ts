/** Ordering, adding and subtracting integers, grades 6 and 7. */
import { wholeText } from '../../items/index.ts';
import { numberLine } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { ABSOLUTE_VALUE, INTEGER, NEGATIVE_NUMBER, OPPOSITE, ZERO_POINT } from '../vocabulary/integers.ts';

export const integersOrderAndAddTopic = defineTopic({
  id: 'integers-order-and-add',
  name: 'Integers: ordering, adding and subtracting',
  title: 'Both sides of zero: ordering and adding integers',
  aliases: [
    'integers',
    'negative numbers',
    'positive and negative numbers',
    'adding integers',
    'subtracting integers',
    'adding and subtracting integers',
    'ordering integers',
    'comparing integers',
    'ordering negative numbers',
    'adding negative numbers',
    'subtracting negative numbers',
    'integer operations',
    'signed numbers',
  ],
  grades: { from: 6, to: 7 },
  objectives: [
    {
      id: 'order',
      verb: 'Order',
      text: 'Order positive and negative numbers and say what the order means for temperatures and heights.',
      bloom: 'analyze',
      standardCodes: ['6.NS.C.7.a', '6.NS.C.7.b'],
      questions: [{ template: 'order-integers' }],
    },
    {
      id: 'add',
      verb: 'Compute',
      text: 'Compute sums and differences of integers as moves on a number line.',
      bloom: 'apply',
      standardCodes: ['7.NS.A.1.b', '7.NS.A.1.c'],
      questions: [{ template: 'add-integers', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong sum or difference of integers and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['7.NS.A.1.b', '7.NS.A.1.c'],
      questions: [{ template: 'add-integers', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: [
    'integer-order-by-size',
    'integer-add-magnitudes',
    'integer-subtract-negative',
    'integer-two-negatives-positive',
  ],
  words: [INTEGER, NEGATIVE_NUMBER, OPPOSITE, ABSOLUTE_VALUE, ZERO_POINT],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Weather Station',
      below: `High in the mountains, Tomas reads the thermometer of a small weather station three times a day. The zero point of his thermometer is the temperature at which water freezes. Above it the numbers are positive, and below it every number is a negative number.

At six in the morning it is eight degrees below zero, so Tomas writes −8. By noon the sun has warmed the air by five degrees. He starts at −8 on the number line and moves five steps up, and so he lands at −3. It is warmer now, but it is still below zero.

In the evening the temperature falls by four degrees. From −3 he moves four steps down and lands at −7.

Which was the coldest time of the day? The number eight is larger than seven, but −8 lies lower than −7, so the morning was colder. For a negative number, a larger distance from zero means a smaller number.`,
      on: `High in the mountains, Tomas reads the thermometer of a small weather station three times a day. The zero point of the thermometer is the temperature at which water freezes, so each integer above it is positive, and each integer below it is a negative number.

At six in the morning the thermometer shows eight degrees below zero, and Tomas records −8. By noon the sun has warmed the air by five degrees. Starting at −8 on the number line, he moves five steps up and lands at −3, because −8 + 5 = −3. Although the air is warmer now, it is still freezing.

During the evening the temperature falls by another four degrees. From −3 Tomas moves four steps down and records −7, because −3 − 4 = −7.

Which time of the day was the coldest? Eight is larger than seven, but −8 lies lower on the thermometer than −7, so the morning was colder. For negative numbers, a larger distance from zero always means a smaller number.`,
      above: `High in the mountains, Tomas records the temperature at a small weather station three times a day. The zero point of the thermometer is the temperature at which water freezes; every integer above it is positive, and every integer below it is a negative number.

At six in the morning the thermometer shows eight degrees below zero, and Tomas records −8. By noon the sunshine has warmed the air by five degrees. Beginning at −8 on the number line, he moves five steps in the positive direction and arrives at −3, which means that the air is considerably warmer although it is still freezing.

During the evening the temperature decreases by another four degrees, so Tomas moves four steps in the negative direction and records −7. The difference between noon and evening is the distance between −3 and −7, which is four degrees, regardless of the order in which the two readings are compared.

Which moment was the coldest? The absolute value of −8 is greater than the absolute value of −7, and precisely for this reason −8 is the smaller number. For negative numbers, a greater distance from zero always means a smaller value.`,
    },
  ],
  ideas: [
    {
      id: 'lower-is-less',
      title: 'Lower is less',
      objectiveId: 'order',
      text: 'Turn the number line upright, like a thermometer. A number that stands lower is less. −6 stands lower than −2, so −6 is less than −2, though 6 is more than 2. A negative number is always less than a positive one.',
      wordIds: ['integer', 'negative-number', 'zero-point'],
      figure: numberLine(
        {
          steps: 10,
          labels: { 0: '−5', 5: '0', 10: '5' },
          points: [
            { step: 1, letter: 'A' },
            { step: 9, letter: 'B' },
          ],
        },
        'A number line from −5 to 5. Point A stands at −4 and point B at 4, equally far from 0.',
      ),
    },
    {
      id: 'walk-it',
      title: 'Walk it',
      objectiveId: 'add',
      text: 'To add a positive number, walk to the right. To add a negative number, walk to the left. Start at 3 and add −5: walk 5 steps to the left and arrive at −2. So 3 + (−5) = −2. Opposites cancel each other: 4 + (−4) = 0.',
      wordIds: ['opposite', 'absolute-value'],
      figure: numberLine(
        {
          steps: 8,
          labels: { 0: '−4', 2: '−2', 4: '0', 7: '3', 8: '4' },
          points: [
            { step: 7, letter: 'S' },
            { step: 2, letter: 'E' },
          ],
        },
        'A number line from −4 to 4. A walk starts at S, which is 3, and ends at E, which is −2.',
      ),
    },
    {
      id: 'take-away-a-debt',
      title: 'Taking away a debt',
      objectiveId: 'trace',
      text: 'You have 6 points and a penalty of −2, so your score is 4. Now the penalty is taken away again. You are back at 6. So 4 − (−2) = 6. Taking away a negative number is the same as adding its opposite: 4 + 2.',
      wordIds: ['opposite'],
    },
  ],
  examples: [
    {
      title: 'Worked example: put in order',
      objectiveId: 'order',
      template: 'order-integers',
      difficulty: 2,
      wordIds: ['negative-number'],
    },
    {
      title: 'Worked example: a sum',
      objectiveId: 'add',
      template: 'add-integers',
      difficulty: 1,
      wordIds: ['integer'],
    },
    {
      title: 'Worked example: a negative number is taken away',
      objectiveId: 'add',
      template: 'add-integers',
      difficulty: 4,
      wordIds: ['opposite'],
    },
  ],
  sorting: {
    prompt: 'Is the result below zero, zero, or above zero?',
    instructions: 'Pick up a card. Walk it on a number line in your head, then carry it to the bin where it belongs.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'below', label: 'Below zero' },
      { id: 'zero', label: 'Zero' },
      { id: 'above', label: 'Above zero' },
    ],
    draw(random) {
      const minus = random.chance(1, 2);
      const [first, second] = random.pick(SIGNS);
      const toZero = random.chance(1, 3);
      const a = (toZero && minus ? -1 : first) * random.int(2, 12);
      const b = toZero ? (minus ? a : -a) : second * random.int(2, 12);
      const result = minus ? a - b : a + b;
      return {
        label: `${wholeText(a)} ${minus ? '−' : '+'} ${b < 0 ? `(${wholeText(b)})` : b}`,
        categoryId: result < 0 ? 'below' : result > 0 ? 'above' : 'zero',
        feedback: `Start at ${wholeText(a)}. ${minus ? 'Taking away' : 'Adding'} a ${b < 0 ? 'negative' : 'positive'} number moves you to the ${minus === b < 0 ? 'right' : 'left'}. Do you pass zero?`,
        ...(minus && b < 0 ? { misconception: 'integer-subtract-negative' } : {}),
      };
    },
  },
  teacher: {
    bigIdea: 'An integer is a place on the line and a move along it. Order is place; adding and subtracting are moves.',
    prerequisites: [
      'Place whole numbers on a number line.',
      'Add and subtract whole numbers.',
      'Read a thermometer or another scale.',
    ],
    discussionQuestions: [
      'Which is colder, −12 or −7 degrees? Why does the larger digit not decide?',
      'When does adding a number make the result smaller?',
      'Someone says "two minuses make a plus". For which of these is it true: −5 + (−8), 5 − (−8)?',
    ],
    lookFors: [
      'Students point at a place on the line before they compare.',
      'Students say which way they move and how far.',
      'Students rewrite a difference as a sum with the opposite.',
    ],
    warmUp: {
      teacherDoes:
        'Stretch a string through the room as a number line from −10 to 10. Call numbers and let students stand there. Ask who stands at the least number.',
      studentsDo: 'Find their place, look at the neighbors, and say "less than" and "greater than" sentences.',
    },
    instruction: {
      teacherDoes:
        'Walk sums on the string: stand at the first number, face the direction, take the steps. Then show taking away with red and black counters, and write both as sums.',
      studentsDo: 'Walk two sums and one difference, draw them on paper as arrows, and write the number sentence.',
    },
    differentiation: {
      below: 'Keep a number line from −10 to 10 on the desk and stay with sums of two numbers.',
      above:
        'Ask for three different sums and three different differences with the result −4, and for the distance between two numbers as an absolute value.',
      languageLearners:
        'Use picture cards for warmer, colder, higher, deeper, debt. Offer the frame "I start at ___ and move ___ steps to the ___".',
    },
  },
  themes: ['arctic', 'coast', 'volcano'],
});

/** Signs of two numbers, at least one of them negative. */
const SIGNS: readonly [number, number][] = [
  [-1, 1],
  [1, -1],
  [-1, -1],
];
