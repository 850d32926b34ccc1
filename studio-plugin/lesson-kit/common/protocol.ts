/**
 * What server and clients say to one another, all of it through one RemoteEvent. Clients are never trusted: the server
 * reads what they send with `server/session/requests.ts` and checks each against the student's own state. The server
 * never waits for a client.
 */
import type { ActivityState, Answer, Placed } from '@toolboxai/shared/lesson/rules';
import type { ActivityAct, ActivityNews } from './activity-protocol.ts';
import type { ClassCodeOutcome, ClassStanding } from './class-code.ts';

export type ClientRequest =
  /** The client is ready; the server answers with the view. */
  | { readonly kind: 'hello' }
  /** `requestId` comes back with the verdict. */
  | {
      readonly kind: 'answer';
      readonly requestId: number;
      readonly activityId: string;
      readonly itemId: string;
      readonly answer: Answer;
    }
  | { readonly kind: 'hint'; readonly activityId: string; readonly itemId: string }
  /** The student has read a stop of a guided exploration. */
  | { readonly kind: 'read'; readonly activityId: string; readonly stopId: string }
  /** Lays back what is being carried. */
  | { readonly kind: 'put-back' }
  /** What she typed for her class code. */
  | { readonly kind: 'class-code'; readonly code: string }
  /** What only one kind of activity knows. */
  | { readonly kind: 'act'; readonly activityId: string; readonly act: ActivityAct };

export type ServerMessage =
  | { readonly kind: 'view'; readonly view: StudentView }
  /** Shows the panel of a station: the questions of a gate, or one stop (`part`). */
  | {
      readonly kind: 'open';
      readonly activityId: string;
      readonly part?: string;
      readonly items: readonly ItemStanding[];
      /** Hints of the activity as a whole that she has seen. */
      readonly hints?: readonly string[];
    }
  | { readonly kind: 'verdict'; readonly requestId: number; readonly verdict: ShownVerdict }
  | {
      readonly kind: 'hint';
      readonly itemId: string;
      readonly text: string;
      /** Which it is, from 1. */
      readonly number: number;
      /** Comes with the last hint to a student who has tried often. */
      readonly explanation?: string;
    }
  /** What only one kind of activity knows. */
  | { readonly kind: 'news'; readonly activityId: string; readonly news: ActivityNews }
  | {
      readonly kind: 'gained';
      readonly activityId: string;
      readonly xp: number;
      readonly completed: boolean;
      readonly opened: readonly string[];
      readonly badges: readonly string[];
      readonly finished: boolean;
    }
  | { readonly kind: 'class-code'; readonly outcome: ClassCodeOutcome }
  | { readonly kind: 'notice'; readonly notice: Notice; readonly activityId?: string };

/**
 * Why nothing happened: the activity is not open yet, the station is too far, nothing is carried, something stands there
 * already, she stands beside the number line, too many messages.
 */
export type Notice = 'locked' | 'too-far' | 'hands-empty' | 'place-taken' | 'not-on-line' | 'slow-down';

/** What was shown and reached at one question, so that a panel opened again looks as it was left. */
export interface ItemStanding {
  readonly itemId: string;
  readonly right: boolean;
  readonly tries: number;
  readonly hints: readonly string[];
  /** Only when it is due. */
  readonly explanation?: string;
}

export interface ShownVerdict {
  readonly itemId: string;
  readonly outcome: 'right' | 'wrong' | 'incomplete' | 'unreadable';
  readonly feedback?: string;
  /** Why what was handed in cannot be judged yet, by the kit's own name for it. */
  readonly fault?: string;
  /** Only when it is due. */
  readonly explanation?: string;
  readonly tries: number;
}

/** Everything that a student's screen and world show of her own progress. */
export interface StudentView {
  readonly xp: number;
  readonly level: string;
  /** XP at which the next level begins; absent at the highest. */
  readonly nextLevelAt?: number;
  readonly finished: boolean;
  /** What to do next; absent when nothing is left. */
  readonly currentActivityId?: string;
  readonly carrying?: { readonly activityId: string; readonly objectId: string };
  /** Whether she has joined her class; absent when the place was made for none. */
  readonly classroom?: ClassStanding;
  /** Ids, in the order earned. */
  readonly badges: readonly string[];
  /** In the order of the lesson. */
  readonly activities: readonly ActivityView[];
}

export interface ActivityView {
  readonly id: string;
  readonly state: ActivityState;
  readonly done: number;
  readonly needed: number;
  /** Ids of the answers that are right: items, objects, things. */
  readonly right: readonly string[];
  /** Ids of what was read or shown. */
  readonly visited: readonly string[];
  /** What stands where it belongs, in activities with things and places. */
  readonly placed: readonly Placed[];
}
