/**
 * The number line of a walk as everyone needs it who shows it: where a number lies, which marks carry a number and how it
 * is written, and the line as a picture for paper and screen. Exact: floating point only places what is already right.
 */
import { exactParts } from './exact-numbers.ts';
import { type ActivityOf, exactNumberSchema, type Figure } from './schema/index.ts';

export type NumberLine = ActivityOf<'number-line-walk'>['params']['line'];

export interface LineMark {
  /** Steps from the left end. */
  readonly step: number;
  /** The number, with its unit at both ends. */
  readonly text: string;
}

/** Whether the line can be drawn: both ends are numbers and it runs upwards. While it is edited it may not. */
export function canBeDrawn(line: NumberLine): boolean {
  if (!exactNumberSchema.safeParse(line.from).success || !exactNumberSchema.safeParse(line.to).success) return false;
  const [from, to] = [exactParts(line.from), exactParts(line.to)];
  const rises = from.numerator * to.denominator < to.numerator * from.denominator;
  return rises && Number.isInteger(line.steps) && line.steps > 0 && line.labelEvery > 0;
}

/** Steps from the left end to the number; beyond the ends it is less than 0 or more than the line's steps. */
export function placeOnLine(line: NumberLine, value: string): number {
  const [from, to, at] = [exactParts(line.from), exactParts(line.to), exactParts(value)];
  const top = (at.numerator * from.denominator - from.numerator * at.denominator) * to.denominator * BigInt(line.steps);
  const bottom = (to.numerator * from.denominator - from.numerator * to.denominator) * at.denominator;
  return Number(top) / Number(bottom);
}

/** Marks that carry a number, from left to right. */
export function labelledMarks(line: NumberLine): readonly LineMark[] {
  const steps = Array.from({ length: line.steps + 1 }, (_, step) => step);
  return steps
    .filter((step) => step % line.labelEvery === 0 || step === line.steps)
    .map((step) => ({ step, text: numberAt(line, step) }));
}

/** The number at a mark as the line writes it: `-3`, `2.5`, `1 1/4`. */
export function numberAt(line: NumberLine, step: number): string {
  const [from, to] = [exactParts(line.from), exactParts(line.to)];
  const steps = BigInt(line.steps);
  const top = from.numerator * to.denominator * (steps - BigInt(step)) + to.numerator * from.denominator * BigInt(step);
  return written(top, from.denominator * to.denominator * steps, line.form);
}

/** A minus sign as print has it, so that it does not look like the hyphen of a word. */
const MINUS = '−';

function written(top: bigint, bottom: bigint, form: NumberLine['form']): string {
  const negative = top < 0n;
  const size = negative ? -top : top;
  const whole = size / bottom;
  const rest = size % bottom;
  const sign = negative ? MINUS : '';
  if (rest === 0n) return `${sign}${whole}`;
  if (form === 'decimal' && isFinite10(bottom / divisor(size, bottom)))
    return `${sign}${whole}${decimals(rest, bottom)}`;
  const shared = divisor(rest, bottom);
  return `${sign}${whole === 0n ? '' : `${whole} `}${rest / shared}/${bottom / shared}`;
}

/** Whether a fraction with this denominator ends as a decimal. */
function isFinite10(bottom: bigint): boolean {
  let left = bottom;
  while (left % 2n === 0n) left /= 2n;
  while (left % 5n === 0n) left /= 5n;
  return left === 1n;
}

function decimals(rest: bigint, bottom: bigint): string {
  let digits = '.';
  for (let left = rest * 10n; left !== 0n; left = (left % bottom) * 10n) digits += `${left / bottom}`;
  return digits;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

const LEFT = 5;
const WIDTH = 90;
const LINE_Y = 50;

/** The line with its marks and numbers on the 0 to 100 canvas of a figure; it shows where nothing belongs. */
export function lineFigure(line: NumberLine): Figure {
  const x = (step: number) => LEFT + (WIDTH * step) / line.steps;
  const labels = labelledMarks(line);
  const numbered = new Set(labels.map(({ step }) => step));
  const longest = Math.max(...labels.map(({ text }) => text.length));
  const size = Math.max(2.5, Math.min(6, (WIDTH / labels.length / longest) * 1.6));
  const ticks = Array.from({ length: line.steps + 1 }, (_, step) => ({
    shape: 'line' as const,
    x1: x(step),
    y1: LINE_Y - (numbered.has(step) ? 4 : 2.5),
    x2: x(step),
    y2: LINE_Y + (numbered.has(step) ? 4 : 2.5),
    thickness: 0.6,
  }));
  const unit = line.unit === null ? '' : `, in ${line.unit}`;
  return {
    alt: `A number line from ${numberAt(line, 0)} to ${numberAt(line, line.steps)} in ${line.steps} equal steps${unit}.`,
    shapes: [
      { shape: 'line', x1: LEFT, y1: LINE_Y, x2: LEFT + WIDTH, y2: LINE_Y, thickness: 0.8 },
      ...ticks,
      ...labels.map(({ step, text }) => ({
        shape: 'text' as const,
        x: x(step),
        y: LINE_Y + 12,
        text,
        size,
        anchor: 'middle' as const,
      })),
    ],
  };
}
