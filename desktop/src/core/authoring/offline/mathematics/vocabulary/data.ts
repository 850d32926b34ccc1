/** Words about data, charts and centers, explained three times: in the plainest words, at grade level, and exactly. */
import type { Word } from '../topic-kit/index.ts';

export const DATA: Word = {
  id: 'data',
  term: 'data',
  below: 'Facts that we count or measure.',
  on: 'Facts or numbers that are collected by counting, measuring or asking.',
  above: 'Recorded observations of one kind, from which conclusions can be drawn.',
};

export const BAR_CHART: Word = {
  id: 'bar-chart',
  term: 'bar chart',
  below: 'A picture with bars. A taller bar shows more.',
  on: 'A picture that shows amounts as bars. The longer the bar, the larger the amount.',
  above: 'A display in which the length of each bar is proportional to the number that it stands for.',
};

export const SCALE: Word = {
  id: 'scale',
  term: 'scale',
  below: 'The numbers at the side of the chart.',
  on: 'The numbers along the side of a chart, which tell what each line is worth.',
  above: 'The marks on an axis with the values they stand for; the step between neighboring marks is constant.',
};

export const LABEL: Word = {
  id: 'label',
  term: 'label',
  below: 'A word that tells what a bar is for.',
  on: 'A word under a bar that tells what the bar counts.',
  above: 'A name that ties a bar to the group it represents.',
};

export const COMPARE: Word = {
  id: 'compare',
  term: 'compare',
  below: 'To look which one is more.',
  on: 'To find out which of two amounts is greater and by how much.',
  above: 'To relate two quantities to each other by their order or by their difference.',
};

export const DATA_SET: Word = {
  id: 'data-set',
  term: 'data set',
  below: 'A list of numbers that belong together.',
  on: 'All the values that were collected to answer one question.',
  above: 'A collection of values of one variable, gathered to answer a statistical question.',
};

export const MEAN: Word = {
  id: 'mean',
  term: 'mean',
  below: 'What each one gets when all is shared fairly.',
  on: 'The sum of all values divided by how many there are. It is the amount for each when all is shared evenly.',
  above: 'The sum of the values of a data set divided by their number; the values above and below it balance.',
};

export const MEDIAN: Word = {
  id: 'median',
  term: 'median',
  below: 'The one in the middle when the numbers stand in order.',
  on: 'The middle value of the ordered data. With an even number of values, it lies halfway between the two in the middle.',
  above: 'The value that splits an ordered data set into two halves of equal size.',
};

export const CENTER: Word = {
  id: 'measure-of-center',
  term: 'measure of center',
  below: 'One number that speaks for the whole list.',
  on: 'A single number that describes a typical value of a data set, such as the mean or the median.',
  above: 'A number that summarizes all values of a data set by one typical value.',
};

export const OUTLIER: Word = {
  id: 'outlier',
  term: 'outlier',
  below: 'A number that is far away from the others.',
  on: 'A value that lies far away from most of the other values.',
  above: 'An observation that deviates strikingly from the overall pattern of a data set.',
};
