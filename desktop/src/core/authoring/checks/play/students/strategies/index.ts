/**
 * One strategy for each kind of activity. A new kind of the catalogue does not compile until it stands here: write
 * `strategies/<kind>.ts` (see `strategy.ts` for what it owes) and add it to the table.
 */
import type { ActivityKind, AnyActivity } from '@toolboxai/shared/lesson';
import type { Play } from '../playing.ts';
import type { Student } from '../student.ts';
import { playCollectAndSort } from './collect-and-sort.ts';
import { playGuidedExploration } from './guided-exploration.ts';
import { playQuizGate } from './quiz-gate.ts';
import type { ActivityStrategy } from './strategy.ts';

const STRATEGIES: { readonly [Kind in ActivityKind]: ActivityStrategy<Kind> } = {
  'quiz-gate': playQuizGate,
  'collect-and-sort': playCollectAndSort,
  'guided-exploration': playGuidedExploration,
};

/** Plays an open activity to its end. */
export function playActivity<Kind extends ActivityKind>(student: Student, activity: AnyActivity<Kind>): Play {
  return STRATEGIES[activity.kind](student, activity);
}
