/** Parts are the numbers to stand at. */
import type { KindPlan } from './kind-plan.ts';

export const numberLineWalk: KindPlan = {
  title: 'Walk the line',
  instructions: 'Walk along the number line and stand where each number belongs.',
  minutesPerPart: 1.5,
  parts: { least: 3, most: 6 },
  family: 'walk',
};
