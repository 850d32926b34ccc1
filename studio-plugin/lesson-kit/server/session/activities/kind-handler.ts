/** What the server does for one kind of activity. */
import type { Helped, StationRole } from '@toolboxai/shared/lesson/rules';
import type { SessionContext } from '../context.ts';
import type { Fields } from '../payload.ts';
import type { Student } from '../student.ts';

export interface KindHandler<A> {
  /** She used the prompt of one of its stations; the activity is open for her and she is near. */
  readonly use: (context: SessionContext, student: Student, activity: A, station: UsedStation) => void;
  /** The questions that are asked at a station of this role and part. */
  readonly itemsAt: (activity: A, role: StationRole, part?: string) => readonly string[];
  /** Whether the question may be answered now, in an activity that is open. */
  readonly isAskable: (context: SessionContext, student: Student, activity: A, itemId: string) => boolean;
  /**
   * Her client asks for something that only this kind knows. The activity is open for her; everything else (what it is,
   * where she stands) is checked here.
   */
  readonly act: (context: SessionContext, student: Student, activity: A, act: Fields) => void;
  /** Its own tasks, which give hints and an explanation like questions; and the role of the station that shows them. */
  readonly tasks?: (activity: A) => readonly Task[];
  readonly taskRole?: StationRole;
  /** Whether a question that is right already is asked anew: judged again, but booked no more. */
  readonly asksAnew?: (student: Student, activity: A, itemId: string) => boolean;
  /** One of its questions was just answered, and booked when it was not asked anew. */
  readonly answered?: (context: SessionContext, student: Student, activity: A, itemId: string, right: boolean) => void;
  /** Someone who played it with others left the server. */
  readonly left?: (context: SessionContext, activity: A) => void;
}

export interface Task extends Helped {
  readonly id: string;
}

export interface UsedStation {
  readonly role: StationRole;
  /** Category, object or stop. */
  readonly part?: string;
}

/** For kinds that ask no items of the lesson. */
export const asksNothing = {
  itemsAt: (): readonly string[] => [],
  isAskable: (): boolean => false,
};

/** For kinds that know no acts of their own. */
export const actsNot = { act: (): void => undefined };
