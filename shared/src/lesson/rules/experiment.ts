/**
 * Experiments: what comes out of a declared model for a choice of levels, whether two trials make a fair comparison, and
 * how trials are kept in a student's progress. Only + - * / and comparisons, so that Node and Luau give the same number.
 */
import type { Curve, Model } from '../play/activities/index.ts';
import { countOf, digitOf, lettersOf } from './portable.ts';

/** The value of each variable's levels, in the order of the variables. */
export type LevelValues = readonly (readonly number[])[];

/** The outcome in units of its last digit: 12.5 with one decimal is 125. Undefined for levels that do not exist. */
export function outcomeOf(model: Model, values: LevelValues, levels: readonly number[]): number | undefined {
  if (countOf(levels) !== countOf(values)) return undefined;
  let total = model.base;
  let known = true;
  values.forEach((own, variable) => {
    const value = own[levels[variable] ?? -1];
    const curve = model.curves[variable];
    if (value === undefined || curve === undefined) {
      known = false;
      return;
    }
    // What does not matter adds nothing and multiplies by one.
    if (curve.kind === 'none') return;
    total = model.combine === 'sum' ? total + heightOf(curve, value) : total * heightOf(curve, value);
  });
  if (!known) return undefined;
  let kept = total;
  if (kept < model.least) kept = model.least;
  if (kept > model.most) kept = model.most;
  return rounded(kept * scaleOf(model.decimals));
}

function heightOf(curve: Curve, x: number): number {
  switch (curve.kind) {
    case 'none':
      return 0;
    case 'line':
      return curve.slope * x + curve.start;
    case 'peak': {
      const off = (x - curve.best) / curve.width;
      const height = 1 - off * off;
      if (height < 0) return 0;
      return height;
    }
    case 'saturating':
      return x / (x + curve.half);
    case 'square':
      return curve.factor * x * x;
    case 'inverse':
      return x === 0 ? 0 : curve.factor / x;
  }
}

function scaleOf(decimals: number): number {
  return decimals === 0 ? 1 : decimals === 1 ? 10 : 100;
}

/** To the nearest whole number, halves upwards. Never negative, because the two languages divide negatives differently. */
function rounded(value: number): number {
  const up = value < 0 ? 0.5 : value + 0.5;
  return up - (up % 1);
}

/** An outcome as it is read: 125 with one decimal is `12.5`. */
export function outcomeText(scaled: number, decimals: number): string {
  if (decimals === 0) return `${scaled}`;
  const scale = scaleOf(decimals);
  const part = scaled % scale;
  const zero = decimals === 2 && part < 10 ? '0' : '';
  return `${(scaled - part) / scale}.${zero}${part}`;
}

/** Places of the variables in which two trials differ. */
export function changedVariables(a: readonly number[], b: readonly number[]): readonly number[] {
  const changed: number[] = [];
  a.forEach((level, variable) => {
    if (level !== b[variable]) changed.push(variable);
  });
  return changed;
}

/** The most levels of the tested variable that were tried with everything else the same. */
export function fairSeries(trials: readonly (readonly number[])[], tested: number): number {
  let most = 0;
  for (const trial of trials) {
    const levels: number[] = [];
    for (const other of trials) {
      const level = other[tested];
      const fair = changedVariables(trial, other).every((variable) => variable === tested);
      if (fair && level !== undefined && !levels.includes(level)) levels.push(level);
    }
    if (countOf(levels) > most) most = countOf(levels);
  }
  return most;
}

/** How a trial stands among what a student did: `trial-2-0-1` for the levels of three variables. */
export function trialMark(levels: readonly number[]): string {
  return `trial-${levels.join('-')}`;
}

/** The levels of a mark; undefined for a mark of something else. Levels are single digits. */
export function readTrialMark(mark: string): readonly number[] | undefined {
  const letters = lettersOf(mark);
  const size = countOf(letters);
  if (size < 7 || size % 2 === 0 || letters.filter((_, index) => index < 6).join('') !== 'trial-') return undefined;
  const levels: number[] = [];
  let sound = true;
  letters.forEach((letter, index) => {
    if (index < 6) return;
    if (index % 2 === 1) {
      if (letter !== '-') sound = false;
    } else {
      const level = digitOf(letter);
      if (level < 0) sound = false;
      levels.push(level);
    }
  });
  return sound ? levels : undefined;
}

/** The trials among a student's marks, in the order made. */
export function trialsIn(marks: readonly string[]): readonly (readonly number[])[] {
  const trials: (readonly number[])[] = [];
  for (const mark of marks) {
    const levels = readTrialMark(mark);
    if (levels !== undefined) trials.push(levels);
  }
  return trials;
}

export type Change = 'more' | 'less' | 'same';

/** How an outcome compares with the one before. */
export function changeOf(before: number, after: number): Change {
  return after > before ? 'more' : after < before ? 'less' : 'same';
}
