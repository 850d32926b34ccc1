/** Independent solvers for the fraction templates. */
import { compare, minus, plus, type Rational, rational, readNumber } from '../rational.ts';
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
