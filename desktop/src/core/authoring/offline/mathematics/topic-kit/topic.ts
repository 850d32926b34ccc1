/**
 * What the author of a mathematics topic writes: objectives tied to templates, words, passages in three reading levels,
 * ideas to stop at, a sorting task, and what the teacher should know. `defineTopic` makes a `TopicEntry` of it.
 */
import type { BloomLevel, Figure, Theme, Tier } from '@toolboxai/shared/lesson';
import type { Random } from '../../items/index.ts';
import type { TeacherNotes } from '../../topic-source.ts';
import type { Format } from '../template-kit/index.ts';

/** Where an objective's questions come from: a template in some or all of its formats. */
interface QuestionSource {
  readonly template: string;
  /** All formats of the template when absent. */
  readonly formats?: readonly Format[];
}

export interface TopicObjective {
  readonly id: string;
  readonly verb: string;
  readonly text: string;
  readonly bloom: BloomLevel;
  readonly standardCodes: readonly string[];
  readonly questions: readonly QuestionSource[];
}

export interface Word {
  readonly id: string;
  readonly term: string;
  readonly below: string;
  readonly on: string;
  readonly above: string;
}

/** A word with its three explanations, plainest first. */
export const word = (id: string, term: string, below: string, on: string, above: string): Word => ({
  id,
  term,
  below,
  on,
  above,
});

export interface TopicPassage {
  readonly id: string;
  readonly title: string;
  /** Paragraphs are separated by a blank line. Measured against the bands of every grade of the topic. */
  readonly below: string;
  readonly on: string;
  readonly above: string;
}

/** A station that explains one idea; the text may differ by tier. */
interface Idea {
  readonly id: string;
  readonly title: string;
  readonly objectiveId: string;
  readonly text: string | Readonly<Record<Tier, string>>;
  readonly wordIds: readonly string[];
  readonly figure?: Figure;
}

/** A worked example made fresh from a template: its question and its explanation. */
interface WorkedExample {
  readonly title: string;
  readonly objectiveId: string;
  readonly template: string;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly wordIds: readonly string[];
}

/** One thing to sort; `categoryId` is computed, never guessed. */
export interface SortableThing {
  readonly label: string;
  readonly categoryId: string;
  /** Said when it is brought to a wrong bin; speaks about this thing without naming the right bin. */
  readonly feedback: string;
  readonly misconception?: string;
}

export interface TopicSorting {
  readonly prompt: string;
  readonly instructions: string;
  readonly objectiveId: string;
  readonly bloom: BloomLevel;
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  /** Draws one thing; called until each category has its share of distinct things. */
  readonly draw: (random: Random, grade: number) => SortableThing;
}

export interface TopicDefinition {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly grades: { readonly from: number; readonly to: number };
  readonly objectives: readonly TopicObjective[];
  /** The ones to teach against, first in the teacher's list; those of the templates follow by themselves. */
  readonly misconceptions: readonly string[];
  readonly words: readonly Word[];
  readonly passages: readonly TopicPassage[];
  readonly ideas: readonly Idea[];
  readonly examples: readonly WorkedExample[];
  readonly sorting: TopicSorting | null;
  readonly teacher: TeacherNotes;
  /** Best first. */
  readonly themes: readonly Theme[];
}
