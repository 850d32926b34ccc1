/** Reading a screen as a child does: for the words on it, however they are broken into lines. */
import type { Screen } from '../stage.ts';

export function shows(screen: Screen, words: string): boolean {
  const wanted = plain(words);
  return screen.texts.some(({ text }) => plain(text).includes(wanted));
}

/** What the screen says of the student's standing. */
export interface Standing {
  readonly xp: number;
  /** The whole line, the level in it. */
  readonly line: string;
}

/** The first line like `30 of 160 XP · Stream`. */
export function standingShown(screen: Screen): Standing | undefined {
  for (const { text } of screen.texts) {
    const [, xp] = /(\d+)\D{1,8}\d+\s*XP/.exec(text) ?? [];
    if (xp !== undefined) return { xp: Number(xp), line: plain(text) };
  }
  return undefined;
}

export function xpShown(screen: Screen): number | undefined {
  return standingShown(screen)?.xp;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
