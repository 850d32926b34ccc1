/** Parts are the questions that the character asks. */
import type { KindPlan } from './kind-plan.ts';

export const dialogue: KindPlan = {
  title: 'A talk on the way',
  instructions: 'Talk with the person you meet. Think before you answer.',
  minutesPerPart: 1.2,
  parts: { least: 2, most: 6 },
  family: 'talk',
};
