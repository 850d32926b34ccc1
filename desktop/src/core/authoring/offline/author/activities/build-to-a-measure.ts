/** Parts are the things to build. */
import type { KindPlan } from './kind-plan.ts';

export const buildToAMeasure: KindPlan = {
  title: 'Build it',
  instructions: 'Build each measure from blocks.',
  minutesPerPart: 2.5,
  parts: { least: 2, most: 4 },
  family: 'build',
};
