/** Words about positive and negative numbers, explained three times: in the plainest words, at grade level, and exactly. */
import type { Word } from '../topic-kit/index.ts';

export const INTEGER: Word = {
  id: 'integer',
  term: 'integer',
  below: 'A whole number above zero, below zero, or zero.',
  on: 'A whole number or the opposite of a whole number: …, −2, −1, 0, 1, 2, …',
  above: 'An element of the set made of the whole numbers and their opposites.',
};

export const NEGATIVE_NUMBER: Word = {
  id: 'negative-number',
  term: 'negative number',
  below: 'A number less than zero, like −4.',
  on: 'A number less than zero, written with a minus sign. It stands left of zero on a number line.',
  above: 'A number smaller than 0, which describes an amount counted in the direction opposite to the positive one.',
};

export const OPPOSITE: Word = {
  id: 'opposite',
  term: 'opposite',
  below: 'The number just as far from zero on the other side. 5 and −5 are opposites.',
  on: 'The number at the same distance from zero on the other side. The opposite of 5 is −5.',
  above: 'The additive inverse of a number: the sum of a number and its opposite is 0.',
};

export const ABSOLUTE_VALUE: Word = {
  id: 'absolute-value',
  term: 'absolute value',
  below: 'How far a number is from zero.',
  on: 'The distance of a number from zero, which is never negative: |−7| = 7.',
  above: 'The magnitude of a number without regard to its sign: |a| is a for a ≥ 0 and −a for a < 0.',
};

export const ZERO_POINT: Word = {
  id: 'zero-point',
  term: 'zero point',
  below: 'The place where we start to count both ways.',
  on: 'The point from which amounts are counted in two directions, such as sea level or freezing.',
  above:
    'The reference from which quantities with opposite directions are measured; its meaning depends on the context.',
};

export const FACTOR_SIGN: Word = {
  id: 'sign',
  term: 'sign',
  below: 'The + or − that tells on which side of zero a number is.',
  on: 'What tells whether a number is positive or negative.',
  above: 'The property of a nonzero number of lying on the positive or on the negative side of 0.',
};

export const PRODUCT_OF_INTEGERS: Word = {
  id: 'product',
  term: 'product',
  below: 'What you get when you multiply.',
  on: 'The result of multiplying two or more numbers, which are called factors.',
  above: 'The number obtained by multiplication; its sign depends on how many of its factors are negative.',
};

export const QUOTIENT_OF_INTEGERS: Word = {
  id: 'quotient',
  term: 'quotient',
  below: 'What you get when you divide.',
  on: 'The result of dividing one number by another.',
  above: 'The number that gives the dividend when it is multiplied by the divisor.',
};
