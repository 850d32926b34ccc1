/** Elapsed time. Harder: from within an hour to across hours, and finding start or end. */
import { numberAnswer } from '../../../items/index.ts';
import { defineTemplate } from '../../template-kit/index.ts';

/** Start in minutes after midnight and the minutes that pass. */
type P = { readonly start: number; readonly minutes: number };

export const elapsedTime = defineTemplate<P>({
  id: 'elapsed-time',
  name: 'Elapsed time',
  skill: 'Find how many minutes pass between two times.',
  grades: { from: 3, to: 4 },
  levels: {
    1: 'within one hour, steps of five minutes',
    2: 'within one hour, any minutes',
    3: 'past a full hour, less than an hour in all',
    4: 'more than an hour',
    5: 'more than two hours',
  },
  parameters(random, difficulty) {
    const hour = random.int(8, 10);
    const step = difficulty === 1 ? 5 : 1;
    const minute = random.int(1, Math.floor(58 / step)) * step;
    const minutes = random.int(...span(difficulty, step)) * step;
    const end = minute + minutes;
    const crosses = end > 60;
    if (end % 60 === 0 || (difficulty <= 2 && crosses) || (difficulty === 3 && !crosses)) return null;
    // The minutes must run out for the trade of an hour to matter.
    if (difficulty >= 3 && end % 60 >= minute) return null;
    return { start: hour * 60 + minute, minutes };
  },
  complexity: (p) =>
    p.minutes / 10 +
    (Math.floor((p.start + p.minutes) / 60) > Math.floor(p.start / 60) ? 10 : 0) +
    (p.start % 5 === 0 ? 0 : 2),
  stems: [
    {
      id: 'plain',
      bloom: 'apply',
      text: (p) => `How many minutes is it from ${clock(p.start)} to ${clock(p.start + p.minutes)}?`,
      unit: 'minutes',
    },
    {
      id: 'bus',
      bloom: 'apply',
      text: (p, cast) =>
        `The bus that ${cast.name} takes leaves at ${clock(p.start)} and arrives at ${clock(p.start + p.minutes)} How many minutes does the ride take?`,
      unit: 'minutes',
    },
    {
      id: 'practice',
      bloom: 'apply',
      text: (p, cast) =>
        `${cast.name} practices the drums from ${clock(p.start)} to ${clock(p.start + p.minutes)} How many minutes is that?`,
      unit: 'minutes',
    },
  ],
  task: {
    kind: 'answer',
    form: 'integer',
    formats: ['choice', 'numeric', 'error-analysis'],
    solve: (p) => numberAnswer(p.minutes),
    wrong: [
      {
        misconception: 'time-base-ten',
        answer: (p) => (hours(p) === 0 ? null : numberAnswer(hours(p) * 100 + difference(p))),
        work: (p) => `counting ${hours(p) * 100} minutes for ${hours(p) === 1 ? 'the hour' : 'the hours'}`,
      },
      {
        misconception: 'time-minutes-only',
        answer: (p) => (hours(p) === 0 ? null : numberAnswer(Math.abs(difference(p)))),
        work: (p) => `comparing only ${p.start % 60} and ${(p.start + p.minutes) % 60}`,
      },
      {
        misconception: 'time-hour-extra',
        answer: (p) => (hours(p) === 0 ? null : numberAnswer(p.minutes + 60)),
        work: () => 'counting an hour more than has passed',
      },
      {
        misconception: 'copies-given-number',
        answer: (p) => (hours(p) === 0 ? numberAnswer((p.start + p.minutes) % 60) : null),
        work: (p) => `reading the ${(p.start + p.minutes) % 60} of the end time`,
      },
      {
        misconception: 'add-instead',
        answer: (p) => (hours(p) === 0 ? numberAnswer((p.start % 60) + ((p.start + p.minutes) % 60)) : null),
        work: (p) => `${p.start % 60} + ${(p.start + p.minutes) % 60}`,
      },
      {
        misconception: 'time-to-full-hour',
        answer: (p) => (hours(p) === 0 ? numberAnswer(60 - (p.start % 60)) : null),
        work: (p) => `going from ${p.start % 60} on to the full hour`,
      },
    ],
  },
  hints: (p) => [
    'Jump along a time line from the first time to the second.',
    hours(p) === 0
      ? `Count on from ${p.start % 60} minutes.`
      : `First jump to the next full hour, ${clock((Math.floor(p.start / 60) + 1) * 60)} How many minutes is that?`,
    hours(p) === 0
      ? `Think: ${(p.start + p.minutes) % 60} − ${p.start % 60}.`
      : `That jump is ${60 - (p.start % 60)} minutes. Now go on to ${clock(p.start + p.minutes)}`,
  ],
  explanation: (p) =>
    hours(p) === 0
      ? `${(p.start + p.minutes) % 60} − ${p.start % 60} = ${p.minutes} minutes.`
      : `To ${clock((Math.floor(p.start / 60) + 1) * 60)} it is ${60 - (p.start % 60)} minutes, and from there to ${clock(p.start + p.minutes)} it is ${p.minutes - 60 + (p.start % 60)} more: ${p.minutes} in all.`,
});

function span(difficulty: 1 | 2 | 3 | 4 | 5, step: number): [number, number] {
  switch (difficulty) {
    case 1:
      return [3, 45 / step];
    case 2:
      return [12, 45];
    case 3:
      return [21, 55];
    case 4:
      return [65, 110];
    case 5:
      return [125, 170];
  }
}

/** How many times the hour hand's number changes. */
const hours = (p: P) => Math.floor((p.start + p.minutes) / 60) - Math.floor(p.start / 60);
const difference = (p: P) => ((p.start + p.minutes) % 60) - (p.start % 60);

function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
