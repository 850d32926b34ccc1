/** Checks a sentence with blanks. Words are compared folded: case, accents and outer spaces do not matter. */
import type { ServerBlank, ServerFillIn, WrongNote } from '../play/server-lesson.ts';
import type { FilledBlank, Verdict } from './answers.ts';
import { foldText } from './fold.ts';
import { countOf } from './portable.ts';
import { RIGHT, UNREADABLE, wrongWith } from './verdicts.ts';

/**
 * Speaks to the first blank, in the order of the item, that holds a foreseen wrong word; a wrong word that nobody
 * foresaw is wrong without feedback. Blanks left empty make it incomplete, all of them empty unreadable.
 */
export function checkBlanks(item: ServerFillIn, filled: readonly FilledBlank[]): Verdict {
  const words = item.blanks.map((blank) => wordFor(blank, filled));
  if (words.every((word) => word === '') || !filled.every((entry) => isBlankOf(item, entry))) return UNREADABLE;
  const wrong = item.blanks.filter((blank, index) => words[index] !== '' && !isAccepted(blank, words[index] ?? ''));
  if (wrong[0] !== undefined) {
    const notes: WrongNote[] = [];
    for (const blank of wrong) {
      const note = blank.wrong.find((entry) => foldText(entry.answer) === wordFor(blank, filled));
      if (note !== undefined) notes.push(note);
    }
    return notes[0] === undefined ? { outcome: 'wrong' } : wrongWith(notes[0]);
  }
  return words.some((word) => word === '') ? { outcome: 'incomplete' } : RIGHT;
}

function wordFor(blank: ServerBlank, filled: readonly FilledBlank[]): string {
  const entry = filled.find((candidate) => candidate.blankId === blank.id);
  return entry === undefined ? '' : foldText(entry.text);
}

function isAccepted(blank: ServerBlank, word: string): boolean {
  return blank.accepted.some((accepted) => foldText(accepted) === word);
}

/** The entry names a blank of the item. */
function isBlankOf(item: ServerFillIn, entry: FilledBlank): boolean {
  return countOf(item.blanks.filter((blank) => blank.id === entry.blankId)) === 1;
}
