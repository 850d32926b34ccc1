/**
 * One strategy for each kind of activity. A new kind of the catalogue does not compile until it stands here: write
 * `strategies/<kind>.ts` (see `strategy.ts` for what it owes) and add it to the table.
 */
import type { ActivityKind, AnyActivity } from '@toolboxai/shared/lesson';
import type { Play } from '../playing.ts';
import type { Student } from '../student.ts';
import { playBuildToAMeasure } from './build-to-a-measure.ts';
import { playCollectAndSort } from './collect-and-sort.ts';
import { playDialogue } from './dialogue.ts';
import { playExperiment } from './experiment.ts';
import { playGuidedExploration } from './guided-exploration.ts';
import { playLabelTheDiagram } from './label-the-diagram.ts';
import { playMatchingBridge } from './matching-bridge.ts';
import { playNumberLineWalk } from './number-line-walk.ts';
import { playQuizGate } from './quiz-gate.ts';
import { playSequenceBuilder } from './sequence-builder.ts';
import type { ActivityStrategy } from './strategy.ts';
import { playTeamGate } from './team-gate.ts';
import { playTimedChallenge } from './timed-challenge.ts';
import { playTimelinePath } from './timeline-path.ts';

const STRATEGIES: { readonly [Kind in ActivityKind]: ActivityStrategy<Kind> } = {
  'quiz-gate': playQuizGate,
  'collect-and-sort': playCollectAndSort,
  'guided-exploration': playGuidedExploration,
  'sequence-builder': playSequenceBuilder,
  'timeline-path': playTimelinePath,
  'matching-bridge': playMatchingBridge,
  'label-the-diagram': playLabelTheDiagram,
  dialogue: playDialogue,
  'number-line-walk': playNumberLineWalk,
  'build-to-a-measure': playBuildToAMeasure,
  'timed-challenge': playTimedChallenge,
  'team-gate': playTeamGate,
  experiment: playExperiment,
};

/** Plays an open activity to its end. */
export function playActivity<Kind extends ActivityKind>(student: Student, activity: AnyActivity<Kind>): Play {
  return STRATEGIES[activity.kind](student, activity);
}
