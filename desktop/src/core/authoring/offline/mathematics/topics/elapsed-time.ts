/** How long something takes, grades 3 and 4 (home grade 3). */
import { numberLine } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { ELAPSED_TIME, HOUR, MINUTE, TIME_LINE } from '../vocabulary/measurement.ts';

export const elapsedTimeTopic = defineTopic({
  id: 'elapsed-time',
  name: 'Elapsed time',
  title: 'How long does it take? Elapsed time',
  aliases: [
    'elapsed time',
    'time',
    'time intervals',
    'how long does it take',
    'hours and minutes',
    'adding and subtracting time',
    'clock and time',
    'start time and end time',
  ],
  grades: { from: 3, to: 4 },
  objectives: [
    {
      id: 'find',
      verb: 'Compute',
      text: 'Compute how many minutes pass from one time to another.',
      bloom: 'apply',
      standardCodes: ['3.MD.A.1', '4.MD.A.2'],
      questions: [{ template: 'elapsed-time', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong number of minutes and tell which jump on the time line went wrong.',
      bloom: 'analyze',
      standardCodes: ['3.MD.A.1'],
      questions: [{ template: 'elapsed-time', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['time-base-ten', 'time-minutes-only', 'time-hour-extra', 'time-to-full-hour'],
  words: [MINUTE, HOUR, ELAPSED_TIME, TIME_LINE],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Trip to the Zoo',
      below: `Today the class goes to the zoo. The bus leaves the school at ten minutes before ten. The clock shows 9:50. At 10:25 the bus stops at the zoo gate. How long was the ride?

Lena draws a time line. She puts 9:50 at the start and 10:25 at the end. It is hard to jump all the way at once, so she stops at the full hour. The first jump goes from 9:50 to 10:00. That is ten minutes. The next jump goes from 10:00 to 10:25. That is twenty-five minutes. Ten and twenty-five make thirty-five, so the ride took thirty-five minutes.

Max wants to do it like this: he takes 950 from 1025 and gets seventy-five. But an hour has only sixty minutes, not one hundred. So this does not work with a clock.

The time from start to end is called elapsed time. A stop at the full hour makes it easy to find.`,
      on: `Today the whole class is going to the zoo. The bus leaves the school at 9:50 in the morning and stops at the zoo gate at 10:25. How long did the ride take?

Lena draws a time line and writes 9:50 at the beginning and 10:25 at the end. It is difficult to jump all the way at once, so she makes a stop at the full hour. Her first jump goes from 9:50 to 10:00, which takes ten minutes. Her second jump goes from 10:00 to 10:25, which takes twenty-five minutes. Together that makes thirty-five minutes, so the bus ride lasted a little more than half an hour.

Max has a different idea. He subtracts the numbers as if they had no colon, 1025 minus 950, and gets seventy-five. But the ride cannot have taken longer than an hour! His idea does not work because an hour has sixty minutes instead of one hundred.

The time that passes between the start and the end of something is called elapsed time.`,
      above: `This morning the whole class is visiting the zoo. The bus departs from the school at 9:50 and arrives at the entrance of the zoo at 10:25. How long did the ride last?

Lena draws a time line and writes 9:50 at the beginning and 10:25 at the end. Because it is difficult to jump the complete distance at once, she makes a stop at the full hour. Her first jump goes from 9:50 to 10:00 and takes ten minutes, while her second jump goes from 10:00 to 10:25 and takes twenty-five minutes. Together the two jumps make thirty-five minutes, so the ride lasted slightly longer than half an hour.

Max suggests a different method. He subtracts the numbers as if they contained no colon, 1025 minus 950, and obtains seventy-five. However, a ride of seventy-five minutes would be longer than an entire hour, which is impossible here. His method fails because an hour consists of sixty minutes rather than one hundred.

The time that passes between the beginning and the end of an event is called elapsed time. Stopping at full hours makes it much easier to calculate.`,
    },
  ],
  ideas: [
    {
      id: 'stop-at-the-hour',
      title: 'Stop at the full hour',
      objectiveId: 'find',
      text: 'From 2:40 to 3:15: first jump to 3:00. That is 20 minutes, because 40 and 20 make 60. Then jump to 3:15. That is 15 minutes more. 20 + 15 = 35 minutes.',
      wordIds: ['time-line', 'minute'],
      figure: numberLine(
        {
          steps: 10,
          labels: { 0: '2:30', 2: '2:40', 6: '3:00', 9: '3:15' },
          points: [{ step: 6, letter: 'H' }],
        },
        'A time line that begins at 2:30, in steps of five minutes. Point H stands at the full hour, 3:00.',
      ),
    },
    {
      id: 'hours-first',
      title: 'Whole hours first',
      objectiveId: 'find',
      text: 'From 9:20 to 11:45: jump by whole hours first. 9:20, 10:20, 11:20: that is 2 hours, or 120 minutes. Then 25 minutes more to 11:45. In all 145 minutes. Each hour is worth 60 minutes, not 100.',
      wordIds: ['hour', 'elapsed-time'],
    },
    {
      id: 'more-than-an-hour',
      title: 'Can that be?',
      objectiveId: 'trace',
      text: 'From 8:55 to 9:10 only a short time passes. Someone answers 55 minutes, taking 855 from 910. Look at the clock: it is just five minutes to nine, and then ten minutes past. 5 + 10 = 15 minutes. Ask first: is it more or less than an hour?',
      wordIds: ['elapsed-time'],
    },
  ],
  examples: [
    {
      title: 'Worked example: in one hour',
      objectiveId: 'find',
      template: 'elapsed-time',
      difficulty: 2,
      wordIds: ['minute'],
    },
    {
      title: 'Worked example: past the full hour',
      objectiveId: 'find',
      template: 'elapsed-time',
      difficulty: 3,
      wordIds: ['time-line'],
    },
    {
      title: 'Worked example: more than an hour',
      objectiveId: 'find',
      template: 'elapsed-time',
      difficulty: 4,
      wordIds: ['hour', 'elapsed-time'],
    },
  ],
  sorting: {
    prompt: 'Does it take less than half an hour, exactly half an hour, or more?',
    instructions: 'Pick up two times. Jump from the first to the second, then carry the card to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'less', label: 'Less than half an hour' },
      { id: 'exact', label: 'Exactly half an hour' },
      { id: 'more', label: 'More than half an hour' },
    ],
    draw(random) {
      const start = random.int(96, 131) * 5;
      const minutes = random.chance(1, 3) ? 30 : random.pick([10, 15, 20, 25, 35, 40, 45, 50]);
      return {
        label: `${clock(start)} to ${clock(start + minutes)}`,
        categoryId: minutes === 30 ? 'exact' : minutes < 30 ? 'less' : 'more',
        feedback: 'Half an hour is 30 minutes. Jump along a time line, with a stop at the full hour if you pass one.',
        ...(start % 60 > (start + minutes) % 60 ? { misconception: 'time-base-ten' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'Elapsed time is the distance between two times. Jumping by way of full hours respects that an hour has 60 minutes.',
    prerequisites: ['Tell time to the minute.', 'Count by fives and tens.', 'Add and subtract within 100.'],
    discussionQuestions: [
      'Why can you not subtract times like other numbers?',
      'Which jumps would you take from 10:35 to 12:05? Is there another way?',
      'What takes about one minute? About one hour?',
    ],
    lookFors: [
      'Students stop at a full hour when they pass one.',
      'Students use 60 minutes for an hour.',
      'Students ask whether the answer should be more or less than an hour.',
    ],
    warmUp: {
      teacherDoes:
        'Name three things of the school day with start and end, such as lunch. Ask which takes longest, and how students know.',
      studentsDo: 'Guess the order alone, then find one of the times with a partner and a clock.',
    },
    instruction: {
      teacherDoes:
        'Draw a time line for 9:50 to 10:25 and jump by way of 10:00. Then show a longer time with whole hours first. Put a wrong answer beside it and let the class find the slip.',
      studentsDo: 'Draw jumps for two times and compare their ways with a neighbor.',
    },
    differentiation: {
      below: 'Use a clock with hands and times in steps of five minutes.',
      above: 'Ask for the end time when the start and the minutes are known, then for the start time.',
      languageLearners: 'Practice "from ___ to ___" and "it takes ___ minutes" with pictures of the day.',
    },
  },
  themes: ['forest', 'coast', 'ancient-city'],
});

/** `9:05` from minutes after midnight. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
