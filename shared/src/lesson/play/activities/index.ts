/** The activities of a lesson as they are played, kind by kind: one interface for each side. */

import type { ClientBuildToAMeasure, ServerBuildToAMeasure } from './build-to-a-measure.ts';
import type { ClientCollectAndSort, ServerCollectAndSort } from './collect-and-sort.ts';
import type { ClientDialogue, ServerDialogue } from './dialogue.ts';
import type { ClientExperiment, ServerExperiment } from './experiment.ts';
import type { ClientGuidedExploration, ServerGuidedExploration } from './guided-exploration.ts';
import type { ClientLabelTheDiagram, ServerLabelTheDiagram } from './label-the-diagram.ts';
import type { ClientMatchingBridge, ServerMatchingBridge } from './matching-bridge.ts';
import type { ClientNumberLineWalk, ServerNumberLineWalk } from './number-line-walk.ts';
import type { ClientQuizGate, ServerQuizGate } from './quiz-gate.ts';
import type { ClientSequenceBuilder, ServerSequenceBuilder } from './sequence-builder.ts';
import type { ClientTeamGate, ServerTeamGate } from './team-gate.ts';
import type { ClientTimedChallenge, ServerTimedChallenge } from './timed-challenge.ts';
import type { ClientTimelinePath, ServerTimelinePath } from './timeline-path.ts';

export * from './build-to-a-measure.ts';
export * from './collect-and-sort.ts';
export * from './dialogue.ts';
export * from './experiment.ts';
export * from './frame.ts';
export * from './guided-exploration.ts';
export * from './label-the-diagram.ts';
export * from './matching-bridge.ts';
export * from './number-line-walk.ts';
export * from './placing.ts';
export * from './quiz-gate.ts';
export * from './sequence-builder.ts';
export * from './team-gate.ts';
export * from './timed-challenge.ts';
export * from './timeline-path.ts';

export type ClientActivity =
  | ClientQuizGate
  | ClientCollectAndSort
  | ClientGuidedExploration
  | ClientSequenceBuilder
  | ClientTimelinePath
  | ClientMatchingBridge
  | ClientLabelTheDiagram
  | ClientDialogue
  | ClientNumberLineWalk
  | ClientBuildToAMeasure
  | ClientTimedChallenge
  | ClientTeamGate
  | ClientExperiment;

export type ServerActivity =
  | ServerQuizGate
  | ServerCollectAndSort
  | ServerGuidedExploration
  | ServerSequenceBuilder
  | ServerTimelinePath
  | ServerMatchingBridge
  | ServerLabelTheDiagram
  | ServerDialogue
  | ServerNumberLineWalk
  | ServerBuildToAMeasure
  | ServerTimedChallenge
  | ServerTeamGate
  | ServerExperiment;

/** One kind of the catalogue, as the place knows it. */
export type PlayKind = ServerActivity['kind'];
export type ClientActivityOf<K extends PlayKind> = Extract<ClientActivity, { readonly kind: K }>;
export type ServerActivityOf<K extends PlayKind> = Extract<ServerActivity, { readonly kind: K }>;
/** Any activity, in the form in which a table of the kinds can be asked: `TABLE[activity.kind].f(activity)`. */
export type AnyClientActivity<K extends PlayKind = PlayKind> = {
  [P in K]: ClientActivityOf<P> & { readonly kind: P };
}[K];
export type AnyServerActivity<K extends PlayKind = PlayKind> = {
  [P in K]: ServerActivityOf<P> & { readonly kind: P };
}[K];
