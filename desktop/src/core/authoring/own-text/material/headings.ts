/** Headings as titles: without what only helps to file the page, and never shouted. */
import { capitalized } from '../understanding/grammar.ts';

/** "Chapter 3:", "Unit 3", "Page 14", "– Grade 5 notes", "(continued)", "Name: ____". */
const FILING =
  /\s*[–—:,(-]*\s*\b(?:(?:unit|page|p\.|chapter|lesson|week|day|module)\s*\d+(?:\.\d+)?|(?:grade\s*\d+|class|lecture|study)?\s*(?:notes|handout|worksheet)|grade\s*\d+)\b[)\s]*(?:[–—:-]\s+)?/gi;

export function headingText(heading: string): string {
  const bare = heading
    .replace(/\s*\([^()]*\)/g, '')
    .replace(FILING, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—:,-]+|[\s–—:,-]+$/g, '');
  const kept = /\p{L}{2}/u.test(bare) ? bare : heading.trim();
  const shouted = kept.length > 4 && kept === kept.toUpperCase();
  return capitalized(shouted ? kept.toLowerCase() : kept);
}
