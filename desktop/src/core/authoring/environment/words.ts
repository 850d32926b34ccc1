/** Words that fit: names on maps and boards are cut at a word, never in the middle of one. */
import { sentencesOf } from '../text/index.ts';

/** The text itself when it is at most `limit` characters, else its beginning with an ellipsis. */
export function shortened(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  if (line.length <= limit) return line;
  let cut = '';
  for (const character of characters) {
    if (cut.length + character.length > limit - 1) break;
    cut += character;
  }
  const lastSpace = cut.lastIndexOf(' ');
  const whole = lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut;
  return `${whole.replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** As many whole sentences as fit into `limit` characters; the shortened first one when not even that fits. */
export function firstSentences(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  let kept = '';
  for (const sentence of sentencesOf(line)) {
    const longer = `${kept} ${sentence.text}`.trim();
    if (longer.length > limit) break;
    kept = longer;
  }
  return kept === '' ? shortened(line, limit) : kept;
}
