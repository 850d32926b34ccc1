/**
 * What the offline author needs to know of a topic, whatever it is made from: mathematics templates, a fact graph, or the
 * teacher's own text. The pipeline speaks to this interface alone, so a lesson on any of them is put together by the same code.
 *
 * Everything is deterministic: the same source, request and seed give the same value to the byte.
 */
import type {
  Figure,
  Item,
  Misconception,
  Passage,
  Subject,
  Theme,
  Tier,
  VocabularyEntry,
} from '@toolboxai/shared/lesson';
import type { TaskKind, WrittenTask } from '../tasks/index.ts';

/** An objective before the standards that she asked for are attached to it. */
export interface ObjectiveDraft {
  readonly id: string;
  /** Begins with `verb`. */
  readonly text: string;
  readonly verb: string;
  readonly bloom: Item['bloom'];
  /** Codes of the shipped standards table that this objective serves. */
  readonly standardCodes: readonly string[];
}

/** What the teacher holds in her hand, as far as the topic decides it. */
export interface TeacherNotes {
  readonly bigIdea: string;
  readonly prerequisites: readonly string[];
  readonly discussionQuestions: readonly string[];
  /** At least three things to watch for that show understanding. */
  readonly lookFors: readonly string[];
  /** A short opening that calls up what students know: what the teacher does and what students do. */
  readonly warmUp: { readonly teacherDoes: string; readonly studentsDo: string };
  readonly instruction: { readonly teacherDoes: string; readonly studentsDo: string };
  readonly differentiation: { readonly below: string; readonly above: string; readonly languageLearners: string };
}

export interface Specification {
  readonly topic: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly objectives: readonly ObjectiveDraft[];
  readonly misconceptions: readonly Misconception[];
  readonly teacher: TeacherNotes;
  /** Themes that suit the topic, best first. */
  readonly themes: readonly Theme[];
}

export interface ItemRequest {
  readonly seed: number;
  readonly grade: number;
  readonly objectiveId: string;
  /** Wanted difficulty of each item, in order; its length is the number of items. */
  readonly difficulties: readonly (1 | 2 | 3 | 4 | 5)[];
  /** Stems already in the lesson: none of them is made again. */
  readonly avoidStems: readonly string[];
  /** Item ids are this prefix and a number: `item-3`. */
  readonly idPrefix: string;
}

/** A classification task for the collect-and-sort activity. Object ids are unique within it. */
export interface SortingTask {
  readonly prompt: string;
  readonly instructions: string;
  readonly objectiveId: string;
  readonly bloom: Item['bloom'];
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly objects: readonly {
    readonly id: string;
    readonly label: string;
    readonly categoryId: string;
    readonly feedback: string;
    readonly misconceptionId?: string;
  }[];
}

/** What an activity of a kind does with the topic, before it has a place in the lesson. */
export type TaskDraft<K extends TaskKind> = Omit<Extract<WrittenTask, { kind: K }>, 'kind' | 'activityId'>;

export interface TaskRequest {
  readonly seed: number;
  readonly grade: number;
  /** Steps, pairs, labels, …: as many where there are as many. */
  readonly parts: number;
}

/** By kind: null when nothing in the topic can be done that way honestly. Kinds that are not named never can. */
export type TaskMakers = {
  readonly [K in Exclude<TaskKind, 'collect-and-sort'>]?: (request: TaskRequest) => TaskDraft<K> | null;
};

/** One station of a guided exploration: something to read or look at. */
export interface ExplorationStop {
  readonly id: string;
  readonly title: string;
  /** At most 900 characters at the grade's reading level. */
  readonly text: string;
  readonly objectiveId: string;
  readonly vocabularyIds: readonly string[];
  readonly figure?: Figure;
}

export interface TopicSource {
  readonly kind: 'mathematics' | 'facts' | 'own-text';
  readonly id: string;
  readonly name: string;
  readonly subject: Subject;
  /** Grades it is written for, inclusive; kindergarten is 0. */
  readonly grades: { readonly from: number; readonly to: number };

  specify(grade: number): Specification;
  /** 4 to 12 entries. */
  vocabulary(grade: number): readonly VocabularyEntry[];
  /** 1 to 4 passages, each in three measured reading levels. */
  passages(grade: number): readonly Passage[];
  /**
   * As many items as difficulties were asked, each assessing the objective, with distinct stems; fewer when the source
   * has no more to ask. The nearest difficulty is given when the exact one does not exist.
   */
  items(request: ItemRequest): readonly Item[];
  /** Null when nothing in the topic can be sorted honestly. */
  sorting(request: { readonly seed: number; readonly grade: number; readonly objects: number }): SortingTask | null;
  /** Everything else that the topic lets students do. */
  readonly tasks: TaskMakers;
  /** As many stops as asked, or fewer when there is no more to show. */
  stops(request: {
    readonly seed: number;
    readonly grade: number;
    readonly count: number;
    readonly tier: Tier;
  }): readonly ExplorationStop[];
}

/** A topic as the finder and the topic list know it, without loading its content. */
export interface TopicEntry {
  readonly id: string;
  readonly name: string;
  readonly subject: Subject;
  readonly grades: { readonly from: number; readonly to: number };
  /** Other names and phrasings by which teachers ask for it. */
  readonly aliases: readonly string[];
  readonly standardCodes: readonly string[];
  readonly source: TopicSource;
}
