/** Independent solvers for geometry, measurement and data. */
import { over, plus, type Rational, rational } from '../rational.ts';
import type { KeySolver, StoredParameters } from '../solver.ts';

const int = (value: number | bigint) => rational(value);
const half = (value: number) => rational(value, 2);

/** Unit squares in a grid, counted one by one. */
function squares(long: number, wide: number): number {
  let count = 0;
  for (let row = 0; row < wide; row += 1) for (let column = 0; column < long; column += 1) count += 1;
  return count;
}

/** What is missing from the total of the angles. */
const rest = (p: StoredParameters, total: number) => rational(total - p.int('a') - p.int('b'));

const SMALL_IN_LARGE: Readonly<Record<string, number>> = {
  'feet-inches': 12,
  'yards-feet': 3,
  'pounds-ounces': 16,
  'hours-minutes': 60,
  'minutes-seconds': 60,
  'gallons-quarts': 4,
  'meters-centimeters': 100,
  'kilometers-meters': 1000,
  'kilograms-grams': 1000,
};

function factor(p: StoredParameters): number {
  const found = SMALL_IN_LARGE[p.text('kind')];
  if (found === undefined) throw new RangeError(`unknown units "${p.text('kind')}"`);
  return found;
}

const point = (x: number, y: number) => `(${x}, ${y})`;
const step = (value: number) => (value < 0 ? value - 1 : value + 1);

/** Clock faces of start and end: hours and minutes. */
function faces(p: StoredParameters) {
  const end = p.int('start') + p.int('minutes');
  return {
    from: { hour: Math.floor(p.int('start') / 60), minute: p.int('start') % 60 },
    to: { hour: Math.floor(end / 60), minute: end % 60 },
  };
}

const cents = (value: number) => rational(value, 100);
const spent = (p: StoredParameters) => p.int('price') * p.int('count');

const list = (p: StoredParameters, name: string) => p.text(name).split(' ').map(Number);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** Bars of the chart, in exact values: half steps of the scale. */
const bar = (p: StoredParameters, which: 'i' | 'j') =>
  rational((list(p, 'halves')[p.int(which)] ?? 0) * p.int('step'), 2);
const barLines = (p: StoredParameters, which: 'i' | 'j') => half(list(p, 'halves')[p.int(which)] ?? 0);

function asked(p: StoredParameters, read: (which: 'i' | 'j') => Rational): Rational {
  const [first, second] = [read('i'), read('j')];
  switch (p.text('ask')) {
    case 'one':
      return first;
    case 'more':
      return plus(first, rational(-second.top, second.bottom));
    case 'total':
      return plus(first, second);
    default:
      throw new RangeError(`unknown question "${p.text('ask')}"`);
  }
}

/** The middle of a list, by taking one off at each end. */
function middle(values: readonly number[]): Rational {
  const left = [...values];
  while (left.length > 2) {
    left.shift();
    left.pop();
  }
  return rational(sum(left), left.length);
}

const ordered = (values: readonly number[]) => [...values].sort((a, b) => a - b);

export const geometryAndDataSolvers: Readonly<Record<string, KeySolver>> = {
  'rectangle-area': {
    kind: 'number',
    value: (p) =>
      p.flag('side')
        ? int(p.int('wide'))
        : int(squares(p.int('long'), p.int('wide')) + squares(p.int('long'), p.int('extra'))),
    slips: {
      'area-as-perimeter': (p) =>
        int(sum([p.int('long'), p.int('wide'), p.int('extra'), p.int('long'), p.int('wide'), p.int('extra')])),
      'area-add-sides': (p) => int(p.int('long') + p.int('wide') + p.int('extra')),
      'area-one-dimension-missing': (p) =>
        p.flag('side') ? int(p.int('wide') - 1) : int(squares(p.int('long'), p.int('wide')) - p.int('long')),
      'add-one-left-out': (p) => int(squares(p.int('long'), p.int('wide'))),
      'area-multiply-all': (p) => int(BigInt(p.int('long')) * BigInt(p.int('wide')) * BigInt(p.int('extra'))),
      'subtract-instead': (p) => int(squares(p.int('long'), p.int('wide')) - p.int('long')),
      'area-half-as-side': (p) => plus(half(squares(p.int('long'), p.int('wide'))), int(-p.int('long'))),
      'copies-given-number': (p) => int(p.int('long')),
    },
  },
  'rectangle-perimeter': {
    kind: 'number',
    value: (p) =>
      int(p.flag('side') ? p.int('wide') : sum([p.int('long'), p.int('wide'), p.int('long'), p.int('wide')])),
    slips: {
      'perimeter-as-area': (p) => int(squares(p.int('long'), p.int('wide'))),
      'perimeter-two-sides': (p) => int(p.int('long') + p.int('wide') + (p.flag('side') ? p.int('wide') : 0)),
      'perimeter-three-sides': (p) => int(p.int('long') + p.int('wide') + p.int('long')),
      'equation-one-step-only': (p) => int(p.int('wide') + p.int('wide')),
      'area-half-as-side': (p) => int(p.int('long') + p.int('wide')),
    },
  },
  'triangle-area': {
    kind: 'number',
    value: (p) => (p.flag('findHeight') ? int(p.int('height')) : half(squares(p.int('base'), p.int('height')))),
    slips: {
      'triangle-area-no-half': (p) =>
        p.flag('findHeight') ? half(p.int('height')) : int(squares(p.int('base'), p.int('height'))),
      'triangle-area-slanted-side': (p) => half(squares(p.int('base'), p.int('slant'))),
      'area-add-sides': (p) => int(p.int('base') + p.int('height')),
      'area-half-both': (p) =>
        p.flag('findHeight')
          ? int(p.int('height') + p.int('height'))
          : over(half(squares(p.int('base'), p.int('height'))), int(2)),
      'subtract-instead': (p) => {
        const difference = plus(half(squares(p.int('base'), p.int('height'))), int(-p.int('base')));
        return difference.top < 0n ? rational(-difference.top, difference.bottom) : difference;
      },
    },
  },
  'prism-volume': {
    kind: 'number',
    value: (p) => {
      if (p.flag('edge')) return int(p.int('high'));
      const layer = squares(p.int('long'), p.int('wide'));
      return int(sum(Array.from({ length: p.int('high') + p.int('second') }, () => layer)));
    },
    slips: {
      'volume-add-edges': (p) => int(p.int('long') + p.int('wide') + p.int('high') + p.int('second')),
      'volume-one-layer': (p) => int(squares(p.int('long'), p.int('wide'))),
      'volume-surface': (p) => {
        const faces = [
          squares(p.int('long'), p.int('wide')),
          squares(p.int('long'), p.int('high')),
          squares(p.int('wide'), p.int('high')),
        ];
        return int(sum([...faces, ...faces]));
      },
      'add-one-left-out': (p) => int(squares(p.int('long'), p.int('wide')) * p.int('high')),
      'equation-one-step-only': (p) => int(squares(p.int('wide'), p.int('high'))),
      'subtract-instead': (p) => int(squares(p.int('long'), p.int('wide')) * (p.int('high') - 1)),
    },
  },
  'missing-angle': {
    kind: 'number',
    value: (p) => rest(p, { corner: 90, line: 180, triangle: 180, turn: 360 }[p.text('shape')] ?? 0),
    slips: {
      'angle-wrong-total': (p) => rest(p, { corner: 180, line: 360, triangle: 360, turn: 270 }[p.text('shape')] ?? 0),
      'angle-equal-guess': (p) => int(p.int('a')),
      'angle-add-known': (p) => int(p.int('a') + p.int('b')),
      'angle-arithmetic-slip': (p) =>
        rest(p, ({ corner: 90, line: 180, triangle: 180, turn: 360 }[p.text('shape')] ?? 0) + 10),
    },
  },
  'read-coordinates': {
    kind: 'text',
    accepted: (p) => [point(p.int('x'), p.int('y'))],
    slips: {
      'coordinates-swapped': (p) => point(p.int('y'), p.int('x')),
      'coordinates-count-from-one': (p) => point(step(p.int('x')), step(p.int('y'))),
      'coordinates-one-axis': (p) =>
        p.int('x') === 0 || p.int('y') === 0
          ? point(p.int('x') || p.int('y'), p.int('y') || p.int('x'))
          : point(p.int('x'), p.int('x')),
      'coordinates-sign-lost': (p) => point(Math.abs(p.int('x')), Math.abs(p.int('y'))),
    },
  },
  'convert-units': {
    kind: 'number',
    value: (p) => {
      const small = sum(Array.from({ length: p.int('amount') }, () => factor(p))) + p.int('extra');
      return p.flag('down') ? int(small) : rational(small, factor(p));
    },
  },
  'elapsed-time': {
    kind: 'number',
    // Minute by minute from one clock face to the other.
    value: (p) => {
      const { from, to } = faces(p);
      let [hour, minute, passed] = [from.hour, from.minute, 0];
      while (hour !== to.hour || minute !== to.minute) {
        minute += 1;
        passed += 1;
        if (minute === 60) [hour, minute] = [hour + 1, 0];
        if (passed > 1440) throw new RangeError('the end is not reached within a day');
      }
      return int(passed);
    },
    slips: {
      'time-base-ten': (p) =>
        int((faces(p).to.hour - faces(p).from.hour) * 100 + faces(p).to.minute - faces(p).from.minute),
      'time-minutes-only': (p) => int(Math.abs(faces(p).to.minute - faces(p).from.minute)),
      'time-hour-extra': (p) => int(p.int('minutes') + 60),
      'copies-given-number': (p) => int(faces(p).to.minute),
      'add-instead': (p) => int(faces(p).from.minute + faces(p).to.minute),
      'time-to-full-hour': (p) => int(60 - faces(p).from.minute),
    },
  },
  'make-change': {
    kind: 'number',
    value: (p) => cents(p.int('paid') - spent(p)),
    slips: {
      'money-extra-dollar': (p) => cents(p.int('paid') - spent(p) + 100),
      'add-instead': (p) => cents(p.int('paid') + spent(p)),
      'copies-given-number': (p) => cents(spent(p)),
      'add-one-left-out': (p) => cents(p.int('paid') - spent(p) + p.int('price')),
      'money-dollar-cent-places': (p) => rational(p.int('paid') - spent(p), 10),
      'subtract-borrow-everywhere': (p) => cents(p.int('paid') - spent(p) - 10),
    },
  },
  'bar-chart': {
    kind: 'number',
    value: (p) => asked(p, (which) => bar(p, which)),
    slips: {
      'chart-count-lines': (p) => asked(p, (which) => barLines(p, which)),
      'chart-one-bar-only': (p) => bar(p, 'i'),
      'chart-wrong-bar': (p) => bar(p, 'j'),
      'chart-one-line-off': (p) =>
        plus(
          asked(p, (which) => bar(p, which)),
          int(p.int('step')),
        ),
      'add-instead': (p) => plus(bar(p, 'i'), bar(p, 'j')),
      'subtract-instead': (p) => {
        const difference = plus(bar(p, 'i'), rational(-bar(p, 'j').top, bar(p, 'j').bottom));
        return difference.top < 0n ? rational(-difference.top, difference.bottom) : difference;
      },
    },
  },
  'mean-and-median': {
    kind: 'number',
    value: (p) => {
      const values = list(p, 'values');
      if (p.text('ask') === 'mean') return rational(sum(values), values.length);
      if (p.text('ask') === 'median') return middle(ordered(values));
      return int(p.int('target') * (values.length + 1) - sum(values));
    },
    slips: {
      'mean-no-division': (p) => int(sum(list(p, 'values'))),
      'mean-as-median': (p) => middle(ordered(list(p, 'values'))),
      'mean-midrange': (p) => half((ordered(list(p, 'values'))[0] ?? 0) + (ordered(list(p, 'values')).at(-1) ?? 0)),
      'median-unsorted': (p) => middle(list(p, 'values')),
      'median-as-mean': (p) => rational(sum(list(p, 'values')), list(p, 'values').length),
      'data-range-confused': (p) =>
        int((ordered(list(p, 'values')).at(-1) ?? 0) - (ordered(list(p, 'values'))[0] ?? 0)),
      'mean-repeat-target': (p) => int(p.int('target')),
      'mean-of-given': (p) => rational(sum(list(p, 'values')), list(p, 'values').length),
    },
  },
};
