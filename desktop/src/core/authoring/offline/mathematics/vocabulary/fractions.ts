/** Words about fractions, explained three times: in the plainest words, at grade level, and exactly. */
import type { Word } from '../topic-kit/index.ts';

export const FRACTION: Word = {
  id: 'fraction',
  term: 'fraction',
  below: 'A number for a part of a whole, like 3/4.',
  on: 'A number that tells how many equal parts of a whole there are, written with a top and a bottom number.',
  above: 'A number a/b made of a copies of the unit fraction 1/b, where b equal parts make one whole.',
};

export const NUMERATOR: Word = {
  id: 'numerator',
  term: 'numerator',
  below: 'The top number. It counts the parts.',
  on: 'The top number of a fraction. It tells how many equal parts are counted.',
  above: 'The number above the line of a fraction, which counts how many unit fractions are taken.',
};

export const DENOMINATOR: Word = {
  id: 'denominator',
  term: 'denominator',
  below: 'The bottom number. It tells how many equal parts make the whole.',
  on: 'The bottom number of a fraction. It tells into how many equal parts the whole is cut.',
  above:
    'The number below the line of a fraction, which fixes the size of each part by telling how many of them make one whole.',
};

export const LIKE_DENOMINATORS: Word = {
  id: 'like-denominators',
  term: 'like denominators',
  below: 'Bottom numbers that are the same. The parts have one size.',
  on: 'Denominators that are the same, as in 2/8 and 5/8, so that all parts have the same size.',
  above: 'Equal denominators of two or more fractions; the fractions are then counts of the same unit fraction.',
};

export const UNLIKE_DENOMINATORS: Word = {
  id: 'unlike-denominators',
  term: 'unlike denominators',
  below: 'Bottom numbers that are not the same. The parts have two sizes.',
  on: 'Denominators that differ, as in 1/2 and 1/3, so that the parts do not have the same size.',
  above:
    'Different denominators; the fractions count different unit fractions and must be renamed before they are added.',
};

export const COMMON_DENOMINATOR: Word = {
  id: 'common-denominator',
  term: 'common denominator',
  below: 'One bottom number that works for two fractions.',
  on: 'A denominator that two fractions can share after each has been renamed, such as 6 for 1/2 and 1/3.',
  above: 'A common multiple of the denominators of several fractions, to which each of them can be renamed.',
};

export const MIXED_NUMBER: Word = {
  id: 'mixed-number',
  term: 'mixed number',
  below: 'A whole number and a part, like 2 1/3.',
  on: 'A number made of a whole number and a fraction, such as 2 1/3.',
  above: 'The sum of a whole number and a proper fraction, written without the plus sign.',
};

export const UNIT_FRACTION: Word = {
  id: 'unit-fraction',
  term: 'unit fraction',
  below: 'One equal part of a whole, like 1/4.',
  on: 'A fraction with 1 on top, such as 1/4. It names one of the equal parts.',
  above: 'A fraction with numerator 1; every fraction is a whole number of copies of one unit fraction.',
};

export const EQUIVALENT: Word = {
  id: 'equivalent-fractions',
  term: 'equivalent fractions',
  below: 'Fractions that are just as big, like 1/2 and 2/4.',
  on: 'Fractions that name the same amount with parts of different sizes, such as 1/2 and 2/4.',
  above: 'Fractions with different numerators and denominators that stand at the same point of the number line.',
};

export const WHOLE: Word = {
  id: 'whole',
  term: 'whole',
  below: 'All of one thing.',
  on: 'The one thing or amount that is cut into equal parts.',
  above: 'The unit to which a fraction refers; two fractions can be compared only when they refer to the same one.',
};

export const BENCHMARK: Word = {
  id: 'benchmark',
  term: 'benchmark',
  below: 'A number you know well, like one half. It helps you compare.',
  on: 'A well-known number, such as 0, 1/2 or 1, with which other numbers are compared.',
  above: 'A reference value against which the size of other numbers is judged without exact calculation.',
};

export const RECIPROCAL: Word = {
  id: 'reciprocal',
  term: 'reciprocal',
  below: 'A fraction turned over. The one for 2/3 is 3/2.',
  on: 'The number that is found by swapping top and bottom of a fraction. A number times its reciprocal is 1.',
  above: 'The multiplicative inverse of a number: the factor by which it must be multiplied to give 1.',
};
