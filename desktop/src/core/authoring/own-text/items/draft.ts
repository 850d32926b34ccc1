/**
 * A question that the notes can carry, before it is drawn: its stem, its evidence and how it is put together. Drafts
 * depend on the notes alone; the seed decides later which are asked, with which wrong answers, in which order.
 */
import type { BloomLevel, Item } from '@toolboxai/shared/lesson';
import type { ItemFrame, Random } from '../../offline/items/index.ts';
import type { NotesDocument, NotesSentence } from '../document.ts';

/** What the notes can be learned for: their words, what they say, and how it hangs together. */
export type Aim = 'terms' | 'facts' | 'connections';

export interface ItemDraft {
  readonly aim: Aim;
  /** Kind of question, to vary them: `cloze`, `who`, `order`. */
  readonly kind: string;
  readonly stem: string;
  readonly bloom: BloomLevel;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly evidence: NotesSentence;
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly build: (frame: ItemFrame, random: Random) => Item;
}

export function itemOfDraft(
  draft: ItemDraft,
  { id, objectiveId, random }: { readonly id: string; readonly objectiveId: string; readonly random: Random },
): Item {
  const { stem, bloom, difficulty, evidence, hints, explanation, build } = draft;
  const provenance = { kind: 'own-text' as const, sentenceId: evidence.id, sentence: evidence.text };
  return build({ id, objectiveId, stem, bloom, difficulty, hints, explanation, provenance }, random);
}

export const BLANK = '____';

/** The text with a blank in the place of what is asked for. */
export function maskedAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + BLANK + text.slice(end);
}

/** `text` in quotation marks, shortened between words where it would not fit into `limit` characters. */
export function quoted(text: string, limit = 300): string {
  if (text.length <= limit) return `“${text}”`;
  return `“${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…”`;
}

/** Where a sentence stands, in words that help to find it. */
export function placeOf(notes: NotesDocument, sentence: NotesSentence): string {
  const heading = notes.sections.find((section) => section.id === sentence.sectionId)?.heading;
  if (heading) return `in the part ${quoted(heading, 80)}`;
  const share = sentence.start / Math.max(1, notes.text.length);
  return `near the ${share < 1 / 3 ? 'beginning' : share < 2 / 3 ? 'middle' : 'end'}`;
}

/** The hint ladder: where to look, then what stands there with the answer left out, then how the answer begins. */
export function hintsFor(
  notes: NotesDocument,
  sentence: NotesSentence,
  rest: { readonly context?: string; readonly answer?: string },
): readonly string[] {
  const hints = [`Look ${placeOf(notes, sentence)} of the notes.`];
  if (rest.context !== undefined) hints.push(`The notes say: ${quoted(rest.context)}`);
  const letter = /[\p{L}\p{N}]/u.exec(rest.answer ?? '')?.[0];
  if (letter !== undefined) hints.push(`The answer begins with “${letter}”.`);
  return hints;
}

export function explanationOf(sentence: NotesSentence): string {
  return `The notes say: ${quoted(sentence.text, 1100)}`;
}

/** Several sentences of the notes in one explanation, as many as fit. */
export function explanationOfAll(sentences: readonly NotesSentence[]): string {
  let text = 'The notes say:';
  for (const sentence of sentences) {
    const next = `${text} ${quoted(sentence.text)}`;
    if (next.length > 1200) break;
    text = next;
  }
  return text;
}

/** Kinds whose stem must not say where its sentence stands: that would be the answer. */
const PLACELESS = new Set(['earliest', 'next', 'order', 'gap', 'part', 'evidence', 'example-of-meaning']);

/** Drafts whose stems differ; of two alike the later says where its sentence stands, or is left out where it may not. */
export function withDistinctStems(drafts: readonly ItemDraft[], notes: NotesDocument): readonly ItemDraft[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const place = { ...draft, stem: `${draft.stem} It stands ${placeOf(notes, draft.evidence)}.` };
    const number = {
      ...draft,
      stem: `${draft.stem} It is sentence ${draft.evidence.id.replace('s-', '')} of the notes.`,
    };
    const candidates = PLACELESS.has(draft.kind) ? [draft] : [draft, place, number];
    const distinct = candidates.find(({ stem }) => !seen.has(stem));
    if (distinct) seen.add(distinct.stem);
    return distinct ? [distinct] : [];
  });
}
