/**
 * What the teacher should know about her notes before a lesson is made of them: which sentences are left out and why, and
 * which parts are too thin to ask about. Plain sentences, in the order of weight; her own words are quoted at most in part.
 */
import type { Subject } from '@toolboxai/shared/lesson';
import type { NotesDocument, NotesSentence } from './document.ts';
import { quoted } from './items/index.ts';
import { headingText } from './material/headings.ts';
import { materialSentenceIds } from './material/passages.ts';
import { readableSentences } from './material/readable.ts';
import { tableRows } from './material/table-rows.ts';
import { type Understanding, understand } from './understanding/understand.ts';

const SHOWN = 2;
const QUOTE = 60;
/** Fewer sentences that state something leave a part without a question of its own. */
const THIN_PART = 2;

/** Said of notes that no lesson was asked of yet: their subject is not known, so all words are weighed alike. */
export function warningsOf(notes: NotesDocument, subject: Subject = 'science'): readonly string[] {
  return warningsFor(understand(notes, { subject }));
}

export function warningsFor(understanding: Understanding): readonly string[] {
  return [
    ...unsafe(understanding),
    ...tables(understanding),
    ...addressed(understanding),
    ...notUsed(understanding),
    ...thinParts(understanding),
  ];
}

function unsafe({ omitted }: Understanding): readonly string[] {
  // Quoting them would spread what they were left out for.
  return omitted.length === 0
    ? []
    : [`${were(omitted.length)} left out because of personal data, links or words that are not for children.`];
}

function tables({ sentences }: Understanding): readonly string[] {
  const rows = [...tableRows(sentences)];
  return rows.length === 0
    ? []
    : [
        `${lines(rows.length)} like a table whose columns were lost, and no student sees them. Write what matters in them as sentences.${examples(rows)}`,
      ];
}

/** Questions, commands and scraps: they stay in the reading, but nothing is asked about them. */
function addressed(understanding: Understanding): readonly string[] {
  const { sentences } = understanding;
  const used = new Set([
    ...materialSentenceIds(understanding),
    ...readableSentences(understanding).map(({ id }) => id),
  ]);
  const rows = tableRows(sentences);
  const left = sentences.filter((sentence) => !used.has(sentence.id) && !rows.has(sentence) && !leansOn(sentence));
  return left.length === 0
    ? []
    : [
        `No question is asked about ${left.length} ${left.length === 1 ? 'sentence that is' : 'sentences that are'} an instruction, a question or not a full statement.${examples(left)}`,
      ];
}

/** "It then …" belongs to the sentence before; that nothing is asked about it needs no remark. */
function leansOn({ text }: NotesSentence): boolean {
  return /^(?:it|its|they|their|he|his|she|her|this|these|that|those|then|also|but|so|and)\b/i.test(text);
}

function notUsed({ notes, sentences, omitted }: Understanding): readonly string[] {
  const count = notes.sentences.length - sentences.length - omitted.length;
  return count <= 0
    ? []
    : [`Your notes are long: the lesson uses the parts that tell most, and ${count} sentences are not used.`];
}

function thinParts(understanding: Understanding): readonly string[] {
  const { notes, sentences } = understanding;
  const worth = materialSentenceIds(understanding);
  const steps = new Set(
    understanding.sequences.flatMap(({ entries }) => entries.map(({ sentence }) => sentence.sectionId)),
  );
  const thin = notes.sections.filter(
    ({ id, heading, paragraphs }) =>
      heading !== undefined &&
      paragraphs.length > 0 &&
      !steps.has(id) &&
      sentences.some(({ sectionId }) => sectionId === id) &&
      sentences.filter(({ id: sentenceId, sectionId }) => sectionId === id && worth.has(sentenceId)).length < THIN_PART,
  );
  return thin.length === 0
    ? []
    : [
        `Little can be asked about ${thin.length === 1 ? 'the part' : 'the parts'} ${thin.map(({ heading }) => quoted(headingText(heading ?? ''), QUOTE)).join(', ')}: there are too few full sentences.`,
      ];
}

function were(count: number): string {
  return count === 1 ? '1 sentence was' : `${count} sentences were`;
}

function lines(count: number): string {
  return count === 1 ? '1 line looks' : `${count} lines look`;
}

function examples(sentences: readonly NotesSentence[]): string {
  return ` For example: ${sentences
    .slice(0, SHOWN)
    .map(({ text }) => quoted(text, QUOTE))
    .join(', ')}.`;
}
