/** Boards to read in the world: the notes in as many pieces as asked, each at most 900 characters and in their order. */
import type { Tier, VocabularyEntry } from '@toolboxai/shared/lesson';
import type { ExplorationStop } from '../../offline/topic-source.ts';
import type { NotesSentence } from '../document.ts';
import { capitalized } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { materialSentenceIds } from './passages.ts';
import { simplified, withoutAsides } from './simplify.ts';

const MAX_TEXT = 900;

export function stopsOf(
  understanding: Understanding,
  words: readonly VocabularyEntry[],
  request: { readonly count: number; readonly tier: Tier; readonly objectiveIds: readonly string[] },
): readonly ExplorationStop[] {
  const groups = spread(understanding, request.count);
  const titles = groups.map((group) => titleOf(group, understanding));
  return groups.map((group, index): ExplorationStop => {
    const text = boardText(group, request.tier);
    const vocabularyIds = words
      .filter((word) => ` ${termKey(text)} `.includes(` ${termKey(word.term)} `))
      .map((word) => word.id);
    const title = titles[index] ?? '';
    const times = titles.slice(0, index).filter((other) => other === title).length;
    return {
      id: `stop-${index + 1}`,
      title: (times === 0 ? title : `${title.slice(0, 70)} (${times + 1})`).slice(0, 80).trim(),
      text,
      objectiveId: request.objectiveIds[index % request.objectiveIds.length] ?? 'objective-1',
      vocabularyIds: vocabularyIds.slice(0, 6),
    };
  });
}

/** Sentences in `count` runs of about equal length, cut between sections where one is near. */
function spread(understanding: Understanding, count: number): readonly (readonly NotesSentence[])[] {
  const worth = materialSentenceIds(understanding);
  const sentences = understanding.sentences.filter(
    (sentence) => worth.has(sentence.id) && sentence.text.length <= MAX_TEXT,
  );
  const pieces = Math.min(count, sentences.length);
  const total = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
  const groups: NotesSentence[][] = [];
  let done = 0;
  for (const [index, sentence] of sentences.entries()) {
    const last = groups.at(-1);
    const due = (total * groups.length) / pieces;
    const left = sentences.length - index;
    const newSection = last?.at(-1)?.sectionId !== sentence.sectionId;
    const near = done >= due - (newSection ? total / pieces / 3 : 0);
    if (!last || (groups.length < pieces && (near || left <= pieces - groups.length))) groups.push([sentence]);
    else last.push(sentence);
    done += sentence.text.length;
  }
  return groups;
}

function boardText(group: readonly NotesSentence[], tier: Tier): string {
  const wording = tier === 'below' ? simplified : tier === 'on' ? withoutAsides : (text: string) => text;
  let text = '';
  for (const sentence of group) {
    const worded = wording(sentence.text);
    const next = /[.!?…]["”’)]*$/.test(worded) ? worded : `${worded}.`;
    if (text.length + next.length + 1 > MAX_TEXT) break;
    text += text === '' ? next : ` ${next}`;
  }
  return text;
}

function titleOf(group: readonly NotesSentence[], { notes, terms }: Understanding): string {
  const heading = notes.sections.find((section) => section.id === group[0]?.sectionId)?.heading;
  if (heading !== undefined) return heading;
  const ids = new Set(group.map((sentence) => sentence.id));
  const term = terms.find((candidate) => candidate.sentenceIds.some((id) => ids.has(id)));
  return capitalized(term?.text ?? notes.title ?? 'From the notes');
}
