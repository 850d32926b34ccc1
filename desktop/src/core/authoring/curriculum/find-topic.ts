/**
 * Finds a topic by what a teacher types: by code, by name or alias, by words of the same meaning, with slips of the
 * keyboard. A match must explain nearly all that she typed; a word that no topic knows is never overlooked, because the
 * wrong lesson is worse than the answer that there is none.
 */
import { distance } from 'fastest-levenshtein';
import type { TopicEntry } from '../offline/topic-source.ts';
import { isPartOf, sameCode } from './standard-codes.ts';
import type { TopicFinder, TopicMatch, TopicQuery } from './topic-finder.ts';
import { folded, meaningfulWords, type Word } from './words.ts';

/** Scores run from 0 to 1. Below this nothing is meant. */
const FOUND = 0.72;
/** Two topics nearer to each other than this are both meant. */
const MARGIN = 0.08;
/** From here on a topic is worth naming as a near one. */
const NEAR = 0.25;
const MOST_NAMED = 5;

interface Indexed {
  readonly entry: TopicEntry;
  readonly names: readonly { readonly folded: string; readonly words: readonly Word[] }[];
}

export function createTopicFinder(entries: readonly TopicEntry[]): TopicFinder {
  const index: readonly Indexed[] = entries.map((entry) => ({
    entry,
    names: [entry.name, ...entry.aliases].map((name) => ({ folded: folded(name), words: meaningfulWords(name) })),
  }));
  const rarity = rarityOf(index);
  return {
    entries,
    byId: (id) => entries.find((entry) => entry.id === id),
    find: (query) => byCode(entries, query) ?? byWords(index, rarity, query),
    related: ({ text, subject, grade }) =>
      scores(index, rarity, text)
        .filter(({ score, entry }) => score >= NEAR && entry.subject === subject && isFor(entry, grade))
        .slice(0, MOST_NAMED)
        .map(({ entry }) => entry),
  };
}

/** A code that topics serve; several topics may. */
function byCode(entries: readonly TopicEntry[], query: TopicQuery): TopicMatch | undefined {
  const serves = (fits: (code: string, asked: string) => boolean) =>
    entries.filter((entry) => entry.standardCodes.some((code) => fits(code, query.text)));
  const exactly = serves(sameCode);
  const serving = exactly.length > 0 ? exactly : serves(isPartOf);
  return serving.length === 0
    ? undefined
    : decide(
        serving.map((entry) => ({ entry, score: 1 })),
        query,
      );
}

interface Scored {
  readonly entry: TopicEntry;
  readonly score: number;
}

/** How well each topic answers what was typed, best first. */
function scores(index: readonly Indexed[], rarity: Rarity, text: string): readonly Scored[] {
  const typed = { folded: folded(text), words: meaningfulWords(text) };
  return index
    .map(({ entry, names }) => ({
      entry,
      score: Math.max(
        ...names.map((name) => (name.folded === typed.folded ? 1 : overlap(typed.words, name.words, rarity))),
      ),
    }))
    .sort((a, b) => b.score - a.score);
}

function byWords(index: readonly Indexed[], rarity: Rarity, query: TopicQuery): TopicMatch {
  const scored = scores(index, rarity, query.text);
  const meant = scored.filter(({ score }) => score >= FOUND && score >= (scored[0]?.score ?? 0) - MARGIN);
  if (meant.length > 0) return decide(meant, query);
  const nearest = scored.filter(
    ({ score, entry }) =>
      score >= NEAR && (query.subject === undefined || entry.subject === query.subject || score >= 2 * NEAR),
  );
  return { kind: 'unknown', nearest: nearest.slice(0, MOST_NAMED).map(({ entry }) => entry) };
}

/** Among topics that are meant equally, her subject and grade decide; when they do not, she is asked. */
function decide(meant: readonly Scored[], { subject, grade }: TopicQuery): TopicMatch {
  const fitting = meant.filter(({ entry }) => subject === undefined || entry.subject === subject);
  const ofSubject = fitting.length > 0 ? fitting : meant;
  const forGrade = ofSubject.filter(({ entry }) => grade === undefined || isFor(entry, grade));
  const left = forGrade.length > 0 ? forGrade : ofSubject;
  const [best, second] = left;
  if (best !== undefined && (second === undefined || (best.score === 1 && second.score < 1)))
    return { kind: 'found', entry: best.entry };
  return { kind: 'ambiguous', candidates: left.slice(0, MOST_NAMED).map(({ entry }) => entry) };
}

function isFor({ grades }: TopicEntry, grade: number): boolean {
  return grades.from <= grade && grade <= grades.to;
}

type Rarity = (word: Word) => number;

/** A word of few topics says more than a word of many; one that no topic has says most, since it then counts against all. */
function rarityOf(index: readonly Indexed[]): Rarity {
  const counts = new Map<string, number>();
  for (const { names } of index) {
    for (const meaning of new Set(names.flatMap((name) => name.words.map((word) => word.meaning)))) {
      counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
    }
  }
  return ({ meaning }) => Math.log(1 + index.length / (counts.get(meaning) ?? 0.5));
}

/** How much of what was typed the name explains, and how much of the name was typed: the harmonic mean, by weight. */
function overlap(typed: readonly Word[], name: readonly Word[], rarity: Rarity): number {
  const explained = weighed(typed, name, rarity);
  const said = weighed(name, typed, rarity);
  return explained + said === 0 ? 0 : (2 * explained * said) / (explained + said);
}

function weighed(words: readonly Word[], others: readonly Word[], rarity: Rarity): number {
  const total = words.reduce((sum, word) => sum + rarity(word), 0);
  if (total === 0) return 0;
  return (
    words.reduce((sum, word) => sum + rarity(word) * Math.max(0, ...others.map((other) => likeness(word, other))), 0) /
    total
  );
}

/** 1 for the same meaning, a little less for a slip of the keyboard, 0 for another word. */
function likeness(a: Word, b: Word): number {
  if (a.meaning === b.meaning) return 1;
  const length = Math.max(a.folded.length, b.folded.length);
  const slips = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  if (slips === 0 || a.folded[0] !== b.folded[0]) return 0;
  return distance(a.folded, b.folded) <= slips || distance(a.meaning, b.meaning) < slips ? 0.9 : 0;
}
