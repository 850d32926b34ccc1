/** Questions on the words of the topic: which word, what it means, and which meaning belongs to which word. */
import { listText, matchingItem, type Random, singleChoiceItem, textAnswer } from '../../../items/index.ts';
import type { FactTopicDefinition, FactWord } from '../topic.ts';
import { type FactDraft, lastHint, noted } from './draft.ts';

const MOST_WRONG = 3;
const LEAST_PAIRS = 3;
const MOST_PAIRS = 4;

export function wordDrafts({ words, objectives }: FactTopicDefinition): readonly FactDraft[] {
  return [
    ...words.flatMap((word) => [
      whichWord(
        word,
        words.filter((other) => other !== word),
      ),
      whatItMeans(
        word,
        words.filter((other) => other !== word),
      ),
    ]),
    ...objectives.flatMap(({ id }) => {
      const own = words.filter(({ objectiveId }) => objectiveId === id);
      return chunks(own).map((chunk) => matchWords(id, chunk));
    }),
  ];
}

function frameOf(word: FactWord) {
  return {
    objectiveId: word.objectiveId,
    about: `word ${word.id}`,
    explanation: meaning(word),
    facts: [`word-${word.id}`],
    named: false,
  };
}

const meaning = ({ term, on }: FactWord) => `“${term}” means: ${on}`;

function whichWord(word: FactWord, others: readonly FactWord[]): FactDraft {
  return {
    ...frameOf(word),
    kind: 'which-word',
    stem: `Which word or phrase has this meaning? ${word.on}`,
    bloom: 'remember',
    difficulty: 1,
    hints: [
      'Say the meaning in your own words. Which word did you read with it?',
      lastHint(
        word.term,
        others.map(({ term }) => term),
      ),
    ],
    build: (frame, random) =>
      singleChoiceItem(
        frame,
        {
          key: textAnswer(word.term),
          wrong: nearest(word, others, random).map((other) => ({
            answer: textAnswer(other.term),
            feedback: meaning(other),
          })),
        },
        random,
      ),
  };
}

function whatItMeans(word: FactWord, others: readonly FactWord[]): FactDraft {
  return {
    ...frameOf(word),
    kind: 'meaning',
    stem: `What does “${word.term}” mean?`,
    bloom: 'understand',
    difficulty: 2,
    hints: ['Where did you meet this word? Think of what was told there.', `Think of it this way: ${word.below}`],
    build: (frame, random) =>
      singleChoiceItem(
        frame,
        {
          key: textAnswer(word.on),
          wrong: nearest(word, others, random).map((other) => ({
            answer: textAnswer(other.on),
            feedback: `That is what “${other.term}” means.`,
          })),
        },
        random,
      ),
  };
}

function matchWords(objectiveId: string, words: readonly FactWord[]): FactDraft {
  const terms = words.map(({ term }) => `“${term}”`);
  return {
    objectiveId,
    kind: 'match-words',
    about: `words ${words.map(({ id }) => id).join(' ')}`,
    stem: `Match each word with its meaning: ${listText(terms)}.`,
    bloom: 'understand',
    difficulty: 2,
    hints: ['Begin with the word that you know best.', 'Read each meaning with the word put into it.'],
    explanation: words.map(meaning).join(' ').slice(0, 1200).trim(),
    facts: words.map(({ id }) => `word-${id}`),
    named: false,
    build: (frame, random) =>
      matchingItem(
        frame,
        {
          pairs: random.shuffle(words).map(({ term, on }) => ({ left: term, right: on })),
          extra: [],
          wrong: { ...noted(`Not all pairs fit yet. Start here: ${words[0] ? meaning(words[0]) : ''}`, undefined) },
        },
        random,
      ),
  };
}

/** Words of the same objective are the harder ones to tell apart, so they come first. */
function nearest(word: FactWord, others: readonly FactWord[], random: Random): readonly FactWord[] {
  const near = others.filter(({ objectiveId }) => objectiveId === word.objectiveId);
  const far = others.filter(({ objectiveId }) => objectiveId !== word.objectiveId);
  return [...random.shuffle(near), ...random.shuffle(far)].slice(0, MOST_WRONG);
}

function chunks(words: readonly FactWord[]): readonly (readonly FactWord[])[] {
  const parts = Array.from({ length: Math.ceil(words.length / MOST_PAIRS) }, (_, part) =>
    words.slice(part * MOST_PAIRS, (part + 1) * MOST_PAIRS),
  );
  return parts.filter(({ length }) => length >= LEAST_PAIRS);
}
