/**
 * "Which sentence answers this question?": the evidence is asked for instead of the fact. To tell the sentence that
 * answers from those that only speak of the same thing is analysis.
 */
import { singleChoiceItem, textAnswer, type WrongAnswer } from '../../offline/items/index.ts';
import { holdsTerm, termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { explanationOf, type ItemDraft, placeOf, quoted } from './draft.ts';

const MAX_SENTENCE = 200;
const MIN_WRONG = 2;

/** For each definition, the sentence that gives it among sentences that use the word or stand beside it. */
export function evidenceDrafts(understanding: Understanding): readonly ItemDraft[] {
  const { definitions, facts, notes } = understanding;
  return definitions.flatMap((definition): readonly ItemDraft[] => {
    const { term, sentence } = definition;
    if (sentence.text.length > MAX_SENTENCE) return [];
    const key = termKey(term);
    const others = facts.filter(
      (fact) => fact.sentence.id !== sentence.id && fact.sentence.text.length <= MAX_SENTENCE,
    );
    const using = others.filter((fact) => holdsTerm(fact.sentence, key));
    const beside = others.filter((fact) => !using.includes(fact) && fact.sentence.sectionId === sentence.sectionId);
    const wrong = [...using, ...beside].slice(0, 6).map(
      (fact): WrongAnswer => ({
        answer: textAnswer(fact.sentence.text),
        feedback: using.includes(fact)
          ? `This sentence uses ${quoted(term)} but does not say what it means.`
          : `This sentence does not speak of ${quoted(term)}.`,
      }),
    );
    // Without a sentence that uses the word too, the word alone would give the answer away.
    if (using.length === 0 || wrong.length < MIN_WRONG) return [];
    return [
      {
        aim: 'connections',
        kind: 'evidence',
        stem: `Which sentence from the notes answers this question? “What do the notes mean by ‘${term}’?”`,
        bloom: 'analyze',
        difficulty: 2,
        evidence: sentence,
        hints: [
          `Look ${placeOf(notes, sentence)} of the notes.`,
          `Find the sentence that could follow the words “${term} means …”.`,
        ],
        explanation: explanationOf(sentence),
        build: (frame, random) =>
          singleChoiceItem(
            frame,
            { key: textAnswer(sentence.text), wrong: [...wrong.slice(0, 1), ...random.sample(wrong.slice(1), 2)] },
            random,
          ),
      },
    ];
  });
}
