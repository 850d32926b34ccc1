/** What a student's device shows of one kind of activity. */
import type { ClientStation } from '@toolboxai/shared/lesson/rules';
import type { ActivityNews } from '../../common/activity-protocol.ts';
import type { ActivityView, ServerMessage } from '../../common/protocol.ts';
import type { TaskBar } from '../hud/task-bar.ts';
import type { Panel } from '../panel/panel.ts';
import type { QuestionDesk } from '../question/desk.ts';
import type { LessonState } from '../state/lesson-state.ts';
import type { Link } from '../state/link.ts';
import type { NewsBoard } from '../state/news.ts';
import type { TaskDesk } from '../task/task-desk.ts';
import type { LocalStations } from '../world/stations.ts';

/** What a kind draws with. */
export interface ClientTools {
  readonly state: LessonState;
  readonly link: Link;
  readonly panel: Panel;
  readonly desk: QuestionDesk;
  readonly tasks: TaskDesk;
  readonly news: NewsBoard;
  readonly taskBar: TaskBar;
  readonly stations: LocalStations;
}

export interface KindClient<A> {
  /** What to do in it, in one or two sentences. */
  readonly whatToDo: (activity: A) => string;
  /** The words of a thing that is carried in it. */
  readonly carriedLabel: (activity: A, thingId: string) => string;
  /** Shows the panel that the server opened. */
  readonly open: (tools: ClientTools, activity: A, message: OpenMessage) => void;
  /** The lines to say for what the server tells of it. */
  readonly newsLines: (activity: A, news: ActivityNews) => readonly string[];
  /** Said when it is complete: what was done, not how well. */
  readonly doneLine: (activity: A) => string;
  /** Whether the student can go on at this station of it; never where that would answer for her. */
  readonly isNext: (activity: A, station: ClientStation, own: ActivityView) => boolean;
}

export type OpenMessage = Extract<ServerMessage, { readonly kind: 'open' }>;

/** For kinds in which nothing is carried. */
export const carriesNothing = { carriedLabel: (): string => '' };

/** For kinds that are told no news. */
export const hearsNoNews = { newsLines: (): readonly string[] => [] };
