/**
 * Reading passages from the notes. On level is the teacher's text without brackets and rows of tables; below takes long
 * sentences apart and explains its words at the end; above joins short neighbours to fuller sentences. The levels are
 * measured by the lesson's checks, and her own words are never replaced.
 */
import type { Passage } from '@toolboxai/shared/lesson';
import { readability } from '../../text/index.ts';
import type { NotesSentence } from '../document.ts';
import { capitalized } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { genusOf } from './genus.ts';
import { headingText } from './headings.ts';
import { joined } from './join.ts';
import { simplified, withoutBrackets } from './simplify.ts';
import { tableRows } from './table-rows.ts';

const MAX_GLOSSES = 3;

/** One passage for each piece of the notes that the lesson is about. */
export function passagesOf(understanding: Understanding, topic: string): readonly Passage[] {
  const wanted = materialSentenceIds(understanding);
  const rows = tableRows(understanding.sentences);
  const chunks = understanding.chunks
    .map((chunk) => chunk.filter((sentence) => !rows.has(sentence)))
    .filter((chunk) => chunk.length > 0);
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
      tiers: tiersOf(sentences, understanding),
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

function tiersOf(sentences: readonly NotesSentence[], understanding: Understanding): Passage['tiers'] {
  const fuller = joined(sentences, understanding);
  const on = paragraphsOf(sentences, understanding, ({ text }) => withoutBrackets(text));
  const above = paragraphsOf(sentences, understanding, ({ id, text }) => fuller.get(id) ?? text);
  const below = paragraphsOf(sentences, understanding, ({ text }) => simplified(text));
  const plain = easier(below, on);
  const explained = [plain, ...glossary(sentences, understanding)].join('\n\n');
  return {
    below: easier(explained, on) === explained ? explained : plain,
    on,
    above: easier(on, above) === on ? above : on,
  };
}

/** The candidate where it really measures no harder, else the other. */
function easier(candidate: string, other: string): string {
  return readability(candidate).band.median <= readability(other).band.median ? candidate : other;
}

/** Paragraphs as in the notes; entries of a list each on a paragraph of its own; the headings of further parts between. */
function paragraphsOf(
  sentences: readonly NotesSentence[],
  { notes }: Understanding,
  wording: (sentence: NotesSentence) => string,
): string {
  let text = '';
  let before: NotesSentence | undefined;
  for (const sentence of sentences) {
    const heading =
      before && before.sectionId !== sentence.sectionId
        ? notes.sections.find((section) => section.id === sentence.sectionId)?.heading
        : undefined;
    if (heading !== undefined) text += `\n\n${headingText(heading)}`;
    const worded = wording(sentence);
    if (worded !== '') text += (text === '' ? '' : sentence.block === before?.block ? ' ' : '\n\n') + worded;
    before = sentence;
  }
  return text;
}

/** What the key words of these sentences mean, as short as the notes allow; in one line. */
function glossary(sentences: readonly NotesSentence[], { definitions }: Understanding): readonly string[] {
  const text = ` ${termKey(sentences.map((sentence) => sentence.text).join(' '))} `;
  // What these sentences explain themselves needs no help.
  const used = definitions.filter(
    ({ term, proper, sentence }) => !proper && !sentences.includes(sentence) && text.includes(` ${termKey(term)} `),
  );
  const glosses = used
    .slice(0, MAX_GLOSSES)
    .map(({ term, meaning }) => `${capitalized(term)}: ${genusOf(meaning)?.short ?? meaning}.`);
  return glosses.length === 0 ? [] : [`Word help. ${glosses.join(' ')}`];
}

function titleOf(sentences: readonly NotesSentence[], { notes }: Understanding, topic: string, suffix: string): string {
  const heading = notes.sections.find((section) => section.id === sentences[0]?.sectionId)?.heading;
  return heading === undefined ? `${topic}${suffix}` : headingText(heading);
}
