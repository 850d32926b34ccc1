/** Parts are the events. */
import type { KindPlan } from './kind-plan.ts';

export const timelinePath: KindPlan = {
  title: 'Along the timeline',
  instructions: 'Walk along the path. At each marker, choose what belongs there.',
  minutesPerPart: 0.8,
  parts: { least: 3, most: 8 },
  family: 'order',
};
