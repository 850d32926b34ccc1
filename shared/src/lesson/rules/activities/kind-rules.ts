/** The rules of one kind of activity: what is scored in it, and how far it is done. */
import type { ActivityProgress, Steps } from '../progress.ts';

export interface KindRules<A> {
  /** Ids of its scored answers, in its order. */
  readonly scoredIds: (activity: A) => readonly string[];
  /** Ids of what can be visited (read, heard) without an answer. */
  readonly visitIds: (activity: A) => readonly string[];
  /** What stands where it belongs, for kinds in which things have places. */
  readonly placed: (activity: A, progress: ActivityProgress) => readonly Placed[];
  readonly stepsOf: (activity: A, progress: ActivityProgress) => Steps;
}

/** A thing that stands where it belongs. */
export interface Placed {
  readonly thingId: string;
  readonly placeId: string;
}

/** For kinds in which nothing stands anywhere. */
export const placesNothing = (): readonly Placed[] => [];
