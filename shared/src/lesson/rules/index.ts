/**
 * The rules of playing a lesson: what an answer is worth, what it earns, what it opens. Written once in a subset of
 * TypeScript that Node runs and roblox-ts compiles into the lesson kit (see `portable.ts`), and tested for equal results
 * in both.
 */
export * from '../play/client-lesson.ts';
export * from '../play/progress-place.ts';
export * from '../play/progress-report.ts';
export * from '../play/server-lesson.ts';
export * from '../play/station-contract.ts';
export { asks, choiceOf, resumeAt, sceneOf } from './activities/dialogue.ts';
export { FAIR_TEST } from './activities/experiment.ts';
export { isStopDone } from './activities/guided-exploration.ts';
export { hintsNext, shownHints } from './activities/hint-ids.ts';
export { placedIn, scoredAnswerIds, stepsOf, visitIds } from './activities/index.ts';
export type { Placed } from './activities/kind-rules.ts';
export { directionTo, judgePlacing, placedThings } from './activities/placing.ts';
export { solvedByTeam } from './activities/team-gate.ts';
export { WHOLE_ROUND, WITHOUT_CLOCK } from './activities/timed-challenge.ts';
export * from './answers.ts';
export { earnedBadges } from './badges.ts';
export * from './blocks.ts';
export { checkAnswer } from './check-answer.ts';
export * from './experiment.ts';
export { foldText } from './fold.ts';
export * from './help.ts';
export * from './join-code.ts';
export { mergeProgress } from './merge.ts';
export * from './number-line.ts';
export { LONGEST_NUMBER, readNumber } from './number-text.ts';
export * from './progress.ts';
export * from './progression.ts';
export * from './rational.ts';
export { type Gains, NO_GAINS, recordAnswer, recordVisit } from './record.ts';
export { RIGHT, wrongWith } from './verdicts.ts';
