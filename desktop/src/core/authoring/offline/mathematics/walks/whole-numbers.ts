/** Walks on lines of whole numbers: counting, missing numbers, rounding. */
import { exact, wholeText } from '../../items/index.ts';
import type { TopicWalk, WalkLine } from './walk.ts';

const toTwenty = (): WalkLine => ({ from: exact(0), to: exact(20), steps: 20, labelEvery: 5, form: 'integer' });

export const countingWalk: TopicWalk = {
  objectiveId: 'count',
  bloom: 'apply',
  instructions: 'Read the task. Walk along the line. Stop at the number and press the button.',
  line: toTwenty,
  draw: (random) => {
    const start = random.int(2, 14);
    const steps = random.int(2, Math.min(6, 19 - start));
    const value = start + steps;
    if (random.chance(1, 2)) {
      return {
        prompt: `Start at ${start}. Go ${steps} steps on. Where are you? Stand there.`,
        value,
        hints: [
          `Stand at ${start} first. You have made no step yet.`,
          'Count each step to the next mark: one, two, three.',
        ],
        explanation: `${steps} steps on from ${start} is ${value}.`,
        wrong: [
          {
            misconception: 'count-first-number-in-count-on',
            value: value - 1,
            given: `${value - 1}`,
            work: `counting ${start} as the first step`,
          },
        ],
        otherwise: `Go back to ${start}. Count ${steps} steps from there.`,
      };
    }
    return {
      prompt: `Stand at ${value}.`,
      value,
      hints: ['Find the number with a sign that comes before it.', 'Walk on from there. Count each mark.'],
      explanation: `${value} comes right after ${value - 1}.`,
      wrong: [
        { misconception: 'count-skip-one', value: value + 1, given: `${value + 1}`, work: 'leaving out a number' },
        { misconception: 'count-double', value: value - 1, given: `${value - 1}`, work: 'counting a mark twice' },
      ],
      otherwise: 'Look for a number you know on the line. Count on from it, mark by mark.',
    };
  },
};

export const missingNumberWalk: TopicWalk = {
  objectiveId: 'find',
  bloom: 'apply',
  instructions: 'Find the missing number. Walk along the line, stand at it and press the button.',
  line: toTwenty,
  draw: (random) => {
    const total = random.int(8, 18);
    const known = random.int(2, total - 3);
    const value = total - known;
    const prompt = random.chance(1, 2)
      ? `${known} + □ = ${total}. Stand at the missing number.`
      : `${total} = □ + ${known}. Stand at the missing number.`;
    return {
      prompt,
      value,
      hints: [
        `Both sides are worth the same. One side is ${total}.`,
        `Start at ${known}. How many steps is it to ${total}?`,
      ],
      explanation: `${known} + ${value} = ${total}, so both sides are worth ${total}.`,
      wrong: [
        {
          misconception: 'equal-sign-as-answer',
          value: total + known,
          given: `${total + known}`,
          work: `adding ${total} and ${known}`,
        },
        { misconception: 'copies-given-number', value: total, given: `${total}`, work: 'the number in the task' },
        {
          misconception: 'count-first-number-in-count-on',
          value: value + 1,
          given: `${value + 1}`,
          work: `counting ${known} as the first step`,
        },
      ],
      otherwise: `Put your number in for the box. Is it then worth ${total}?`,
    };
  },
};

/** Between two hundreds, in tens. */
export const roundingWalk: TopicWalk = {
  objectiveId: 'round',
  bloom: 'apply',
  instructions: 'Round each number to the nearest ten. Stand at the rounded number and press the button.',
  line: (random) => {
    const from = random.int(1, 8) * 100;
    return { from: exact(from), to: exact(from + 100), steps: 10, labelEvery: 5, form: 'integer' };
  },
  draw: (random, line) => {
    const from = line.from.valueOf();
    const tens = from + random.int(1, 8) * 10;
    const ones = random.pick([2, 3, 4, 5, 6, 7, 8]);
    const number = tens + ones;
    const value = ones >= 5 ? tens + 10 : tens;
    return {
      prompt: `Round ${wholeText(number)} to the nearest ten. Stand there.`,
      value,
      hints: [
        `Which two tens does ${wholeText(number)} lie between?`,
        `Half way between them is ${wholeText(tens + 5)}. Is your number below it, or not?`,
      ],
      explanation: `${wholeText(number)} lies between ${wholeText(tens)} and ${wholeText(tens + 10)}. ${
        ones === 5
          ? `It is half way, and half way is rounded up to ${wholeText(value)}.`
          : `It is nearer to ${wholeText(value)}.`
      }`,
      wrong: [
        {
          misconception: ones >= 5 ? 'round-always-down' : 'round-always-up',
          value: ones >= 5 ? tens : tens + 10,
          given: wholeText(ones >= 5 ? tens : tens + 10),
          work: ones >= 5 ? 'always going down' : 'always going up',
        },
        { misconception: 'round-wrong-place', value: from, given: wholeText(from), work: 'rounding to hundreds' },
        {
          misconception: 'round-wrong-place',
          value: from + 100,
          given: wholeText(from + 100),
          work: 'rounding to hundreds',
        },
      ],
      otherwise: `Find the two tens next to ${wholeText(number)}. Only one of them is the nearest.`,
    };
  },
};
