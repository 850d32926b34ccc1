/**
 * What a student has put in so far, before it is an answer. Nothing here draws: each touch is one function, and
 * `toAnswer` says what would be handed in.
 */
import type { Answer, ClientItem, Pair } from '@toolboxai/shared/lesson/rules';

export interface Draft {
  /** Options chosen; `true` or `false` for a statement. */
  chosen: string[];
  /** The number as written so far. */
  text: string;
  /** Entry ids, first to last. */
  readonly order: string[];
  pairs: Pair[];
  /** The left end that waits for its right one. */
  picked: string | undefined;
  /** One word for each blank, in the order of the sentence. */
  readonly words: string[];
  /** The blank that the next word goes into. */
  blank: number;
  /** An order is only an answer once something was moved: as first shown it says nothing. */
  moved: boolean;
}

/** More than any number needs. */
const LONGEST_NUMBER = 20;

export function emptyDraft(item: ClientItem): Draft {
  return {
    chosen: [],
    text: '',
    order: item.type === 'ordering' ? item.entries.map(({ id }) => id) : [],
    pairs: [],
    picked: undefined,
    words: blankIds(item).map(() => ''),
    blank: 0,
    moved: false,
  };
}

/** Blanks of the sentence, in its order. */
export function blankIds(item: ClientItem): readonly string[] {
  const ids: string[] = [];
  if (item.type === 'fill-in') for (const piece of item.pieces) if (piece.kind === 'blank') ids.push(piece.blankId);
  return ids;
}

/** The answer that the draft stands for; undefined while it says nothing. */
export function toAnswer(item: ClientItem, draft: Draft): Answer | undefined {
  switch (item.type) {
    case 'single-choice': {
      const option = draft.chosen[0];
      return option === undefined ? undefined : { type: 'single-choice', option };
    }
    case 'multiple-choice':
      return draft.chosen.isEmpty() ? undefined : { type: 'multiple-choice', options: [...draft.chosen] };
    case 'true-false': {
      const option = draft.chosen[0];
      return option === undefined ? undefined : { type: 'true-false', value: option === 'true' };
    }
    case 'numeric':
      return draft.text === '' ? undefined : { type: 'numeric', text: draft.text };
    case 'ordering':
      return draft.moved ? { type: 'ordering', order: [...draft.order] } : undefined;
    case 'matching':
    case 'label-diagram':
      return draft.pairs.isEmpty() ? undefined : { type: item.type, pairs: [...draft.pairs] };
    case 'fill-in': {
      if (draft.words.every((word) => word === '')) return undefined;
      const blanks = blankIds(item).map((blankId, index) => ({ blankId, text: draft.words[index] ?? '' }));
      return { type: 'fill-in', blanks };
    }
  }
}

/** Chooses the option; where several may be chosen, a second touch takes it back. */
export function choose(draft: Draft, option: string, several: boolean): void {
  if (!several) {
    draft.chosen = [option];
  } else if (draft.chosen.includes(option)) {
    draft.chosen = draft.chosen.filter((other) => other !== option);
  } else {
    draft.chosen.push(option);
  }
}

export function typeKey(draft: Draft, key: string): void {
  if (draft.text.size() < LONGEST_NUMBER) draft.text += key;
}

/** Takes the last character back, whatever its length in bytes. */
export function eraseKey(draft: Draft): void {
  const characters: string[] = [];
  for (const character of draft.text) characters.push(character);
  characters.pop();
  draft.text = characters.join('');
}

/** Moves the entry at `place` up (-1) or down (1); at the ends nothing moves. */
export function moveEntry(draft: Draft, place: number, by: 1 | -1): void {
  const moving = draft.order[place];
  const displaced = draft.order[place + by];
  if (moving === undefined || displaced === undefined) return;
  draft.order[place + by] = moving;
  draft.order[place] = displaced;
  draft.moved = true;
}

/** Picks a left end; one that is paired already is set free for another partner. */
export function pickLeft(draft: Draft, left: string): void {
  draft.pairs = draft.pairs.filter((pair) => pair.left !== left);
  draft.picked = draft.picked === left ? undefined : left;
}

/** Pairs the picked left end with the right one; without one, a right end that is paired is set free. */
export function pickRight(draft: Draft, right: string): void {
  draft.pairs = draft.pairs.filter((pair) => pair.right !== right);
  if (draft.picked === undefined) return;
  draft.pairs.push({ left: draft.picked, right });
  draft.picked = undefined;
}

/** Puts the word into the blank that waits, and goes on to the next empty one. */
export function fillBlank(draft: Draft, word: string): void {
  draft.words[draft.blank] = word;
  const empty = draft.words.indexOf('');
  if (empty >= 0) draft.blank = empty;
}
