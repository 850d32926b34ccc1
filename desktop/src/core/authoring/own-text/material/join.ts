/**
 * Fuller sentences for strong readers: two short neighbours about the same thing, two definitions or two events in a row
 * become one. Their words stay; only a
 * capital and a full stop give way to "and" or a semicolon.
 */
import type { NotesSentence } from '../document.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';

const MAX_WORDS = 15;

/** The sentences' texts in order; of two that were joined the second is empty. */
export function joined(
  sentences: readonly NotesSentence[],
  { facts, terms, definitions }: Understanding,
): ReadonlyMap<string, string> {
  const subjects = new Map(facts.map(({ sentence, subject }) => [sentence.id, subject && termKey(subject.text)]));
  const isDefinition = new Set(definitions.map(({ sentence }) => sentence.id));
  const isDated = new Set(facts.filter(hasDate).map(({ sentence }) => sentence.id));
  const proper = new Set(terms.filter((term) => term.proper).map((term) => term.key));
  const texts = new Map<string, string>(sentences.map(({ id, text }) => [id, text]));
  for (let index = 0; index + 1 < sentences.length; index += 1) {
    const [first, second] = sentences.slice(index, index + 2);
    if (!first || !second || first.block !== second.block || !isPlain(first.text) || !isPlain(second.text)) continue;
    const head = first.text.slice(0, -1);
    const pronoun = /^(?:It|They|He|She)\s/.test(second.text);
    const subject = subjects.get(second.id);
    const same = subject !== undefined && subject === subjects.get(first.id);
    const alike = [isDefinition, isDated].some((set) => set.has(first.id) && set.has(second.id));
    if (!pronoun && !same && !(alike && subject !== undefined)) continue;
    const keeps = !pronoun && proper.has(subject ?? '') && !/^(?:the|an?)\s/i.test(second.text);
    const tail = keeps ? second.text : second.text.charAt(0).toLowerCase() + second.text.slice(1);
    texts.set(first.id, `${head}${pronoun ? ', and' : ';'} ${tail}`);
    texts.set(second.id, '');
    // Three in a row would be a burden, not a challenge.
    index += 1;
  }
  return texts;
}

function hasDate({ entities }: KnownFact): boolean {
  return entities.some(({ kind }) => kind === 'date');
}

function isPlain(text: string): boolean {
  return /[^.]\.$/.test(text) && text.split(/\s+/).length <= MAX_WORDS && !/["“”;:()?!]|, (?:and|but|so) /.test(text);
}
