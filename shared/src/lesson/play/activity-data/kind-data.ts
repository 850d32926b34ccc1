/** How the activities of one kind are taken apart into what a student may see and what only the server may know. */
import type { Activity } from '../../schema/index.ts';
import type { ClientActivityFrame, ServerActivityFrame } from '../activities/index.ts';

export interface KindData<A extends Activity, C, S> {
  /**
   * What parts are called inside the place, by their id in the lesson: for every part whose own id may tell the answer.
   * Parts that are not named keep their id.
   */
  readonly partNames: (activity: A) => ReadonlyMap<string, string>;
  readonly toData: (activity: A, frames: Frames) => { readonly client: C; readonly server: S };
}

export interface Frames {
  readonly shown: ClientActivityFrame;
  readonly kept: ServerActivityFrame;
}

/** For kinds whose parts may keep their ids. */
export const NO_NEW_NAMES = (): ReadonlyMap<string, string> => new Map();
