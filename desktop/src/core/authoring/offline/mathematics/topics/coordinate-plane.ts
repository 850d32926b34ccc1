/** Naming and finding points in the coordinate plane, grades 5 and 6. */
import { wholeText } from '../../items/index.ts';
import { coordinatePlane } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { AXIS, COORDINATE_PLANE, COORDINATES, ORIGIN } from '../vocabulary/geometry.ts';

export const coordinatePlaneTopic = defineTopic({
  id: 'coordinate-plane',
  name: 'The coordinate plane',
  title: 'First across, then up: the coordinate plane',
  aliases: [
    'coordinate plane',
    'coordinates',
    'coordinate grid',
    'graphing points',
    'plotting points',
    'ordered pairs',
    'x-axis and y-axis',
    'first quadrant',
    'four quadrants',
    'points on a grid',
  ],
  grades: { from: 5, to: 6 },
  objectives: [
    {
      id: 'name',
      verb: 'Name',
      text: 'Name the coordinates of points on maps and grids.',
      bloom: 'apply',
      standardCodes: ['5.G.A.1', '5.G.A.2', '6.NS.C.6.c'],
      questions: [{ template: 'read-coordinates', formats: ['choice', 'true-false'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong pair of coordinates and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['5.G.A.1'],
      questions: [{ template: 'read-coordinates', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: [
    'coordinates-swapped',
    'coordinates-count-from-one',
    'coordinates-one-axis',
    'coordinates-sign-lost',
  ],
  words: [COORDINATE_PLANE, COORDINATES, ORIGIN, AXIS],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Treasure on the Beach',
      below: `Zoe hides a small box in the sand and draws a map, so that her cousin Sam can look for it. She draws a grid with two number lines. One number line goes across, and the other goes up. Each of them is called an axis. They meet at the old lighthouse, and this point is the origin.

Zoe writes two numbers on a card: (6, 2). The first number tells Sam how many steps he must go across, and the second tells him how many steps he must go up.

Sam is in a hurry, so he walks two steps across and six steps up. He digs a deep hole in the sand but finds nothing at all, so he reads the card again and begins at the lighthouse once more. Now he takes six steps across and two steps up, and there is the box!

The two numbers are called coordinates, and their order matters. With them, every point of a coordinate plane has a name of its own.`,
      on: `Zoe hides a small box in the sand and draws a map so that her cousin Sam can look for it. Her map is a grid with two number lines: one of them goes across, and the other goes up. Each number line is called an axis, and the two cross at the old lighthouse, the starting point that is called the origin.

On a card Zoe writes a pair of numbers, (6, 2). The first number tells Sam how many steps he has to go across from the lighthouse, and the second number tells him how many steps he has to go up.

Because Sam is in a hurry, he walks two steps across and six steps up, digs a deep hole, and finds nothing at all. Then he reads the card more carefully and begins again at the lighthouse. After six steps across and two steps up, his shovel hits the box.

The two numbers of such a pair are called coordinates, and their order is important. With coordinates, every point of a coordinate plane has its own name, and no two points share the same one.`,
      above: `Zoe buries a small box in the sand and prepares a map so that her cousin Sam can search for it. The map consists of a grid with two number lines, one running across and the other running up. Each of these number lines is called an axis. They cross at the old lighthouse, and this starting point is called the origin.

On a card Zoe writes an ordered pair of numbers, (6, 2). The first number describes how far Sam has to travel across from the lighthouse, and the second number describes how far he has to travel up.

Because Sam is impatient, he exchanges the two directions, walks two steps across and six steps up, and discovers nothing but wet sand. Then he studies the card more carefully and starts again from the lighthouse. After six steps across and two steps up, his shovel finally hits the box.

The two numbers of an ordered pair are called coordinates, and exchanging them usually leads to a different point. Only if both numbers are equal does the order make no difference. In a coordinate plane, every point corresponds to exactly one pair of coordinates.`,
    },
  ],
  ideas: [
    {
      id: 'across-then-up',
      title: 'Across, then up',
      objectiveId: 'name',
      text: 'Start at the origin, (0, 0). Point A is 5 steps across and 2 steps up, so it is (5, 2). Point B is 2 across and 5 up: (2, 5). The same two numbers, but another place. The first number always goes along the x-axis.',
      wordIds: ['coordinate-plane', 'coordinates', 'origin', 'axis'],
      figure: coordinatePlane(
        {
          from: 0,
          to: 7,
          points: [
            { x: 5, y: 2, letter: 'A' },
            { x: 2, y: 5, letter: 'B' },
          ],
        },
        'A coordinate grid with point A at (5, 2) and point B at (2, 5).',
      ),
    },
    {
      id: 'on-an-axis',
      title: 'Points on an axis',
      objectiveId: 'name',
      text: 'Point C needs no step up: it stays on the x-axis, so its second number is 0. Its coordinates are (4, 0). Point D needs no step across, so its first number is 0: (0, 3). Zero is a number like any other. Never leave it out.',
      wordIds: ['axis'],
      figure: coordinatePlane(
        {
          from: 0,
          to: 7,
          points: [
            { x: 4, y: 0, letter: 'C' },
            { x: 0, y: 3, letter: 'D' },
          ],
        },
        'A coordinate grid. Point C is on the x-axis at (4, 0), point D on the y-axis at (0, 3).',
      ),
    },
    {
      id: 'count-the-steps',
      title: 'Count steps, not lines',
      objectiveId: 'trace',
      text: 'Where do you start to count? At the origin you have taken no step yet, so its number is 0. The first line after it is 1. Someone who calls the axis "1" ends up one too far each time. Put a finger on the origin and count the jumps.',
      wordIds: ['origin'],
    },
  ],
  examples: [
    {
      title: 'Worked example: naming a point',
      objectiveId: 'name',
      template: 'read-coordinates',
      difficulty: 1,
      wordIds: ['coordinates'],
    },
    {
      title: 'Worked example: a larger grid',
      objectiveId: 'name',
      template: 'read-coordinates',
      difficulty: 2,
      wordIds: ['coordinate-plane'],
    },
    {
      title: 'Worked example: a point on an axis',
      objectiveId: 'name',
      template: 'read-coordinates',
      difficulty: 3,
      wordIds: ['axis'],
    },
  ],
  sorting: {
    prompt: 'Does the point lie on the x-axis, on the y-axis, or on neither?',
    instructions: 'Pick up a point. Walk to it in your head, first across, then up, and carry it to its bin.',
    objectiveId: 'name',
    bloom: 'apply',
    categories: [
      { id: 'x', label: 'On the x-axis' },
      { id: 'y', label: 'On the y-axis' },
      { id: 'neither', label: 'On neither' },
    ],
    draw(random, grade) {
      const sign = () => (grade >= 6 ? random.pick([-1, 1]) : 1);
      const [first, second] = [sign() * random.int(1, 9), sign() * random.int(1, 9)];
      const categoryId = random.pick(['x', 'y', 'neither'] as const);
      const [x, y] = { x: [first, 0], y: [0, second], neither: [first, second] }[categoryId] as [number, number];
      return {
        label: `(${wholeText(x)}, ${wholeText(y)})`,
        categoryId,
        feedback: `The first number, ${wholeText(x)}, goes across. The second, ${wholeText(y)}, goes up or down. Where do you end?`,
        misconception: categoryId === 'neither' ? 'coordinates-one-axis' : 'coordinates-swapped',
      };
    },
  },
  teacher: {
    bigIdea: 'Two numbers in a fixed order name every point of the plane: first across, then up or down.',
    prerequisites: ['Read a number line.', 'Count steps from zero.', 'Follow directions on a map.'],
    discussionQuestions: [
      'Why do we need an agreement about which number comes first?',
      'Which points keep their place when the two numbers are exchanged?',
      'What do all points on the x-axis have in common? And on the y-axis?',
    ],
    lookFors: [
      'Students start at the origin each time.',
      'Students go across before they go up.',
      'Students count jumps between lines, not lines.',
    ],
    warmUp: {
      teacherDoes:
        'Ask one student to describe the seat of another without names, using only rows and columns. Stop when two listeners understand different seats.',
      studentsDo: 'Agree on a rule so that nobody can misunderstand, and try it with three more seats.',
    },
    instruction: {
      teacherDoes:
        'Walk to two points with exchanged numbers and show that they differ. Then place points on both axes. In grade 6, go left and down too.',
      studentsDo: 'Plot four points, name four others for a partner, and check each other.',
    },
    differentiation: {
      below: 'Use grids to 5 and trace the way with two colors, one for across and one for up.',
      above: 'Ask for three corners of a square and let a partner find the fourth.',
      languageLearners: 'Use arrows for across, up, left and down. Offer the frame "Go ___ across and ___ up".',
    },
  },
  themes: ['coast', 'desert', 'space-station'],
});
