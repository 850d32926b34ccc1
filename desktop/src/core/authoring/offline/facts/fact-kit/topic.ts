/**
 * What the author of a fact topic writes. Everything that students meet is written by hand here; questions are made from
 * it by rule, so each rests on facts that are named in its provenance.
 */
import type { BloomLevel, Figure, Subject, Theme, Tier } from '@toolboxai/shared/lesson';
import type { TeacherNotes } from '../../topic-source.ts';
import type { FactExperiment } from './experiments.ts';

export type Difficulty = 1 | 2 | 3 | 4 | 5;

export interface FactObjective {
  readonly id: string;
  /** Begins with `verb`. */
  readonly text: string;
  readonly verb: string;
  readonly bloom: BloomLevel;
  /** Only codes of the shipped standards table; none where none is surely served. */
  readonly standardCodes?: readonly string[];
}

/**
 * A thing, process, place, number or event that facts speak of. Its kind is the group it stands in; all of a kind must fit
 * into the same place of a sentence, because they stand in for each other as wrong answers.
 */
export interface EntityWords {
  /** As it stands inside a sentence: `evaporation`, `the outer core`. */
  readonly name: string;
  /** A true sentence that tells it from its like; said after it was chosen wrongly. Default: a fact it takes part in. */
  readonly about?: string;
  /** Other spellings that are as right in a blank. */
  readonly also?: readonly string[];
}

/** What facts of one sort have in common: how they are said and asked. */
export interface Relation {
  /**
   * `cause` and `contrast` ask for thinking: a choice among them counts as difficulty 3. The others are recalled.
   * Default: `plain`.
   */
  readonly link?: 'plain' | 'part' | 'category' | 'quantity' | 'cause' | 'contrast';
  /** `{subject}` and `{object}` stand for the names; `{Subject}` and `{Object}` for the same with a capital letter. */
  readonly sentence?: string;
  /** Asks for the object: `What does {subject} turn into?` Absent: never asked. */
  readonly askObject?: string;
  /** Asks for the subject: `Which process makes {object}?` Absent: never asked. */
  readonly askSubject?: string;
  /** Stem of a matching item over these facts: `Match each process with what it does.` */
  readonly match?: string;
  /** Stem of a choose-all item for one object with several subjects: `Which of these live in {object}? Choose all.` */
  readonly selectSubjects?: string;
  /** The same for one subject with several objects. */
  readonly selectObjects?: string;
  /** First hint of every question on these facts: where to look, without the answer. */
  readonly hint: string;
}

/** `subject` – `relation` – `object`. True in the world, not only in the topic. */
export interface Fact {
  readonly id: string;
  readonly objectiveId: string;
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  /** In place of the relation's own words. */
  readonly sentence?: string;
  readonly askObject?: string;
  readonly askSubject?: string;
  /** Added to the explanation: why it is so. */
  readonly because?: string;
  /** Entities that would be right too, or nearly, though no fact says so: never offered as wrong answers here. */
  readonly alsoFits?: readonly string[];
  /** Ground of the fact where it is another than the topic's. */
  readonly source?: string;
}

export interface FactMisconception {
  readonly id: string;
  readonly objectiveId: string;
  readonly name: string;
  /** What students do or believe. */
  readonly what: string;
  /** Why the idea is tempting. */
  readonly why: string;
  readonly teacherMove: string;
  /** The wrong idea as a student says it: a whole sentence, clearly false. */
  readonly claim: string;
  /** What is so instead: a whole sentence. */
  readonly truth: string;
  /** Something one can see or test that speaks against the claim. */
  readonly evidence: string;
  /** Other misconceptions that this truth or evidence speaks against too: the two are never offered beside each other. */
  readonly overlaps?: readonly string[];
  /** Said to a student whose answer shows the idea. */
  readonly feedback: string;
  /** Facts that the claim denies. */
  readonly facts: readonly string[];
  /** Wrong answers by which it shows: fact id to the entity that is given in place of the right one. */
  readonly mistakes?: Readonly<Record<string, string>>;
}

export interface FactWord {
  readonly id: string;
  readonly objectiveId: string;
  readonly term: string;
  readonly below: string;
  /** Fits no other word of the topic. */
  readonly on: string;
  readonly above: string;
}

export interface FactPassage {
  readonly id: string;
  readonly title: string;
  readonly below: string;
  readonly on: string;
  readonly above: string;
  /** Grades for which this passage is written; default: all of the topic. */
  readonly grades?: { readonly from: number; readonly to: number };
}

export interface FactStop {
  readonly id: string;
  readonly title: string;
  /** At most 900 characters. */
  readonly text: string | Readonly<Record<Tier, string>>;
  readonly objectiveId: string;
  readonly wordIds: readonly string[];
  readonly figure?: Figure;
}

/** A hand-written case: something happens, and what was learned decides the answer. */
export interface FactCase {
  readonly id: string;
  readonly objectiveId: string;
  /** Sets the difficulty unless it is given: understand 3, apply 4, analyze and evaluate 5. */
  readonly bloom: 'understand' | 'apply' | 'analyze' | 'evaluate';
  readonly difficulty?: 3 | 4 | 5;
  /** The situation and the question about it. */
  readonly stem: string;
  readonly answer: string;
  /** 2 to 4; each tied to a misconception of the topic where it shows one. */
  readonly wrong: readonly { readonly text: string; readonly misconception?: string; readonly feedback: string }[];
  readonly hint: string;
  readonly explanation: string;
  /** Facts that decide it. The first is the second hint. */
  readonly facts: readonly string[];
  readonly figure?: Figure;
}

export interface FactSequence {
  readonly id: string;
  readonly objectiveId: string;
  /** Asks for the whole order. */
  readonly stem: string;
  /** `what happens first to what happens last`. */
  readonly direction: string;
  /** 3 to 8 short lines, first to last. */
  readonly steps: readonly string[];
  /** Stem of the question for the step that follows, with `{step}`: `What comes right after this step? {step}` */
  readonly askNext?: string;
  /** The last step leads to the first again. */
  readonly cyclic?: boolean;
  readonly hint: string;
  readonly explanation: string;
  /** Said after a wrong order. */
  readonly feedback: string;
  readonly misconception?: string;
}

export interface FactSorting {
  readonly id: string;
  readonly objectiveId: string;
  /** `apply` or above: the things are cases to judge, not lines to remember. */
  readonly bloom: 'apply' | 'analyze' | 'evaluate';
  readonly prompt: string;
  readonly instructions: string;
  readonly hint: string;
  /** 2 to 4. */
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    /** Stem of the choose-all question: `Which of these show condensation? Choose all.` */
    readonly selectAll: string;
    /** Stem of the single choice: `Which of these shows condensation?` Absent: not asked. */
    readonly selectOne?: string;
    /** 3 or more; `why` says why it belongs here and is the feedback wherever it is put wrongly. */
    readonly things: readonly { readonly label: string; readonly why: string; readonly misconception?: string }[];
  }[];
}

export interface FactDiagram {
  readonly id: string;
  readonly objectiveId: string;
  readonly stem: string;
  readonly figure: Figure;
  /** `description` says where it is and does not give the label away. */
  readonly targets: readonly {
    readonly x: number;
    readonly y: number;
    readonly description: string;
    readonly label: string;
  }[];
  /** Labels that belong nowhere. */
  readonly extra: readonly string[];
  readonly hint: string;
  readonly explanation: string;
  readonly feedback: string;
  readonly misconception?: string;
}

export interface FactTopicDefinition {
  readonly id: string;
  readonly name: string;
  /** Title of the lesson. */
  readonly title: string;
  readonly subject: Exclude<Subject, 'mathematics'>;
  /** Inclusive; keep it narrow, every passage must suit every grade of it. */
  readonly grades: { readonly from: number; readonly to: number };
  /** At least four ways in which teachers ask for it. */
  readonly aliases: readonly string[];
  /** Best first. */
  readonly themes: readonly Theme[];
  /** On what common knowledge the facts rest. */
  readonly source: string;
  readonly objectives: readonly FactObjective[];
  /** Kind, then id: `{ process: { evaporation: 'evaporation' } }`. Ids are unique over all kinds. */
  readonly entities: Readonly<Record<string, Readonly<Record<string, string | EntityWords>>>>;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly facts: readonly Fact[];
  readonly misconceptions: readonly FactMisconception[];
  readonly words: readonly FactWord[];
  readonly passages: readonly FactPassage[];
  readonly stops: readonly FactStop[];
  readonly cases: readonly FactCase[];
  readonly sequences: readonly FactSequence[];
  readonly sortings: readonly FactSorting[];
  readonly diagrams: readonly FactDiagram[];
  /** What can be tried out by changing one thing at a time. */
  readonly experiments?: readonly FactExperiment[];
  readonly teacher: TeacherNotes;
}
