/** Words about ratios, rates and percents, explained three times: in the plainest words, at grade level, and exactly. */
import type { Word } from '../topic-kit/index.ts';

export const RATIO: Word = {
  id: 'ratio',
  term: 'ratio',
  below: 'Two amounts side by side, like 2 cups of blue to 3 cups of white.',
  on: 'A comparison of two amounts that tells how much of one goes with how much of the other, such as 2 : 3.',
  above: 'An ordered pair of quantities a : b that stays the same when both are multiplied by one positive number.',
};

export const EQUAL_RATIOS: Word = {
  id: 'equal-ratios',
  term: 'equal ratios',
  below: 'Ratios that tell the same mix, like 2 : 3 and 4 : 6.',
  on: 'Ratios that describe the same mix or the same speed with other numbers, such as 2 : 3 and 10 : 15.',
  above: 'Ratios a : b and ka : kb, where k is a positive number; both have the same quotient.',
};

export const SCALE_FACTOR: Word = {
  id: 'scale-factor',
  term: 'scale factor',
  below: 'The number you multiply both parts by.',
  on: 'The number by which both parts of a ratio are multiplied to get an equal ratio.',
  above: 'The common multiplier k that carries a ratio a : b to the equal ratio ka : kb.',
};

export const RATE: Word = {
  id: 'rate',
  term: 'rate',
  below: 'Two amounts in two units, like 30 miles in 2 hours.',
  on: 'A ratio of two amounts that are measured in different units, such as miles and hours.',
  above: 'A ratio that compares quantities of different kinds, each with a unit of its own.',
};

export const UNIT_RATE: Word = {
  id: 'unit-rate',
  term: 'unit rate',
  below: 'How much there is for just one, like 15 miles in 1 hour.',
  on: 'A rate for one unit of the second amount, such as 15 miles for each hour or $2 for each pound.',
  above: 'The quotient a/b of a ratio a : b, which tells the amount of the first quantity for one unit of the second.',
};

export const PERCENT: Word = {
  id: 'percent',
  term: 'percent',
  below: 'Out of 100. 25 percent means 25 out of 100.',
  on: 'A part for each hundred. The sign % stands for it: 25% means 25 for every 100.',
  above: 'A ratio whose second part is 100; p% of a quantity is p/100 times that quantity.',
};

export const WHOLE_AMOUNT: Word = {
  id: 'whole-amount',
  term: 'whole amount',
  below: 'All of it. This is 100%.',
  on: 'The full amount that a percent is taken of. It stands for 100%.',
  above: 'The reference quantity of a percent; it corresponds to 100% and must be named before percents are compared.',
};

export const PART: Word = {
  id: 'part-of-the-whole',
  term: 'part',
  below: 'A piece of the whole amount.',
  on: 'The share of the whole amount that a percent describes.',
  above: 'The quantity found when the whole is multiplied by the percent written as a fraction of 100.',
};

export const DISCOUNT: Word = {
  id: 'discount',
  term: 'discount',
  below: 'Money taken off a price.',
  on: 'The amount by which a price is lowered, often given in percent.',
  above: 'A reduction of a price, usually stated as a percent of the first price.',
};

export const PERCENT_CHANGE: Word = {
  id: 'percent-change',
  term: 'percent change',
  below: 'How much more or less, told in percent.',
  on: 'How much an amount grows or shrinks, told as a percent of what it was at first.',
  above: 'The change of a quantity divided by its first value, written as a percent.',
};

export const FIRST_VALUE: Word = {
  id: 'first-value',
  term: 'first value',
  below: 'What the amount was before it changed.',
  on: 'The amount before a change. It counts as 100% for that change.',
  above: 'The value of which a percent change is taken; after one change, the new value takes over its place.',
};
