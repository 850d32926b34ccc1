/** All templates, by area. A new template is one file and one line here. */
import type { Template } from '../template-kit/index.ts';
import { addLikeFractions } from './fractions/add-like-fractions.ts';
import { compareFractions } from './fractions/compare-fractions.ts';
import { equivalentFractions } from './fractions/equivalent-fractions.ts';
import { orderFractions } from './fractions/order-fractions.ts';
import { shadedFraction } from './fractions/shaded-fraction.ts';
import { subtractLikeFractions } from './fractions/subtract-like-fractions.ts';

export const templates: readonly Template[] = [
  shadedFraction,
  equivalentFractions,
  compareFractions,
  orderFractions,
  addLikeFractions,
  subtractLikeFractions,
];

const BY_ID: ReadonlyMap<string, Template> = new Map(templates.map((template) => [template.id, template]));

/** @throws Error for an id that no template has, a defect of the topic that names it. */
export function templateById(id: string): Template {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no template "${id}"`);
  return found;
}
