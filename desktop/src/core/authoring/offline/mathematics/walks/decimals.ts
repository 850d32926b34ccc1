/** A walk between 0 and 1: fractions find their decimal place. */
import { decimalText, exact, fraction, fractionText } from '../../items/index.ts';
import type { TopicWalk } from './walk.ts';

export const decimalWalk: TopicWalk = {
  objectiveId: 'name',
  bloom: 'apply',
  instructions: 'The line from 0 to 1 is cut into 20 equal steps. Stand at each number and press the button.',
  line: () => ({ from: exact(0), to: exact(1), steps: 20, labelEvery: 4, form: 'decimal', tolerance: 0.5 }),
  draw: (random) => {
    const bottom = random.pick([2, 4, 4, 5, 5, 10]);
    const top = random.int(1, bottom - 1);
    const value = fraction(top, bottom);
    const shown = decimalText(value);
    const asFraction = random.chance(2, 3);
    const hundredths = value.mul(100).valueOf();
    return {
      prompt: asFraction ? `Stand at ${fractionText(top, bottom)}.` : `Stand at ${shown}.`,
      value,
      hints: [
        'Each step on the line is worth 5 hundredths, which is 0.05.',
        asFraction
          ? `How many hundredths is ${fractionText(top, bottom)}? Cut 100 into ${bottom} equal parts.`
          : `${shown} is ${hundredths} hundredths.`,
      ],
      explanation: `${fractionText(top, bottom)} = ${fractionText(hundredths, 100)} = ${shown}.`,
      // Only where the digits of the fraction can be taken for those of a decimal.
      wrong:
        asFraction && bottom < 10
          ? [
              {
                misconception: 'decimal-from-digits',
                value: fraction(top * 10 + bottom, 100),
                given: decimalText(fraction(top * 10 + bottom, 100), 2),
                work: `writing the digits ${top} and ${bottom} behind the point`,
              },
              {
                misconception: 'decimal-from-digits',
                value: fraction(bottom, 10),
                given: decimalText(fraction(bottom, 10)),
                work: 'writing the bottom number behind the point',
              },
            ]
          : [],
      otherwise: 'Count the hundredths. Each step is worth 5 of them.',
    };
  },
};
