/**
 * Computes the key of a parametric item again, from the parameters in its provenance alone and with other code than the
 * template's, and holds the item against it: the key is right, every wrong answer is wrong, no two answers are the same.
 */
import type { Item } from '@toolboxai/shared/lesson';
import { hasMisconception, misconceptionById } from '../../offline/mathematics/index.ts';
import { compare, type Rational, rational, readNumber, same } from './rational.ts';
import { type KeySolver, MissingParameterError, type StoredParameters, storedParameters } from './solver.ts';
import { solvers } from './solvers/index.ts';

export type KeyVerdict =
  | { readonly verified: true }
  | { readonly verified: false; readonly reason: string }
  /** Not made by a template: there are no parameters to compute from. */
  | { readonly notParametric: true };

class Refuted extends Error {
  override readonly name = 'Refuted';
}

/** Never throws for an item that satisfies the schema. */
export function verifyAnswerKey(item: Item): KeyVerdict {
  if (item.provenance.kind !== 'template') return { notParametric: true };
  const { template, parameters } = item.provenance;
  const solver = solvers.get(template);
  if (solver === undefined)
    return { verified: false, reason: `no independent solver knows the template "${template}"` };
  try {
    hold(item, solver, storedParameters(parameters));
    return { verified: true };
  } catch (error) {
    if (error instanceof Refuted || error instanceof MissingParameterError || error instanceof RangeError)
      return { verified: false, reason: error.message };
    throw error;
  }
}

function demand(held: boolean, reason: string): asserts held {
  if (!held) throw new Refuted(reason);
}

function hold(item: Item, solver: KeySolver, p: StoredParameters): void {
  switch (item.type) {
    case 'single-choice': {
      if (p.has('slip')) {
        holdErrorAnalysis(item, solver, p);
        return;
      }
      for (const option of item.options) {
        const right = isRight(option.text, solver, p);
        if (option.id === item.key) demand(right, `the key "${option.text}" is not the answer`);
        else demand(!right, `"${option.text}" is marked wrong but is right`);
      }
      holdDistinct(item.options.map(({ text }) => text));
      return;
    }
    case 'multiple-choice':
      for (const option of item.options)
        demand(
          isRight(option.text, solver, p) === item.keys.includes(option.id),
          `"${option.text}" is marked ${item.keys.includes(option.id) ? 'right but is wrong' : 'wrong but is right'}`,
        );
      return;
    case 'true-false': {
      const claim = p.text('claim');
      demand(item.stem.includes(claim), `the statement does not show the claim "${claim}"`);
      demand(isRight(claim, solver, p) === item.key, `the statement with "${claim}" is marked ${item.key}`);
      return;
    }
    case 'numeric': {
      demand(solver.kind === 'number', 'a numeric item needs a number for an answer');
      const value = solver.value(p);
      const key = stored(item.key);
      demand(same(key, value), `the key ${item.key} is not ${shown(value)}`);
      demand(same(stored(item.tolerance), rational(0)), 'an exact answer has no tolerance');
      const wrong = item.wrong.map((entry) => stored(entry.value));
      for (const [index, entry] of wrong.entries()) {
        demand(!same(entry, value), `${shown(entry)} is listed as wrong but is right`);
        demand(!wrong.slice(0, index).some((other) => same(other, entry)), `${shown(entry)} is listed twice`);
      }
      return;
    }
    case 'fill-in':
      for (const blank of item.blanks) {
        for (const answer of blank.accepted) demand(isRight(answer, solver, p), `"${answer}" is accepted but is wrong`);
        for (const { answer } of blank.wrong)
          demand(!isRight(answer, solver, p), `"${answer}" is listed as wrong but is right`);
      }
      if (item.wordBank !== null)
        demand(
          item.wordBank.filter((word) => isRight(word, solver, p)).length === item.blanks.length,
          'the word bank does not hold one right word a blank',
        );
      return;
    case 'ordering': {
      demand(solver.kind === 'order', 'an ordering item needs a solver that orders');
      demand(item.direction === 'least to greatest', `unknown direction "${item.direction}"`);
      const worths = item.key.map((id) => {
        const entry = item.entries.find((candidate) => candidate.id === id);
        const worth = entry === undefined ? null : solver.worth(entry.text, p);
        demand(worth !== null, `"${entry?.text ?? id}" shows no number`);
        return worth;
      });
      demand(worths.length === item.entries.length, 'the key leaves out an entry');
      for (const [index, worth] of worths.entries()) {
        const before = worths[index - 1];
        if (before !== undefined)
          demand(compare(before, worth) < 0, `${shown(worth)} does not come after ${shown(before)}`);
      }
      return;
    }
    case 'matching': {
      demand(solver.kind === 'pairs', 'a matching item needs a solver that pairs');
      const textOf = (side: readonly { id: string; text: string }[], id: string) =>
        side.find((entry) => entry.id === id)?.text ?? '';
      for (const left of item.left) {
        const worth = solver.worth(left.text, p);
        demand(worth !== null, `"${left.text}" cannot be read`);
        const partners = item.right.filter(({ text }) => equal(solver.worth(text, p), worth)).map(({ id }) => id);
        const keyed = item.key.filter((pair) => pair.left === left.id).map(({ right }) => right);
        demand(keyed.length === 1, `"${left.text}" has ${keyed.length} partners in the key`);
        demand(
          partners.length === 1 && partners[0] === keyed[0],
          `"${left.text}" belongs to ${partners.map((id) => `"${textOf(item.right, id)}"`).join(' and ') || 'nothing'}`,
        );
      }
      return;
    }
    case 'label-diagram': {
      demand(solver.kind === 'label', 'a diagram needs a solver that labels');
      for (const target of item.targets) {
        const expected = solver.label(target, p);
        const fitting = item.labels.filter(({ text }) =>
          equal(typeof expected === 'string' ? text : readNumber(text), expected),
        );
        const keyed = item.key.find((pair) => pair.left === target.id)?.right;
        demand(
          fitting.length === 1 && fitting[0]?.id === keyed,
          `the label at "${target.description}" is not the right one`,
        );
      }
      return;
    }
  }
}

/** The claim must be wrong, must be what the named misconception gives, and the key must be that misconception's slip. */
function holdErrorAnalysis(
  item: Extract<Item, { type: 'single-choice' }>,
  solver: KeySolver,
  p: StoredParameters,
): void {
  const [claim, slip] = [p.text('claim'), p.text('slip')];
  demand(solver.kind === 'number' || solver.kind === 'text', 'only an answer can be analyzed');
  demand(!isRight(claim, solver, p), `the answer "${claim}" is right, so nothing went wrong`);
  const follow = solver.slips?.[slip];
  demand(follow !== undefined, `no independent computation follows "${slip}"`);
  const given = follow(p);
  const claimed = typeof given === 'string' ? claim : readNumber(claim);
  demand(equal(claimed, given), `"${slip}" does not lead to "${claim}"`);
  demand(item.stem.includes(claim), `the stem does not show the answer "${claim}"`);
  demand(hasMisconception(slip), `"${slip}" is not in the bank`);
  const key = item.options.find(({ id }) => id === item.key);
  demand(key?.text === misconceptionById(slip).slip, 'the key does not describe the slip');
  demand(new Set(item.options.map(({ text }) => text)).size === item.options.length, 'two options say the same');
  // No other option may describe a slip that leads to the same answer.
  for (const [other, compute] of Object.entries(solver.slips ?? {})) {
    if (other === slip || !item.options.some(({ text }) => text === misconceptionById(other).slip)) continue;
    demand(
      !equal(
        attempt(() => compute(p)),
        given,
      ),
      `"${other}" leads to "${claim}" too`,
    );
  }
}

function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isRight(text: string, solver: KeySolver, p: StoredParameters): boolean {
  switch (solver.kind) {
    case 'number': {
      const read = readNumber(text);
      demand(read !== null, `"${text}" shows no number`);
      return same(read, solver.value(p));
    }
    case 'text':
      return solver.accepted(p).some((accepted) => plain(accepted) === plain(text));
    case 'select':
      return solver.right(text, p);
    default:
      throw new Refuted('the solver of this template does not judge single answers');
  }
}

function holdDistinct(texts: readonly string[]): void {
  const seen: (string | Rational)[] = [];
  for (const text of texts) {
    const value = readNumber(text) ?? plain(text);
    demand(!seen.some((other) => equal(other, value)), `"${text}" stands among the options twice`);
    seen.push(value);
  }
}

function equal(a: Rational | string | null, b: Rational | string | null): boolean {
  if (a === null || b === null) return false;
  if (typeof a === 'string' || typeof b === 'string')
    return typeof a === 'string' && typeof b === 'string' && plain(a) === plain(b);
  return same(a, b);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('−', '-').toLowerCase();
}

function stored(text: string): Rational {
  const read = readNumber(text);
  demand(read !== null, `"${text}" is no number`);
  return read;
}

const shown = (value: Rational) => (value.bottom === 1n ? String(value.top) : `${value.top}/${value.bottom}`);
