/** Words about units, time and money, explained three times: in the plainest words, at grade level, and exactly. */
import type { Word } from '../topic-kit/index.ts';

export const UNIT_OF_MEASURE: Word = {
  id: 'unit',
  term: 'unit',
  below: 'What we measure with, like an inch or a minute.',
  on: 'An amount that everybody agrees on and that is used for measuring, such as a foot, a pound or an hour.',
  above: 'A fixed quantity of one kind, of which a measurement tells how many fit.',
};

export const CONVERT: Word = {
  id: 'convert',
  term: 'convert',
  below: 'To tell the same amount with another unit.',
  on: 'To change a measure from one unit to another without changing the amount: 2 feet are 24 inches.',
  above: 'To express a quantity by a different unit of the same kind, multiplying or dividing by a fixed number.',
};

export const LENGTH: Word = {
  id: 'length',
  term: 'length',
  below: 'How long something is.',
  on: 'The distance from one end of a thing to the other, measured in units such as inches, feet or meters.',
  above: 'The one-dimensional extent of an object or a path.',
};

export const WEIGHT: Word = {
  id: 'weight',
  term: 'weight',
  below: 'How heavy something is.',
  on: 'How heavy a thing is, measured in units such as ounces and pounds.',
  above: 'The measure of how heavy an object is; everyday scales show it in ounces, pounds, grams or kilograms.',
};

export const CONVERSION_TABLE: Word = {
  id: 'conversion-table',
  term: 'conversion table',
  below: 'A list that shows two units side by side.',
  on: 'A table with two columns that shows how many small units make 1, 2, 3 or more large ones.',
  above: 'A table of pairs of equal measures in two units, in which each entry is the same multiple of its partner.',
};

export const MINUTE: Word = {
  id: 'minute',
  term: 'minute',
  below: 'A short time. 60 of them make an hour.',
  on: 'A unit of time. An hour has 60 minutes.',
  above: 'A unit of time equal to 60 seconds, or one sixtieth of an hour.',
};

export const HOUR: Word = {
  id: 'hour',
  term: 'hour',
  below: 'A longer time. It has 60 minutes.',
  on: 'A unit of time with 60 minutes. A day has 24 hours.',
  above: 'A unit of time equal to 60 minutes; the short hand of a clock moves from one number to the next in it.',
};

export const ELAPSED_TIME: Word = {
  id: 'elapsed-time',
  term: 'elapsed time',
  below: 'How long something takes.',
  on: 'The time that passes from the start of something to its end.',
  above: 'The difference between the time at which something ends and the time at which it began.',
};

export const TIME_LINE: Word = {
  id: 'time-line',
  term: 'time line',
  below: 'A line with times on it. You can jump along it.',
  on: 'A number line that shows times in order, used to count the minutes between them.',
  above: 'A number line whose points are times, so that the distance between two points is the time that passes.',
};

export const DOLLAR: Word = {
  id: 'dollar',
  term: 'dollar',
  below: 'Money. One dollar is 100 cents.',
  on: 'A unit of money, written $. One dollar is worth 100 cents.',
  above: 'The unit of money of the United States, worth 100 cents and written with the sign $.',
};

export const CENT: Word = {
  id: 'cent',
  term: 'cent',
  below: 'A small bit of money. A penny is 1 cent.',
  on: 'A unit of money, written ¢. It takes 100 cents to make one dollar.',
  above: 'One hundredth of a dollar, so that $0.35 and 35¢ name the same amount.',
};

export const PRICE: Word = {
  id: 'price',
  term: 'price',
  below: 'How much you pay for a thing.',
  on: 'The amount of money that one thing costs.',
  above: 'The amount of money for which something is offered.',
};

export const CHANGE: Word = {
  id: 'change',
  term: 'change',
  below: 'The money you get back.',
  on: 'The money you get back when you pay more than the price.',
  above: 'The difference between the amount paid and the amount owed, given back to the buyer.',
};
