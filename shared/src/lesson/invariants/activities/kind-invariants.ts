/** What must hold in the activities of one kind, and what they need around them. */
import type { Finding, Station } from '../../schema/index.ts';

export interface KindInvariants<A> {
  /** Everything in its parameters that names another part of the lesson. */
  readonly references: (activity: A) => readonly ParamReference[];
  /** What is wrong with its parameters, beyond their shape. `path` is that of `params`. */
  readonly check: (activity: A, path: string) => readonly Finding[];
  /** The stations it is played at: role and, where one stands for a part, the part's id. */
  readonly stations: (activity: A) => readonly StationNeed[];
}

export interface ParamReference {
  /** Place under `params`: `objects/3`. */
  readonly at: string;
  readonly partId: string;
  readonly kind: 'item' | 'word' | 'misconception';
  readonly id: string;
}

export interface StationNeed {
  readonly role: Station['role'];
  readonly part: string | null;
}

/** References to the misconception that a part names, when it names one. */
export function misconceptionOf(
  part: { readonly id: string; readonly misconceptionId?: string | undefined },
  at: string,
): readonly ParamReference[] {
  return part.misconceptionId === undefined
    ? []
    : [{ at, partId: part.id, kind: 'misconception', id: part.misconceptionId }];
}
