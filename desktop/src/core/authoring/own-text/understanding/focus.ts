/**
 * Which part of long notes a period is about. Students can read a few pages; a question about a page that they were not
 * given would be unfair, so words, questions and passages all come from the same pieces, chosen here.
 */
import type { NotesDocument, NotesSentence } from '../document.ts';
import { contentWords } from './key-terms.ts';

export type Chunk = readonly NotesSentence[];

/** A period has time for about this much reading. */
const MAX_CHUNKS = 4;
const MAX_CHARACTERS = 4500;
const MIN_CHARACTERS = 250;

/** Words by which a sentence shows that it defines, explains or dates something. */
const TELLING =
  /\b(?:is|are|was|were) (?:an?|the)\b|\b(?:means|called|because|therefore|leads to|so that)\b|\b\d{3,4}\b|^\S[^.:]{1,40}: /;

/** One to four pieces of the notes in their order; where there are more, those that tell most, nearest to the title. */
export function focusOf(notes: NotesDocument, sentences: readonly NotesSentence[]): readonly Chunk[] {
  const chunks = chunksOf(sentences);
  if (chunks.length <= MAX_CHUNKS) return chunks;
  const wanted = contentWords(notes.title ?? '');
  const weighed = chunks.map((chunk) => ({
    chunk,
    weight: chunk.reduce((sum, { text }) => sum + weightOf(text, wanted), 0),
  }));
  const kept = new Set(
    [...weighed]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_CHUNKS)
      .map(({ chunk }) => chunk),
  );
  return chunks.filter((chunk) => kept.has(chunk));
}

function weightOf(text: string, wanted: ReadonlySet<string>): number {
  const about = [...contentWords(text)].filter((word) => wanted.has(word)).length;
  return (TELLING.test(text) ? 2 : 0) + about;
}

/** Sections, short neighbours put together, long ones cut between paragraphs. */
function chunksOf(sentences: readonly NotesSentence[]): readonly (readonly NotesSentence[])[] {
  const chunks: NotesSentence[][] = [];
  // Short notes are not cut finer than needed, long ones into pieces of a passage each.
  const enough = Math.min(MAX_CHARACTERS * 0.7, Math.max(MIN_CHARACTERS, (lengthOf(sentences) / MAX_CHUNKS) * 0.8));
  let length = 0;
  for (const sentence of sentences) {
    const last = chunks.at(-1);
    const previous = last?.at(-1);
    const size = sentence.text.length + 1;
    const newSection = previous !== undefined && previous.sectionId !== sentence.sectionId && length >= enough;
    const newBlock = previous !== undefined && previous.block !== sentence.block;
    // A block longer than a passage is cut between sentences; text of one huge sentence stays whole up to the schema's bound.
    const full = length + size > MAX_CHARACTERS && (newBlock || length + size > MAX_CHARACTERS * 1.5);
    if (!last || newSection || full) {
      chunks.push([sentence]);
      length = size;
    } else {
      last.push(sentence);
      length += size;
    }
  }
  const tail = chunks.at(-1);
  const before = chunks.at(-2);
  if (tail && before && lengthOf(tail) < MIN_CHARACTERS && lengthOf(before) + lengthOf(tail) < MAX_CHARACTERS) {
    before.push(...tail);
    chunks.pop();
  }
  return chunks.filter((chunk) => lengthOf(chunk) <= 12_000);
}

function lengthOf(sentences: readonly NotesSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length + 2, 0);
}
