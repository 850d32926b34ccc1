/** How the zone of an activity is laid out, by its kind. */
import type { ActivityKind, ActivityOf, AnyActivity } from '@toolboxai/shared/lesson';
import type { Random } from '../../../random.ts';
import type { StationSpot } from '../spots.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindLayout, ZoneSize } from './kind-layout.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { teamGate } from './team-gate.ts';
import { timedChallenge } from './timed-challenge.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in ActivityKind]: KindLayout<ActivityOf<K>> } = {
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

export function activitySize<K extends ActivityKind>(activity: AnyActivity<K>): ZoneSize {
  return KINDS[activity.kind].size(activity);
}

/** Where the stations of an activity stand in a zone of the given size, but for its gate. */
export function stationSpots<K extends ActivityKind>(
  activity: AnyActivity<K>,
  size: ZoneSize,
  random: Random,
): readonly StationSpot[] {
  return KINDS[activity.kind].spots(activity, size, random);
}

/** Whether a gate stands across the way out of its zone. */
export function isGated(kind: ActivityKind): boolean {
  return KINDS[kind].gated;
}
