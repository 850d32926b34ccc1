/**
 * Lines that were a table before they were pasted: "Venus 12,104 0 225 days". Their columns are lost, so nobody can read
 * them as sentences; they are shown to no student.
 */
import type { NotesSentence } from '../document.ts';
import { hasVerb, wordsWithTags } from '../understanding/grammar.ts';

/** Rows with at least two numbers, and the lines without a verb that stand right before them as the table's head. */
export function tableRows(sentences: readonly NotesSentence[]): ReadonlySet<NotesSentence> {
  const rows = new Set(sentences.filter(isRow));
  for (let index = sentences.length - 2; index >= 0; index -= 1) {
    const [sentence, next] = sentences.slice(index, index + 2);
    if (sentence && next && rows.has(next) && isFragment(sentence) && sentence.sectionId === next.sectionId)
      rows.add(sentence);
  }
  return rows;
}

function isRow(sentence: NotesSentence): boolean {
  return isFragment(sentence) && (sentence.text.match(/(?<![\p{L}\d])\d[\d,.]*/gu)?.length ?? 0) >= 2;
}

function isFragment({ text }: NotesSentence): boolean {
  return !/[.!?:;]["'”’)]*$/.test(text) && !/: | – /.test(text) && !hasVerb(wordsWithTags(text));
}
