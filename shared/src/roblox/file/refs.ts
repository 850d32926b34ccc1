/** Refs: how a tree names the instances that something refers to. */

import { AppError } from '../../errors.ts';
import type { Instance } from '../instance/index.ts';

/** What numbered referents, and those that Studio writes, look like: nobody chose them. */
const AUTOMATIC = /^RBX[0-9A-Fa-f]+$/;

export function isAutomatic(ref: string): boolean {
  return AUTOMATIC.test(ref);
}

/** The ref of an instance that a file knows by a number. */
export function automaticRef(number: number): string {
  return `RBX${number.toString(16).toUpperCase()}`;
}

/** `null` means "nothing" in files; white space and control characters would not survive. */
export function isValidRef(ref: string): boolean {
  return ref !== 'null' && /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(ref);
}

/** The instances that have a ref. @throws AppError `place-ref-invalid` or `place-ref-duplicate` */
export function refsOf(roots: readonly Instance[]): ReadonlyMap<string, Instance> {
  const refs = new Map<string, Instance>();
  const stack = [...roots];
  for (let instance = stack.pop(); instance !== undefined; instance = stack.pop()) {
    const { ref } = instance;
    if (ref !== undefined) {
      checkRef(ref, refs);
      refs.set(ref, instance);
    }
    for (const child of instance.children) stack.push(child);
  }
  return refs;
}

/** A new ref beside those that are taken. @throws AppError `place-ref-invalid` or `place-ref-duplicate` */
export function checkRef(ref: string, taken: ReadonlyMap<string, unknown>): void {
  if (!isValidRef(ref)) throw invalid(ref);
  if (taken.has(ref)) throw duplicate(ref);
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
