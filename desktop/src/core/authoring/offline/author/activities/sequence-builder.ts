/** Parts are the steps. */
import type { KindPlan } from './kind-plan.ts';

export const sequenceBuilder: KindPlan = {
  title: 'In the right order',
  instructions: 'Pick up each step. Carry it to its number. Or use the panel at any number.',
  minutesPerPart: 0.75,
  parts: { least: 3, most: 8 },
  family: 'order',
};
