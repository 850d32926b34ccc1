/** Every question that a topic can ask. */
import type { FactGraph } from '../graph.ts';
import { caseDrafts, diagramDrafts } from './case-drafts.ts';
import type { FactDraft } from './draft.ts';
import { factDrafts } from './fact-drafts.ts';
import { misconceptionDrafts } from './misconception-drafts.ts';
import { relationDrafts } from './relation-drafts.ts';
import { sequenceDrafts } from './sequence-drafts.ts';
import { sortingDrafts } from './sorting-drafts.ts';
import { wordDrafts } from './word-drafts.ts';

export { type FactDraft, itemOfDraft, nameAt, noted } from './draft.ts';

export function draftsOf(graph: FactGraph): readonly FactDraft[] {
  const { definition } = graph;
  return [
    ...factDrafts(graph),
    ...wordDrafts(definition),
    ...relationDrafts(graph),
    ...sequenceDrafts(definition),
    ...sortingDrafts(definition),
    ...diagramDrafts(graph),
    ...misconceptionDrafts(definition),
    ...caseDrafts(graph),
  ];
}
