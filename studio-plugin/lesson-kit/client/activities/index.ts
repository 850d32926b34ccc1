/** What a student's device shows of an activity, by its kind. */
import type { AnyClientActivity, ClientActivityOf, ClientStation, PlayKind } from '@toolboxai/shared/lesson/rules';
import type { ActivityNews } from '../../common/activity-protocol.ts';
import type { ActivityView } from '../../common/protocol.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { ClientTools, KindClient, OpenMessage } from './kind-client.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { teamGate } from './team-gate.ts';
import { timedChallenge } from './timed-challenge.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in PlayKind]: KindClient<ClientActivityOf<K>> } = {
  'quiz-gate': quizGate,
  'collect-and-sort': collectAndSort,
  'guided-exploration': guidedExploration,
  'sequence-builder': sequenceBuilder,
  'timeline-path': timelinePath,
  'matching-bridge': matchingBridge,
  'label-the-diagram': labelTheDiagram,
  dialogue: dialogue,
  'number-line-walk': numberLineWalk,
  'build-to-a-measure': buildToAMeasure,
  'timed-challenge': timedChallenge,
  'team-gate': teamGate,
  experiment,
};

export type { ClientTools };

/** What to do in an activity. */
export function whatToDo<K extends PlayKind>(activity: AnyClientActivity<K>): string {
  return KINDS[activity.kind].whatToDo(activity);
}

/** The words of a thing that is carried. */
export function carriedLabel<K extends PlayKind>(activity: AnyClientActivity<K>, thingId: string): string {
  return KINDS[activity.kind].carriedLabel(activity, thingId);
}

/** Shows the panel that the server opened. */
export function openActivity<K extends PlayKind>(
  tools: ClientTools,
  activity: AnyClientActivity<K>,
  message: OpenMessage,
): void {
  KINDS[activity.kind].open(tools, activity, message);
}

/** The lines to say for what the server tells of an activity. */
export function newsLines<K extends PlayKind>(activity: AnyClientActivity<K>, news: ActivityNews): readonly string[] {
  return KINDS[activity.kind].newsLines(activity, news);
}

/** Said when an activity is complete. */
export function doneLine<K extends PlayKind>(activity: AnyClientActivity<K>): string {
  return KINDS[activity.kind].doneLine(activity);
}

/** Whether the student can go on at this station. */
export function isNextStation<K extends PlayKind>(
  activity: AnyClientActivity<K>,
  station: ClientStation,
  own: ActivityView,
): boolean {
  return KINDS[activity.kind].isNext(activity, station, own);
}
