/** The questions that the notes can carry. */
import type { Understanding } from '../understanding/understand.ts';
import { causeDrafts } from './cause-drafts.ts';
import { claimDrafts } from './claim-drafts.ts';
import { type ItemDraft, withDistinctStems } from './draft.ts';
import { evidenceDrafts } from './evidence-drafts.ts';
import { exampleDrafts } from './example-drafts.ts';
import { factDrafts } from './fact-drafts.ts';
import { numberDrafts } from './number-drafts.ts';
import { orderDrafts } from './order-drafts.ts';
import { roleDrafts } from './role-drafts.ts';
import { structureDrafts } from './structure-drafts.ts';
import { termDrafts } from './term-drafts.ts';

export { datedEventsIn } from './dated-events.ts';
export { type Aim, type ItemDraft, itemOfDraft, placeOf, quoted } from './draft.ts';

/** All drafts, with distinct stems, in the order of the notes within each aim. */
export function draftsOf(understanding: Understanding): readonly ItemDraft[] {
  return withDistinctStems(
    [
      ...termDrafts(understanding),
      ...factDrafts(understanding),
      ...claimDrafts(understanding),
      ...causeDrafts(understanding),
      ...orderDrafts(understanding),
      ...numberDrafts(understanding),
      ...exampleDrafts(understanding),
      ...evidenceDrafts(understanding),
      ...structureDrafts(understanding),
      ...roleDrafts(understanding),
    ],
    understanding.notes,
  );
}
