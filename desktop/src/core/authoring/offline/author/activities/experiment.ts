/** An experiment is one part, however long it takes. */
import type { KindPlan } from './kind-plan.ts';

export const experiment: KindPlan = {
  title: 'Try it out',
  instructions: 'Change one thing at a time, say what you expect, and see what comes out.',
  minutesPerPart: 10,
  parts: { least: 1, most: 1 },
  family: 'test',
};
