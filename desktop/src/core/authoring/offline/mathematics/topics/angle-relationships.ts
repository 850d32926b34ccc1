/** Complementary and supplementary angles and the angles of a triangle, grades 7 and 8. */
import { anglesAtPoint } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { ANGLE, COMPLEMENTARY, RIGHT_ANGLE, STRAIGHT_ANGLE, SUPPLEMENTARY, TRIANGLE } from '../vocabulary/geometry.ts';

export const angleRelationshipsTopic = defineTopic({
  id: 'angle-relationships',
  name: 'Angle relationships',
  title: 'Angles that belong together',
  aliases: [
    'angle relationships',
    'angles',
    'missing angles',
    'complementary angles',
    'supplementary angles',
    'complementary and supplementary angles',
    'adjacent angles',
    'angles in a triangle',
    'triangle angle sum',
    'angle sum of a triangle',
    'unknown angles with equations',
  ],
  grades: { from: 7, to: 8 },
  objectives: [
    {
      id: 'find',
      verb: 'Find',
      text: 'Find a missing angle in a corner, on a straight line or in a triangle with an equation.',
      bloom: 'apply',
      standardCodes: ['7.G.B.5', '8.G.A.5'],
      questions: [{ template: 'missing-angle', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong angle and tell which relationship was mixed up.',
      bloom: 'analyze',
      standardCodes: ['7.G.B.5'],
      questions: [{ template: 'missing-angle', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['angle-wrong-total', 'angle-equal-guess', 'angle-add-known', 'angle-arithmetic-slip'],
  words: [ANGLE, RIGHT_ANGLE, STRAIGHT_ANGLE, COMPLEMENTARY, SUPPLEMENTARY, TRIANGLE],
  passages: [
    {
      id: 'how-it-works',
      title: 'Three Torn Corners',
      below: `Priya draws a large triangle on red paper and cuts it out with scissors. Every student in the class has drawn a different triangle. Then the teacher asks for something strange, because everyone must tear off the three corners.

Priya lays her three corners side by side, so that their points meet on the table. The edges form a straight line. Her friend Mateo does the same with his long, narrow triangle, and his corners form a straight line as well. A straight line is an angle of one hundred eighty degrees, so the angles of each triangle must add up to one hundred eighty degrees.

This makes it easy to find a missing angle. If two angles of a triangle measure seventy and sixty degrees, they make one hundred thirty degrees together, and the third angle must have fifty degrees.

Two angles can also belong together. They are called complementary angles when they form a right angle of ninety degrees, and they are called supplementary angles when they form a straight line.`,
      on: `Priya draws a large triangle on red paper and cuts it out carefully. Every student in the class has drawn a different triangle. Then the teacher makes a strange request: everyone is to tear off the three corners.

Priya arranges her three corners side by side, so that their points meet in one place on the table, and discovers that the outer edges form a straight line. Her friend Mateo obtains the same result with his long and narrow triangle. Because a straight line is an angle of one hundred eighty degrees, the angles of each triangle seem to have a sum of one hundred eighty degrees.

With this fact, a missing angle is easy to calculate. If two angles of a triangle measure seventy and sixty degrees, the equation 70 + 60 + x = 180 leads to a third angle of fifty degrees.

Pairs of angles can be related, too. Two angles that form a right angle together are called complementary angles, and two angles that form a straight line are called supplementary angles. In each case one of them determines the other.`,
      above: `Priya draws a large triangle on red paper and cuts it out carefully, while every other student in the class produces a triangle of a different shape. Afterward the teacher makes a surprising request: everyone is supposed to tear off the three corners.

When Priya arranges her three corners so that their points meet in a single place, she discovers that the outer edges form a straight line. Her friend Mateo obtains the same result with his extremely narrow triangle. The experiment suggests that the angles of every triangle have a sum of one hundred eighty degrees, although paper and scissors alone cannot prove it for all triangles.

Knowing this sum, we can calculate any missing angle. If two angles measure seventy and sixty degrees, the equation 70 + 60 + x = 180 shows that the third one measures fifty degrees.

Pairs of angles are related in a similar manner. Two angles with a sum of ninety degrees are called complementary angles, because next to each other they complete a right angle, whereas two angles with a sum of one hundred eighty degrees are called supplementary angles. In both cases, either angle determines the other completely.`,
    },
  ],
  ideas: [
    {
      id: 'two-kinds-of-pairs',
      title: 'Two kinds of pairs',
      objectiveId: 'find',
      text: 'Complementary angles make a square corner: 90°. Supplementary angles make a straight line: 180°. An angle of 35° needs 55° for a corner and 145° for a line. Write the pair as an equation: 35 + x = 90, or 35 + x = 180.',
      wordIds: ['complementary-angles', 'supplementary-angles', 'right-angle'],
      figure: anglesAtPoint(
        { sizes: [35, 145], labels: ['35°', '145°'] },
        'A straight line with one ray that makes an angle of 35° and an angle of 145°.',
      ),
    },
    {
      id: 'three-in-a-triangle',
      title: 'Three in a triangle',
      objectiveId: 'find',
      text: 'The three angles of a triangle always make 180°, whatever its shape. So at most one of them can be a right angle. Two angles of 100° and 90° cannot be in one triangle: they are already more than 180°.',
      wordIds: ['triangle', 'angle'],
    },
    {
      id: 'which-total',
      title: 'Which total?',
      objectiveId: 'trace',
      text: 'Most wrong angles come from the wrong total. Two angles on a straight line, one is 62°. Someone answers 28°, because 62 + 28 = 90. But a straight line is 180°, so the other one is 118°. Name the relationship first, then write the equation.',
      wordIds: ['straight-line-angle', 'supplementary-angles'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a straight line',
      objectiveId: 'find',
      template: 'missing-angle',
      difficulty: 2,
      wordIds: ['supplementary-angles'],
    },
    {
      title: 'Worked example: three angles on a line',
      objectiveId: 'find',
      template: 'missing-angle',
      difficulty: 3,
      wordIds: ['straight-line-angle'],
    },
    {
      title: 'Worked example: a triangle',
      objectiveId: 'find',
      template: 'missing-angle',
      difficulty: 4,
      wordIds: ['triangle'],
    },
  ],
  sorting: {
    prompt: 'Are the two angles complementary, supplementary, or neither?',
    instructions: 'Pick up a pair. Add the angles, then carry the card to the bin where it belongs.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'complementary', label: 'Complementary' },
      { id: 'supplementary', label: 'Supplementary' },
      { id: 'neither', label: 'Neither' },
    ],
    draw(random) {
      const total = random.pick([90, 180, random.pick([80, 100, 170, 190, 200])]);
      const first = random.int(4, Math.floor(total / 5) - 4) * 5 + random.pick([0, 1, 2, 3]);
      return {
        label: `${first}° and ${total - first}°`,
        categoryId: total === 90 ? 'complementary' : total === 180 ? 'supplementary' : 'neither',
        feedback: `What do ${first}° and ${total - first}° make together: a corner, a straight line, or something else?`,
        misconception: 'angle-wrong-total',
      };
    },
  },
  teacher: {
    bigIdea:
      'Angles that share a place share a total. Name the total, write the equation, and the missing angle follows.',
    prerequisites: [
      'Add and subtract angle measures.',
      'Solve one-step equations.',
      'Recognize right and straight angles.',
    ],
    discussionQuestions: [
      'Can two angles of one triangle be supplementary? Why not?',
      'Two angles are equal and complementary. How large are they?',
      'Tearing corners works for every triangle that you try. Why is that not yet a proof?',
    ],
    lookFors: [
      'Students name the relationship before they write an equation.',
      'Students keep 90° and 180° apart and give a reason.',
      'Students compare the result with the drawing.',
    ],
    warmUp: {
      teacherDoes: 'Let students cut out triangles and tear off the corners. Ask them to lay the corners together.',
      studentsDo:
        'Lay the corners side by side, compare with three neighbors, and write one sentence about all of them.',
    },
    instruction: {
      teacherDoes:
        'Draw a corner, a line and a triangle, each with one unknown. Write the equation for each and solve it. Show a wrong solution and ask which total was used.',
      studentsDo: 'Write and solve an equation for two drawings and mark the total in color.',
    },
    differentiation: {
      below: 'Give a card with the three pictures and totals. Use numbers in tens and fives first.',
      above: 'Ask for the angles of a triangle in which the second is twice and the third is three times the first.',
      languageLearners:
        'Link C of complementary with corner and S of supplementary with straight. Offer the frame "Together they make ___".',
    },
  },
  themes: ['workshop', 'space-station', 'ancient-city'],
});
