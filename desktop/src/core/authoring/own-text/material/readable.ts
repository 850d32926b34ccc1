/**
 * The sentences that students read on boards: what states something, and what goes on from it ("It is called …", "Then the
 * tadpole …"). Commands, questions, rows of tables and scraps are not shown there.
 */
import type { NotesSentence } from '../document.ts';
import { factOf } from '../understanding/facts.ts';
import { hasVerb, startsWithPronoun, wordsWithTags } from '../understanding/grammar.ts';
import { withoutMarker } from '../understanding/sequences.ts';
import { LEANING_STARTS } from '../understanding/stop-words.ts';
import type { Understanding } from '../understanding/understand.ts';
import { materialSentenceIds } from './passages.ts';

/** In the order of the notes. */
export function readableSentences(understanding: Understanding): readonly NotesSentence[] {
  const worth = new Set([
    ...materialSentenceIds(understanding),
    ...understanding.sequences.flatMap(({ entries }) => entries.map(({ sentence }) => sentence.id)),
    ...understanding.sentences.filter(isStep).map(({ id }) => id),
  ]);
  const readable: NotesSentence[] = [];
  for (const [index, sentence] of understanding.sentences.entries()) {
    const before = understanding.sentences[index - 1];
    const goesOn =
      before !== undefined &&
      readable.at(-1) === before &&
      before.sectionId === sentence.sectionId &&
      !opensOnItsOwn(sentence) &&
      /[.]["'”’)]*$/.test(sentence.text) &&
      hasVerb(wordsWithTags(sentence.text));
    if (worth.has(sentence.id) || goesOn) readable.push(sentence);
  }
  return readable;
}

/** "First, a frog lays eggs in the water." states something once its marker is off. */
function isStep(sentence: NotesSentence): boolean {
  const bare = withoutMarker(sentence.text);
  return bare !== sentence.text && factOf({ ...sentence, text: bare }) !== undefined;
}

/** Whether the sentence can be read without the one before it. */
export function opensOnItsOwn({ text }: NotesSentence): boolean {
  const first = /\p{L}+/u.exec(text)?.[0]?.toLowerCase() ?? '';
  return !startsWithPronoun(text) && (!LEANING_STARTS.has(first) || first === 'first');
}
