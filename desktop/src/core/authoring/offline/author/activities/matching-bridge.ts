/** Parts are the pairs. */
import type { KindPlan } from './kind-plan.ts';

export const matchingBridge: KindPlan = {
  title: 'Build the bridge',
  instructions: 'Match the pairs at the desk. Each right pair lays a plank.',
  minutesPerPart: 0.7,
  parts: { least: 3, most: 8 },
  family: 'match',
};
