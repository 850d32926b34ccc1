/** What the editor shows of an activity, by its kind. */
import type { ActivityKind, ActivityOf } from '@toolboxai/shared/lesson';
import { BuildToAMeasure } from './build-to-a-measure.tsx';
import { CollectAndSort } from './collect-and-sort.tsx';
import { Dialogue } from './dialogue.tsx';
import { Experiment } from './experiment.tsx';
import { GuidedExploration } from './guided-exploration.tsx';
import type { KindSection } from './kind-section.ts';
import { LabelTheDiagram } from './label-the-diagram.tsx';
import { MatchingBridge } from './matching-bridge.tsx';
import { NumberLineWalk } from './number-line-walk.tsx';
import { QuizGate } from './quiz-gate.tsx';
import { SequenceBuilder } from './sequence-builder.tsx';
import { TeamGate } from './team-gate.tsx';
import { TimedChallenge } from './timed-challenge.tsx';
import { TimelinePath } from './timeline-path.tsx';

export const KIND_SECTIONS: { readonly [K in ActivityKind]: KindSection<ActivityOf<K>> } = {
  'quiz-gate': QuizGate,
  'collect-and-sort': CollectAndSort,
  'guided-exploration': GuidedExploration,
  'sequence-builder': SequenceBuilder,
  'timeline-path': TimelinePath,
  'matching-bridge': MatchingBridge,
  'label-the-diagram': LabelTheDiagram,
  dialogue: Dialogue,
  'number-line-walk': NumberLineWalk,
  'build-to-a-measure': BuildToAMeasure,
  'timed-challenge': TimedChallenge,
  'team-gate': TeamGate,
  experiment: Experiment,
};
export type { KindSectionProps } from './kind-section.ts';
