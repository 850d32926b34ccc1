/** Collect and sort as both sides know it. Ids are the `Part` of the stations that stand for them. */
import type { ClientEntry } from '../client-lesson.ts';
import type { ClientActivityFrame, ServerActivityFrame, WrongNote } from './frame.ts';

export interface ClientCollectAndSort extends ClientActivityFrame {
  readonly kind: 'collect-and-sort';
  readonly prompt: string;
  readonly categories: readonly ClientEntry[];
  readonly objects: readonly ClientEntry[];
}

export interface ServerCollectAndSort extends ServerActivityFrame {
  readonly kind: 'collect-and-sort';
  readonly categoryIds: readonly string[];
  readonly objects: readonly ServerObject[];
}

export interface ServerObject extends WrongNote {
  readonly id: string;
  readonly categoryId: string;
}
