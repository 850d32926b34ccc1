/**
 * What only the server of a place knows of a lesson: keys, feedback, hints, explanations, XP, the unlock graph and the
 * rules of badges. Ids inside an item are those of the client's side of the same lesson. Plain interfaces without null,
 * because the lesson kit (roblox-ts) compiles this file too.
 */

import type { ServerActivity, WrongNote } from './activities/index.ts';

export * from './activities/index.ts';

export interface ServerLesson {
  readonly playVersion: 1;
  readonly lessonId: string;
  /** In the order of the lesson. */
  readonly activities: readonly ServerActivity[];
  /** Only the items that an activity asks. */
  readonly items: readonly ServerItem[];
  readonly unlocks: readonly ServerUnlock[];
  /** The lesson is finished when these activities are complete. */
  readonly finish: readonly string[];
  readonly totalXp: number;
  readonly levels: readonly ServerLevel[];
  readonly badges: readonly ServerBadge[];
}

/** The activity opens when all that it requires are complete. */
export interface ServerUnlock {
  readonly activityId: string;
  readonly requires: readonly string[];
}

export interface ServerLevel {
  readonly name: string;
  readonly xp: number;
}

export interface ServerBadge {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly rule: BadgeRule;
}

export type BadgeRule =
  | { readonly type: 'complete-activity'; readonly activityId: string }
  | { readonly type: 'complete-lesson' }
  | { readonly type: 'first-try'; readonly activityId: string }
  | { readonly type: 'recovered'; readonly activityId: string };

interface ServerItemFrame {
  readonly id: string;
  readonly objectiveId: string;
  readonly hints: readonly string[];
  readonly explanation: string;
}

export interface ServerSingleChoice extends ServerItemFrame {
  readonly type: 'single-choice';
  readonly key: string;
  readonly wrong: readonly ServerWrongOption[];
}

export interface ServerMultipleChoice extends ServerItemFrame {
  readonly type: 'multiple-choice';
  readonly keys: readonly string[];
  readonly wrong: readonly ServerWrongOption[];
}

export interface ServerWrongOption extends WrongNote {
  readonly optionId: string;
}

export interface ServerTrueFalse extends ServerItemFrame {
  readonly type: 'true-false';
  readonly key: boolean;
  readonly wrong: WrongNote;
}

/** Numbers are exact text: `12`, `-3`, `2.50` or `7/8`. */
export interface ServerNumeric extends ServerItemFrame {
  readonly type: 'numeric';
  readonly key: string;
  readonly tolerance: string;
  readonly unit?: string;
  readonly wrong: readonly ServerWrongNumber[];
}

export interface ServerWrongNumber extends WrongNote {
  readonly value: string;
}

export interface ServerOrdering extends ServerItemFrame {
  readonly type: 'ordering';
  /** Entry ids, first to last. */
  readonly key: readonly string[];
  readonly wrong: WrongNote;
}

export interface ServerPairing extends ServerItemFrame {
  /** In a diagram `left` is the target and `right` the label. */
  readonly type: 'matching' | 'label-diagram';
  readonly key: readonly ServerPair[];
  readonly leftIds: readonly string[];
  readonly rightIds: readonly string[];
  readonly wrong: WrongNote;
}

export interface ServerPair {
  readonly left: string;
  readonly right: string;
}

export interface ServerFillIn extends ServerItemFrame {
  readonly type: 'fill-in';
  readonly blanks: readonly ServerBlank[];
}

export interface ServerBlank {
  readonly id: string;
  readonly accepted: readonly string[];
  readonly wrong: readonly ServerWrongWord[];
}

export interface ServerWrongWord extends WrongNote {
  readonly answer: string;
}

export type ServerItem =
  | ServerSingleChoice
  | ServerMultipleChoice
  | ServerTrueFalse
  | ServerNumeric
  | ServerOrdering
  | ServerPairing
  | ServerFillIn;
