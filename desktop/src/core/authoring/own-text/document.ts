/**
 * The teacher's notes as the offline author works with them: sections, blocks and sentences of one plain text.
 *
 * Invariants: `text.slice(sentence.start, sentence.start + sentence.text.length) === sentence.text` for every sentence,
 * and `notesFromText(notes.text)` gives the same sections and sentences again, so a stored request is enough to make the
 * lesson anew. The words are data: nothing in them is ever followed as an instruction.
 */
import { sentencesOf } from '../text/index.ts';
import { type Block, blocksFromText, marker, textOfBlocks } from './reading/blocks.ts';

export interface NotesSentence {
  /** `s-1`, `s-2`, … in reading order. */
  readonly id: string;
  readonly text: string;
  readonly sectionId: string;
  /** Where it begins in `NotesDocument.text`, in UTF-16 units. */
  readonly start: number;
  /** Number of its block within the document: sentences of one paragraph share it. */
  readonly block: number;
  /** Whether its block is an entry of a list. */
  readonly listed: boolean;
}

interface NotesSection {
  /** `section-1`, … */
  readonly id: string;
  /** Absent for what stands before the first heading. */
  readonly heading?: string;
  /** Paragraphs and list entries, each one line. */
  readonly paragraphs: readonly string[];
}

export interface NotesSource {
  readonly kind: 'pasted' | 'txt' | 'md' | 'docx' | 'pdf';
  readonly fileName?: string;
}

export interface NotesDocument {
  readonly title?: string;
  /** The whole in plain form: headings begin with `## `, list entries with `- `. */
  readonly text: string;
  readonly sections: readonly NotesSection[];
  readonly sentences: readonly NotesSentence[];
  readonly source: NotesSource;
}

/**
 * The notes in `text`, as pasted or as an earlier document's `text`. `title` defaults to the first heading, where the
 * notes begin with one. Text without a letter gives a document without sentences.
 */
export function notesFromText(
  text: string,
  options: { readonly title?: string; readonly source?: NotesSource } = {},
): NotesDocument {
  return notesFromBlocks(blocksFromText(text), options);
}

/** The notes made of `blocks`, which are first written as plain text and read again: that text alone is the truth. */
export function notesFromBlocks(
  given: readonly Block[],
  options: { readonly title?: string; readonly source?: NotesSource } = {},
): NotesDocument {
  const text = textOfBlocks(given);
  const blocks = blocksFromText(text);
  const sections: { id: string; heading?: string; paragraphs: string[] }[] = [];
  const sentences: NotesSentence[] = [];

  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const start = text.indexOf(marker(block) + block.text, at) + marker(block).length;
    at = start + block.text.length;
    let section = sections.at(-1);
    if (!section || block.kind === 'heading') {
      section = {
        id: `section-${sections.length + 1}`,
        ...(block.kind === 'heading' ? { heading: block.text } : {}),
        paragraphs: [],
      };
      sections.push(section);
    }
    if (block.kind === 'heading') continue;
    section.paragraphs.push(block.text);
    for (const sentence of sentencesOf(block.text)) {
      sentences.push({
        id: `s-${sentences.length + 1}`,
        text: sentence.text,
        sectionId: section.id,
        start: start + sentence.start,
        block: index,
        listed: block.kind === 'item',
      });
    }
  }
  const [first] = blocks;
  const title = options.title?.trim() || (first?.kind === 'heading' ? first.text : undefined);
  return {
    ...(title ? { title } : {}),
    text,
    sections,
    sentences,
    source: options.source ?? { kind: 'pasted' },
  };
}
