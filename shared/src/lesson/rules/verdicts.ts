/** The verdicts that the checks of all types share. */
import type { WrongNote } from '../play/server-lesson.ts';
import type { Verdict } from './answers.ts';

export const RIGHT: Verdict = { outcome: 'right' };
export const UNREADABLE: Verdict = { outcome: 'unreadable' };

export function wrongWith(note: WrongNote): Verdict {
  if (note.misconceptionId === undefined) return { outcome: 'wrong', feedback: note.feedback };
  return { outcome: 'wrong', feedback: note.feedback, misconceptionId: note.misconceptionId };
}
