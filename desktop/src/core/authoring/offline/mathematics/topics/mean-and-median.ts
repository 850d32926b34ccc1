/** Mean and median, grades 6 and 7 (home grade 6). */
import { fraction, listText } from '../../items/index.ts';
import { barChart } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { CENTER, DATA_SET, MEAN, MEDIAN, OUTLIER } from '../vocabulary/data.ts';

export const meanAndMedianTopic = defineTopic({
  id: 'mean-and-median',
  name: 'Mean and median',
  title: 'One number for many: mean and median',
  aliases: [
    'mean',
    'median',
    'mean and median',
    'averages',
    'average',
    'measures of center',
    'mean median and mode',
    'statistics',
    'data sets',
    'finding the mean',
    'finding the median',
  ],
  grades: { from: 6, to: 7 },
  objectives: [
    {
      id: 'find',
      verb: 'Compute',
      text: 'Compute the mean and the median of a data set, or a missing value when the mean is known.',
      bloom: 'apply',
      standardCodes: ['6.SP.B.5.c'],
      questions: [{ template: 'mean-and-median', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong mean or median and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['6.SP.B.5.c'],
      questions: [{ template: 'mean-and-median', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['median-unsorted', 'mean-as-median', 'mean-no-division', 'mean-midrange'],
  words: [DATA_SET, CENTER, MEAN, MEDIAN, OUTLIER],
  passages: [
    {
      id: 'how-it-works',
      title: 'Apples in the Orchard',
      below: `Five friends are picking apples for an hour in an old orchard. Afterward they count the apples in their baskets and write the numbers in a list. The numbers are four, six, seven, nine, and fourteen, and together they form a data set.

How many apples did a typical picker find? The friends can pour all of the apples into one large box and share them again, so that everyone has the same number. There are forty apples in all, and forty divided by five is eight. This fair share is called the mean.

They can also stand in a line, ordered by the number of apples, and look at the person in the middle. She has seven apples, so the median is seven.

Both numbers are a measure of center, because they tell something about the middle of the data. Now imagine that the best picker had found thirty-four apples. Such a number far away from the others is called an outlier. The mean would jump from eight to twelve, but the median would still be seven.`,
      on: `Five friends have been picking apples for an hour in an old orchard. Afterward they count the apples in their baskets and write down four, six, seven, nine, and fourteen. These numbers form a data set.

How many apples did a typical picker find? To answer the question, the friends could pour all of the apples into one large box and share them again, so that everyone receives the same number. There are forty apples altogether, and forty divided by five is eight. This fair share is called the mean.

They could also stand in a line, ordered by the number of apples, and look at the person in the middle. Two friends have fewer apples than she has, and two have more. Because she has seven apples, the median of the data set is seven.

Each of these numbers is a measure of center, since it describes a typical value. They react differently, however, when a value lies far away from the others. If the most successful picker had found thirty-four apples, this outlier would raise the mean from eight to twelve, while the median would remain at seven.`,
      above: `Five friends have spent an hour picking apples in an old orchard. Afterward they count the apples in their baskets and record the values four, six, seven, nine, and fourteen, which together form a data set.

How many apples did a typical picker collect? To answer this question, the friends could combine all of the apples in one large container and distribute them again, so that everyone receives the same number. Since there are forty apples altogether, and forty divided by five is eight, this fair share, which is called the mean, is eight.

Alternatively, they could arrange themselves in a line, ordered by the number of apples, and consider the person in the middle. Two friends collected fewer apples than she did, and two collected more. Because she has seven apples, the median of the data set is seven.

Each of these numbers is a measure of center, since it summarizes all the values by a single typical one. They react differently, however, to an outlier. If the most successful picker had collected thirty-four apples, the mean would increase from eight to twelve, a number that four of the five friends never reached, whereas the median would remain at seven.`,
    },
  ],
  ideas: [
    {
      id: 'level-out',
      title: 'Level out',
      objectiveId: 'find',
      text: 'Here are 3, 8 and 10 points. Take from the tall bars and give to the short one until all are equal: 7, 7 and 7. That is the mean. With numbers: 3 + 8 + 10 = 21, shared by 3, is 7. Divide by how many values there are.',
      wordIds: ['mean', 'data-set'],
      figure: barChart(
        {
          bars: [
            { label: 'A', value: 3 },
            { label: 'B', value: 8 },
            { label: 'C', value: 10 },
          ],
          step: 1,
          steps: 10,
        },
        'A bar chart with three bars: A is 3, B is 8 and C is 10.',
      ),
    },
    {
      id: 'line-up',
      title: 'Line up, then look at the middle',
      objectiveId: 'find',
      text: 'The list is 9, 2, 7, 4, 5. The number 7 stands in the middle of the list, but the list is not in order! First order it: 2, 4, 5, 7, 9. Now the middle value is 5, and that is the median. With an even number of values, go halfway between the two in the middle.',
      wordIds: ['median'],
    },
    {
      id: 'which-center',
      title: 'Which one is pulled?',
      objectiveId: 'trace',
      text: 'Add one very large value to a list. The sum grows a lot, so the mean grows too. The median moves only a small step along the line. So the mean is not the middle place, and the median is not the fair share. Ask which one was wanted.',
      wordIds: ['outlier', 'measure-of-center'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a mean',
      objectiveId: 'find',
      template: 'mean-and-median',
      difficulty: 2,
      wordIds: ['mean'],
    },
    {
      title: 'Worked example: a median',
      objectiveId: 'find',
      template: 'mean-and-median',
      difficulty: 3,
      wordIds: ['median'],
    },
    {
      title: 'Worked example: a missing value',
      objectiveId: 'find',
      template: 'mean-and-median',
      difficulty: 5,
      wordIds: ['mean', 'data-set'],
    },
  ],
  sorting: {
    prompt: 'Is the mean below the median, equal to it, or above it?',
    instructions:
      'Pick up a data set. Find the middle value, then see to which side the others pull, and carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'below', label: 'Mean below median' },
      { id: 'equal', label: 'Mean equals median' },
      { id: 'above', label: 'Mean above median' },
    ],
    draw(random) {
      const middle = random.int(8, 14);
      const down = random.int(1, 6);
      const up = random.chance(1, 3) ? down : random.int(1, 6);
      const values = [middle - down, middle, middle + up];
      const order = fraction(3 * middle - down + up, 3).compare(middle);
      return {
        label: listText(values.map(String)),
        categoryId: order === 0 ? 'equal' : order < 0 ? 'below' : 'above',
        feedback: `The middle value is ${middle}. One value is ${down} below it and one is ${up} above it. What does that do to the fair share?`,
        misconception: 'mean-as-median',
      };
    },
  },
  teacher: {
    bigIdea:
      'The mean is the fair share, the median is the middle place. Both describe a center, and they answer different questions.',
    prerequisites: ['Add and divide whole numbers.', 'Order numbers.', 'Read a list or a bar chart of data.'],
    discussionQuestions: [
      'When would you rather tell the median than the mean?',
      'Can the mean be a number that is not in the list? Can the median?',
      'One value is changed. When does the mean move, and when does the median?',
    ],
    lookFors: [
      'Students order the values before they look for the median.',
      'Students divide by how many values there are.',
      'Students explain the mean by sharing or leveling.',
    ],
    warmUp: {
      teacherDoes:
        'Give three students 2, 5 and 8 counters. Ask how they could share so that all have the same, without counting all of them first.',
      studentsDo: 'Move counters until all have equally many, and write what happened with numbers.',
    },
    instruction: {
      teacherDoes:
        'Level bars for the mean, then line students up by height for the median. Change one value to a very large one and compare what happens to both.',
      studentsDo: 'Find mean and median of two small data sets, predict the effect of an outlier, and check.',
    },
    differentiation: {
      below: 'Use counters and three to five values with a whole-number mean.',
      above: 'Ask for five numbers with mean 10 and median 7, and for a story that fits them.',
      languageLearners:
        'Link mean with "fair share" and median with "middle". Offer the frame "The ___ is ___ because ___".',
    },
  },
  themes: ['meadow', 'forest', 'laboratory'],
});
