/**
 * Boards to read in the world. A board shows sentences of one part of the notes only, in a row and in order, and begins
 * with one that needs no sentence before it; each holds at most 900 characters.
 */
import type { Tier, VocabularyEntry } from '@toolboxai/shared/lesson';
import type { ExplorationStop } from '../../offline/topic-source.ts';
import type { NotesSentence } from '../document.ts';
import { capitalized } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { headingText } from './headings.ts';
import { opensOnItsOwn, readableSentences } from './readable.ts';
import { simplified, withoutBrackets } from './simplify.ts';

const MAX_TEXT = 900;
const MAX_TITLE = 80;

type Run = readonly NotesSentence[];

export function stopsOf(
  understanding: Understanding,
  words: readonly VocabularyEntry[],
  request: { readonly count: number; readonly tier: Tier; readonly objectiveIds: readonly string[] },
): readonly ExplorationStop[] {
  const runs = spread(runsBySection(understanding), request.count);
  const titles = titlesOf(runs, understanding);
  return runs.map((run, index): ExplorationStop => {
    const text = boardText(run, request.tier);
    const vocabularyIds = words
      .filter((word) => ` ${termKey(text)} `.includes(` ${termKey(word.term)} `))
      .map((word) => word.id);
    return {
      id: `stop-${index + 1}`,
      title: titles[index] ?? '',
      text,
      objectiveId: request.objectiveIds[index % request.objectiveIds.length] ?? 'objective-1',
      vocabularyIds: vocabularyIds.slice(0, 6),
    };
  });
}

function runsBySection(understanding: Understanding): readonly Run[] {
  const runs: NotesSentence[][] = [];
  for (const sentence of readableSentences(understanding)) {
    if (sentence.text.length > MAX_TEXT) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.sectionId === sentence.sectionId) last.push(sentence);
    else if (opensOnItsOwn(sentence)) runs.push([sentence]);
  }
  return runs;
}

/** As many runs as wanted, or as there are: the fullest sections, or sections cut into several. */
function spread(sections: readonly Run[], count: number): readonly Run[] {
  if (sections.length >= count) {
    const fullest = new Set(sections.toSorted((a, b) => fullness(b) - fullness(a)).slice(0, count));
    return sections.filter((run) => fullest.has(run));
  }
  let runs: readonly Run[] = sections;
  while (runs.length < count) {
    const [longest] = runs.filter((run) => cutOf(run) > 0).toSorted((a, b) => lengthOf(b) - lengthOf(a));
    if (longest === undefined) break;
    const cut = cutOf(longest);
    runs = runs.flatMap((run) => (run === longest ? [run.slice(0, cut), run.slice(cut)] : [run]));
  }
  return runs;
}

/** More than a board holds makes a section no better. */
function fullness(run: Run): number {
  return Math.min(MAX_TEXT * 0.6, lengthOf(run));
}

function lengthOf(run: Run): number {
  return run.reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** Where the run is best cut in two: near its middle, before a sentence that can open a board. 0 when nowhere. */
function cutOf(run: Run): number {
  const half = lengthOf(run) / 2;
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  let before = 0;
  for (const [index, sentence] of run.entries()) {
    // A paragraph's beginning is worth a detour.
    const off = Math.abs(before - half) - (run[index - 1]?.block === sentence.block ? 0 : half / 3);
    if (index > 0 && opensOnItsOwn(sentence) && off < distance) [best, distance] = [index, off];
    before += sentence.text.length + 1;
  }
  return best;
}

function boardText(run: Run, tier: Tier): string {
  const wording = tier === 'below' ? simplified : tier === 'on' ? withoutBrackets : (text: string) => text;
  let text = '';
  for (const sentence of run) {
    const worded = wording(sentence.text);
    const next = /[.!?…]["”’)]*$/.test(worded) ? worded : `${worded}.`;
    if (text.length + next.length + 1 > MAX_TEXT) break;
    text += text === '' ? next : ` ${next}`;
  }
  return text;
}

/** The section's heading; further boards of one section also say what they are about. */
function titlesOf(runs: readonly Run[], { notes, terms }: Understanding): readonly string[] {
  const titles: string[] = [];
  for (const run of runs) {
    const section = notes.sections.find(({ id }) => id === run[0]?.sectionId);
    const heading = section?.heading === undefined ? undefined : headingText(section.heading);
    const ids = new Set(run.map(({ id }) => id));
    // What this board speaks of more than the others do.
    const about = terms
      .map(({ text, key, sentenceIds }) => {
        const here = sentenceIds.filter((id) => ids.has(id)).length;
        return { text, key, weight: here * 2 - sentenceIds.length };
      })
      .filter(({ weight, key }) => weight > 0 && !` ${termKey(heading ?? '')} `.includes(` ${key} `))
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ text }) => (heading === undefined ? capitalized(text) : `${heading}: ${text}`));
    const candidates = [
      ...(heading === undefined ? [] : [heading]),
      ...about,
      ...[2, 3, 4, 5].map((part) => `${(heading ?? notes.title ?? 'From the notes').slice(0, 70)} (${part})`),
    ].map((title) => title.slice(0, MAX_TITLE).trim());
    titles.push(candidates.find((title) => !titles.includes(title)) ?? `Stop ${titles.length + 1}`);
  }
  return titles;
}
