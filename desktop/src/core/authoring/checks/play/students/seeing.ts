/** Reading a screen as a child does: for the words on it, however they are broken into lines. */
import type { Screen } from '../stage.ts';

export function shows(screen: Screen, words: string): boolean {
  const wanted = plain(words);
  return screen.texts.some(({ text }) => plain(text).includes(wanted));
}

/** The XP that the screen says the student has: the first of `30 of 160 XP`. */
export function xpShown(screen: Screen): number | undefined {
  for (const { text } of screen.texts) {
    const [, xp] = /(\d+)\D{1,8}\d+\s*XP/.exec(text) ?? [];
    if (xp !== undefined) return Number(xp);
  }
  return undefined;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
