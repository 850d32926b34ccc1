/** Lists with room to write. */
import { type Html, html } from '../html.ts';

/** Lines with a box before each, in the order given. */
export function boxedLines(lines: readonly string[]): Html {
  return html`<ul class="options">${lines.map((line) => html`<li><span class="box wide"></span> ${line}</li>`)}</ul>`;
}

/** In alphabetical order, which tells nothing about where they belong. */
export function mixed(texts: readonly string[]): readonly string[] {
  return [...texts].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

export const LETTERS = 'ABCDEFGHIJKL';
