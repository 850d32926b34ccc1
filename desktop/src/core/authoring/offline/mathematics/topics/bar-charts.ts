/** Reading bar charts with a scale, grades 2 and 3 (home grade 3). */
import { barChart } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { BAR_CHART, COMPARE, DATA, LABEL, SCALE } from '../vocabulary/data.ts';

export const barChartsTopic = defineTopic({
  id: 'bar-charts',
  name: 'Reading bar charts',
  title: 'What the bars tell: reading bar charts',
  aliases: [
    'bar charts',
    'bar graphs',
    'bar graph',
    'reading graphs',
    'reading charts',
    'charts and graphs',
    'scaled bar graphs',
    'data and graphs',
    'how many more',
  ],
  grades: { from: 2, to: 3 },
  objectives: [
    {
      id: 'read',
      verb: 'Solve',
      text: 'Solve "how many" and "how many more" problems with numbers read from a bar chart.',
      bloom: 'apply',
      standardCodes: ['2.MD.D.10', '3.MD.B.3'],
      questions: [{ template: 'bar-chart', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong answer to a chart question and tell what went wrong.',
      bloom: 'analyze',
      standardCodes: ['3.MD.B.3'],
      questions: [{ template: 'bar-chart', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['chart-count-lines', 'chart-one-line-off', 'chart-wrong-bar', 'chart-one-bar-only'],
  words: [DATA, BAR_CHART, SCALE, LABEL, COMPARE],
  passages: [
    {
      id: 'how-it-works',
      title: 'Birds at the Window',
      below: `Our class has put seeds out for the birds. Every day we look out of the window and count. What we count is called data. In one week we saw ten finches, six crows, and twelve jays.

Rita wants to show this in a bar chart. She draws one bar for each kind of bird. The label under a bar tells us which bird it is for. At the side she draws a scale with lines. Each line is worth two birds. So the bar for the finches goes up five lines, because five times two is ten.

Then Omar looks at the chart. "There were six jays," he says. He has counted the lines. But each line stands for two birds, so six lines are twelve jays.

Now we can compare the birds. How many more jays than crows did we see? Twelve take away six is six. We saw six more jays.`,
      on: `Our class has put out seeds for the birds, and every day we look out of the window and count the birds that come to eat. The facts that we count are called data. In one week we saw ten finches, six crows, and twelve jays.

Rita wants to show these numbers in a bar chart, so she draws one bar for each kind of bird. The label under a bar tells us which bird it stands for. At the side of her chart she draws a scale with lines, and each line is worth two birds. The bar for the finches goes up to the fifth line, because five times two is ten.

Then Omar takes a look at the chart. "There were only six jays," he says, because he has counted the lines. But every line stands for two birds, so six lines mean twelve jays.

With a bar chart it is easy to compare the birds. How many more jays than crows did we see? Twelve minus six is six, so we saw six more jays.`,
      above: `Our class has put out sunflower seeds for the birds, and every day we count the visitors that come to the window. The facts that we collect in this way are called data. During one week we noticed ten finches, six crows, and twelve jays.

Rita wants to present these numbers in a bar chart, so she draws a separate bar for every kind of bird. The label under each bar explains which bird it stands for. Along the side of her chart she draws a scale with lines, and every line is worth two birds. The bar for the finches reaches the fifth line, because five times two is ten.

Afterward Omar studies the chart. "There were only six jays," he announces, because he has simply counted the lines. But every line stands for two birds, so a bar that reaches the sixth line means twelve jays.

A bar chart makes it easy to compare numbers, because a single look shows which bar is taller. To find out how many more jays than crows there were, we read both bars and subtract: twelve minus six is six.`,
    },
  ],
  ideas: [
    {
      id: 'read-the-scale',
      title: 'Look at the scale first',
      objectiveId: 'read',
      text: 'How much is one line worth? Look at the numbers at the side: 0, 5, 10, 15, 20. Here each line is worth 5. The bar for "Dogs" ends at 15. So there are 15 dogs, not 3.',
      wordIds: ['scale', 'bar-chart', 'label'],
      figure: barChart(
        {
          bars: [
            { label: 'Dogs', value: 15 },
            { label: 'Cats', value: 20 },
            { label: 'Fish', value: 5 },
          ],
          step: 5,
          steps: 5,
        },
        'A bar chart with a scale in steps of 5. Dogs: 15. Cats: 20. Fish: 5.',
      ),
    },
    {
      id: 'how-many-more',
      title: 'How many more?',
      objectiveId: 'read',
      text: 'How many more cats than dogs are there? Read both bars: 20 cats and 15 dogs. Take the smaller number from the larger one: 20 − 15 = 5. How many are there together? Then add: 20 + 15 = 35.',
      wordIds: ['compare', 'data'],
    },
    {
      id: 'between-the-lines',
      title: 'Between two lines',
      objectiveId: 'trace',
      text: 'What if a bar ends in the middle between 4 and 6? Then it shows 5. With lines worth 10, the middle between 20 and 30 is 25. Check with your finger: go from the top of the bar straight to the side.',
      wordIds: ['scale'],
    },
  ],
  examples: [
    {
      title: 'Worked example: one bar',
      objectiveId: 'read',
      template: 'bar-chart',
      difficulty: 2,
      wordIds: ['scale'],
    },
    {
      title: 'Worked example: how many more',
      objectiveId: 'read',
      template: 'bar-chart',
      difficulty: 3,
      wordIds: ['compare'],
    },
    {
      title: 'Worked example: how many in all',
      objectiveId: 'read',
      template: 'bar-chart',
      difficulty: 4,
      wordIds: ['data'],
    },
  ],
  sorting: {
    prompt: 'Does the bar show fewer than 20, just 20, or more than 20?',
    instructions: 'Pick up a bar. Think what its lines are worth, then carry it to the bin where it belongs.',
    objectiveId: 'read',
    bloom: 'apply',
    categories: [
      { id: 'fewer', label: 'Fewer than 20' },
      { id: 'exact', label: 'Just 20' },
      { id: 'more', label: 'More than 20' },
    ],
    draw(random) {
      const [lines, worth] = random.chance(1, 3)
        ? random.pick([
            [10, 2],
            [4, 5],
            [2, 10],
            [5, 4],
          ] as const)
        : [random.int(2, 10), random.pick([2, 4, 5, 10])];
      const shown = lines * worth;
      return {
        label: `${lines} lines high, each line is ${worth}`,
        categoryId: shown === 20 ? 'exact' : shown < 20 ? 'fewer' : 'more',
        feedback: `Count by ${worth}s, once for each of the ${lines} lines. Where do you end?`,
        misconception: 'chart-count-lines',
      };
    },
  },
  teacher: {
    bigIdea: 'A bar is as long as its number on the scale. Read the scale first, then compare the numbers.',
    prerequisites: ['Count by twos, fives and tens.', 'Add and subtract within 100.', 'Read a number line.'],
    discussionQuestions: [
      'Why would someone choose a scale with lines worth 10?',
      'What can you see in a chart at one look? What must you work out?',
      'Omar said six. What did he count?',
    ],
    lookFors: [
      'Students read the scale before they read a bar.',
      'Students follow the top of a bar to the side.',
      'Students read both bars before they compare.',
    ],
    warmUp: {
      teacherDoes:
        'Ask who likes apples, pears or plums best. Build a bar from blocks for each, one block for two votes.',
      studentsDo: 'Say how many votes each bar shows and tell a partner how they know.',
    },
    instruction: {
      teacherDoes:
        'Draw a chart with lines worth 5. Read one bar by counting fives. Compare two bars, then put two together. Show an answer that counts lines only and ask what went wrong.',
      studentsDo: 'Read two bars, write one "how many more" question for a partner, and answer another.',
    },
    differentiation: {
      below: 'Use lines worth 2 and let students write the number at each line.',
      above: 'Ask for a chart of their own with a scale of their choice, and for a question in two steps.',
      languageLearners: 'Offer the frames "There are ___ more ___ than ___" and "The bar shows ___".',
    },
  },
  themes: ['forest', 'meadow', 'coast'],
});
