/**
 * What a place tells of its students' progress, as plain data that the lesson kit writes and `wire/progress.ts` reads. No
 * name is in it: a student is a random pseudonym that belongs to this lesson in this place, and a roster entry once she has
 * joined by code.
 *
 * Events come at least once: whoever receives them knows by its id which it has. They tell what happened and when; the
 * `state` events tell where a student stands, and are merged like any two states (`rules/merge.ts`), so that even what no
 * event told is known in the end.
 */

/** Raised when a receiver of today would misread what is sent. */
export const PROGRESS_VERSION = 1;
/** The most events in one batch. */
export const MOST_EVENTS_IN_BATCH = 100;

export interface ProgressBatch {
  readonly protocol: 'toolboxai-progress';
  readonly version: 1;
  readonly lessonId: string;
  /** Which class the place was made for; absent when it was made for none. */
  readonly classId?: string;
  /** Made up anew by each server of the place when it starts. */
  readonly serverId: string;
  /** How many events this server had to let go because it could neither send nor keep them; the states make up for them. */
  readonly lost: number;
  /** In the order in which they happened, of one server. */
  readonly events: readonly ProgressEvent[];
}

/** Who: `rosterEntryId` as soon as it is known. */
export interface ReportedStudent {
  readonly pseudonym: string;
  readonly rosterEntryId?: string;
}

export type ProgressEvent = Happening & {
  /** Unique for ever; the same event sent again has the same. */
  readonly id: string;
  /** Seconds since 1970, of Roblox's clock. */
  readonly at: number;
  readonly student: ReportedStudent;
};

export type Happening =
  /** An answer was handed in; `tries` counts it. */
  | {
      readonly kind: 'answer';
      readonly activityId: string;
      /** Item id, or the id of a thing that is sorted, matched, … */
      readonly answerId: string;
      readonly right: boolean;
      readonly tries: number;
      /** Wrong ideas that this student's answers to it showed for the first time. */
      readonly misconceptions: readonly string[];
    }
  /** `hints`: how many she has seen now. */
  | { readonly kind: 'hint'; readonly activityId: string; readonly answerId: string; readonly hints: number }
  /** The explanation was shown before her answer was right. */
  | { readonly kind: 'explained'; readonly activityId: string; readonly answerId: string }
  /** A stop, a step or a scene was read. */
  | { readonly kind: 'visit'; readonly activityId: string; readonly part: string }
  | { readonly kind: 'complete'; readonly activityId: string }
  | { readonly kind: 'badge'; readonly badgeId: string }
  /** The lesson is finished. */
  | { readonly kind: 'finish' }
  /** Where she stands: when she comes, joins her class and leaves. */
  | { readonly kind: 'state'; readonly state: ReportedState }
  /** What was reported of `formerly` is hers: her server could not know her pseudonym at first. */
  | { readonly kind: 'same-student'; readonly formerly: string }
  /** She typed a code that nothing could check yet. */
  | { readonly kind: 'code'; readonly code: string };

/** As `StudentProgress` has it, without what nobody has begun. */
export interface ReportedState {
  readonly xp: number;
  readonly finished: boolean;
  readonly badges: readonly string[];
  readonly activities: readonly ReportedActivity[];
}

export interface ReportedActivity {
  readonly activityId: string;
  readonly complete: boolean;
  readonly visited: readonly string[];
  readonly answers: readonly ReportedAnswer[];
}

export interface ReportedAnswer {
  readonly id: string;
  readonly tries: number;
  readonly right: boolean;
  readonly hints: number;
  readonly explained: boolean;
  readonly misconceptions: readonly string[];
}

/** What a receiver answers to a batch. */
export interface ProgressReceipt {
  readonly protocol: 'toolboxai-progress';
  readonly version: 1;
  /** Events taken in now. */
  readonly accepted: number;
  /** Events it had already. */
  readonly duplicates: number;
  /** Events that it will never take in, and why; they need not come again. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

/** A student typed a join code. Asked again with the same pseudonym and code, the answer is the same. */
export interface JoinClaim {
  readonly protocol: 'toolboxai-progress';
  readonly version: 1;
  readonly lessonId: string;
  readonly classId: string;
  readonly code: string;
  readonly pseudonym: string;
}

/** `taken`: another student has joined with this code. */
export type JoinAnswer =
  | { readonly outcome: 'linked'; readonly rosterEntryId: string }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'taken' };
