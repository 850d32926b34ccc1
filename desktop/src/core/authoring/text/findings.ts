/** One shape for everything that the safety checks find in a text: where it is, what it is, and why it matters. */

/** `block` must not reach a child; `review` is for the teacher to weigh, because an honest lesson may need it. */
type ConcernLevel = 'block' | 'review';

export interface TextConcern {
  readonly kind: 'unsafe-words' | 'personal-data' | 'link';
  /** Stable, kebab-case: `slur`, `e-mail`, `social-handle`. */
  readonly code: string;
  readonly level: ConcernLevel;
  /** The piece of the text, verbatim, with its place in UTF-16 units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** One sentence for the teacher. Does not repeat the piece, so that a report carries no personal data. */
  readonly reason: string;
}

/** In reading order; of two that overlap the one found first, or the longer, stays. */
export function inOrder(concerns: readonly TextConcern[]): readonly TextConcern[] {
  const sorted = [...concerns].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TextConcern[] = [];
  for (const concern of sorted) {
    const last = kept.at(-1);
    if (!last || concern.start >= last.end) kept.push(concern);
  }
  return kept;
}
