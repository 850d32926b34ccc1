/**
 * What several kinds have in common: things that each belong to one place. On the client's side ids count in the order
 * shown, which tells nothing; which thing belongs where only the server knows.
 */
import type { ClientEntry } from '../client-lesson.ts';
import type { WrongNote } from './frame.ts';

export interface ClientPlacing {
  readonly prompt: string;
  readonly things: readonly ClientEntry[];
  readonly places: readonly ClientEntry[];
  /** How many hints can be asked for; their words come one at a time from the server. */
  readonly hintCount: number;
}

export interface ServerPlacing {
  readonly things: readonly ServerThing[];
  /** In their own order, where they have one. */
  readonly placeIds: readonly string[];
  readonly hints: readonly string[];
}

export interface ServerThing extends WrongNote {
  readonly id: string;
  /** Absent: it belongs nowhere and is not scored. */
  readonly placeId?: string;
  /** Told when it stands where it belongs. */
  readonly detail?: string;
}
