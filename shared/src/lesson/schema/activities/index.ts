/**
 * The activity catalogue: what students can do in the world. An activity is one kind of the catalogue with typed
 * parameters. A kind has one file here and one in each layer that knows kinds; each layer lists its kinds once, by a
 * table that the compiler holds complete. `docs/adding-an-activity.md` names the layers.
 */
import { z } from 'zod';
import { buildToAMeasureFacts, buildToAMeasureSchema } from './build-to-a-measure.ts';
import { collectAndSortFacts, collectAndSortSchema } from './collect-and-sort.ts';
import { dialogueFacts, dialogueSchema } from './dialogue.ts';
import { experimentFacts, experimentSchema } from './experiment.ts';
import type { KindFacts } from './frame.ts';
import { guidedExplorationFacts, guidedExplorationSchema } from './guided-exploration.ts';
import { labelTheDiagramFacts, labelTheDiagramSchema } from './label-the-diagram.ts';
import { matchingBridgeFacts, matchingBridgeSchema } from './matching-bridge.ts';
import { numberLineWalkFacts, numberLineWalkSchema } from './number-line-walk.ts';
import { quizGateFacts, quizGateSchema } from './quiz-gate.ts';
import { sequenceBuilderFacts, sequenceBuilderSchema } from './sequence-builder.ts';
import { teamGateFacts, teamGateSchema } from './team-gate.ts';
import { timedChallengeFacts, timedChallengeSchema } from './timed-challenge.ts';
import { timelinePathFacts, timelinePathSchema } from './timeline-path.ts';

export { type DialogueScene, isQuestion } from './dialogue.ts';
export {
  buildToAMeasureSchema,
  collectAndSortSchema,
  dialogueSchema,
  experimentSchema,
  guidedExplorationSchema,
  labelTheDiagramSchema,
  matchingBridgeSchema,
  numberLineWalkSchema,
  quizGateSchema,
  sequenceBuilderSchema,
  teamGateSchema,
  timedChallengeSchema,
  timelinePathSchema,
};

export const activitySchema = z.discriminatedUnion('kind', [
  quizGateSchema,
  collectAndSortSchema,
  guidedExplorationSchema,
  sequenceBuilderSchema,
  timelinePathSchema,
  matchingBridgeSchema,
  labelTheDiagramSchema,
  dialogueSchema,
  numberLineWalkSchema,
  buildToAMeasureSchema,
  timedChallengeSchema,
  teamGateSchema,
  experimentSchema,
]);

const FACTS: { readonly [K in ActivityKind]: KindFacts<ActivityOf<K>> } = {
  'quiz-gate': quizGateFacts,
  'collect-and-sort': collectAndSortFacts,
  'guided-exploration': guidedExplorationFacts,
  'sequence-builder': sequenceBuilderFacts,
  'timeline-path': timelinePathFacts,
  'matching-bridge': matchingBridgeFacts,
  'label-the-diagram': labelTheDiagramFacts,
  dialogue: dialogueFacts,
  'number-line-walk': numberLineWalkFacts,
  'build-to-a-measure': buildToAMeasureFacts,
  'timed-challenge': timedChallengeFacts,
  'team-gate': teamGateFacts,
  experiment: experimentFacts,
};

export type Activity = z.infer<typeof activitySchema>;
export type ActivityKind = Activity['kind'];
export const ACTIVITY_KINDS = activitySchema.options.map((option) => option.shape.kind.value);

/** The activities of one kind: `ActivityOf<'quiz-gate'>`. */
export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;
/** Any activity, in the form in which a table of the kinds can be asked: `TABLE[activity.kind].f(activity)`. */
export type AnyActivity<K extends ActivityKind = ActivityKind> = { [P in K]: ActivityOf<P> & { kind: P } }[K];

/** How many answers of an activity are scored. */
export function scoredAnswers<K extends ActivityKind>(activity: AnyActivity<K>): number {
  return FACTS[activity.kind].scored(activity);
}

/** The items that an activity asks. */
export function activityItemIds<K extends ActivityKind>(activity: AnyActivity<K>): readonly string[] {
  return FACTS[activity.kind].itemIds(activity);
}

/** The most XP that an activity can give. */
export function activityXp(activity: Activity): number {
  return activity.xp.completion + activity.xp.perCorrect * scoredAnswers(activity);
}
