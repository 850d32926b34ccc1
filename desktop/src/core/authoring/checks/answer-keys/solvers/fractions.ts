/** Independent solvers for the fraction templates. */
import { compare, minus, over, plus, type Rational, rational, readNumber, same, times } from '../rational.ts';
import type { KeySolver, StoredParameters } from '../solver.ts';

const mixed = (p: StoredParameters, whole: string, top: string, bottom: string) =>
  plus(rational(p.int(whole)), rational(p.int(top), p.int(bottom)));

const signOf = (a: Rational, b: Rational) => ['<', '=', '>'][compare(a, b) + 1] ?? '';

export const fractionSolvers: Readonly<Record<string, KeySolver>> = {
  'shaded-fraction': {
    kind: 'number',
    value: (p) => {
      const part = rational(p.int('shaded'), p.int('parts'));
      return p.flag('rest') ? minus(rational(1), part) : part;
    },
    slips: {
      'fraction-part-to-part': (p) => {
        const [shaded, white] = [p.int('shaded'), p.int('parts') - p.int('shaded')];
        return p.flag('rest') ? rational(white, shaded) : rational(shaded, white);
      },
      'fraction-unshaded': (p) => {
        const part = rational(p.int('shaded'), p.int('parts'));
        return p.flag('rest') ? part : minus(rational(1), part);
      },
      'fraction-inverted': (p) =>
        rational(p.int('parts'), p.flag('rest') ? p.int('parts') - p.int('shaded') : p.int('shaded')),
      'fraction-pieces-as-wholes': (p) => rational(p.flag('rest') ? p.int('parts') - p.int('shaded') : p.int('shaded')),
    },
  },
  'add-like-fractions': {
    kind: 'number',
    value: (p) => plus(mixed(p, 'wholeA', 'a', 'd'), mixed(p, 'wholeB', 'b', 'd')),
    slips: {
      'fraction-add-across': (p) => wholesAnd(p, rational(p.int('a') + p.int('b'), 2 * p.int('d'))),
      'fraction-operation-swapped': (p) => distance(mixed(p, 'wholeA', 'a', 'd'), mixed(p, 'wholeB', 'b', 'd')),
      'fraction-pieces-as-wholes': (p) => wholesAnd(p, rational(p.int('a') + p.int('b'))),
      'fraction-multiply-like-denominators': (p) => wholesAnd(p, rational(p.int('a') + p.int('b'), p.int('d') ** 2)),
      'fraction-drop-new-whole': (p) =>
        minus(plus(mixed(p, 'wholeA', 'a', 'd'), mixed(p, 'wholeB', 'b', 'd')), rational(1)),
      'fraction-mixed-add-parts': (p) =>
        rational(p.int('wholeA') + p.int('wholeB') + p.int('a') + p.int('b'), p.int('d')),
    },
  },
  'subtract-like-fractions': {
    kind: 'number',
    value: (p) => minus(mixed(p, 'wholeA', 'a', 'd'), mixed(p, 'wholeB', 'b', 'd')),
    slips: {
      'fraction-operation-swapped': (p) => plus(mixed(p, 'wholeA', 'a', 'd'), mixed(p, 'wholeB', 'b', 'd')),
      'fraction-pieces-as-wholes': (p) => rational(p.int('wholeA') - p.int('wholeB') + p.int('a') - p.int('b')),
      'fraction-multiply-like-denominators': (p) =>
        plus(rational(p.int('wholeA')), rational(p.int('a') - p.int('b'), p.int('d') ** 2)),
      'fraction-add-across': (p) => plus(rational(p.int('wholeA')), rational(p.int('a') - p.int('b'), 2 * p.int('d'))),
      'fraction-whole-as-one-piece': (p) => plus(rational(p.int('wholeA') - 1), rational(p.int('b'), p.int('d'))),
      'fraction-mixed-wholes-only': (p) =>
        plus(rational(p.int('wholeA') - p.int('wholeB')), rational(p.int('a'), p.int('d'))),
      'fraction-subtract-smaller-part': (p) =>
        plus(rational(p.int('wholeA') - p.int('wholeB')), rational(p.int('b') - p.int('a'), p.int('d'))),
      'fraction-trade-not-paid': (p) =>
        plus(rational(1), minus(mixed(p, 'wholeA', 'a', 'd'), mixed(p, 'wholeB', 'b', 'd'))),
    },
  },
  'equivalent-fractions': {
    kind: 'number',
    // The unknown of a/b = ?/d by cross products: ? = a·d/b; of a/b = c/?: ? = b·c/a.
    value: (p) => {
      const { top, bottom, newTop, newBottom } = equation(p);
      return p.flag('bottom') ? rational(bottom * newTop, top) : rational(top * newBottom, bottom);
    },
    slips: {
      'fraction-additive-equivalence': (p) => {
        const { top, bottom, newTop, newBottom } = equation(p);
        return p.flag('bottom') ? rational(bottom + newTop - top) : rational(top + newBottom - bottom);
      },
      'fraction-scale-one-part': (p) => rational(p.flag('bottom') ? equation(p).bottom : equation(p).top),
      'fraction-wrong-factor': (p) => rational(equation(p).top * equation(p).bottom),
      'copies-given-number': (p) => rational(p.flag('bottom') ? equation(p).newTop : equation(p).newBottom),
      'multiply-one-group-short': (p) => rational((p.flag('bottom') ? p.int('b') : p.int('a')) * (p.int('factor') - 1)),
      'multiply-one-group-over': (p) => rational((p.flag('bottom') ? p.int('b') : p.int('a')) * (p.int('factor') + 1)),
    },
  },
  'compare-fractions': {
    kind: 'text',
    accepted: (p) => [signOf(rational(p.int('a'), p.int('b')), rational(p.int('c'), p.int('d')))],
  },
  'order-fractions': { kind: 'order', worth: readNumber },
  'add-unlike-fractions': {
    kind: 'number',
    value: (p) => combine(p, p.flag('minus')),
    slips: {
      'fraction-add-across': (p) => rational(p.int('a') + p.int('c'), p.int('b') + p.int('d')),
      'fraction-subtract-across': (p) =>
        plus(rational(p.int('whole')), rational(p.int('a') - p.int('c'), p.int('b') - p.int('d'))),
      'fraction-keep-one-denominator': (p) =>
        plus(rational(p.int('whole')), rational(tops(p), Math.max(p.int('b'), p.int('d')))),
      'fraction-common-denominator-only': (p) => plus(rational(p.int('whole')), rational(tops(p), shared(p))),
      'fraction-operation-swapped': (p) => {
        const other = combine(p, !p.flag('minus'));
        return compare(other, rational(0)) < 0 ? minus(rational(0), other) : other;
      },
      'fraction-multiply-like-denominators': (p) =>
        plus(rational(p.int('whole')), over(pieces(p), rational(p.int('b') * p.int('d')))),
      'fraction-pieces-as-wholes': (p) => plus(rational(p.int('whole')), pieces(p)),
    },
  },
  'multiply-fractions': {
    kind: 'number',
    value: (p) =>
      times(leftFactor(p), p.int('whole') > 0 ? rational(p.int('a'), p.int('b')) : rational(p.int('c'), p.int('d'))),
    slips: {
      'fraction-multiply-both-parts': (p) => rational(p.int('a'), p.int('b')),
      'fraction-multiply-add-whole': (p) => rational(p.int('whole') + p.int('a'), p.int('b')),
      'fraction-pieces-as-wholes': (p) => rational(p.int('whole') * p.int('a')),
      'fraction-multiply-bottom-only': (p) => over(rational(p.int('a'), p.int('b')), rational(p.int('whole'))),
      'fraction-multiply-cross': (p) => over(rational(p.int('a'), p.int('b')), rational(p.int('c'), p.int('d'))),
      'fraction-add-across': (p) => rational(p.int('a') + p.int('c'), p.int('b') + p.int('d')),
      'fraction-multiply-keep-denominator': (p) => rational(p.int('a') * p.int('c'), Math.max(p.int('b'), p.int('d'))),
    },
  },
  'divide-fractions': {
    kind: 'number',
    value: (p) => over(rational(p.int('a'), p.int('b')), rational(p.int('c'), p.int('d'))),
    slips: {
      'fraction-divide-as-multiply': (p) => times(rational(p.int('a'), p.int('b')), rational(p.int('c'), p.int('d'))),
      'fraction-divide-invert-first': (p) => times(rational(p.int('b'), p.int('a')), rational(p.int('c'), p.int('d'))),
      'fraction-divide-whole-by-numerator': (p) => rational(p.int('a'), p.int('c')),
      'subtract-instead': (p) => distance(rational(p.int('a'), p.int('b')), rational(p.int('c'), p.int('d'))),
    },
  },
  'mixed-and-improper': { kind: 'pairs', worth: readNumber },
  'fractions-on-a-line': {
    kind: 'label',
    // The line is drawn from 6 to 94 on the canvas: the place tells the number.
    label: ({ x }, p) => {
      const step = Math.round(((x - 6) / 88) * p.int('parts') * p.int('wholes'));
      return rational(step, p.int('parts'));
    },
  },
  'select-equivalents': {
    kind: 'select',
    right: (option, p) => {
      const read = readNumber(option);
      return read !== null && same(read, rational(p.int('a'), p.int('b')));
    },
  },
};

function wholesAnd(p: StoredParameters, part: Rational): Rational {
  return plus(rational(p.int('wholeA') + p.int('wholeB')), part);
}

function distance(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? minus(b, a) : minus(a, b);
}

/** The fraction that is given, and the one with the box: as they stand in the stem. */
function equation(p: StoredParameters) {
  const [small, large] = [
    { top: p.int('a'), bottom: p.int('b') },
    { top: p.int('a') * p.int('factor'), bottom: p.int('b') * p.int('factor') },
  ];
  const [given, made] = p.flag('simplify') ? [large, small] : [small, large];
  return { ...given, newTop: made.top, newBottom: made.bottom };
}

const leftFactor = (p: StoredParameters) =>
  p.int('whole') > 0 ? rational(p.int('whole')) : rational(p.int('a'), p.int('b'));

/** (whole + a/b) and c/d, joined or taken apart. */
function combine(p: StoredParameters, subtract: boolean): Rational {
  const [left, right] = [mixed(p, 'whole', 'a', 'b'), rational(p.int('c'), p.int('d'))];
  return subtract ? minus(left, right) : plus(left, right);
}

const tops = (p: StoredParameters) => (p.flag('minus') ? p.int('a') - p.int('c') : p.int('a') + p.int('c'));

/** The first multiple of one denominator that the other divides. */
function shared(p: StoredParameters): number {
  let multiple = p.int('b');
  while (multiple % p.int('d') !== 0) multiple += p.int('b');
  return multiple;
}

/** How many pieces of the common size the fraction parts make. */
function pieces(p: StoredParameters): Rational {
  const parts = minus(combine(p, p.flag('minus')), rational(p.int('whole')));
  return times(parts, rational(shared(p)));
}
