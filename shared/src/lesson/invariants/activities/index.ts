/** What must hold in an activity, by its kind. */
import type { ActivityKind, ActivityOf, AnyActivity, Finding, Lesson } from '../../schema/index.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import { guidedExploration } from './guided-exploration.ts';
import type { KindInvariants, ParamReference, StationNeed } from './kind-invariants.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { quizGate } from './quiz-gate.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { teamGate } from './team-gate.ts';
import { timedChallenge } from './timed-challenge.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in ActivityKind]: KindInvariants<ActivityOf<K>> } = {
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

export type { StationNeed };

export function checkActivities({ activities }: Pick<Lesson, 'activities'>): Finding[] {
  return activities.flatMap((activity, index) => checkParams(activity, `activities/${index}/params`));
}

function checkParams<K extends ActivityKind>(activity: AnyActivity<K>, path: string): readonly Finding[] {
  return KINDS[activity.kind].check(activity, path);
}

/** Everything in an activity's parameters that names another part of the lesson. */
export function paramReferences<K extends ActivityKind>(activity: AnyActivity<K>): readonly ParamReference[] {
  return KINDS[activity.kind].references(activity);
}

/** The stations an activity needs: role and, where one stands for a part, the part's id. */
export function stationsNeeded<K extends ActivityKind>(activity: AnyActivity<K>): readonly StationNeed[] {
  return KINDS[activity.kind].stations(activity);
}
