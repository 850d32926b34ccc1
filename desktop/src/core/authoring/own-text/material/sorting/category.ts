/** A bin of a sorting task with the cards that belong there, before the cards of one lesson are drawn. */
import { quoted } from '../../items/index.ts';
import { termKey } from '../../understanding/key-terms.ts';

export interface Card {
  readonly label: string;
  readonly feedback: string;
}

export interface Category {
  readonly label: string;
  readonly cards: readonly Card[];
}

/** A way of sorting that the notes offer. */
export interface Sorting {
  readonly prompt: string;
  readonly instructions: string;
  readonly categories: readonly Category[];
}

export const MAX_CATEGORIES = 3;
export const MAX_LABEL = 80;
const MIN_CARDS = 4;
const MAX_BIN_LABEL = 60;

/** A card whose feedback shows the sentence that decides. */
export function card(label: string, sentence: string): Card {
  return { label, feedback: `Read it again: ${quoted(sentence)}`.slice(0, 400) };
}

/** "… is an amphibian too" says the same as "… is an amphibian". */
function cardKey({ label }: Card): string {
  return termKey(label.replace(/,?\s(?:too|also|as well)\b/i, ''));
}

/**
 * The sorting without cards that would fit two bins or are written alike, and without bins that hold fewer than two;
 * nothing when too little is left.
 */
export function fairSorting(sorting: Sorting): Sorting | undefined {
  const bins = new Map<string, Set<string>>();
  for (const { label, cards } of sorting.categories) {
    for (const one of cards) {
      const key = cardKey(one);
      bins.set(key, (bins.get(key) ?? new Set()).add(label));
    }
  }
  const seen = new Set<string>();
  const categories = sorting.categories
    .filter(({ label }) => label.length <= MAX_BIN_LABEL)
    .map(({ label, cards }) => ({
      label,
      cards: cards.filter((one) => {
        const key = cardKey(one);
        const own = bins.get(key)?.size === 1 && one.label.length <= MAX_LABEL && key !== termKey(label);
        return own && !seen.has(key) && seen.add(key);
      }),
    }))
    .filter(({ cards }) => cards.length >= 2)
    .toSorted((a, b) => b.cards.length - a.cards.length)
    .slice(0, MAX_CATEGORIES);
  const count = categories.reduce((sum, { cards }) => sum + cards.length, 0);
  const labels = new Set(categories.map(({ label }) => termKey(label)));
  return categories.length >= 2 && count >= MIN_CARDS && labels.size === categories.length
    ? { ...sorting, categories }
    : undefined;
}
