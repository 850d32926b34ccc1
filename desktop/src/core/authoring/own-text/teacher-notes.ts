/** What the teacher holds in her hand for a lesson on her own text: her sentences, and how to use them. */
import type { TeacherNotes } from '../offline/topic-source.ts';
import { placeOf, quoted } from './items/index.ts';
import { contentOf, contentWords } from './understanding/key-terms.ts';
import type { Understanding } from './understanding/understand.ts';

export function teacherNotesFor(understanding: Understanding, topic: string): TeacherNotes {
  const { notes, definitions, causes, sequences } = understanding;
  const central = centralOf(understanding, topic);
  const words = definitions.map((definition) => definition.term).slice(0, 4);
  const named = words.length > 0 ? words : understanding.terms.slice(0, 4).map((term) => term.text);
  const cause = causes.find(({ isCase }) => !isCase) ?? causes[0];
  return {
    bigIdea: central ? `${quoted(central.sentence.text)}` : `What the notes say about ${topic}.`,
    prerequisites: ['Students can read a short text at their level and find a sentence in it.'],
    discussionQuestions: [
      ...definitions
        .slice(0, 2)
        .map(
          ({ term }) =>
            `What does ${quoted(term)} mean? Say it in your own words, with an example that is not in the notes.`,
        ),
      ...causes
        .filter(({ isCase }) => !isCase)
        .slice(0, 2)
        .map(
          ({ sentence }) =>
            `The notes say: ${quoted(sentence.text, 220)} What might have happened without that reason?`,
        ),
      `Which sentence of the notes on ${quoted(topic, 100)} surprised you most, and why?`,
    ],
    lookFors: [
      named.length > 0
        ? `Students explain ${listed(named)} without reading the words off.`
        : 'Students retell the notes in their own words.',
      'Students point to the sentence in the notes that shows their answer.',
      cause
        ? `Students connect cause and effect, as in ${quoted(cause.sentence.text, 200)}`
        : 'Students say how one idea of the notes leads to another.',
      ...(sequences.length > 0 ? ['Students put the steps or events in order and say what tells the order.'] : []),
    ],
    warmUp: {
      teacherDoes: `Write the title ${quoted(topic, 120)} on the board. Ask what students know already and what they want to know. Collect both without judging.`,
      studentsDo: 'Students tell a partner one thing that they know and one question that they have.',
    },
    instruction: {
      teacherDoes: `Read the passages with the class. Stop at ${named.length > 0 ? listed(named) : 'each new word'} and ask for the meaning in the students’ own words.${central ? ` Come back to the central sentence ${placeOf(notes, central.sentence)}.` : ''}`,
      studentsDo:
        'Students follow in the passage at their level and underline each new word with the sentence that explains it.',
    },
    differentiation: {
      below:
        'Give the passage at the easier level, with the word list beside it. Read the first part together and find the evidence for the first question as a pair.',
      above: 'Give the full text. Ask for a question of their own to each part, with the sentence that answers it.',
      languageLearners: `Say the words ${named.length > 0 ? listed(named) : 'of the list'} aloud first, with a picture or gesture for each. Offer the sentence frame “The notes say that … because …”.`,
    },
  };
}

/** The sentence that says most of the whole: about the topic, and a meaning or a reason rather than a date. */
function centralOf(
  { facts, definitions, causes, terms }: Understanding,
  topic: string,
): Understanding['facts'][number] | undefined {
  const wanted = contentWords(topic);
  const [mainTerm] = terms;
  const telling = new Set([...definitions, ...causes].map(({ sentence }) => sentence.id));
  const weight = (fact: Understanding['facts'][number]) =>
    [...contentOf(fact.sentence)].filter((word) => wanted.has(word)).length * 2 +
    (telling.has(fact.sentence.id) ? 2 : 0) +
    (mainTerm?.sentenceIds.includes(fact.sentence.id) ? 1 : 0) -
    (fact.entities.some(({ kind }) => kind === 'date') ? 2 : 0);
  return facts.toSorted((a, b) => weight(b) - weight(a))[0];
}

function listed(words: readonly string[]): string {
  const quotedWords = words.map((word) => quoted(word));
  return quotedWords.length < 2
    ? quotedWords.join('')
    : `${quotedWords.slice(0, -1).join(', ')} and ${quotedWords.at(-1)}`;
}
