/** The volume of boxes (right rectangular prisms), grades 5 and 6 (home grade 5). */
import { rectangle } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { BASE_AREA, CUBIC_UNIT, EDGE, LAYER, VOLUME } from '../vocabulary/geometry.ts';

export const volumeOfBoxesTopic = defineTopic({
  id: 'volume-of-boxes',
  name: 'Volume of boxes',
  title: 'Layer by layer: the volume of boxes',
  aliases: [
    'volume',
    'volume of boxes',
    'volume of a box',
    'volume of rectangular prisms',
    'volume of a rectangular prism',
    'rectangular prisms',
    'unit cubes',
    'cubic units',
    'length width and height',
    'volume of prisms',
  ],
  grades: { from: 5, to: 6 },
  objectives: [
    {
      id: 'volume',
      verb: 'Compute',
      text: 'Compute the volume of boxes and of two boxes together, or a height when the volume is known.',
      bloom: 'apply',
      standardCodes: ['5.MD.C.5.a', '5.MD.C.5.b', '5.MD.C.5.c'],
      questions: [{ template: 'prism-volume', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong volume and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['5.MD.C.5.b'],
      questions: [{ template: 'prism-volume', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['volume-one-layer', 'volume-add-edges', 'volume-surface'],
  words: [VOLUME, CUBIC_UNIT, LAYER, BASE_AREA, EDGE],
  passages: [
    {
      id: 'how-it-works',
      title: 'Sugar Cubes',
      below: `Grandma keeps sugar cubes in a tin box, and Theo wants to know how many fit inside. He could fill the box and count them all, but he looks for a faster way.

First he fills the bottom of the box, which is called the base. Five cubes fit along the long edge, and four cubes fit along the short edge. That makes four rows of five cubes, so twenty cubes lie in the first layer.

Then he builds a tower of cubes in one corner to see how high the box is. Three cubes reach the top, so the box holds three layers. Each layer has twenty cubes, and three times twenty is sixty.

The volume of the box is sixty cubes. When each cube is one unit long, wide, and high, we call it a cubic unit. You only need three numbers to find the volume of a box. Multiply the two edges of the base, and then multiply by the height.`,
      on: `Grandma keeps her sugar cubes in a tin box, and Theo would like to know how many of them fit inside. He could fill the whole box and count every cube, but he is looking for a faster way.

He begins with the bottom of the box, which is called the base. Five cubes fit along the longer edge and four cubes along the shorter edge, so the first layer consists of four rows with five cubes each, which is twenty cubes.

Next he builds a tower of cubes in one corner to find out how high the box is. Three cubes reach exactly to the top, so there is room for three layers. Since every layer contains twenty cubes, the complete box holds three times twenty, or sixty cubes.

The number of cubes that fill a box is called its volume. If each cube measures one unit in every direction, it is called a cubic unit. Three numbers are enough to find the volume of a box: multiply the two edges of the base, and then multiply the result by the height.`,
      above: `Grandma stores her sugar cubes in a tin box, and Theo wonders how many of them fit inside. Filling the entire box and counting every single cube would certainly work, but he is looking for a more efficient method.

He begins with the bottom of the box, which is called the base. Five cubes fit along its longer edge and four cubes along its shorter edge, so that the first layer consists of four rows with five cubes each, or twenty cubes altogether.

Afterward he builds a tower of cubes in one corner in order to determine the height of the box. Three cubes reach exactly to the top, which means that the box has room for three layers. Since every layer contains twenty cubes, the complete box holds sixty cubes.

The number of cubes that fill a solid without gaps is called its volume, and a cube that measures one unit in every direction is called a cubic unit. The volume of a box is therefore the area of the base multiplied by the height. Turning the box onto another side changes the layers, but it cannot change the number of cubes, because the product of three numbers does not depend on their order.`,
    },
  ],
  ideas: [
    {
      id: 'one-layer',
      title: 'Fill the bottom first',
      objectiveId: 'volume',
      text: 'Look at the box from above. The base is 6 cubes long and 4 cubes wide, so 6 × 4 = 24 cubes lie in one layer. Each cube is one cubic unit. The area of the base tells how many cubes lie in a layer.',
      wordIds: ['layer', 'base-area', 'cubic-unit'],
      figure: rectangle(
        { width: 6, height: 4, widthLabel: '6', heightLabel: '4', grid: true },
        'The bottom layer of a box seen from above: 4 rows of 6 cubes.',
      ),
    },
    {
      id: 'count-the-layers',
      title: 'Count the layers',
      objectiveId: 'volume',
      text: 'Now stack the layers. If the box is 5 cubes high, there are 5 layers of 24 cubes: 5 × 24 = 120. So the volume is 6 × 4 × 5 = 120 cubic units. Two boxes together? Find both volumes and add them. Is the height asked? Divide the volume by the number of cubes in one layer.',
      wordIds: ['volume', 'edge'],
    },
    {
      id: 'not-the-edges',
      title: 'Why adding does not work',
      objectiveId: 'trace',
      text: 'A box is 10 long, 10 wide and 10 high. Adding the edges gives 30. But the bottom layer alone holds 100 cubes! Edges are lengths. Cubes fill space in three directions at once, so the three numbers must be multiplied: 1,000 cubes.',
      wordIds: ['edge', 'volume'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a box',
      objectiveId: 'volume',
      template: 'prism-volume',
      difficulty: 2,
      wordIds: ['volume'],
    },
    {
      title: 'Worked example: the height is asked',
      objectiveId: 'volume',
      template: 'prism-volume',
      difficulty: 4,
      wordIds: ['layer'],
    },
    {
      title: 'Worked example: two boxes',
      objectiveId: 'volume',
      template: 'prism-volume',
      difficulty: 5,
      wordIds: ['volume'],
    },
  ],
  sorting: {
    prompt: 'Does the box hold fewer than 60 cubes, exactly 60, or more than 60?',
    instructions: 'Pick up a box. Find the cubes in one layer, think of the layers, then carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'fewer', label: 'Fewer than 60' },
      { id: 'exact', label: 'Exactly 60' },
      { id: 'more', label: 'More than 60' },
    ],
    draw(random) {
      const [long, wide, high] = random.chance(1, 3)
        ? (random.shuffle(
            random.pick([
              [3, 4, 5],
              [2, 5, 6],
              [2, 3, 10],
            ]),
          ) as [number, number, number])
        : [random.int(2, 7), random.int(2, 6), random.int(2, 6)];
      const cubes = long * wide * high;
      return {
        label: `${long} by ${wide} by ${high}`,
        categoryId: cubes === 60 ? 'exact' : cubes < 60 ? 'fewer' : 'more',
        feedback: `One layer holds ${long} × ${wide} cubes. The box is ${high} layers high.`,
        misconception: 'volume-one-layer',
      };
    },
  },
  teacher: {
    bigIdea:
      'Volume counts cubes. A box is a stack of equal layers, so its volume is the area of the base times the height.',
    prerequisites: [
      'Find the area of a rectangle.',
      'Multiply three numbers.',
      'Divide by a one- or two-digit number.',
    ],
    discussionQuestions: [
      'A box is turned on its side. What happens to the layers, and what to the volume?',
      'Which boxes with whole edges hold exactly 24 cubes?',
      'Why is a volume told in cubic inches, and not in inches or square inches?',
    ],
    lookFors: [
      'Students say "rows, then layers" while they multiply.',
      'Students name cubic units.',
      'Students divide by the whole layer when the height is asked.',
    ],
    warmUp: {
      teacherDoes:
        'Show a small box and one cube. Ask for a guess how many cubes fit in. Put in one row, ask again, fill the bottom, ask again.',
      studentsDo: 'Write three guesses and explain to a partner why the last one is better than the first.',
    },
    instruction: {
      teacherDoes:
        'Build a 4 by 3 layer of cubes and stack layers one by one, writing 12, 24, 36. Turn the solid and find the same number in another way.',
      studentsDo: 'Build a box of 24 cubes, record base and height, and find a second box with as many cubes.',
    },
    differentiation: {
      below: 'Build every box from cubes and write the number of cubes in each layer.',
      above: 'Ask what happens to the volume when one edge is doubled, when two are, and when all three are.',
      languageLearners:
        'Show row, layer and box with cubes while naming them. Offer the frame "There are ___ layers of ___ cubes".',
    },
  },
  themes: ['workshop', 'laboratory', 'ancient-city'],
});
