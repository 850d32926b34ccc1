/** The area of triangles, grades 6 and 7 (home grade 6). */
import { rectangle } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { AREA, BASE_OF_SHAPE, HEIGHT, RIGHT_ANGLE, TRIANGLE } from '../vocabulary/geometry.ts';

export const areaOfTrianglesTopic = defineTopic({
  id: 'area-of-triangles',
  name: 'Area of triangles',
  title: 'Half of a rectangle: the area of triangles',
  aliases: [
    'area of triangles',
    'area of a triangle',
    'triangle area',
    'triangles and area',
    'base and height',
    'base and height of a triangle',
    'half base times height',
    'finding the area of a triangle',
  ],
  grades: { from: 6, to: 7 },
  objectives: [
    {
      id: 'area',
      verb: 'Compute',
      text: 'Compute the area of triangles, or a height when the area is known.',
      bloom: 'apply',
      standardCodes: ['6.G.A.1'],
      questions: [{ template: 'triangle-area', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong area of a triangle and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['6.G.A.1'],
      questions: [{ template: 'triangle-area', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['triangle-area-no-half', 'triangle-area-slanted-side', 'area-half-both', 'area-add-sides'],
  words: [TRIANGLE, AREA, BASE_OF_SHAPE, HEIGHT, RIGHT_ANGLE],
  passages: [
    {
      id: 'how-it-works',
      title: 'Two Sails',
      below: `Aisha and her uncle want to sew two sails for their small boat. They buy a piece of strong cloth that has the shape of a rectangle. It is eight feet long and six feet wide, so its area is forty-eight square feet.

Her uncle cuts the cloth along a straight line from one corner to the opposite corner. Now they have two triangles. Aisha lays one on top of the other, and she finds that both have exactly the same shape and size. Each triangle must be half of the rectangle, so each sail has an area of twenty-four square feet.

The bottom edge of the sail is called its base. The height is measured straight up from the base to the top, so that it makes a right angle with the base. To find the area, they multiply the base by the height and take half of the product.

The slanted edge of the sail is ten feet long, which is longer than the height. It tells how much rope they need for the edge, but it does not help with the area.`,
      on: `Aisha and her uncle want to sew two triangular sails for their boat. They buy a piece of strong cloth in the shape of a rectangle, which is eight feet long and six feet wide, so its area is forty-eight square feet.

Her uncle cuts the cloth along a straight line from one corner to the opposite corner, and they hold two triangles in their hands. When Aisha lays one triangle on top of the other, she discovers that they match exactly. Each triangle must therefore be half of the rectangle, and each sail has an area of twenty-four square feet.

The bottom edge of a sail is called its base, and the height is measured from the base to the highest corner, at a right angle to the base. Multiplying base and height gives the area of a whole rectangle, and taking half of this product gives the area of the triangle.

The slanted edge of the sail measures ten feet. It is longer than the height and tells them how much rope they need along the edge, but it plays no part in finding the area.`,
      above: `Aisha and her uncle intend to sew two triangular sails for their boat. They purchase a rectangular piece of strong cloth that is eight feet long and six feet wide, so that its area amounts to forty-eight square feet.

Her uncle cuts the cloth along a straight line that connects two opposite corners, which produces two triangles. When Aisha places one triangle on top of the other, she discovers that they match exactly. Each triangle is consequently half of the rectangle, and each sail has an area of twenty-four square feet.

The bottom edge of a sail is called its base, whereas the height is the distance between the base and the opposite corner, measured at a right angle to the base. Multiplying base and height describes a complete rectangle, and half of that product describes the triangle. The same reasoning applies to a triangle without any right angle, because its height divides it into two smaller triangles, each of which is half of a smaller rectangle.

The slanted edge of the sail measures ten feet. Although it determines how much rope is required along the edge, it contributes nothing to the calculation of the area.`,
    },
  ],
  ideas: [
    {
      id: 'half-a-rectangle',
      title: 'Half of a rectangle',
      objectiveId: 'area',
      text: 'Draw a rectangle of 8 by 5 and cut it from corner to corner. The two triangles are equal. The rectangle holds 8 × 5 = 40 squares, so each triangle holds 20. That is why we take half of base times height.',
      wordIds: ['triangle', 'area'],
      figure: rectangle(
        { width: 8, height: 5, widthLabel: '8', heightLabel: '5', grid: true },
        'A rectangle of unit squares, 8 long and 5 high. A cut from corner to corner would make two equal triangles.',
      ),
    },
    {
      id: 'height-is-straight-up',
      title: 'The height goes straight up',
      objectiveId: 'area',
      text: 'Stand a ruler on the base so that it makes a right angle. Slide it along until it reaches the top corner. That is the height. A slanted side leans over, so it is longer than the height. Use it for the way around, not for the area.',
      wordIds: ['height', 'base-of-a-triangle', 'right-angle'],
    },
    {
      id: 'back-to-the-height',
      title: 'Working back',
      objectiveId: 'trace',
      text: 'A triangle has an area of 30 and a base of 10. Someone says the height is 3, because 30 ÷ 10 = 3. But then half of 10 × 3 would be 15. Double the area first: the whole rectangle has 60, and 60 ÷ 10 = 6. The height is 6.',
      wordIds: ['area', 'height'],
    },
  ],
  examples: [
    {
      title: 'Worked example: base and height',
      objectiveId: 'area',
      template: 'triangle-area',
      difficulty: 2,
      wordIds: ['base-of-a-triangle', 'height'],
    },
    {
      title: 'Worked example: a number too many',
      objectiveId: 'area',
      template: 'triangle-area',
      difficulty: 3,
      wordIds: ['height'],
    },
    {
      title: 'Worked example: the height is asked',
      objectiveId: 'area',
      template: 'triangle-area',
      difficulty: 5,
      wordIds: ['area'],
    },
  ],
  sorting: {
    prompt: 'Is the area of the triangle less than 24, exactly 24, or more than 24 square units?',
    instructions:
      'Pick up a triangle. Take half of base times height, then carry the card to the bin where it belongs.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'less', label: 'Less than 24' },
      { id: 'exact', label: 'Exactly 24' },
      { id: 'more', label: 'More than 24' },
    ],
    draw(random) {
      const [base, height] = random.chance(1, 3)
        ? random.pick([
            [6, 8],
            [8, 6],
            [4, 12],
            [12, 4],
            [16, 3],
            [3, 16],
            [24, 2],
          ] as const)
        : [random.int(3, 14), random.int(3, 12)];
      const double = base * height;
      return {
        label: `base ${base}, height ${height}`,
        categoryId: double === 48 ? 'exact' : double < 48 ? 'less' : 'more',
        feedback: `The rectangle around it has ${base} × ${height} squares. How much of it does the triangle fill?`,
        ...(double === 24 ? { misconception: 'triangle-area-no-half' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'Every triangle is half of a rectangle with the same base and height, so its area is half of base times height.',
    prerequisites: ['Find the area of a rectangle.', 'Recognize right angles.', 'Take half of a number.'],
    discussionQuestions: [
      'Why does the slanted side not help to find the area?',
      'A triangle without a right angle: how can it be cut so that you see halves of rectangles?',
      'What happens to the area when the base is doubled? When base and height are both doubled?',
    ],
    lookFors: [
      'Students show the height at a right angle to the base.',
      'Students speak of half of a rectangle, not only of a formula.',
      'Students double the area before they look for a missing side.',
    ],
    warmUp: {
      teacherDoes:
        'Hand out paper rectangles. Ask students to make two equal pieces with one straight cut, in as many ways as they find.',
      studentsDo: 'Cut, lay the pieces on each other, and say which cuts give triangles and how large each piece is.',
    },
    instruction: {
      teacherDoes:
        'Cut a rectangle from corner to corner, then draw a triangle with its top above the middle of the base and show the two halves inside. Write the rule only after both.',
      studentsDo: 'Draw two triangles on squared paper, frame each with a rectangle, and find both areas.',
    },
    differentiation: {
      below: 'Stay on squared paper with even bases and let students count the rectangle first.',
      above: 'Ask for five triangles with base 8 and area 20 that do not look alike.',
      languageLearners: 'Label base, height and slanted side on a large triangle. Act out "straight up" and "leaning".',
    },
  },
  themes: ['coast', 'workshop', 'desert'],
});
