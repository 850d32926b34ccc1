/**
 * What a parametric template is. An author writes a `TemplateDefinition`; `defineTemplate` closes it into a `Template`,
 * which can draft questions of one skill without end: same seed, same question; another seed, fresh numbers.
 *
 * The parts of a definition speak about one set of parameters `P`: whole numbers and words, nothing else, so that they
 * can be stored with the item and the key computed again by someone who never saw this code. Every wrong answer is what
 * a **named misconception** does with the same parameters, never a random number near the key.
 */
import type { BloomLevel, Figure } from '@toolboxai/shared/lesson';
import type { Answer, Random, WrongAnswer } from '../../items/index.ts';
import type { Cast } from './cast.ts';

export type Difficulty = 1 | 2 | 3 | 4 | 5;
export const DIFFICULTIES: readonly Difficulty[] = [1, 2, 3, 4, 5];

/** Everything that decides the key. Stored in the item's provenance. */
export type Parameters = Readonly<Record<string, number | string | boolean>>;

/**
 * The shapes in which a task can be asked. An answer can be chosen, typed as a number, judged as a statement, filled
 * into a blank, or its absence explained (`error-analysis`: which slip led to this wrong answer?); the others each have
 * a task of their own.
 */
type AnswerFormat = 'choice' | 'numeric' | 'true-false' | 'fill-in' | 'error-analysis';
export type Format = AnswerFormat | 'ordering' | 'matching' | 'select' | 'label';

/** One wording of the question; several keep a lesson from reading like a worksheet. */
export interface Stem<P extends Parameters> {
  readonly id: string;
  readonly bloom: BloomLevel;
  /** Difficulties in which it is used, both included; all when absent. Stories mostly begin at 2 or 3. */
  readonly difficulty?: readonly [Difficulty, Difficulty];
  /** False for parameters that the wording does not suit. */
  readonly suits?: (p: P) => boolean;
  readonly text: (p: P, cast: Cast) => string;
  /** A measure written behind the answer: `square centimeters`. */
  readonly unit?: string | ((p: P) => string);
}

/** One misconception's answer to these parameters; null where it gives none or none worth offering. */
interface Wrong<P extends Parameters> {
  readonly misconception: string;
  readonly answer: (p: P) => Answer | null;
  /** The working that leads there, put into the misconception's feedback: `1 + 2 on top, 4 + 4 below`. */
  readonly work: (p: P) => string;
}

export interface AnswerTask<P extends Parameters> {
  readonly kind: 'answer';
  readonly solve: (p: P) => Answer;
  /** At least as many as a choice needs at every difficulty, better more. */
  readonly wrong: readonly Wrong<P>[];
  readonly formats: readonly AnswerFormat[];
  readonly form: 'integer' | 'decimal' | 'fraction';
  /** Wrong options beside the key in a choice; 3 unless the answer has few possible values. */
  readonly distractors?: 2 | 3;
  /** So few answers are possible (three signs) that misconceptions share them; the one listed first speaks. */
  readonly fewAnswers?: boolean;
  /** Negative answers make sense. */
  readonly negatives?: boolean;
  /**
   * The task as a statement or a sentence with a gap: `1/4 + 2/4 = ${shown}`. Needed for `true-false` and `fill-in`.
   */
  readonly claim?: (p: P, shown: string) => string;
  /** Other writings that are right in a free blank. */
  readonly alsoAccepted?: (p: P) => readonly string[];
  /** Fill in from a bank of words instead of typing. */
  readonly wordBank?: boolean;
}

/** What is said when an arrangement is wrong; it speaks to the misconception that most often causes it. */
export interface ArrangementSlip<P extends Parameters> {
  readonly misconception: string;
  readonly given: (p: P) => string;
  readonly work: (p: P) => string;
}

interface OrderingTask<P extends Parameters> {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly entries: (p: P) => readonly Answer[];
  readonly direction: string;
  readonly slip: ArrangementSlip<P>;
}

interface MatchingTask<P extends Parameters> {
  readonly kind: 'matching';
  readonly pairs: (p: P) => readonly { readonly left: Answer; readonly right: Answer }[];
  /** Right entries without partner, each a misconception's match. */
  readonly extra: (p: P) => readonly Answer[];
  readonly slip: ArrangementSlip<P>;
}

interface SelectTask<P extends Parameters> {
  readonly kind: 'select';
  /** Every misconception that `wrong` can name. */
  readonly misconceptions: readonly string[];
  readonly right: (p: P) => readonly Answer[];
  readonly wrong: (
    p: P,
  ) => readonly { readonly misconception: string; readonly answer: Answer; readonly work: string }[];
}

interface LabelTask<P extends Parameters> {
  readonly kind: 'label';
  readonly targets: (
    p: P,
  ) => readonly { readonly x: number; readonly y: number; readonly description: string; readonly label: Answer }[];
  readonly extra: (p: P) => readonly Answer[];
  readonly slip: ArrangementSlip<P>;
}

export type Task<P extends Parameters> =
  | AnswerTask<P>
  | OrderingTask<P>
  | MatchingTask<P>
  | SelectTask<P>
  | LabelTask<P>;

export interface TemplateDefinition<P extends Parameters> {
  readonly id: string;
  readonly name: string;
  /** "Students can …", for the author and the teacher. */
  readonly skill: string;
  /** Inclusive; kindergarten is 0. */
  readonly grades: { readonly from: number; readonly to: number };
  /** What makes each difficulty harder than the one before. */
  readonly levels: Readonly<Record<Difficulty, string>>;
  /** A set of parameters, or null when the draw is of no use and another should be made. */
  readonly parameters: (random: Random, difficulty: Difficulty, grade: number) => P | null;
  /** How hard these parameters are; rises with difficulty (tested). Any scale. */
  readonly complexity: (p: P) => number;
  readonly stems: readonly Stem<P>[];
  readonly task: Task<P>;
  readonly figure?: (p: P) => Figure;
  /** From a nudge to nearly the answer, 2 to 4. */
  readonly hints: (p: P) => readonly string[];
  readonly explanation: (p: P) => string;
}

/** A wrong answer with the slip behind it, in words for "what went wrong?". */
export interface DraftedWrong extends WrongAnswer {
  readonly misconceptionId: string;
  readonly slip: string;
}

export type DraftedTask =
  | {
      readonly kind: 'answer';
      readonly key: Answer;
      readonly wrong: readonly DraftedWrong[];
      readonly form: 'integer' | 'decimal' | 'fraction';
      readonly distractors: 2 | 3;
      readonly claim: ((shown: string) => string) | null;
      readonly alsoAccepted: readonly string[];
      readonly wordBank: boolean;
    }
  | {
      readonly kind: 'ordering';
      readonly entries: readonly Answer[];
      readonly direction: string;
      readonly wrong: { readonly misconceptionId: string; readonly feedback: string };
    }
  | {
      readonly kind: 'matching';
      readonly pairs: readonly { readonly left: Answer; readonly right: Answer }[];
      readonly extra: readonly Answer[];
      readonly wrong: { readonly misconceptionId: string; readonly feedback: string };
    }
  | { readonly kind: 'select'; readonly right: readonly Answer[]; readonly wrong: readonly DraftedWrong[] }
  | {
      readonly kind: 'label';
      readonly targets: readonly {
        readonly x: number;
        readonly y: number;
        readonly description: string;
        readonly label: Answer;
      }[];
      readonly extra: readonly Answer[];
      readonly wrong: { readonly misconceptionId: string; readonly feedback: string };
    };

/** One question before it takes a format: numbers drawn, words chosen, key and wrong answers computed. */
export interface Draft {
  readonly parameters: Parameters;
  readonly complexity: number;
  readonly stem: {
    readonly id: string;
    readonly bloom: BloomLevel;
    readonly text: string;
    readonly unit: string | null;
  };
  readonly figure: Figure | null;
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly task: DraftedTask;
}

export interface DraftRequest {
  readonly random: Random;
  readonly difficulty: Difficulty;
  readonly grade: number;
  /** Wrong answers that must remain; a format that lists none can do with one. */
  readonly wrongNeeded: number;
  /**
   * What the numbers are for. A worked example shows its answer, so it must never show the numbers of a question: every
   * set of parameters belongs to the one or to the other, whatever the seed.
   */
  readonly purpose: 'question' | 'example';
}

/** A template closed over its parameters: what the rest of the program knows of it. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly skill: string;
  readonly grades: { readonly from: number; readonly to: number };
  readonly levels: Readonly<Record<Difficulty, string>>;
  readonly kind: Task<Parameters>['kind'];
  readonly formats: readonly Format[];
  readonly distractors: 2 | 3;
  readonly negatives: boolean;
  readonly hasClaim: boolean;
  readonly stemIds: readonly string[];
  /** Every one that its wrong answers can name. */
  readonly misconceptionIds: readonly string[];
  /** Null when no parameters with enough distinct wrong answers were found, which `checkTemplate` reports. */
  draft(request: DraftRequest): Draft | null;
}
