/**
 * What an independent solver is: it gets the parameters that stand in an item's provenance, knows nothing of the
 * template's own code, and says what is right.
 */
import type { Rational } from './rational.ts';

/** Typed access to the stored parameters; throws `MissingParameterError` where the item does not carry one. */
export interface StoredParameters {
  int(name: string): number;
  flag(name: string): boolean;
  text(name: string): string;
  has(name: string): boolean;
}

export class MissingParameterError extends Error {
  override readonly name = 'MissingParameterError';
}

type Slips<T> = Readonly<Record<string, (p: StoredParameters) => T>>;

export type KeySolver =
  /** The answer is a number. `slips` are the wrong numbers of misconceptions, for "what went wrong?". */
  | { readonly kind: 'number'; readonly value: (p: StoredParameters) => Rational; readonly slips?: Slips<Rational> }
  /** The answer is a text; every writing that is right, compared without case and outer spaces. */
  | {
      readonly kind: 'text';
      readonly accepted: (p: StoredParameters) => readonly string[];
      readonly slips?: Slips<string>;
    }
  /** Least first: what each entry is worth. */
  | { readonly kind: 'order'; readonly worth: (entry: string, p: StoredParameters) => Rational | null }
  /** Both sides are worth something; partners are worth the same. */
  | { readonly kind: 'pairs'; readonly worth: (entry: string, p: StoredParameters) => Rational | string | null }
  /** Which options are right. */
  | { readonly kind: 'select'; readonly right: (option: string, p: StoredParameters) => boolean }
  /** What belongs at a place of the picture. */
  | {
      readonly kind: 'label';
      readonly label: (place: { readonly x: number; readonly y: number }, p: StoredParameters) => Rational | string;
    };

export function storedParameters(values: Readonly<Record<string, string | number | boolean>>): StoredParameters {
  const read = (name: string) => {
    const value = values[name];
    if (value === undefined) throw new MissingParameterError(`the item does not carry the parameter "${name}"`);
    return value;
  };
  return {
    has: (name) => values[name] !== undefined,
    int: (name) => {
      const value = read(name);
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw new MissingParameterError(`the parameter "${name}" is not a whole number`);
      return value;
    },
    flag: (name) => read(name) === true,
    text: (name) => String(read(name)),
  };
}
