/** Independent solvers for decimals, ratios, rates and percent. */
import { compare, minus, over, plus, type Rational, rational, readNumber, times } from '../rational.ts';
import type { KeySolver, StoredParameters } from '../solver.ts';

/** `digits` counted in the last of `places` places. */
const decimal = (digits: number, places: number) => rational(digits, 10n ** BigInt(places));
const first = (p: StoredParameters) => decimal(p.int('a'), p.int('aPlaces'));
const second = (p: StoredParameters) => decimal(p.int('b'), p.int('bPlaces'));
const size = (value: Rational) => (value.top < 0n ? rational(-value.top, value.bottom) : value);

const percentOf = (percent: number, amount: Rational) => times(rational(percent, 100), amount);
const part = (p: StoredParameters) => percentOf(p.int('percent'), rational(p.int('whole')));

/** For one unit: hundredths over quarters. */
const amount = (p: StoredParameters) => rational(p.int('total'), 100);
const count = (p: StoredParameters) => rational(p.int('count'), 4);

const newFirst = (p: StoredParameters) => rational(p.int('a') * p.int('up'), p.int('down'));

export const decimalAndRatioSolvers: Readonly<Record<string, KeySolver>> = {
  'compare-decimals': {
    kind: 'text',
    accepted: (p) => [['<', '=', '>'][compare(first(p), second(p)) + 1] ?? ''],
  },
  'order-decimals': { kind: 'order', worth: readNumber },
  'fraction-decimal-percent': { kind: 'pairs', worth: readNumber },
  'add-decimals': {
    kind: 'number',
    value: (p) => (p.flag('minus') ? minus(first(p), second(p)) : plus(first(p), second(p))),
    slips: {
      'decimal-two-whole-numbers': (p) => {
        const [[aWhole = '0', aRest = '0'], [bWhole = '0', bRest = '0']] = [halves(p.int('a')), halves(p.int('b'))];
        const behind = String(Number(aRest) + Number(bRest));
        return decimal(Number(`${Number(aWhole) + Number(bWhole)}${behind}`), behind.length);
      },
      'decimal-align-right': (p) =>
        decimal(p.flag('minus') ? Math.abs(p.int('a') - p.int('b')) : p.int('a') + p.int('b'), p.int('bPlaces')),
      'decimal-drop-point': (p) => {
        const exact = p.flag('minus') ? minus(first(p), second(p)) : plus(first(p), second(p));
        return times(exact, rational(10n ** BigInt(Math.max(p.int('aPlaces'), p.int('bPlaces')))));
      },
      'add-no-carry': (p) => minus(plus(first(p), second(p)), rational(1)),
      'add-instead': (p) => plus(first(p), second(p)),
      'subtract-instead': (p) => size(minus(first(p), second(p))),
    },
  },
  'multiply-decimals': {
    kind: 'number',
    value: (p) => times(first(p), second(p)),
    slips: {
      'decimal-product-point-as-sum': (p) =>
        decimal(p.int('a') * p.int('b'), Math.max(p.int('aPlaces'), p.int('bPlaces'))),
      'decimal-drop-point': (p) => rational(p.int('a') * p.int('b')),
      'decimal-product-one-too-many': (p) => over(times(first(p), second(p)), rational(10)),
      'add-instead': (p) => plus(first(p), second(p)),
    },
  },
  'equivalent-ratios': {
    kind: 'number',
    // By cross products: a : b = new : x.
    value: (p) => over(times(newFirst(p), rational(p.int('b'))), rational(p.int('a'))),
    slips: {
      'ratio-additive': (p) => plus(rational(p.int('b')), minus(newFirst(p), rational(p.int('a')))),
      'ratio-one-side-only': (p) => rational(p.int('b')),
      'ratio-reversed': (p) => {
        const turned = over(times(newFirst(p), rational(p.int('a'))), rational(p.int('b')));
        return turned.bottom === 1n ? turned : newFirst(p);
      },
      'multiply-one-group-over': (p) => rational(p.int('b') * p.int('up') + p.int('b')),
      'rate-total-as-rate': (p) => rational(p.int('a') * p.int('b')),
    },
  },
  'unit-rate': { kind: 'number', value: (p) => over(amount(p), count(p)) },
  'percent-of': {
    kind: 'number',
    value: (p) => (p.flag('findWhole') ? over(times(part(p), rational(100)), rational(p.int('percent'))) : part(p)),
    slips: {
      'percent-as-number': (p) => rational(p.int('percent')),
      'percent-divide': (p) => rational(p.int('whole'), p.int('percent')),
      'percent-subtract': (p) =>
        p.flag('findWhole')
          ? plus(part(p), rational(p.int('percent')))
          : size(rational(p.int('whole') - p.int('percent'))),
      'percent-complement': (p) => percentOf(100 - p.int('percent'), rational(p.int('whole'))),
      'percent-point-shift': (p) => times(part(p), rational(10)),
      'percent-part-as-whole': (p) => percentOf(p.int('percent'), part(p)),
    },
  },
  'percent-change': {
    kind: 'number',
    value: (p) => {
      const start = rational(p.int('start'));
      const middle = plus(start, percentOf(p.int('percent'), start));
      return plus(middle, percentOf(p.int('second'), middle));
    },
    slips: {
      'percent-only-change': (p) => size(percentOf(p.int('percent'), rational(p.int('start')))),
      'percent-wrong-direction': (p) =>
        minus(rational(p.int('start')), percentOf(p.int('percent'), rational(p.int('start')))),
      'percent-subtract': (p) => rational(p.int('start') + p.int('percent') + p.int('second')),
      'percent-changes-added': (p) =>
        plus(rational(p.int('start')), percentOf(p.int('percent') + p.int('second'), rational(p.int('start')))),
    },
  },
};

/** A count of tenths as the digits before and behind the point. */
function halves(tenths: number): [string, string] {
  const text = String(tenths);
  return [text.slice(0, -1), text.slice(-1)];
}
