/** Independent solvers for integers, expressions, equations, inequalities, powers, slope and right triangles. */
import { over, type Rational, rational, readNumber } from '../rational.ts';
import type { KeySolver, StoredParameters } from '../solver.ts';

const int = (value: number | bigint) => rational(value);
const sizes = (p: StoredParameters) => [p.int('a'), p.int('b'), p.int('c')].map(Math.abs);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** a + b, a − b, and + c: counted by steps on the number line. */
function walk(p: StoredParameters): number {
  let at = 0;
  const go = (steps: number) => {
    for (let step = 0; step < Math.abs(steps); step += 1) at += Math.sign(steps);
  };
  go(p.int('a'));
  go(p.flag('minus') ? -p.int('b') : p.int('b'));
  go(p.int('c'));
  return at;
}

/** The product with its sign from the number of negative factors; a quotient is checked by multiplying back. */
function scaled(p: StoredParameters): number {
  const factors = [p.int('a'), p.int('b'), ...(p.int('c') === 0 ? [] : [p.int('c')])];
  const sign = factors.filter((factor) => factor < 0).length % 2 === 0 ? 1 : -1;
  if (!p.flag('divide')) return sign * factors.reduce((product, factor) => product * Math.abs(factor), 1);
  const [dividend, divisor] = [Math.abs(p.int('a')), Math.abs(p.int('b'))];
  let quotient = 0;
  while ((quotient + 1) * divisor <= dividend) quotient += 1;
  if (quotient * divisor !== dividend) throw new RangeError('the division leaves a remainder');
  return sign * quotient;
}

const signed = (p: StoredParameters, magnitude: number) => int(scaled(p) < 0 ? -magnitude : magnitude);

/** The value of the expression with `x` put in; `ax` may be replaced by what a misconception takes it for. */
function expressionValue(p: StoredParameters, ax: (a: number, x: number) => number): number {
  const [a, b, x] = [p.int('a'), p.int('b'), p.int('x')];
  switch (p.text('form')) {
    case 'product':
      return ax(a, x);
    case 'linear':
      return ax(a, x) + b;
    case 'minus':
      return b - ax(a, x);
    case 'brackets':
      return ax(a, x + b);
    case 'square':
      return ax(a, x * x) + b;
    default:
      throw new RangeError(`unknown form "${p.text('form')}"`);
  }
}

/** An expression linear in x, known by its values at 0 and 1: coefficient and constant. */
function linearOf(p: StoredParameters): readonly [number, number] {
  const [a, b, c, d] = [p.int('a'), p.int('b'), p.int('c'), p.int('d')];
  const at = (x: number): number => {
    switch (p.text('form')) {
      case 'collect':
        return a * x + b + c * x;
      case 'distribute':
        return a * (x + b);
      case 'distribute-minus':
        return a * (x - b);
      case 'both':
        return a * (x + b) + c * x;
      case 'coefficient':
        return a * (c * x + b) + d;
      default:
        throw new RangeError(`unknown form "${p.text('form')}"`);
    }
  };
  return [at(1) - at(0), at(0)];
}

const linearText = ([x, constant]: readonly [number, number]) =>
  constant === 0 ? `${x}x` : `${x}x ${constant < 0 ? '-' : '+'} ${Math.abs(constant)}`;

/** Left and right side of the equation at x. */
function sides(p: StoredParameters, x: number): readonly [number, number] {
  const [a, b, c, d] = [p.int('a'), p.int('b'), p.int('c'), p.int('d')];
  switch (p.text('form')) {
    case 'add':
      return [x + b, c];
    case 'times':
      return [a * x, c];
    case 'two-step':
      return [a * x + b, c];
    case 'brackets':
      return [a * (x + b), c];
    case 'both-sides':
      return [a * x + b, d * x + c];
    default:
      throw new RangeError(`unknown form "${p.text('form')}"`);
  }
}

/** By trying every whole number: exactly one may make both sides equal. */
function root(p: StoredParameters): Rational {
  const found = Array.from({ length: 401 }, (_, index) => index - 200).filter((x) => {
    const [left, right] = sides(p, x);
    return left === right;
  });
  if (found.length !== 1 || found[0] === undefined)
    throw new RangeError(`the equation has ${found.length} whole solutions`);
  return int(found[0]);
}

const HOLDS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '≤': (left, right) => left <= right,
  '≥': (left, right) => left >= right,
};

/** The solution set, found by testing numbers around the boundary in the first line. */
function solutionLine(p: StoredParameters): string {
  const [a, b, c] = [p.int('a'), p.int('b'), p.int('c')];
  const holds = HOLDS[p.text('sign')];
  if (holds === undefined) throw new RangeError(`unknown sign "${p.text('sign')}"`);
  const boundary = (c - b) / a;
  const fits = (x: number) => holds(a * x + b, c);
  const above = fits(boundary + 1);
  if (above === fits(boundary - 1)) throw new RangeError('the boundary does not divide the line');
  return `x ${above ? '>' : '<'}${fits(boundary) ? '=' : ''} ${boundary}`.replace('>=', '≥').replace('<=', '≤');
}

const swapSign = (line: string, pairs: Readonly<Record<string, string>>) =>
  line.replace(/[<>≤≥]/, (sign) => pairs[sign] ?? sign);
const withBoundary = (line: string, boundary: number) => line.replace(/-?\d+$/, String(boundary));

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (exponent: number) =>
  `${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(exponent))].map((digit) => RAISED[Number(digit)] ?? '').join('')}`;
const power = (base: number, exponent: number) => `${base}${raise(exponent)}`;

/** How many times the base stands in the expression, counted as factors; divided ones count down. */
function factorCount(p: StoredParameters): number {
  const [m, n] = [p.int('m'), p.int('n')];
  const factors = (count: number) => Array.from({ length: count }, () => 1);
  const above: Readonly<Record<string, number[]>> = {
    product: [...factors(m), ...factors(n)],
    quotient: factors(m),
    negative: factors(m),
    power: factors(n).flatMap(() => factors(m)),
    mixed: [...factors(m), ...factors(m), ...factors(n)],
  };
  const count = above[p.text('form')];
  if (count === undefined) throw new RangeError(`unknown form "${p.text('form')}"`);
  return count.length - (p.text('form') === 'quotient' || p.text('form') === 'negative' ? n : 0);
}

export const integerAndAlgebraSolvers: Readonly<Record<string, KeySolver>> = {
  'add-integers': {
    kind: 'number',
    value: (p) => int(walk(p)),
    slips: {
      'integer-ignore-sign': (p) => int(total(sizes(p))),
      'integer-add-magnitudes': (p) => int(-total(sizes(p))),
      'integer-subtract-negative': (p) => int(p.int('a') + p.int('b') + p.int('c')),
      'integer-two-negatives-positive': (p) => int(total(sizes(p))),
      'integer-subtract-magnitudes': (p) => int(p.flag('minus') ? -p.int('a') - p.int('b') : p.int('b') - p.int('a')),
      'subtract-instead': (p) => int(p.int('a') - p.int('b')),
      'add-instead': (p) => int(p.int('a') + p.int('b')),
      'integer-wrong-sign': (p) => int(-walk(p)),
    },
  },
  'multiply-integers': {
    kind: 'number',
    value: (p) => int(scaled(p)),
    slips: {
      'integer-wrong-sign': (p) => int(-scaled(p)),
      'integer-product-as-sum': (p) => int(p.int('a') + p.int('b') + p.int('c')),
      'multiply-one-group-over': (p) => {
        const [a = 0, b = 0, c = 0] = sizes(p);
        return signed(p, p.flag('divide') ? Math.abs(scaled(p)) + 1 : (c === 0 ? 1 : c) * (a * b + a));
      },
      'multiply-one-group-short': (p) => {
        const [a = 0, b = 0, c = 0] = sizes(p);
        return signed(p, p.flag('divide') ? Math.abs(scaled(p)) - 1 : (c === 0 ? 1 : c) * (a * b - a));
      },
    },
  },
  'order-integers': { kind: 'order', worth: readNumber },
  'evaluate-expression': {
    kind: 'number',
    value: (p) => int(expressionValue(p, (a, x) => a * x)),
    slips: {
      'algebra-coefficient-as-digit': (p) => int(expressionValue(p, (a, x) => Number(`${a}${x}`))),
      'algebra-add-coefficient': (p) => int(expressionValue(p, (a, x) => a + x)),
      'algebra-partial-distribution': (p) => int(p.int('a') * p.int('x') + p.int('b')),
      'exponent-as-product': (p) => int(p.int('a') * (p.int('x') + p.int('x')) + p.int('b')),
      'exponent-before-factor': (p) => int((p.int('a') * p.int('x')) ** 2 + p.int('b')),
      'order-add-first': (p) => int(p.int('a') * p.int('x') + p.int('a') * p.int('b')),
      'order-left-to-right': (p) => int(p.int('b') * p.int('x') - p.int('a') * p.int('x')),
      'multiply-one-group-short': (p) => {
        const exact = expressionValue(p, (a, x) => a * x);
        return int(p.text('form') === 'minus' ? exact + p.int('a') : exact - p.int('a'));
      },
    },
  },
  'equivalent-expressions': {
    kind: 'text',
    accepted: (p) => [linearText(linearOf(p))],
    slips: {
      'algebra-partial-distribution': (p) => {
        const [x] = linearOf(p);
        const constant = {
          distribute: p.int('b'),
          'distribute-minus': -p.int('b'),
          both: p.int('b'),
          coefficient: p.int('b') + p.int('d'),
        }[p.text('form')];
        return linearText([x, constant ?? 0]);
      },
      'algebra-join-unlike': (p) => {
        const [x, constant] = linearOf(p);
        return linearText([x + constant, 0]);
      },
      'algebra-add-outside': (p) => {
        const [x] = linearOf(p);
        const [a, b] = [p.int('a'), p.int('b')];
        const constant = { distribute: a + b, 'distribute-minus': a - b, both: a + b, coefficient: a + b + p.int('d') }[
          p.text('form')
        ];
        return linearText([x, constant ?? 0]);
      },
      'integer-ignore-sign': (p) => {
        const [x, constant] = linearOf(p);
        return linearText([x, Math.abs(constant)]);
      },
      'algebra-multiply-like-terms': (p) => linearText([p.int('a') * p.int('c'), linearOf(p)[1]]),
      'algebra-term-left-out': (p) =>
        p.text('form') === 'collect'
          ? linearText([p.int('a'), p.int('b')])
          : linearText([linearOf(p)[0], p.int('a') * p.int('b')]),
    },
  },
  'solve-equation': {
    kind: 'number',
    value: root,
    slips: {
      'equation-same-operation': (p) => {
        const [a, b, c] = [p.int('a'), p.int('b'), p.int('c')];
        const wrong: Readonly<Record<string, Rational>> = {
          add: int(c + b),
          times: int(c * a),
          'two-step': rational(c + b, a),
          brackets: rational(c + a * b, a),
        };
        return wrong[p.text('form')] ?? int(0);
      },
      'equation-wrong-inverse': (p) => {
        const [a, b, c] = [p.int('a'), p.int('b'), p.int('c')];
        if (p.text('form') === 'add') return rational(c, b);
        return int(p.text('form') === 'times' ? c - a : c - a - b);
      },
      'equation-one-step-only': (p) =>
        p.text('form') === 'brackets' ? rational(p.int('c'), p.int('a')) : int(p.int('c') - p.int('b')),
      'equation-divide-first-part': (p) => rational(p.int('c') - p.int('a') * p.int('b'), p.int('a')),
      'algebra-partial-distribution': (p) => rational(p.int('c') - p.int('b'), p.int('a')),
      'equation-add-letters': (p) => rational(p.int('c') - p.int('b'), p.int('a') + p.int('d')),
      'equation-constants-added': (p) => rational(p.int('c') + p.int('b'), p.int('a') - p.int('d')),
      'copies-given-number': (p) => int(p.int('c')),
    },
  },
  'solve-inequality': {
    kind: 'text',
    accepted: (p) => [solutionLine(p)],
    slips: {
      'inequality-flip-wrong': (p) => swapSign(solutionLine(p), { '<': '>', '>': '<', '≤': '≥', '≥': '≤' }),
      'inequality-boundary': (p) => swapSign(solutionLine(p), { '<': '≤', '>': '≥', '≤': '<', '≥': '>' }),
      'equation-same-operation': (p) =>
        withBoundary(solutionLine(p), p.int('b') === 0 ? p.int('c') * p.int('a') : p.int('c') + p.int('b')),
      'equation-one-step-only': (p) => withBoundary(solutionLine(p), p.int('c') - p.int('b')),
      'integer-ignore-sign': (p) => `x ${p.text('sign')} ${(p.int('c') - p.int('b')) / -p.int('a')}`,
    },
  },
  'exponent-laws': {
    kind: 'text',
    accepted: (p) => [power(p.int('base'), factorCount(p))],
    slips: {
      'exponent-multiply-exponents': (p) =>
        power(p.int('base'), p.int('m') * p.int('n') * (p.text('form') === 'mixed' ? 2 : 1)),
      'exponent-add-wrongly': (p) =>
        power(p.int('base'), p.int('m') + p.int('n') + (p.text('form') === 'mixed' ? 2 : 0)),
      'exponent-multiply-bases': (p) => power(p.text('form') === 'quotient' ? 1 : p.int('base') ** 2, factorCount(p)),
      'exponent-subtract-wrongly': (p) => power(p.int('base'), Math.abs(p.int('m') - p.int('n'))),
      'exponent-as-repeated-exponent': (p) => power(p.int('base') * p.int('n'), p.int('m')),
    },
  },
  slope: {
    kind: 'number',
    value: (p) => over(int(p.int('y1') - p.int('y2')), int(p.int('x1') - p.int('x2'))),
    slips: {
      'slope-inverted': (p) => rational(p.int('x1') - p.int('x2'), p.int('y1') - p.int('y2')),
      'integer-wrong-sign': (p) => rational(p.int('y1') - p.int('y2'), p.int('x2') - p.int('x1')),
      'slope-coordinates': (p) => rational(p.int('y2'), p.int('x2')),
      'slope-rise-only': (p) => int(p.int('y2') - p.int('y1')),
    },
  },
  pythagoras: {
    kind: 'number',
    value: (p) => {
      const squares = p.flag('leg') ? p.int('c') ** 2 - p.int('a') ** 2 : p.int('a') ** 2 + p.int('b') ** 2;
      let side = 0;
      while (side * side < squares) side += 1;
      if (side * side !== squares) throw new RangeError('the side is not a whole number');
      return int(side);
    },
    slips: {
      'pythagoras-add-sides': (p) => int(p.flag('leg') ? p.int('c') - p.int('a') : p.int('a') + p.int('b')),
      'pythagoras-no-root': (p) =>
        int(p.flag('leg') ? p.int('c') ** 2 - p.int('a') ** 2 : p.int('a') ** 2 + p.int('b') ** 2),
      'pythagoras-doubled': (p) => int(2 * (p.flag('leg') ? p.int('c') - p.int('a') : p.int('a') + p.int('b'))),
    },
  },
};
