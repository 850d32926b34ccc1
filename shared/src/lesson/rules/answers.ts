/** What a student hands in, by type of question; ids are those of the client's side of the lesson. */

export interface Pair {
  readonly left: string;
  readonly right: string;
}

export interface FilledBlank {
  readonly blankId: string;
  readonly text: string;
}

export type Answer =
  | { readonly type: 'single-choice'; readonly option: string }
  | { readonly type: 'multiple-choice'; readonly options: readonly string[] }
  | { readonly type: 'true-false'; readonly value: boolean }
  /** As written: `3/4`, `0.75`, `1 1/2`. */
  | { readonly type: 'numeric'; readonly text: string }
  /** Entry ids, first to last. */
  | { readonly type: 'ordering'; readonly order: readonly string[] }
  | { readonly type: 'matching'; readonly pairs: readonly Pair[] }
  | { readonly type: 'fill-in'; readonly blanks: readonly FilledBlank[] }
  /** `left` is the target, `right` the label. */
  | { readonly type: 'label-diagram'; readonly pairs: readonly Pair[] };

/**
 * What an answer is worth.
 *   - `right`: as the key has it, in any form that means the same.
 *   - `wrong`: with the feedback that speaks to it, when there is one.
 *   - `incomplete`: nothing in it is wrong but something is missing; it counts as a try.
 *   - `unreadable`: it says nothing yet (an empty field, a number that is none, another question's answer); it counts as
 *     nothing.
 */
export interface Verdict {
  readonly outcome: 'right' | 'wrong' | 'incomplete' | 'unreadable';
  readonly feedback?: string;
  readonly misconceptionId?: string;
}
