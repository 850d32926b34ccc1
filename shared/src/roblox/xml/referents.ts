/**
 * Referents: how a file names its instances. An instance's own `ref` is its referent; the others are numbered in the order
 * of the file, so that the same tree gives the same bytes.
 */

import { AppError } from '../../errors.ts';
import type { Instance } from '../instance/index.ts';

/** What numbered referents, and those that Studio writes, look like: nobody chose them. */
const AUTOMATIC = /^RBX[0-9A-Fa-f]+$/;

export function isAutomatic(referent: string): boolean {
  return AUTOMATIC.test(referent);
}

/** `null` means "nothing" in files; white space and control characters would not survive. */
export function isValidReferent(referent: string): boolean {
  return referent !== 'null' && /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(referent);
}

export class Referents {
  readonly #chosen: ReadonlySet<string>;
  #count = 0;

  /** @throws AppError `place-ref-invalid` or `place-ref-duplicate` */
  constructor(roots: readonly Instance[]) {
    const chosen = new Set<string>();
    const stack = [...roots];
    for (let instance = stack.pop(); instance !== undefined; instance = stack.pop()) {
      const { ref } = instance;
      if (ref !== undefined) {
        if (!isValidReferent(ref)) throw invalid(ref);
        if (chosen.has(ref)) throw duplicate(ref);
        chosen.add(ref);
      }
      for (const child of instance.children) stack.push(child);
    }
    this.#chosen = chosen;
  }

  /** To be asked once for each instance, in the order of the file. */
  next(instance: Instance): string {
    if (instance.ref !== undefined) return instance.ref;
    for (;;) {
      const referent = `RBX${(this.#count++).toString(16).toUpperCase()}`;
      if (!this.#chosen.has(referent)) return referent;
    }
  }

  has(ref: string): boolean {
    return this.#chosen.has(ref);
  }
}

function invalid(ref: string): AppError {
  return new AppError({
    code: 'place-ref-invalid',
    message: `"${ref}" cannot be the Ref of an instance.`,
    hint: 'Use letters, digits and signs without spaces, and not the word "null".',
    details: { ref },
  });
}

function duplicate(ref: string): AppError {
  return new AppError({
    code: 'place-ref-duplicate',
    message: `Two instances have the Ref "${ref}".`,
    hint: 'Give every instance its own Ref.',
    details: { ref },
  });
}
