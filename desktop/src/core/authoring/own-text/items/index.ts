/** The questions that the notes can carry. */
import type { Understanding } from '../understanding/understand.ts';
import { connectionDrafts } from './connection-drafts.ts';
import { type ItemDraft, withDistinctStems } from './draft.ts';
import { evidenceDrafts } from './evidence-drafts.ts';
import { factDrafts } from './fact-drafts.ts';
import { roleDrafts } from './role-drafts.ts';
import { termDrafts } from './term-drafts.ts';

export { type Aim, type ItemDraft, itemOfDraft, placeOf, quoted } from './draft.ts';

/** All drafts, with distinct stems, in the order of the notes within each aim. */
export function draftsOf(understanding: Understanding): readonly ItemDraft[] {
  return withDistinctStems([
    ...termDrafts(understanding),
    ...factDrafts(understanding),
    ...connectionDrafts(understanding),
    ...evidenceDrafts(understanding),
    ...roleDrafts(understanding),
  ]);
}
