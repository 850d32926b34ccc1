/** Everything in a text that must not reach a child, or that her teacher should see first. */
import type { Subject } from '@toolboxai/shared/lesson';
import { inOrder, type TextConcern } from './findings.ts';
import { findLinks } from './links.ts';
import { findPersonalData } from './personal-data.ts';
import { findUnsafeWords } from './unsafe-words.ts';

/**
 * Unsafe words, personal data and links of `text` in reading order, without overlaps: an e-mail address is reported once,
 * as personal data. Names of people cannot be told from curriculum and are not looked for. Pure.
 */
export function findConcerns(text: string, options: { readonly subject?: Subject } = {}): readonly TextConcern[] {
  return inOrder([...findPersonalData(text), ...findLinks(text), ...findUnsafeWords(text, options)]);
}
