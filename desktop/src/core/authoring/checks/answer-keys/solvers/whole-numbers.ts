/** Independent solvers for counting, place value and the four operations. They work on digits and BigInt, not on the templates' formulas. */
import { rational } from '../rational.ts';
import type { KeySolver, StoredParameters } from '../solver.ts';

const int = (value: number | bigint) => rational(value);
const digitsOf = (value: number) => [...String(value)].map(Number).reverse();
const product = (a: number, b: number) => BigInt(a) * BigInt(b);

/** The value of the number with only the digit at `place` kept. */
function placeOnly(value: number, place: number): bigint {
  const text = String(value);
  return BigInt(text.charAt(text.length - 1 - place) + '0'.repeat(place));
}

/** Round half up by looking at the digit behind the place, on the text. */
function rounded(value: number, zeros: number): bigint {
  const text = String(value).padStart(zeros + 1, '0');
  const kept = BigInt(text.slice(0, text.length - zeros));
  const up = Number(text.charAt(text.length - zeros)) >= 5 ? 1n : 0n;
  return (kept + up) * 10n ** BigInt(zeros);
}

const zerosOf = (p: StoredParameters) => String(p.int('unit')).length - 1;
const floorTo = (p: StoredParameters) => (BigInt(p.int('number')) / BigInt(p.int('unit'))) * BigInt(p.int('unit'));

function columnSums(p: StoredParameters): number[] {
  const addends = [p.int('a'), p.int('b'), p.int('c')].map(digitsOf);
  const length = Math.max(...addends.map((digits) => digits.length));
  return Array.from({ length }, (_, place) => addends.reduce((sum, digits) => sum + (digits[place] ?? 0), 0));
}

/** The lowest column of a − b in which the top digit is the smaller one. */
function firstShort(p: StoredParameters): number {
  const [top, bottom] = [digitsOf(p.int('a')), digitsOf(p.int('b'))];
  return Math.max(
    0,
    top.findIndex((digit, place) => digit < (bottom[place] ?? 0)),
  );
}

/** By repeated subtraction, so that neither `%` nor `/` of the template is repeated. */
function shareOut(total: number, size: number): { groups: bigint; rest: bigint } {
  let [groups, rest] = [0n, BigInt(total)];
  while (rest >= BigInt(size)) {
    rest -= BigInt(size);
    groups += 1n;
  }
  return { groups, rest };
}

const shared = (p: StoredParameters) => shareOut(p.int('total'), p.int('size'));

const commonDivisors = (a: number, b: number) =>
  Array.from({ length: Math.min(a, b) }, (_, index) => index + 1).filter((value) => a % value === 0 && b % value === 0);
const firstMeeting = (a: number, b: number) => {
  let multiple = a;
  while (multiple % b !== 0) multiple += a;
  return multiple;
};

export const wholeNumberSolvers: Readonly<Record<string, KeySolver>> = {
  'count-objects': { kind: 'number', value: (p) => int(p.int('perRow') * p.int('rows') + p.int('extra')) },
  'join-and-take': {
    kind: 'number',
    value: (p) => int(p.flag('take') ? p.int('a') - p.int('b') : p.int('a') + p.int('b')),
  },
  'missing-addend': { kind: 'number', value: (p) => int(p.int('total') - p.int('known')) },
  'compare-whole-numbers': {
    kind: 'text',
    accepted: (p) => {
      const [a, b] = [String(p.int('a')), String(p.int('b'))];
      if (a === b) return ['='];
      const less = a.length === b.length ? a < b : a.length < b.length;
      return [less ? '<' : '>'];
    },
  },
  'place-value': {
    kind: 'number',
    value: (p) => int(placeOnly(p.int('number'), p.int('place'))),
    slips: {
      'place-face-value': (p) => int(BigInt(digitsOf(p.int('number'))[p.int('place')] ?? 0)),
      'place-one-too-low': (p) => int(placeOnly(p.int('number'), p.int('place')) / 10n),
      'place-one-too-high': (p) => int(placeOnly(p.int('number'), p.int('place')) * 10n),
      'place-cuts-number-off': (p) => int(BigInt(String(p.int('number')).slice(-1 - p.int('place')))),
    },
  },
  'round-whole-numbers': {
    kind: 'number',
    value: (p) => int(rounded(p.int('number'), zerosOf(p))),
    slips: {
      'round-always-down': (p) => int(floorTo(p)),
      'round-always-up': (p) => int(floorTo(p) + BigInt(p.int('unit'))),
      'round-wrong-place': (p) => int(rounded(p.int('number'), zerosOf(p) === 1 ? 2 : zerosOf(p) - 1)),
      'round-drop-zeros': (p) => int(rounded(p.int('number'), zerosOf(p)) / BigInt(p.int('unit'))),
    },
  },
  'add-whole-numbers': {
    kind: 'number',
    value: (p) => int(BigInt(p.int('a')) + BigInt(p.int('b')) + BigInt(p.int('c'))),
    slips: {
      'add-no-carry': (p) =>
        int(
          BigInt(
            columnSums(p)
              .map((sum) => String(sum).slice(-1))
              .reverse()
              .join(''),
          ),
        ),
      'add-write-whole-column': (p) => int(BigInt(columnSums(p).reverse().join(''))),
      'subtract-instead': (p) => int(Math.max(p.int('a'), p.int('b')) - Math.min(p.int('a'), p.int('b'))),
      'add-one-left-out': (p) => int(p.int('a') + p.int('b')),
    },
  },
  'subtract-whole-numbers': {
    kind: 'number',
    value: (p) => int(BigInt(p.int('a')) - BigInt(p.int('b'))),
    slips: {
      'subtract-smaller-from-larger': (p) => {
        const [top, bottom] = [digitsOf(p.int('a')), digitsOf(p.int('b'))];
        return int(
          BigInt(
            top
              .map((digit, place) => Math.abs(digit - (bottom[place] ?? 0)))
              .reverse()
              .join(''),
          ),
        );
      },
      'subtract-borrow-not-paid': (p) => int(BigInt(p.int('a') - p.int('b')) + 10n ** BigInt(firstShort(p) + 1)),
      'subtract-borrow-everywhere': (p) => int(BigInt(p.int('a') - p.int('b')) - 10n ** BigInt(firstShort(p) + 1)),
      'add-instead': (p) => int(p.int('a') + p.int('b')),
    },
  },
  'equal-groups': {
    kind: 'number',
    value: (p) =>
      int(Array.from({ length: p.int('groups') }, () => p.int('size')).reduce((sum, size) => sum + size, 0)),
    slips: {
      'add-instead': (p) => int(p.int('groups') + p.int('size')),
      'multiply-one-group-short': (p) => int(p.int('groups') * p.int('size') - p.int('size')),
      'multiply-one-group-over': (p) => int(p.int('groups') * p.int('size') + p.int('size')),
      'count-one-group': (p) => int(p.int('size')),
    },
  },
  'multiply-whole-numbers': {
    kind: 'number',
    value: (p) => int(product(p.int('a'), p.int('b'))),
    slips: {
      'multiply-ones-only': (p) => {
        const [[a0 = 0, a1 = 0], [b0 = 0, b1 = 0]] = [digitsOf(p.int('a')), digitsOf(p.int('b'))];
        return int(100 * a1 * b1 + a0 * b0);
      },
      'multiply-no-placeholder': (p) => int(p.int('a') * digitsOf(p.int('b')).reduce((sum, digit) => sum + digit, 0)),
      'multiply-carry-lost': (p) =>
        int(
          BigInt(
            digitsOf(p.int('a'))
              .map((digit) => String(digit * p.int('b')).slice(-1))
              .reverse()
              .join(''),
          ),
        ),
      'multiply-one-group-short': (p) => int(product(p.int('a'), p.int('b')) - BigInt(p.int('a'))),
      'multiply-one-group-over': (p) => int(product(p.int('a'), p.int('b')) + BigInt(p.int('a'))),
      'add-instead': (p) => int(p.int('a') + p.int('b')),
    },
  },
  'divide-whole-numbers': {
    kind: 'number',
    value: (p) => {
      const { groups, rest } = shareOut(p.int('divisor') * p.int('quotient'), p.int('divisor'));
      if (rest !== 0n) throw new RangeError('the division leaves a remainder');
      return int(groups);
    },
    slips: {
      'divide-drop-zero': (p) => int(BigInt(String(p.int('quotient')).replace('0', ''))),
      'multiply-one-group-short': (p) => int(p.int('quotient') - 1),
      'multiply-one-group-over': (p) => int(p.int('quotient') + 1),
      'subtract-instead': (p) => int(p.int('divisor') * (p.int('quotient') - 1)),
      'copies-given-number': (p) => int(p.int('divisor')),
    },
  },
  'interpret-remainder': {
    kind: 'number',
    value: (p) => {
      const { groups, rest } = shared(p);
      const answers: Readonly<Record<string, bigint>> = {
        full: groups,
        left: rest,
        all: rest > 0n ? groups + 1n : groups,
      };
      const answer = answers[p.text('ask')];
      if (answer === undefined) throw new RangeError(`unknown question "${p.text('ask')}"`);
      return int(answer);
    },
    slips: {
      'remainder-ignored': (p) => int(shared(p).groups),
      'remainder-rounds-up': (p) => int(shared(p).groups + 1n),
      'remainder-as-answer': (p) => int(shared(p).rest),
      'remainder-quotient-instead': (p) => int(shared(p).groups),
      'remainder-complement': (p) => int(BigInt(p.int('size')) - shared(p).rest),
      'subtract-instead': (p) => int(p.int('total') - p.int('size')),
    },
  },
  'order-of-operations': {
    kind: 'number',
    value: (p) => int(evaluate(written(p), 'standard')),
    slips: {
      'order-left-to-right': (p) => int(evaluate(written(p), 'left-to-right')),
      'order-add-first': (p) => {
        const [a, b, c, d] = [p.int('a'), p.int('b'), p.int('c'), p.int('d')];
        return int(p.text('form') === 'power' ? ((a + b) * c) ** 2 : a * (b + c) * d);
      },
      'order-ignore-parentheses': (p) =>
        int(
          evaluate(
            written(p).filter((token) => token !== '(' && token !== ')'),
            'standard',
          ),
        ),
      'exponent-as-product': (p) => int(p.int('a') + p.int('b') * (p.int('c') + p.int('c'))),
      'add-instead': (p) => {
        const used = { 'sum-product': ['a', 'b', 'c'], power: ['a', 'b', 'c'] }[p.text('form')] ?? ['a', 'b', 'c', 'd'];
        return int(used.reduce((sum, name) => sum + p.int(name), p.text('form') === 'power' ? 2 : 0));
      },
      'multiply-one-group-short': (p) =>
        p.text('form') === 'sum-product'
          ? int(p.int('a') + p.int('b') * p.int('c') - p.int('c'))
          : int(evaluate(written(p), 'standard') - BigInt(p.int('a') + p.int('b'))),
    },
  },
  'select-factors': {
    kind: 'select',
    right: (option, p) => {
      const value = Number(option.replaceAll(',', ''));
      const partner = Array.from({ length: p.int('number') }, (_, index) => index + 1).some(
        (other) => other * value === p.int('number'),
      );
      return Number.isInteger(value) && partner;
    },
  },
  'common-factors-and-multiples': {
    kind: 'number',
    value: (p) =>
      int(
        p.flag('multiple') ? firstMeeting(p.int('a'), p.int('b')) : Math.max(...commonDivisors(p.int('a'), p.int('b'))),
      ),
    slips: {
      'factor-multiple-swapped': (p) =>
        int(
          p.flag('multiple')
            ? Math.max(...commonDivisors(p.int('a'), p.int('b')))
            : firstMeeting(p.int('a'), p.int('b')),
        ),
      'gcf-any-common-factor': (p) => int(commonDivisors(p.int('a'), p.int('b'))[1] ?? 0),
      'lcm-product-always': (p) => int(p.int('a') * p.int('b')),
      'copies-given-number': (p) => int(Math.min(p.int('a'), p.int('b'))),
      'subtract-instead': (p) => int(Math.abs(p.int('a') - p.int('b'))),
      'add-instead': (p) => int(p.int('a') + p.int('b')),
    },
  },
};

/** The expression as it is shown, token by token. */
function written(p: StoredParameters): string[] {
  const [a, b, c, d] = [p.int('a'), p.int('b'), p.int('c'), p.int('d')];
  const forms: Readonly<Record<string, string>> = {
    'sum-product': `${a} + ${b} * ${c}`,
    'product-sum': `${a} * ${b} + ${c} * ${d}`,
    'parentheses-product': `${d} + ( ${a} + ${b} ) * ${c}`,
    'two-parentheses': `${d} * ( ${a} + ${b} ) - ( ${c} + ${b} )`,
    power: `${a} + ${b} * ${c} ^ 2`,
  };
  const form = forms[p.text('form')];
  if (form === undefined) throw new RangeError(`unknown form "${p.text('form')}"`);
  return form.split(' ');
}

/**
 * A small parser by precedence. Working "left to right" gives every operation but the power the same precedence and, as
 * students do, reads parentheses as if they were not there, except that a product by a parenthesis takes its sum.
 */
function evaluate(tokens: readonly string[], order: 'standard' | 'left-to-right'): bigint {
  if (order === 'left-to-right') return leftToRight(tokens);
  let at = 0;
  const level = (operators: readonly string[], next: () => bigint) => () => {
    let value = next();
    for (let token = tokens[at]; token !== undefined && operators.includes(token); token = tokens[at]) {
      at += 1;
      const other = next();
      value = apply(token, value, other);
    }
    return value;
  };
  const atom = (): bigint => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return BigInt(token);
    const value = sum();
    at += 1;
    return value;
  };
  const sum: () => bigint = level(['+', '-'], level(['*'], level(['^'], atom)));
  return sum();
}

function leftToRight(tokens: readonly string[]): bigint {
  // A product by an opening parenthesis multiplies what stands in it; a sum simply reads on.
  const opened = tokens.findIndex((token, index) => token === '(' && tokens[index - 1] === '*');
  if (opened !== -1) {
    const closed = tokens.indexOf(')', opened);
    const inner = leftToRight(tokens.slice(opened + 1, closed));
    return leftToRight([...tokens.slice(0, opened), String(inner), ...tokens.slice(closed + 1)]);
  }
  const plain = tokens.filter((token) => token !== '(' && token !== ')');
  const power = plain.indexOf('^');
  if (power !== -1) {
    const raised = BigInt(plain[power - 1] ?? '0') ** BigInt(plain[power + 1] ?? '1');
    return leftToRight([...plain.slice(0, power - 1), String(raised), ...plain.slice(power + 2)]);
  }
  let value = BigInt(plain[0] ?? '0');
  for (let index = 1; index < plain.length; index += 2)
    value = apply(plain[index] ?? '+', value, BigInt(plain[index + 1] ?? '0'));
  return value;
}

function apply(operator: string, a: bigint, b: bigint): bigint {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      return a ** b;
  }
}
