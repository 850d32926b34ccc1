/** The name of a step in the language of the interface; a step nobody foresaw is called what the core calls it. */
import type { TFunction } from 'i18next';
import type { MakingStep } from '../api/index.ts';

const KNOWN = [
  'specification',
  'outline',
  'review',
  'content',
  'assessment',
  'environment',
  'refinement',
  'code',
  'proof',
] as const;

export function stepName(t: TFunction, { id, title }: Pick<MakingStep, 'id' | 'title'>): string {
  const known = KNOWN.find((one) => one === id);
  return known === undefined ? title : t(`making.step.${known}`);
}
