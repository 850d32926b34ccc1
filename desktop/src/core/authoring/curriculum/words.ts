/** Words as the topic finder compares them: folded, stemmed, and brought together with words that mean the same. */
import { stemmer } from 'stemmer';

/** Carry no meaning of their own in the name of a topic. */
const STOP_WORDS = new Set(
  'a an and about are as at by do does for from grade how in intro introduction is it lesson of on or the their to unit using what why with your kids students class basic basics'.split(
    ' ',
  ),
);

/** Each line holds words that teachers use for one thing; the first stands for all. */
const SAME = `
add adding addition sum plus total
subtract subtraction difference minus takeaway
multiply multiplication times product
divide division quotient sharing
fraction fractions
decimal decimals
ratio ratios proportion proportional
percent percentage percents
integer integers negative
equation equations solve solving
expression expressions algebraic algebra
area surface
perimeter
volume capacity
angle angles
graph graphs chart charts data
mean average median
measure measurement measuring
convert conversion unit
money coin coins
clock time
shape shapes polygon
rounding round estimate estimating
compare comparing comparison
equivalent equal same
water hydrologic
cycle circulation
plant plants photosynthesis
animal animals
habitat ecosystem environment
weather climate
rock rocks mineral
planet planets solar
force forces motion push pull
energy power
matter material
history past
government democracy civics
map maps geography
vote election voting
constitution founding
write writing
verb verbs
noun nouns
metaphor simile figurative
theme message moral
inference infer inferring
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** The stem that stands for all words of the same meaning. */
const MEANING = new Map(
  SAME.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [stemmer(word), stemmer(first)] as const)),
);

export interface Word {
  /** As typed, lower-case, without accents. */
  readonly folded: string;
  /** What is compared: stem, or the stem that stands for its meaning. */
  readonly meaning: string;
}

/** The meaningful words of a text, each meaning once. */
export function meaningfulWords(text: string): Word[] {
  const words = folded(text)
    .replaceAll('take away', 'takeaway')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => ({ folded: word, meaning: meaningOf(word) }));
  return words.filter((word, index) => words.findIndex((other) => other.meaning === word.meaning) === index);
}

/** Lower-case, without accents and outer spaces. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function meaningOf(word: string): string {
  const stem = stemmer(word);
  return MEANING.get(stem) ?? stem;
}
