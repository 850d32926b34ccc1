/** Parts are the places of the diagram. */
import type { KindPlan } from './kind-plan.ts';

export const labelTheDiagram: KindPlan = {
  title: 'Label the picture',
  instructions: 'Look at the picture. Carry each label to the post with its number.',
  minutesPerPart: 0.75,
  parts: { least: 2, most: 8 },
  family: 'diagram',
};
