/** Words about shapes, lengths, areas, volumes and angles, explained three times: in the plainest words, at grade level, and exactly. */
import type { Word } from '../topic-kit/index.ts';

export const RECTANGLE: Word = {
  id: 'rectangle',
  term: 'rectangle',
  below: 'A shape with four sides and four square corners.',
  on: 'A shape with four straight sides and four right angles. Sides that face each other are equally long.',
  above: 'A quadrilateral with four right angles.',
};

export const AREA: Word = {
  id: 'area',
  term: 'area',
  below: 'How much space a flat shape covers.',
  on: 'The number of unit squares that cover a flat shape without gaps or overlaps.',
  above: 'The measure of the surface enclosed by a plane figure, counted in square units.',
};

export const PERIMETER: Word = {
  id: 'perimeter',
  term: 'perimeter',
  below: 'The way all around a shape.',
  on: 'The length of the way around a flat shape, found by adding all its sides.',
  above: 'The total length of the boundary of a plane figure, measured in units of length.',
};

export const SQUARE_UNIT: Word = {
  id: 'square-unit',
  term: 'square unit',
  below: 'A square that is one unit long and one unit wide. We count with it.',
  on: 'A square with sides of one unit, such as a square inch, used to measure area.',
  above: 'The area of a square whose side has length one; areas are multiples of it.',
};

export const SIDE_LENGTH: Word = {
  id: 'side',
  term: 'side',
  below: 'One of the straight edges of a shape.',
  on: 'A straight edge of a flat shape. A rectangle has two pairs of equal sides.',
  above: 'A line segment that forms part of the boundary of a polygon.',
};

export const TRIANGLE: Word = {
  id: 'triangle',
  term: 'triangle',
  below: 'A shape with three straight sides.',
  on: 'A flat shape with three straight sides and three corners.',
  above: 'A polygon with three sides; its angles add up to 180 degrees.',
};

export const BASE_OF_SHAPE: Word = {
  id: 'base-of-a-triangle',
  term: 'base',
  below: 'The side from which we measure the height.',
  on: 'The side of a triangle from which the height is measured. Any side can be the base.',
  above: 'A chosen side of a triangle; the height belonging to it is measured at a right angle to it.',
};

export const HEIGHT: Word = {
  id: 'height',
  term: 'height',
  below: 'How far it is straight up from the base to the top.',
  on: 'The distance from the base to the corner across from it, measured at a right angle to the base.',
  above: 'The length of the perpendicular from the opposite corner to the line that contains the base.',
};

export const RIGHT_ANGLE: Word = {
  id: 'right-angle',
  term: 'right angle',
  below: 'A square corner. It is 90 degrees.',
  on: 'An angle of 90 degrees, like the corner of a sheet of paper.',
  above: 'An angle of 90 degrees: half of a straight angle and one fourth of a full turn.',
};

export const VOLUME: Word = {
  id: 'volume',
  term: 'volume',
  below: 'How much space a solid thing fills.',
  on: 'The number of unit cubes that fill a solid figure without gaps or overlaps.',
  above: 'The measure of the space that a solid figure takes up, counted in cubic units.',
};

export const CUBIC_UNIT: Word = {
  id: 'cubic-unit',
  term: 'cubic unit',
  below: 'A cube that is one unit long, wide and high. We count with it.',
  on: 'A cube with edges of one unit, such as a cubic inch, used to measure volume.',
  above: 'The volume of a cube whose edge has length one; volumes are multiples of it.',
};

export const EDGE: Word = {
  id: 'edge',
  term: 'edge',
  below: 'A line where two faces of a box meet.',
  on: 'A line segment where two faces of a solid figure meet.',
  above: 'A segment in which two faces of a polyhedron meet; a box has twelve of them.',
};

export const LAYER: Word = {
  id: 'layer',
  term: 'layer',
  below: 'One flat sheet of cubes.',
  on: 'All the cubes in a box that lie at one level.',
  above: 'A slice of a box that is one unit high; its number of cubes equals the area of the base.',
};

export const BASE_AREA: Word = {
  id: 'base-area',
  term: 'base',
  below: 'The bottom of a box.',
  on: 'The bottom face of a box. Its area tells how many cubes lie in one layer.',
  above: 'A face of a prism to which the height is perpendicular; volume is the area of the base times the height.',
};

export const ANGLE: Word = {
  id: 'angle',
  term: 'angle',
  below: 'The opening between two straight lines that meet.',
  on: 'A figure made by two rays that start at one point. Its size tells how far one ray is turned from the other.',
  above:
    'A figure formed by two rays with a common endpoint, measured by the turn that carries one ray onto the other.',
};

export const DEGREE: Word = {
  id: 'degree',
  term: 'degree',
  below: 'A very small turn. A full turn has 360 of them.',
  on: 'The unit for angles: one of 360 equal parts of a full turn, written °.',
  above: 'The measure of an angle that turns through 1/360 of a circle.',
};

export const STRAIGHT_ANGLE: Word = {
  id: 'straight-line-angle',
  term: 'straight line',
  below: 'A line with no bend. The angle on one side of a point is 180 degrees.',
  on: 'A line without a bend. Angles that together make it have a sum of 180 degrees.',
  above: 'A line that shows an angle of 180 degrees, a half turn, on each side of any of its points.',
};

export const FULL_TURN: Word = {
  id: 'full-turn',
  term: 'full turn',
  below: 'All the way around. It is 360 degrees.',
  on: 'A turn all the way around a point, back to the start: 360 degrees.',
  above: 'A rotation through 360 degrees; all angles around one point have this sum.',
};

export const COMPLEMENTARY: Word = {
  id: 'complementary-angles',
  term: 'complementary angles',
  below: 'Two angles that make a square corner together: 90 degrees.',
  on: 'Two angles whose sizes have a sum of 90 degrees.',
  above: 'A pair of angles with a sum of 90 degrees; next to each other they form a right angle.',
};

export const SUPPLEMENTARY: Word = {
  id: 'supplementary-angles',
  term: 'supplementary angles',
  below: 'Two angles that make a straight line together: 180 degrees.',
  on: 'Two angles whose sizes have a sum of 180 degrees.',
  above: 'A pair of angles with a sum of 180 degrees; next to each other they form a straight angle.',
};

export const COORDINATE_PLANE: Word = {
  id: 'coordinate-plane',
  term: 'coordinate plane',
  below: 'A grid with two number lines that cross. It helps us find places.',
  on: 'A plane with two number lines that cross at a right angle, so that every point has a pair of numbers.',
  above: 'A plane with two perpendicular axes, by which each point corresponds to exactly one ordered pair of numbers.',
};

export const COORDINATES: Word = {
  id: 'coordinates',
  term: 'coordinates',
  below: 'The two numbers that tell where a point is. First across, then up.',
  on: 'The pair of numbers that names a point: first how far across, then how far up or down.',
  above: 'The ordered pair (x, y) that gives the signed distances of a point along both axes.',
};

export const ORIGIN: Word = {
  id: 'origin',
  term: 'origin',
  below: 'The place where the two number lines cross: (0, 0).',
  on: 'The point (0, 0), where the two axes cross and counting starts.',
  above: 'The common zero of both axes, with the coordinates (0, 0).',
};

export const AXIS: Word = {
  id: 'axis',
  term: 'axis',
  below: 'One of the two number lines of the grid.',
  on: 'One of the two number lines of the grid. The x-axis goes across, and the y-axis goes up.',
  above: 'Either of the two perpendicular number lines to which the coordinates of a point refer.',
};

export const RIGHT_TRIANGLE: Word = {
  id: 'right-triangle',
  term: 'right triangle',
  below: 'A triangle with one square corner.',
  on: 'A triangle with one angle of 90 degrees.',
  above: 'A triangle that has a right angle; the side across from it is the longest.',
};

export const LEG: Word = {
  id: 'leg',
  term: 'leg',
  below: 'One of the two sides that make the square corner.',
  on: 'One of the two sides of a right triangle that form the right angle.',
  above: 'Either of the two sides of a right triangle that enclose the right angle.',
};

export const LONGEST_SIDE: Word = {
  id: 'hypotenuse',
  term: 'hypotenuse',
  below: 'The longest side of a right triangle. It is across from the square corner.',
  on: 'The longest side of a right triangle, which lies across from the right angle.',
  above: 'The side opposite the right angle; its square equals the sum of the squares of the legs.',
};

export const SQUARE_OF_A_NUMBER: Word = {
  id: 'square-of-a-number',
  term: 'square of a number',
  below: 'A number times itself. The square of 3 is 9.',
  on: 'The product of a number with itself, which is the area of a square with that side.',
  above: 'The second power of a number; a positive number is the square root of its square.',
};

export const PYTHAGOREAN_THEOREM: Word = {
  id: 'pythagorean-theorem',
  term: 'Pythagorean theorem',
  below: 'In a right triangle, the squares on the two short sides fill the square on the long side.',
  on: 'The rule that in a right triangle the squares of the legs add up to the square of the longest side.',
  above: 'For a right triangle with legs a and b and hypotenuse c: a² + b² = c².',
};
