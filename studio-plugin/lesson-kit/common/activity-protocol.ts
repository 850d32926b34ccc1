/**
 * What clients ask and the server tells that only some kinds of activity know. The server reads an act with the reader of
 * its kind (`server/session/activities`), which trusts nothing in it; the client shows news with the kind's own words
 * (`client/activities`).
 */
import type { Change } from '@toolboxai/shared/lesson/rules';

/** From client to server. A kind adds its acts here, each with a `type` of its own. */
export type ActivityAct = PlaceAct | HintAct | SayAct | StandAct | MeasureAct | StartRoundAct | TrialAct;

/** From server to client. A kind adds its news here, each with a `type` of its own. */
export type ActivityNews = PlacedNews | HintNews | SceneNews | RoundNews | TeamNews | TrialsNews;

/** Puts a thing to a place, from a panel. */
export interface PlaceAct {
  readonly type: 'place';
  readonly thingId: string;
  readonly placeId: string;
}

/** Asks for the next hint of the activity. */
export interface HintAct {
  readonly type: 'hint';
}

/** Answers the character; the scene is named so that an answer that comes late is not taken for another scene's. */
export interface SayAct {
  readonly type: 'say';
  readonly sceneId: string;
  readonly choiceId: string;
}

/** Something was brought to a place; a wrong one says why, and the thing is back where it lay. */
export interface PlacedNews {
  readonly type: 'placed';
  readonly thingId: string;
  readonly placeId: string;
  readonly right: boolean;
  readonly feedback?: string;
  /** On which side of that place the thing belongs, where places have an order. */
  readonly direction?: 'earlier' | 'later';
  /** Where it belongs: to who has tried often. */
  readonly belongs?: string;
  /** More about a thing that stands where it belongs. */
  readonly detail?: string;
}

export interface HintNews {
  readonly type: 'hint';
  readonly text: string;
  /** Which it is, from 1. */
  readonly number: number;
}

/** What the character says; without a scene the talk is over. */
export interface SceneNews {
  readonly type: 'scene';
  /** What it answers to what the student said last. */
  readonly reply?: string;
  /** What that was worth. */
  readonly worth?: 'right' | 'wrong' | 'talk';
  readonly scene?: ShownScene;
}

export interface ShownScene {
  readonly id: string;
  readonly says: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}

/** She stands at the number: the server sees where. `requestId` comes back with the verdict. */
export interface StandAct {
  readonly type: 'stand';
  readonly requestId: number;
  readonly taskId: string;
}

/** Her building is done: the height of each square of the plot, row by row. */
export interface MeasureAct {
  readonly type: 'measure';
  readonly requestId: number;
  readonly taskId: string;
  readonly heights: readonly number[];
}

/** Begins a round of a timed challenge, or begins it anew. */
export interface StartRoundAct {
  readonly type: 'start-round';
  readonly withClock: boolean;
}

/** Whether a round runs, and what she had right in it. */
export interface RoundNews {
  readonly type: 'round';
  readonly running: boolean;
  /** Absent without the clock. */
  readonly secondsLeft?: number;
  /** Ids of questions. */
  readonly right: readonly string[];
  /** She has chosen to play without the clock before. */
  readonly withoutClock: boolean;
}

/** How the team of a gate stands: numbers and questions, never who did what. */
export interface TeamNews {
  readonly type: 'team';
  readonly members: number;
  /** Hers among the members, from 0: each begins with another question. */
  readonly place: number;
  /** Ids of the questions that she or others of the team have right. */
  readonly solved: readonly string[];
  /** How many she has right herself. */
  readonly own: number;
}

/** A trial with these levels, one for each variable. `expected` says how its result will compare with the one before. */
export interface TrialAct {
  readonly type: 'trial';
  readonly levels: readonly number[];
  readonly expected?: Change;
}

export interface TrialsNews {
  readonly type: 'trials';
  /** All that she made, in order. Values are in units of the outcome's last digit. */
  readonly trials: readonly { readonly levels: readonly number[]; readonly value: number }[];
  /** The fair test is done: the conclusion can be drawn. */
  readonly fair: boolean;
  /** The one that was just made. */
  readonly newest?: TrialResult;
}

export interface TrialResult {
  readonly levels: readonly number[];
  readonly value: number;
  /** Places of the variables that differ from the trial before. */
  readonly changed: readonly number[];
  /** How the result compares with the trial before; absent for the first. */
  readonly change?: Change;
  readonly expected?: Change;
  /** Why the comparison tells nothing. */
  readonly feedback?: string;
}
