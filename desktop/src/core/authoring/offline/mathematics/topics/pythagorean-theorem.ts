/** The Pythagorean theorem, grade 8. */
import { wholeText } from '../../items/index.ts';
import { rectangle } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import {
  LEG,
  LONGEST_SIDE,
  PYTHAGOREAN_THEOREM,
  RIGHT_ANGLE,
  RIGHT_TRIANGLE,
  SQUARE_OF_A_NUMBER,
} from '../vocabulary/geometry.ts';

export const pythagoreanTheoremTopic = defineTopic({
  id: 'pythagorean-theorem',
  name: 'The Pythagorean theorem',
  title: 'The shortcut: the Pythagorean theorem',
  aliases: [
    'pythagorean theorem',
    'pythagoras',
    'theorem of pythagoras',
    'right triangles',
    'hypotenuse',
    'finding the hypotenuse',
    'missing side of a right triangle',
    'legs of a right triangle',
    'distance and right triangles',
  ],
  grades: { from: 8, to: 8 },
  objectives: [
    {
      id: 'find',
      verb: 'Find',
      text: 'Find a missing side of a right triangle in drawings and in real situations.',
      bloom: 'apply',
      standardCodes: ['8.G.B.7'],
      questions: [{ template: 'pythagoras', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong side length and tell which step of the calculation went wrong.',
      bloom: 'analyze',
      standardCodes: ['8.G.B.7'],
      questions: [{ template: 'pythagoras', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['pythagoras-add-sides', 'pythagoras-no-root', 'pythagoras-doubled'],
  words: [RIGHT_TRIANGLE, RIGHT_ANGLE, LEG, LONGEST_SIDE, SQUARE_OF_A_NUMBER, PYTHAGOREAN_THEOREM],
  passages: [
    {
      id: 'how-it-works',
      title: 'Across the Soccer Field',
      below: `After practice, Lucia and Ben walk from one corner of the soccer field to the opposite corner. Ben follows the white lines, so he walks eighty meters along one side, turns at the corner, and walks sixty meters along the other side. Lucia walks straight across the grass.

The two sides of the field meet in a right angle, so the three paths make a right triangle. The two paths along the lines are its legs, and the path across the grass lies opposite the right angle. It is the longest side, which is called the hypotenuse.

How long is the path of Lucia? The Pythagorean theorem says that the squares on the two legs are together as large as the square on the hypotenuse. The square of a number is the number times itself. Here the square of eighty is 6,400 and the square of sixty is 3,600, and together they make 10,000, which is the square of one hundred.

So Lucia walks one hundred meters, while Ben walks one hundred forty meters. A straight path is always shorter than a path around a corner.`,
      on: `After practice, Lucia and Ben walk from one corner of the soccer field to the opposite corner. Ben follows the white lines: he walks eighty meters along one side, turns at the corner, and walks sixty meters along the next side. Lucia walks straight across the grass.

Because the sides of the field meet in a right angle, the three paths form a right triangle. The paths along the lines are its legs, and the path across the grass, which lies opposite the right angle, is the hypotenuse.

How long is the path that Lucia takes? According to the Pythagorean theorem, the squares on the two legs together are exactly as large as the square on the hypotenuse. The square of a number is the number multiplied by itself, so we add 6,400 and 3,600 and obtain 10,000. Since 10,000 is the square of one hundred, the path across the grass measures one hundred meters.

Notice that the lengths themselves may not be added. Ben walks one hundred forty meters in all, but the straight path between two points is always shorter than a path around a corner.`,
      above: `After practice, Lucia and Ben cross the soccer field from one corner to the opposite corner. Ben follows the white lines, walking eighty meters along one side and sixty meters along the next, whereas Lucia walks directly across the grass.

Because the sides of the field meet in a right angle, the three paths form a right triangle. The paths along the lines are its legs, and the path across the grass, which lies opposite the right angle, is its hypotenuse.

The Pythagorean theorem states that the squares constructed on the two legs have together exactly the same area as the square constructed on the hypotenuse. The square of a number is the number multiplied by itself; consequently, the square of the unknown length is 6,400 + 3,600 = 10,000. The unknown length is therefore the number whose square is 10,000, which is one hundred meters.

The theorem also works in the opposite direction. If the hypotenuse and one leg are known, subtracting the square of the leg from the square of the hypotenuse produces the square of the remaining leg. In either case the calculation finishes with the question of which number, multiplied by itself, produces the result.`,
    },
  ],
  ideas: [
    {
      id: 'find-the-right-angle',
      title: 'Find the right angle first',
      objectiveId: 'find',
      text: 'Only a right triangle follows this rule. Look for the right angle: a wall and the ground, east and north, the corner of a door. The two sides at the right angle are the legs. The side across from it is the hypotenuse, and it is always the longest.',
      wordIds: ['right-triangle', 'right-angle', 'leg', 'hypotenuse'],
      figure: rectangle(
        { width: 4, height: 3, widthLabel: '4', heightLabel: '3', grid: true },
        'A rectangle 4 units long and 3 units wide. A line from corner to corner would cut it into two right triangles with legs 4 and 3.',
      ),
    },
    {
      id: 'square-add-root',
      title: 'Square, add, go back',
      objectiveId: 'find',
      text: 'Legs of 3 and 4: the squares are 9 and 16, and together they are 25. Which number times itself is 25? It is 5, so the longest side is 5. Is a leg asked? Then take the square of the known leg away from the square of the longest side, and go back to the length.',
      wordIds: ['square-of-a-number', 'pythagorean-theorem'],
    },
    {
      id: 'can-it-be',
      title: 'Can it be so long?',
      objectiveId: 'trace',
      text: 'The longest side is longer than each leg, but shorter than both legs together. With legs of 3 and 4 it must lie between 4 and 7. So 7 is too long: that would be the way around the corner. And 25 is far too long: that is the square, not the side.',
      wordIds: ['hypotenuse'],
    },
  ],
  examples: [
    {
      title: 'Worked example: the longest side',
      objectiveId: 'find',
      template: 'pythagoras',
      difficulty: 1,
      wordIds: ['pythagorean-theorem'],
    },
    {
      title: 'Worked example: a leg',
      objectiveId: 'find',
      template: 'pythagoras',
      difficulty: 3,
      wordIds: ['leg'],
    },
    {
      title: 'Worked example: larger numbers',
      objectiveId: 'find',
      template: 'pythagoras',
      difficulty: 4,
      wordIds: ['square-of-a-number'],
    },
  ],
  sorting: {
    prompt: 'Three side lengths are given. Is there a right angle between the two shorter sides?',
    instructions: 'Pick up a triangle. Add the squares of the two shorter sides, compare, then carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'right', label: 'Right triangle' },
      { id: 'not-right', label: 'Not a right triangle' },
    ],
    draw(random) {
      const [a, b, c] = random.pick(RIGHT_TRIPLES);
      const longest = random.chance(1, 2) ? c : c + random.pick([-1, 1, 2]);
      const fits = a * a + b * b === longest * longest;
      return {
        label: `sides ${a}, ${b} and ${longest}`,
        categoryId: fits ? 'right' : 'not-right',
        feedback: `The squares of the shorter sides are ${wholeText(a * a)} and ${wholeText(b * b)}. Compare their sum with ${longest} × ${longest}.`,
        ...(a + b === longest ? { misconception: 'pythagoras-add-sides' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'In a right triangle, areas add up, not lengths: the squares on the legs fill the square on the longest side.',
    prerequisites: [
      'Find the area of a square.',
      'Know squares to 20 and go back from a square to its side.',
      'Recognize right angles.',
    ],
    discussionQuestions: [
      'Why is the longest side not simply the sum of the legs?',
      'How can a carpenter test a corner with a tape measure only?',
      'A leg is asked. How do you see in your result that you added in place of subtracting?',
    ],
    lookFors: [
      'Students point at the right angle and name the longest side before they compute.',
      'Students go back from the square to the length.',
      'Students compare the result with the known sides.',
    ],
    warmUp: {
      teacherDoes:
        'Let students measure the sides and the diagonal of a sheet of paper. Collect whether the diagonal is shorter or longer than both sides together.',
      studentsDo: 'Measure, write the three lengths, and say how the diagonal compares with the sides.',
    },
    instruction: {
      teacherDoes:
        'Draw a triangle with legs 3 and 4 on squared paper and cut out the three squares. Lay the small squares beside the large one and count 9 + 16 = 25. Then compute one longest side and one leg.',
      studentsDo: 'Cut and count, write the sentence with squares, and solve one problem of each kind.',
    },
    differentiation: {
      below: 'Give a list of squares to 20 and a drawing with the right angle marked for each problem.',
      above: 'Ask for the diagonal of a box, using the theorem twice.',
      languageLearners: 'Label leg, leg, hypotenuse on a large triangle. Offer the frame "The square of ___ is ___".',
    },
  },
  themes: ['ancient-city', 'desert', 'workshop'],
});

/** Shorter sides and longest side of right triangles whose near misses are triangles too. */
const RIGHT_TRIPLES: readonly [number, number, number][] = [
  [6, 8, 10],
  [9, 12, 15],
  [5, 12, 13],
  [8, 15, 17],
  [12, 16, 20],
  [7, 24, 25],
  [15, 20, 25],
  [10, 24, 26],
  [20, 21, 29],
];
