/** Comparisons turned round, and the part of the notes in which a sentence stands. */
import { singleChoiceItem, textAnswer, trueFalseItem, type WrongAnswer } from '../../offline/items/index.ts';
import type { Comparison } from '../understanding/connections.ts';
import { capitalized } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { explanationOf, hintsFor, type ItemDraft, placeOf, quoted } from './draft.ts';

const OPTIONS = 3;

export function structureDrafts(understanding: Understanding): readonly ItemDraft[] {
  return [
    ...understanding.comparisons.map((comparison) => reversedComparison(comparison, understanding)),
    ...partDrafts(understanding),
  ];
}

function reversedComparison(
  { left, relation, right, sentence }: Comparison,
  { notes, terms }: Understanding,
): ItemDraft {
  const isName = terms.some((term) => term.proper && term.key === termKey(left)) && !/^(?:an?|the)\s/i.test(left);
  const lowered =
    !isName && (/^(?:an?|the)\s/i.test(left) || !/^\p{Lu}\S*\s+\p{Lu}/u.test(left))
      ? left.charAt(0).toLowerCase() + left.slice(1)
      : left;
  return {
    aim: 'connections',
    kind: 'reversed-comparison',
    stem: `True or false: the notes say this. ${quoted(`${capitalized(right)} ${relation} ${lowered}.`)}`,
    bloom: 'analyze',
    difficulty: 3,
    evidence: sentence,
    hints: hintsFor(notes, sentence, {}),
    explanation: explanationOf(sentence),
    build: (frame) =>
      trueFalseItem(frame, {
        holds: false,
        wrong: { feedback: `The two have changed places. ${explanationOf(sentence).slice(0, 420)}` },
      }),
  };
}

/** "In which part of the notes does this belong?", where the notes have at least three parts. */
function partDrafts(understanding: Understanding): readonly ItemDraft[] {
  const { notes, facts } = understanding;
  const parts = notes.sections.filter((section) => section.heading !== undefined && section.paragraphs.length > 0);
  const headings = parts.map((section) => section.heading ?? '');
  if (parts.length < 3 || new Set(headings.map(termKey)).size !== parts.length) return [];
  return facts.flatMap((fact): readonly ItemDraft[] => {
    const own = parts.find((section) => section.id === fact.sentence.sectionId)?.heading;
    // The heading's own words in the sentence would answer for the student; another heading's would mislead.
    const words = new Set(termKey(fact.sentence.text).split(' '));
    if (
      own === undefined ||
      fact.sentence.listed ||
      headings.some((heading) =>
        termKey(heading)
          .split(' ')
          .some((word) => word.length > 3 && words.has(word)),
      )
    )
      return [];
    const wrong = headings
      .filter((heading) => heading !== own)
      .map(
        (heading): WrongAnswer => ({
          answer: textAnswer(heading),
          feedback: `The part ${quoted(heading)} is about something else. What is the sentence mainly about?`,
        }),
      );
    return [
      {
        aim: 'connections',
        kind: 'part',
        stem: `In which part of the notes does this sentence stand? ${quoted(fact.sentence.text)}`,
        bloom: 'analyze',
        difficulty: 3,
        evidence: fact.sentence,
        hints: [
          `What is the sentence mainly about? Compare it with the titles of the parts.`,
          `The title begins with “${own.charAt(0)}”.`,
        ],
        explanation: `The sentence stands ${placeOf(notes, fact.sentence)}: ${quoted(fact.sentence.text)}`,
        build: (frame, random) =>
          singleChoiceItem(frame, { key: textAnswer(own), wrong: random.sample(wrong, OPTIONS) }, random),
      },
    ];
  });
}
