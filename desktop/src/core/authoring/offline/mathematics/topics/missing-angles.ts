/** Angles that make up a corner, a straight line or a full turn, grade 4. */
import { anglesAtPoint } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { ANGLE, DEGREE, FULL_TURN, RIGHT_ANGLE, STRAIGHT_ANGLE } from '../vocabulary/geometry.ts';

export const missingAnglesTopic = defineTopic({
  id: 'missing-angles',
  name: 'Adding angles and finding missing angles',
  title: 'Turns that add up: missing angles',
  aliases: [
    'angles',
    'missing angles',
    'unknown angles',
    'adding angles',
    'additive angles',
    'angle measure',
    'angles and degrees',
    'angles on a straight line',
    'right angles and straight angles',
    'finding unknown angles',
  ],
  grades: { from: 4, to: 4 },
  objectives: [
    {
      id: 'find',
      verb: 'Find',
      text: 'Find a missing angle in a square corner, on a straight line or in a full turn.',
      bloom: 'apply',
      standardCodes: ['4.MD.C.7'],
      questions: [{ template: 'missing-angle', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong angle and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['4.MD.C.7'],
      questions: [{ template: 'missing-angle', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['angle-wrong-total', 'angle-equal-guess', 'angle-add-known', 'angle-arithmetic-slip'],
  words: [ANGLE, DEGREE, RIGHT_ANGLE, STRAIGHT_ANGLE, FULL_TURN],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Garden Gate',
      below: `Grandpa has a new gate for his garden. When the gate is closed, it lies along the fence. When it is wide open, it makes a square corner with the fence. This corner is a right angle, and it measures ninety degrees. A degree is a very small turn.

Noah pushes the gate, and it opens by thirty degrees. Then it gets stuck in the tall grass. How much further must it turn to be wide open? The two turns together must make ninety degrees. Ninety minus thirty is sixty, so the gate must turn sixty more degrees.

Grandpa cuts the grass, and Noah tries again. Now the gate swings past the square corner and goes on until it lies along the fence on the other side. It has turned halfway around. The fence is a straight line, and this turn measures one hundred eighty degrees.

Two turns of this kind would bring the gate all the way around. A full turn is three hundred sixty degrees.`,
      on: `Grandpa has built a new gate for his garden. When the gate is closed, it lies along the fence, and when it stands wide open, it forms a square corner with the fence. Such a corner is called a right angle, and it measures ninety degrees. A degree is the small unit that we use to measure an angle.

Noah pushes the gate, and it opens by thirty degrees before it gets stuck in the tall grass. How much further must it turn until it is wide open? Both turns together have to make ninety degrees. Since ninety minus thirty is sixty, the gate must turn another sixty degrees.

After Grandpa has cut the grass, Noah tries again. This time the gate swings past the square corner and continues until it lies along the fence on the other side. Now the old position and the new position form a straight line, and the gate has turned one hundred eighty degrees.

A second turn of this size would bring the gate back to the start. Then it would have made a full turn, which measures three hundred sixty degrees.`,
      above: `Grandpa has constructed a new gate for his garden. When the gate is closed, it lies along the fence, and when it stands wide open, it forms a square corner with the fence. Such a corner is called a right angle and measures ninety degrees, where a degree is the unit that is used for measuring angles.

Noah pushes the gate, and it opens by thirty degrees before it gets stuck in the tall grass. How much further must it turn until it is completely open? An angle that is divided into parts has exactly the size of all its parts together. The two turns must therefore have a sum of ninety degrees, and because ninety minus thirty is sixty, the gate has to turn another sixty degrees.

After Grandpa has removed the grass, Noah tries again. This time the gate swings past the square corner and continues until it lies along the opposite side of the fence. The first and the last position form a straight line, which corresponds to one hundred eighty degrees.

A second turn of the same size would return the gate to its original position. Together they would complete a full turn, which measures three hundred sixty degrees.`,
    },
  ],
  ideas: [
    {
      id: 'know-the-whole',
      title: 'Know the whole turn',
      objectiveId: 'find',
      text: 'Three totals are good to know. A square corner is 90°. A straight line is 180°, two square corners. A full turn is 360°, four square corners. Look first: which of them do the parts make together?',
      wordIds: ['angle', 'degree', 'right-angle', 'straight-line-angle', 'full-turn'],
      figure: anglesAtPoint(
        { sizes: [90, 90], labels: ['90°', '90°'] },
        'A straight line. A ray stands upright on it and makes two right angles of 90°.',
      ),
    },
    {
      id: 'parts-make-the-whole',
      title: 'The parts make the whole',
      objectiveId: 'find',
      text: 'An angle of 180° is cut into two parts. One part is 130°. The other part and 130° must make 180°. So it is 180° − 130° = 50°. With three parts, add the two you know first, then take them from the whole.',
      wordIds: ['straight-line-angle'],
      figure: anglesAtPoint(
        { sizes: [50, 130], labels: ['?', '130°'] },
        'A straight line with one ray. It makes an angle of 130° and a smaller angle that is not known.',
      ),
    },
    {
      id: 'smaller-or-larger',
      title: 'Smaller or larger than a corner?',
      objectiveId: 'trace',
      text: 'Hold the corner of a sheet of paper against the angle. Is the opening smaller than the corner? Then it is less than 90°. Someone finds 130° for a narrow opening. The paper shows at once that this cannot be.',
      wordIds: ['right-angle'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a square corner',
      objectiveId: 'find',
      template: 'missing-angle',
      difficulty: 1,
      wordIds: ['right-angle'],
    },
    {
      title: 'Worked example: a straight line',
      objectiveId: 'find',
      template: 'missing-angle',
      difficulty: 2,
      wordIds: ['straight-line-angle'],
    },
    {
      title: 'Worked example: three angles',
      objectiveId: 'find',
      template: 'missing-angle',
      difficulty: 3,
      wordIds: ['angle'],
    },
  ],
  sorting: {
    prompt: 'Angles make a straight line. The card tells the known ones. How large is the missing one?',
    instructions: 'Pick up a card. Think of the angle that is missing to 180°, then carry the card to its bin.',
    objectiveId: 'find',
    bloom: 'apply',
    categories: [
      { id: 'less', label: 'Less than 90°' },
      { id: 'right', label: 'Exactly 90°' },
      { id: 'more', label: 'More than 90°' },
    ],
    draw(random) {
      const known = random.chance(1, 3) ? 90 : random.int(4, 32) * 5;
      const parts = random.pick([0, 20, 30, 40]);
      const label = parts === 0 || known <= parts ? `${known}° is known` : `${parts}° and ${known - parts}° are known`;
      const other = 180 - known;
      return {
        label,
        categoryId: other === 90 ? 'right' : other < 90 ? 'less' : 'more',
        feedback:
          'All the angles together make 180°, which is two square corners. Do the known ones fill more or less than one corner?',
        misconception: 'angle-equal-guess',
      };
    },
  },
  teacher: {
    bigIdea:
      'An angle is a turn, and turns add up. When the whole turn is known, a missing part is found by subtracting.',
    prerequisites: ['Recognize a right angle.', 'Measure angles in degrees.', 'Add and subtract within 360.'],
    discussionQuestions: [
      'Why do two right angles make a straight line?',
      'How do you know which total to use: 90°, 180° or 360°?',
      'Does an angle get larger when its sides are drawn longer?',
    ],
    lookFors: [
      'Students name the total before they subtract.',
      'Students compare the result with a square corner.',
      'Students add the known parts first when there are three.',
    ],
    warmUp: {
      teacherDoes:
        'Open the classroom door a little, halfway and wide. Ask how far it has turned each time and how much further it can go.',
      studentsDo: 'Show each turn with two pencils and estimate it as more or less than a square corner.',
    },
    instruction: {
      teacherDoes:
        'Fold a paper corner twice and unfold it: the parts make 90°. Draw a straight line with one ray and find the missing part. Write each as an equation with a letter for the unknown.',
      studentsDo: 'Draw two angles that make a line, measure one, compute the other, and check it with a protractor.',
    },
    differentiation: {
      below: 'Use angles in tens and a paper corner for checking. One unknown part at a time.',
      above: 'Ask for three equal angles that make a straight line, then five that make a full turn.',
      languageLearners:
        'Show corner, line and full turn with the arms. Offer the frame "___ and ___ make ___ degrees".',
    },
  },
  themes: ['meadow', 'workshop', 'ancient-city'],
});
