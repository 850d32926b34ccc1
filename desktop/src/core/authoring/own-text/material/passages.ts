/**
 * Reading passages from the notes. Above is the teacher's text; on leaves out asides and what repeats; below also takes
 * long sentences apart. The levels are measured by the lesson's checks, and her own words are never replaced.
 */
import type { Passage } from '@toolboxai/shared/lesson';
import { readability } from '../../text/index.ts';
import type { NotesSentence } from '../document.ts';
import type { Understanding } from '../understanding/understand.ts';
import { simplified, withoutAsides } from './simplify.ts';

/** One passage for each piece of the notes that the lesson is about. */
export function passagesOf(understanding: Understanding, topic: string): readonly Passage[] {
  const wanted = materialSentenceIds(understanding);
  const { chunks } = understanding;
  return chunks.map((sentences, index): Passage => {
    const evidence =
      sentences.find(({ id, text }) => wanted.has(id) && text.length <= 2000) ??
      sentences.find(({ text }) => text.length <= 2000);
    const quote = evidence?.text ?? sentences[0]?.text.slice(0, 2000).trim() ?? topic;
    return {
      id: `passage-${index + 1}`,
      title: titleOf(sentences, understanding, topic, chunks.length > 1 ? ` (${index + 1})` : '')
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

function titleOf(sentences: readonly NotesSentence[], { notes }: Understanding, topic: string, suffix: string): string {
  const heading = notes.sections.find((section) => section.id === sentences[0]?.sectionId)?.heading;
  return heading ?? `${topic}${suffix}`;
}
