/** The slope of a line through two points, grade 8. */
import { wholeText } from '../../items/index.ts';
import { coordinatePlane } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { LINE, RISE, RUN, SLOPE } from '../vocabulary/algebra.ts';
import { COORDINATES } from '../vocabulary/geometry.ts';

export const slopeOfALineTopic = defineTopic({
  id: 'slope-of-a-line',
  name: 'The slope of a line',
  title: 'How steep? The slope of a line',
  aliases: [
    'slope',
    'slope of a line',
    'finding slope',
    'slope from two points',
    'rise over run',
    'rate of change',
    'steepness',
    'linear functions and slope',
  ],
  grades: { from: 8, to: 8 },
  objectives: [
    {
      id: 'find',
      verb: 'Compute',
      text: 'Compute the slope of a line from two points, a graph or a table.',
      bloom: 'apply',
      standardCodes: ['8.F.B.4', '8.EE.B.5'],
      questions: [{ template: 'slope', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong slope and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['8.F.B.4'],
      questions: [{ template: 'slope', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['slope-inverted', 'integer-wrong-sign', 'slope-rise-only', 'slope-coordinates'],
  words: [SLOPE, RISE, RUN, LINE, COORDINATES],
  passages: [
    {
      id: 'how-it-works',
      title: 'A Ramp for the Library',
      below: `The door of the old library lies two feet above the street, and people in wheelchairs cannot get inside. Jamal and his classmates are planning a wooden ramp, but a ramp must not become too steep. The rule says that for every foot that a ramp climbs, it needs at least twelve feet of length on the ground.

We can tell how steep a ramp is with one single number, which is called the slope. It compares the rise, which is how far the ramp climbs, with the run, which is how far it reaches across the ground. The rise of this ramp must be two feet, so the run must be at least twenty-four feet. The slope is two divided by twenty-four, which is one twelfth.

Jamal draws the ramp as a straight line on squared paper. It begins at the point with the coordinates (0, 0) and ends at the point (24, 2). Halfway along the ramp, the rise is only one foot and the run is twelve feet, but the slope is still one twelfth. On a straight line, the slope stays the same everywhere.

When somebody rolls down the ramp again, the rise becomes negative, and the slope becomes negative too.`,
      on: `The entrance of the old library lies two feet above the street, so people in wheelchairs cannot get inside. Jamal and his classmates are planning a wooden ramp, which must not become too steep. According to the rule, a ramp needs at least twelve feet of length on the ground for every foot that it climbs.

The steepness of a ramp can be described by a single number, the slope. It is the rise, or the change in height, divided by the run, or the change in distance across the ground. Since the rise must be two feet, the run must be at least twenty-four feet, and the slope is two divided by twenty-four, which is one twelfth.

Jamal represents the ramp by a straight line on squared paper, beginning at the point with the coordinates (0, 0) and ending at (24, 2). Halfway along the ramp, the rise is only one foot and the run is twelve feet, but their quotient is still one twelfth. On a straight line, the slope is the same between any two points.

For somebody who rolls down the ramp again, the height decreases instead. The rise is negative then, and therefore the slope is negative as well.`,
      above: `The entrance of the old library lies two feet above the ground, which makes it inaccessible to people in wheelchairs. Jamal and his class are planning a ramp that satisfies the official rule: for every foot that a ramp rises, it needs at least twelve feet of horizontal distance.

The steepness of a ramp can be described by a single number, the slope, which is the rise divided by the run. The rise is the vertical change between two points, and the run is the corresponding horizontal change. Since the rise must be two feet, the run has to measure at least twenty-four feet, and the slope of the steepest permitted ramp is two divided by twenty-four, or one twelfth.

Jamal represents the ramp by a line that connects the points with the coordinates (0, 0) and (24, 2). Choosing two different points of the same line, for instance (12, 1) and (24, 2), changes both the rise and the run, but their quotient remains one twelfth, because the slope of a straight line is the same between any two of its points.

If the line descends from left to right, the change in height is negative, and consequently the slope is negative as well.`,
    },
  ],
  ideas: [
    {
      id: 'rise-over-run',
      title: 'Rise over run',
      objectiveId: 'find',
      text: 'Go from point A to point B. Across is the run: here 2 steps. Up is the rise: here 4 steps. The slope is the rise divided by the run: 4 ÷ 2 = 2. It tells that y grows by 2 for each step of x.',
      wordIds: ['slope', 'rise', 'run'],
      figure: coordinatePlane(
        {
          from: 0,
          to: 7,
          points: [
            { x: 1, y: 2, letter: 'A' },
            { x: 3, y: 6, letter: 'B' },
          ],
        },
        'A coordinate grid with point A at (1, 2) and point B at (3, 6).',
      ),
    },
    {
      id: 'up-or-down',
      title: 'Up or down?',
      objectiveId: 'find',
      text: 'Read a line from left to right. If it goes up, its slope is positive. If it goes down, its slope is negative. If it is level, its slope is 0. Look first, then compute: the sign of your result must fit the picture.',
      wordIds: ['line', 'slope'],
      figure: coordinatePlane(
        {
          from: 0,
          to: 7,
          points: [
            { x: 1, y: 6, letter: 'A' },
            { x: 5, y: 3, letter: 'B' },
          ],
        },
        'A coordinate grid with point A at (1, 6) and point B at (5, 3). B is lower than A.',
      ),
    },
    {
      id: 'same-order',
      title: 'Keep one order',
      objectiveId: 'trace',
      text: 'From (2, 7) to (6, 1), the change in y is 1 − 7 = −6. The change in x must be taken in the same order: 6 − 2 = 4. The slope is −6/4, or −3/2. Mixing the orders gives 3/2, which would be a line that goes up. A look at the two points shows that it goes down.',
      wordIds: ['coordinates'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a line that goes up',
      objectiveId: 'find',
      template: 'slope',
      difficulty: 1,
      wordIds: ['rise', 'run'],
    },
    {
      title: 'Worked example: a line that goes down',
      objectiveId: 'find',
      template: 'slope',
      difficulty: 2,
      wordIds: ['slope'],
    },
    {
      title: 'Worked example: a fraction as slope',
      objectiveId: 'find',
      template: 'slope',
      difficulty: 3,
      wordIds: ['line'],
    },
  ],
  sorting: {
    prompt: 'Does the line through the two points go up, go down, or stay level, read from left to right?',
    instructions: 'Pick up a pair of points. Look which one is further left, then carry the card to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'up', label: 'Positive slope' },
      { id: 'level', label: 'Slope 0' },
      { id: 'down', label: 'Negative slope' },
    ],
    draw(random) {
      const [x1, x2] = random.sample([-6, -4, -3, -1, 1, 2, 4, 5, 7], 2) as [number, number];
      const y1 = random.int(-6, 8);
      const y2 = random.chance(1, 3) ? y1 : random.int(-6, 8);
      const rise = (y2 - y1) * (x2 - x1);
      return {
        label: `${pair(x1, y1)} and ${pair(x2, y2)}`,
        categoryId: rise > 0 ? 'up' : rise < 0 ? 'down' : 'level',
        feedback: `${x1 < x2 ? 'The first' : 'The second'} point is further left. Go from there to the other one: does y grow, shrink or stay?`,
        ...(rise !== 0 && x1 > x2 ? { misconception: 'integer-wrong-sign' } : {}),
      };
    },
  },
  teacher: {
    bigIdea: 'The slope tells how much y changes for one step of x. On a straight line it is the same everywhere.',
    prerequisites: [
      'Read and plot points in all four quadrants.',
      'Subtract integers.',
      'Write a quotient as a fraction in lowest terms.',
    ],
    discussionQuestions: [
      'Two ramps have the same rise. Which one is steeper, and how does the slope show it?',
      'Why does it not matter which two points of a line you take?',
      'Why can the slope of an upright line not be told by a number?',
    ],
    lookFors: [
      'Students predict the sign from the picture.',
      'Students put the change in y on top.',
      'Students take both differences in the same order.',
    ],
    warmUp: {
      teacherDoes:
        'Show three ramps made of books and a board. Ask which is steepest and how to tell it on the phone to someone who cannot see it.',
      studentsDo: 'Rank the ramps, measure up and across, and look for one number that fits the ranking.',
    },
    instruction: {
      teacherDoes:
        'Draw a line through two grid points and mark run and rise as arrows. Compute the slope, then take two other points of the line. Repeat with a line that goes down.',
      studentsDo: 'Draw the arrows for two lines, compute both slopes, and check them with another pair of points.',
    },
    differentiation: {
      below: 'Stay in the first quadrant and count squares for rise and run before subtracting.',
      above: 'Ask for three points on one line with slope −2/3 and for a proof that a fourth is not on it.',
      languageLearners:
        'Act out rise and run with hands and steps. Offer the frame "y changes by ___ when x changes by ___".',
    },
  },
  themes: ['workshop', 'volcano', 'arctic'],
});

const pair = (x: number, y: number) => `(${wholeText(x)}, ${wholeText(y)})`;
