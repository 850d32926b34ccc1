/** Examples and the definitions that they fall under: two sentences of the notes put together. */
import { singleChoiceItem, textAnswer, type WrongAnswer } from '../../offline/items/index.ts';
import { capitalized } from '../understanding/grammar.ts';
import type { Instance } from '../understanding/instances.ts';
import { contentWords, termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { explanationOfAll, hintsFor, type ItemDraft, quoted } from './draft.ts';
import { independentDefinitions } from './term-drafts.ts';

const OPTIONS = 3;

export function exampleDrafts(understanding: Understanding): readonly ItemDraft[] {
  return understanding.instances.flatMap((instance) => [
    ...descriptionOf(instance, understanding),
    ...exampleOf(instance, understanding),
  ]);
}

function explanation({ name, definition, sentence }: Instance): string {
  return `${explanationOfAll([sentence, definition.sentence])} So the description fits ${quoted(name)} too.`;
}

/** "Which description fits Mount Fuji?": what it is called stands in one sentence, what that means in another. */
function descriptionOf(instance: Instance, understanding: Understanding): readonly ItemDraft[] {
  const { name, definition, sentence } = instance;
  const others = independentDefinitions(definition, understanding)
    .filter((other) => !` ${termKey(other.meaning)} `.includes(` ${termKey(name)} `))
    // Kinds of the same thing are told apart; anything else is only crossed out.
    .toSorted((a, b) => sharedWords(b.meaning, definition.meaning) - sharedWords(a.meaning, definition.meaning))
    .map(
      (other): WrongAnswer => ({
        answer: textAnswer(capitalized(other.meaning)),
        feedback: `That describes ${quoted(other.term)}. What do the notes call ${quoted(name)}?`,
      }),
    );
  if (others.length < 2) return [];
  return [
    {
      aim: 'connections',
      kind: 'description-of-example',
      stem: `Put two sentences of the notes together: which description fits ${quoted(name)}?`,
      bloom: 'apply',
      difficulty: 3,
      evidence: sentence,
      hints: [
        ...hintsFor(understanding.notes, sentence, { context: sentence.text }),
        `Now find what ${quoted(definition.term)} means.`,
      ],
      explanation: explanation(instance),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          { key: textAnswer(capitalized(definition.meaning)), wrong: random.sample(others.slice(0, 4), OPTIONS) },
          random,
        ),
    },
  ];
}

function sharedWords(a: string, b: string): number {
  const words = contentWords(b);
  return [...contentWords(a)].filter((word) => words.has(word)).length;
}

/** "Which of these is a tall, steep volcano …?": the other names are examples of other kinds. */
function exampleOf(instance: Instance, understanding: Understanding): readonly ItemDraft[] {
  const { name, definition, sentence } = instance;
  const independent = new Set(independentDefinitions(definition, understanding));
  const others = understanding.instances
    .filter((other) => independent.has(other.definition))
    .map(
      (other): WrongAnswer => ({
        answer: textAnswer(capitalized(other.name)),
        feedback: `The notes give ${quoted(other.name)} as an example of something else: ${quoted(other.definition.term)}.`,
      }),
    );
  if (others.length < 2) return [];
  return [
    {
      aim: 'connections',
      kind: 'example-of-meaning',
      stem: `Which of these is an example of this, as the notes tell it? ${quoted(definition.meaning)}`,
      bloom: 'apply',
      difficulty: 4,
      evidence: sentence,
      hints: [
        `Which word from the notes has this meaning? Look for its examples.`,
        ...hintsFor(understanding.notes, sentence, { answer: name }).slice(-1),
      ],
      explanation: explanation(instance),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          { key: textAnswer(capitalized(name)), wrong: random.sample(others.slice(0, 6), OPTIONS) },
          random,
        ),
    },
  ];
}
