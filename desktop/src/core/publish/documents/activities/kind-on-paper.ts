/** How an activity of one kind stands on paper. */
import type { Html } from '../html.ts';

export interface KindOnPaper<A> {
  /** The task with room to write, without anything that answers it; null for kinds whose questions stand among the others. */
  readonly task: (activity: A) => Html | null;
  /** Its answers, a line each, for the key. */
  readonly answers: (activity: A) => readonly string[];
}

/** For kinds whose questions stand among the others. */
export const ONLY_QUESTIONS = { task: () => null, answers: (): readonly string[] => [] };
