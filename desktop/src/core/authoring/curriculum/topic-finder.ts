/** Finding a shipped topic by what a teacher types. An unknown topic is said to be unknown, never bluffed. */
import type { Subject } from '@toolboxai/shared/lesson';
import type { TopicEntry } from '../offline/topic-source.ts';

export interface TopicQuery {
  readonly text: string;
  readonly subject?: Subject;
  /** Kindergarten is 0. Prefers topics written for the grade; never hides the others. */
  readonly grade?: number;
}

export type TopicMatch =
  /** One topic is clearly meant. */
  | { readonly kind: 'found'; readonly entry: TopicEntry }
  /** Several are meant equally; the teacher chooses. Best first, at most 5. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly TopicEntry[] }
  /** None is meant. The nearest ones, best first, at most 5, perhaps none. */
  | { readonly kind: 'unknown'; readonly nearest: readonly TopicEntry[] };

export interface TopicFinder {
  readonly entries: readonly TopicEntry[];
  byId(id: string): TopicEntry | undefined;
  find(query: TopicQuery): TopicMatch;
  /** Topics of the subject and grade that have to do with what was typed, best first, at most 5. */
  related(query: Required<TopicQuery>): readonly TopicEntry[];
}
