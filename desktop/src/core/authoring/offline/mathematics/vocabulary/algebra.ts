/** Words about expressions, equations, powers and lines, explained three times: in the plainest words, at grade level, and exactly. */
import type { Word } from '../topic-kit/index.ts';

export const VARIABLE: Word = {
  id: 'variable',
  term: 'variable',
  below: 'A letter that stands for a number.',
  on: 'A letter that stands for a number that is not known yet or that may change.',
  above: 'A symbol that stands for any number of a given set, or for one number that is to be found.',
};

export const EXPRESSION: Word = {
  id: 'expression',
  term: 'expression',
  below: 'Numbers, letters and signs like + put together, such as 3x + 5. It has no equal sign.',
  on: 'Numbers and variables joined by operations, such as 3x + 5. It names a number once x is known.',
  above: 'A combination of numbers, variables and operations that names a number for each value of its variables.',
};

export const TERM: Word = {
  id: 'term',
  term: 'term',
  below: 'One of the parts that are added, like 3x or 5 in 3x + 5.',
  on: 'A part of an expression that is joined to the others by plus or minus.',
  above: 'A product of a number and possibly variables; an expression is a sum of its terms.',
};

export const LIKE_TERMS: Word = {
  id: 'like-terms',
  term: 'like terms',
  below: 'Terms with the same letter, like 3x and 4x. You can put them together.',
  on: 'Terms with the same variable part, such as 3x and 4x, which can be collected into one term.',
  above: 'Terms whose variable parts are identical, so that the distributive property joins them into one.',
};

export const COEFFICIENT: Word = {
  id: 'coefficient',
  term: 'coefficient',
  below: 'The number in front of the letter. In 3x it is 3.',
  on: 'The number that multiplies a variable in a term, such as 3 in 3x.',
  above: 'The numerical factor of a term.',
};

export const EQUIVALENT_EXPRESSIONS: Word = {
  id: 'equivalent-expressions',
  term: 'equivalent expressions',
  below: 'Two expressions that always have the same value.',
  on: 'Expressions that have the same value for every number put in for the variable.',
  above: 'Expressions that name equal numbers whatever value is substituted for their variables.',
};

export const EQUATION: Word = {
  id: 'equation',
  term: 'equation',
  below: 'A sentence with an equal sign, like x + 3 = 8.',
  on: 'A statement that two expressions are equal, such as 2x + 3 = 11.',
  above:
    'A statement of equality between two expressions, which may be true for some values of the variable and false for others.',
};

export const SOLUTION: Word = {
  id: 'solution',
  term: 'solution',
  below: 'The number that makes the sentence true.',
  on: 'A value of the variable that makes an equation or an inequality true.',
  above: 'An element of the set of all values for which an equation or inequality is true.',
};

export const INVERSE_OPERATION: Word = {
  id: 'inverse-operation',
  term: 'inverse operation',
  below: 'What undoes a step. Minus undoes plus.',
  on: 'The operation that undoes another: subtracting undoes adding, and dividing undoes multiplying.',
  above: 'An operation that reverses the effect of another one, so that both together leave every number unchanged.',
};

export const INEQUALITY: Word = {
  id: 'inequality',
  term: 'inequality',
  below: 'A sentence with <, >, ≤ or ≥, like x < 5.',
  on: 'A statement that compares two expressions with <, >, ≤ or ≥, such as 2x + 1 < 9.',
  above: 'A statement of order between two expressions; its solutions usually form a whole stretch of the number line.',
};

export const SOLUTION_SET: Word = {
  id: 'solution-set',
  term: 'solution set',
  below: 'All the numbers that fit.',
  on: 'All values of the variable that make an inequality true.',
  above: 'The set of exactly those numbers for which an inequality holds.',
};

export const BOUNDARY: Word = {
  id: 'boundary',
  term: 'boundary',
  below: 'The number where "fits" ends and "does not fit" starts.',
  on: 'The number at which the two sides are equal. It fits for ≤ and ≥, but not for < and >.',
  above: 'The end point of the solution set, which belongs to it exactly when equality is allowed.',
};

export const POWER: Word = {
  id: 'power',
  term: 'power',
  below: 'A short way to write the same factor many times, like 2⁵.',
  on: 'A product of equal factors in short form: 2⁵ means 2 × 2 × 2 × 2 × 2.',
  above: 'A number of the form bⁿ, which for a positive whole number n is the product of n factors b.',
};

export const BASE: Word = {
  id: 'base',
  term: 'base',
  below: 'The number that is multiplied again and again.',
  on: 'The factor that is repeated in a power. In 2⁵ the base is 2.',
  above: 'The number b of a power bⁿ.',
};

export const EXPONENT: Word = {
  id: 'exponent',
  term: 'exponent',
  below: 'The small raised number. It counts the factors.',
  on: 'The raised number in a power, which counts the equal factors. In 2⁵ the exponent is 5.',
  above:
    'The number n of a power bⁿ; a negative exponent stands for one divided by the power with the opposite exponent.',
};

export const SLOPE: Word = {
  id: 'slope',
  term: 'slope',
  below: 'How steep a line is. How far up it goes for one step to the right.',
  on: 'The change in y for one step of x along a line: the rise divided by the run.',
  above:
    'The constant quotient of the change in y and the change in x between any two points of a line that is not vertical.',
};

export const RISE: Word = {
  id: 'rise',
  term: 'rise',
  below: 'How far up or down it is from one point to the next.',
  on: 'The change in y from one point to another. It is negative when the line falls.',
  above: 'The difference of the y-coordinates of two points, taken in the order of the points.',
};

export const RUN: Word = {
  id: 'run',
  term: 'run',
  below: 'How far across it is from one point to the next.',
  on: 'The change in x from one point to another.',
  above: 'The difference of the x-coordinates of two points, taken in the same order as for the rise.',
};

export const LINE: Word = {
  id: 'line',
  term: 'line',
  below: 'A straight path that goes on and on both ways.',
  on: 'A straight path through points that goes on without end in both directions.',
  above: 'The set of points that lie straight along one direction; any two of its points determine it.',
};
