/**
 * Reading passages from the notes. Above is the teacher's text; on leaves out asides and what repeats; below also takes
 * long sentences apart. The levels are measured by the lesson's checks, and her own words are never replaced.
 */
import type { Passage } from '@toolboxai/shared/lesson';
import { readability } from '../../text/index.ts';
import type { NotesSentence } from '../document.ts';
import type { Understanding } from '../understanding/understand.ts';
import { simplified, withoutAsides } from './simplify.ts';

/** A period has time for about this much reading; longer notes are read in part. */
const MAX_PASSAGES = 4;
const MAX_CHARACTERS = 4500;
const MIN_CHARACTERS = 250;

/** One to four passages: the sections of the notes, short neighbours put together, long ones cut between paragraphs. */
export function passagesOf(understanding: Understanding, topic: string): readonly Passage[] {
  const wanted = materialSentenceIds(understanding);
  const chunks = chunksOf(understanding).map((sentences) => ({
    sentences,
    weight: sentences.filter(({ id }) => wanted.has(id)).length,
  }));
  // Where there is too much to read, the parts with the most to learn stay, in their order.
  const kept = [...chunks].sort((a, b) => b.weight - a.weight).slice(0, MAX_PASSAGES);
  const passages = chunks.filter((chunk) => kept.includes(chunk));
  return passages.map(({ sentences }, index): Passage => {
    const evidence =
      sentences.find(({ id, text }) => wanted.has(id) && text.length <= 2000) ??
      sentences.find(({ text }) => text.length <= 2000);
    const quote = evidence?.text ?? sentences[0]?.text.slice(0, 2000).trim() ?? topic;
    return {
      id: `passage-${index + 1}`,
      title: titleOf(sentences, understanding, topic, passages.length > 1 ? ` (${index + 1})` : '')
        .slice(0, 120)
        .trim(),
      tiers: tiersOf(sentences),
      provenance: { kind: 'own-text', sentenceId: evidence?.id ?? sentences[0]?.id ?? 's-1', sentence: quote },
    };
  });
}

/** Sentences that something is learned from. */
export function materialSentenceIds({ facts, definitions }: Understanding): ReadonlySet<string> {
  return new Set([
    ...facts.map((fact) => fact.sentence.id),
    ...definitions.map((definition) => definition.sentence.id),
  ]);
}

function tiersOf(sentences: readonly NotesSentence[]): Passage['tiers'] {
  const above = paragraphsOf(sentences, (text) => text);
  const on = paragraphsOf(sentences, withoutAsides);
  const below = easier(paragraphsOf(sentences, simplified), on);
  return { below, on, above };
}

/** The candidate where it really measures easier, else the other. */
function easier(candidate: string, other: string): string {
  return readability(candidate).band.median <= readability(other).band.median ? candidate : other;
}

/** Paragraphs as in the notes; entries of a list each on a paragraph of its own. */
function paragraphsOf(sentences: readonly NotesSentence[], wording: (text: string) => string): string {
  let text = '';
  let block: number | undefined;
  for (const sentence of sentences) {
    const separator = text === '' ? '' : sentence.block === block ? ' ' : '\n\n';
    text += separator + wording(sentence.text);
    block = sentence.block;
  }
  return text;
}

function chunksOf({ sentences }: Understanding): readonly (readonly NotesSentence[])[] {
  const chunks: NotesSentence[][] = [];
  let length = 0;
  for (const sentence of sentences) {
    const last = chunks.at(-1);
    const previous = last?.at(-1);
    const size = sentence.text.length + 1;
    const newSection = previous !== undefined && previous.sectionId !== sentence.sectionId && length >= MIN_CHARACTERS;
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

function titleOf(sentences: readonly NotesSentence[], { notes }: Understanding, topic: string, suffix: string): string {
  const heading = notes.sections.find((section) => section.id === sentences[0]?.sectionId)?.heading;
  return heading ?? `${topic}${suffix}`;
}
