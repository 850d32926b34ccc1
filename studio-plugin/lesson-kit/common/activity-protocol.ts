/**
 * What clients ask and the server tells that only some kinds of activity know. The server reads an act with the reader of
 * its kind (`server/session/activities`), which trusts nothing in it; the client shows news with the kind's own words
 * (`client/activities`).
 */

/** From client to server. A kind adds its acts here, each with a `type` of its own. */
export type ActivityAct = PlaceAct | HintAct | SayAct;

/** From server to client. A kind adds its news here, each with a `type` of its own. */
export type ActivityNews = PlacedNews | HintNews | SceneNews;

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
