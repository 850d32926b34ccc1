/**
 * Referents: how an XML file names its instances. An instance's own `ref` is its referent; the others are numbered in the
 * order of the file, so that the same tree gives the same bytes.
 */

import { automaticRef, refsOf } from '../file/index.ts';
import type { Instance } from '../instance/index.ts';

export class Referents {
  readonly #chosen: ReadonlyMap<string, Instance>;
  #count = 0;

  /** @throws AppError `place-ref-invalid` or `place-ref-duplicate` */
  constructor(roots: readonly Instance[]) {
    this.#chosen = refsOf(roots);
  }

  /** To be asked once for each instance, in the order of the file. */
  next(instance: Instance): string {
    if (instance.ref !== undefined) return instance.ref;
    for (;;) {
      const referent = automaticRef(this.#count++);
      if (!this.#chosen.has(referent)) return referent;
    }
  }

  has(ref: string): boolean {
    return this.#chosen.has(ref);
  }
}
