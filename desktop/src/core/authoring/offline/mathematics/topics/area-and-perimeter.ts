/** Area and perimeter of rectangles, grades 3 and 4. */
import { rectangle } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { AREA, PERIMETER, RECTANGLE, SIDE_LENGTH, SQUARE_UNIT } from '../vocabulary/geometry.ts';

export const areaAndPerimeterTopic = defineTopic({
  id: 'area-and-perimeter',
  name: 'Area and perimeter of rectangles',
  title: 'Inside and around: area and perimeter',
  aliases: [
    'area and perimeter',
    'area',
    'perimeter',
    'area of rectangles',
    'area of a rectangle',
    'perimeter of rectangles',
    'perimeter of a rectangle',
    'area of composite shapes',
    'square units',
    'finding area',
    'finding perimeter',
    'length and width',
    'rectangles',
  ],
  grades: { from: 3, to: 4 },
  objectives: [
    {
      id: 'area',
      verb: 'Compute',
      text: 'Compute the area of rectangles and of shapes made of two rectangles.',
      bloom: 'apply',
      standardCodes: ['3.MD.C.7.b', '3.MD.C.7.d', '4.MD.A.3'],
      questions: [{ template: 'rectangle-area', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'perimeter',
      verb: 'Compute',
      text: 'Compute the perimeter of rectangles, or a missing side when the perimeter is known.',
      bloom: 'apply',
      standardCodes: ['3.MD.D.8', '4.MD.A.3'],
      questions: [{ template: 'rectangle-perimeter', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong area or perimeter and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['3.MD.D.8', '4.MD.A.3'],
      questions: [
        { template: 'rectangle-area', formats: ['error-analysis'] },
        { template: 'rectangle-perimeter', formats: ['error-analysis'] },
      ],
    },
  ],
  misconceptions: ['area-as-perimeter', 'perimeter-as-area', 'perimeter-two-sides', 'area-add-sides'],
  words: [RECTANGLE, AREA, PERIMETER, SIDE_LENGTH, SQUARE_UNIT],
  passages: [
    {
      id: 'how-it-works',
      title: 'A Pen for the Rabbits',
      below: `Ella and her dad build a pen for two rabbits. The pen is a rectangle. One side is five feet long, and the other side is three feet long.

First they need a fence. It must go all the way around the pen, so Ella adds up the sides: five and three and five and three make sixteen. The way around is called the perimeter. They buy sixteen feet of fence.

Then they want to cover the ground with grass mats. Each mat is a square that is one foot long and one foot wide. Dad lays a row of five mats. There are three rows, so they need three times five mats, and that is fifteen. The mats show the area of the pen. It is fifteen square feet.

Both numbers tell us how big the pen is, but they are not the same. The fence goes around the edge, and the mats fill the inside.`,
      on: `Ella and her father are building a pen for their two rabbits behind the house. The pen is a rectangle, and its sides are five feet and three feet long.

First they need a fence that goes all the way around. Ella adds the four sides of the pen, five and three and five and three, and she gets sixteen. The length of the way around a shape is called its perimeter, so they buy sixteen feet of fence.

Next they want to cover the ground with square grass mats. Every mat is one foot long and one foot wide, which makes it a square unit. Her father lays a row of five mats, and three rows fill the pen completely. Three times five is fifteen, so the area of the pen is fifteen square feet.

Ella notices that both numbers describe the same pen, but they answer different questions. The perimeter measures the edge, while the area measures the surface inside.`,
      above: `Behind their house, Ella and her father are constructing a pen for their two rabbits. The pen has the shape of a rectangle, and its sides measure five feet and three feet.

First they need enough fence to surround the whole pen. Ella adds the lengths of all four sides, and because opposite sides of a rectangle are equal, she can also double the sum of five and three. Both ways lead to a perimeter of sixteen feet.

Next they intend to cover the ground with square grass mats. Every mat is one foot long and one foot wide, so it is exactly one square unit. Her father arranges a row of five mats, and three of these rows cover the ground completely without any gaps. Multiplying three by five gives an area of fifteen square feet.

Ella wonders whether another pen with the same fence could give the rabbits more space. If every side were four feet long, the perimeter would still be sixteen feet, but the area would increase to sixteen square feet. Shapes with the same perimeter can have different areas.`,
    },
  ],
  ideas: [
    {
      id: 'rows-of-squares',
      title: 'Rows of squares',
      objectiveId: 'area',
      text: 'Count the squares inside. This rectangle has 3 rows, and each row has 6 squares. You need not count them one by one: 3 × 6 = 18. The area is 18 square units. Area is always told in squares.',
      wordIds: ['area', 'square-unit', 'rectangle'],
      figure: rectangle(
        { width: 6, height: 3, widthLabel: '6', heightLabel: '3', grid: true },
        'A rectangle of unit squares: 3 rows with 6 squares in each row.',
      ),
    },
    {
      id: 'walk-around',
      title: 'Walk all the way around',
      objectiveId: 'perimeter',
      text: 'Put your finger on a corner and walk around the shape until you are back. You pass four sides: 6 + 3 + 6 + 3 = 18. Two numbers stand in the picture, but you walk along each of them two times. The perimeter is a length, so it is told in feet, inches or meters, not in squares.',
      wordIds: ['perimeter', 'side'],
      figure: rectangle(
        { width: 6, height: 3, widthLabel: '6', heightLabel: '3', grid: false },
        'A rectangle 6 long and 3 wide. The sides across from each other are equally long.',
      ),
    },
    {
      id: 'which-one',
      title: 'Around or inside?',
      objectiveId: 'trace',
      text: 'Before you compute, ask: around or inside? A fence, a frame and a ribbon go around. Grass, paint and tiles fill the inside. Someone needs a fence for a garden of 7 feet by 2 feet and buys 14 feet. That is the number of squares inside, but the way around is 18 feet.',
      wordIds: ['area', 'perimeter'],
    },
  ],
  examples: [
    {
      title: 'Worked example: an area',
      objectiveId: 'area',
      template: 'rectangle-area',
      difficulty: 2,
      wordIds: ['area'],
    },
    {
      title: 'Worked example: a perimeter',
      objectiveId: 'perimeter',
      template: 'rectangle-perimeter',
      difficulty: 2,
      wordIds: ['perimeter'],
    },
    {
      title: 'Worked example: two rectangles together',
      objectiveId: 'area',
      template: 'rectangle-area',
      difficulty: 5,
      wordIds: ['area', 'rectangle'],
    },
  ],
  sorting: {
    prompt: 'Do you need the area or the perimeter?',
    instructions: 'Pick up a job. Think: does it go around the edge or fill the inside? Then carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'area', label: 'Area' },
      { id: 'perimeter', label: 'Perimeter' },
    ],
    draw(random) {
      const around = random.chance(1, 2);
      return {
        label: random.pick(around ? EDGE_JOBS : SURFACE_JOBS),
        categoryId: around ? 'perimeter' : 'area',
        feedback: 'Picture the job. Where does your hand move: along the edge, or over everything inside?',
        misconception: around ? 'perimeter-as-area' : 'area-as-perimeter',
      };
    },
  },
  teacher: {
    bigIdea: 'Area counts the squares inside; perimeter measures the way around. One can change while the other stays.',
    prerequisites: [
      'Multiply one-digit numbers.',
      'Measure lengths in feet, inches, meters or centimeters.',
      'Know that opposite sides of a rectangle are equally long.',
    ],
    discussionQuestions: [
      'Which questions about a garden ask for the area, and which ask for the perimeter?',
      'Can two rectangles have the same perimeter but not the same area? Show an example.',
      'Why do we tell an area in square feet and a perimeter in feet?',
    ],
    lookFors: [
      'Students decide "around or inside" before they compute.',
      'Students count four sides, not two.',
      'Students name the unit with the number.',
    ],
    warmUp: {
      teacherDoes:
        'Hold up a book. Ask how to find out how much ribbon goes around the cover and how much paper covers it. Collect both without naming them yet.',
      studentsDo:
        'Trace the edge of their own book with a finger, then sweep over the cover with the hand, and say what is different.',
    },
    instruction: {
      teacherDoes:
        'Build a 5 by 3 rectangle with square tiles. Count rows for the area, then walk around the edge for the perimeter. Write both with their units side by side.',
      studentsDo: 'Build a rectangle of their own, record its area and perimeter, and compare with a neighbor.',
    },
    differentiation: {
      below: 'Use tiles and grid paper, sides up to 6, and let students count before they multiply.',
      above: 'Ask for all rectangles with whole sides and a perimeter of 24, and which has the largest area.',
      languageLearners:
        'Use gestures: a finger around the edge for "perimeter", a flat hand over the surface for "area".',
    },
  },
  themes: ['meadow', 'forest', 'workshop'],
});

const EDGE_JOBS = [
  'fence around a garden',
  'ribbon around a card',
  'frame for a picture',
  'lights around a window',
  'one lap around a pool',
  'lace along the edge of a cloth',
  'tape along the sides of a court',
  'rope around a boxing ring',
];

const SURFACE_JOBS = [
  'tiles for a floor',
  'grass seed for a lawn',
  'paint for a wall',
  'paper to cover a table',
  'carpet for a room',
  'stickers that fill a page',
  'glass for a window',
  'cloth for a blanket',
];
