/** Questions about words: what they mean, and which word a meaning belongs to. */
import { fillInItem, matchingItem, singleChoiceItem, textAnswer } from '../../offline/items/index.ts';
import type { Definition } from '../understanding/definitions.ts';
import { capitalized, wantsAn } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { BLANK, explanationOf, explanationOfAll, hintsFor, type ItemDraft, quoted } from './draft.ts';
import { isGenus } from './mentions.ts';
import { feedbackOn, wrongAnswer } from './wrong-answers.ts';

const OPTIONS = 3;
const PAIRS = 4;

export function termDrafts(understanding: Understanding): readonly ItemDraft[] {
  const { definitions } = understanding;
  return [
    ...definitions.flatMap((definition) => [
      ...termOfMeaning(definition, understanding),
      ...meaningOfTerm(definition, understanding),
      ...definitionCloze(definition, understanding),
    ]),
    ...matchings(understanding),
  ];
}

/** Other defined words: none that the meaning speaks of, and none whose own meaning speaks of this one. */
export function independentDefinitions(definition: Definition, { definitions }: Understanding): readonly Definition[] {
  const key = termKey(definition.term);
  const inside = (meaning: string, term: string) => ` ${termKey(meaning)} `.includes(` ${term} `);
  const independent = definitions.filter((other) => {
    const otherKey = termKey(other.term);
    return (
      otherKey !== key &&
      !otherKey.includes(key) &&
      !key.includes(otherKey) &&
      !inside(definition.meaning, otherKey) &&
      !inside(other.meaning, key) &&
      termKey(other.meaning) !== termKey(definition.meaning)
    );
  });
  // "Scientists who …" among things in the singular would give itself away, and so would the only singular.
  return independent.toSorted(
    (a, b) => Number(a.plural !== definition.plural) - Number(b.plural !== definition.plural),
  );
}

function otherTerms(definition: Definition, understanding: Understanding): readonly string[] {
  const key = termKey(definition.term);
  const sentence = ` ${termKey(definition.sentence.text)} `;
  const defined = independentDefinitions(definition, understanding)
    .filter((other) => other.plural === definition.plural)
    .map((other) => other.term);
  const related = new Set(understanding.definitions.map((other) => termKey(other.term)));
  const terms = understanding.terms.filter(
    (term) =>
      !term.proper &&
      term.plural === definition.plural &&
      !isGenus(term.key, understanding) &&
      !related.has(term.key) &&
      !sentence.includes(` ${term.key} `) &&
      !term.key.includes(key) &&
      !key.includes(term.key),
  );
  return [...defined, ...terms.slice(0, 12).map((term) => term.text)];
}

function termOfMeaning(definition: Definition, understanding: Understanding): readonly ItemDraft[] {
  const others = otherTerms(definition, understanding);
  if (others.length < 2) return [];
  const { sentence, term, meaning } = definition;
  return [
    {
      aim: 'terms',
      kind: 'term-of-meaning',
      stem: `Which word from the notes has this meaning? ${quoted(meaning)}`,
      bloom: 'remember',
      difficulty: 1,
      evidence: sentence,
      hints: hintsFor(understanding.notes, sentence, { context: masked(definition), answer: term }),
      explanation: explanationOf(sentence),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          { key: textAnswer(term), wrong: picked(others, random).map((other) => wrongAnswer(other, understanding)) },
          random,
        ),
    },
  ];
}

function meaningOfTerm(definition: Definition, understanding: Understanding): readonly ItemDraft[] {
  const others = independentDefinitions(definition, understanding);
  if (others.length < 2) return [];
  const { sentence, term, meaning } = definition;
  return [
    {
      aim: 'terms',
      kind: 'meaning-of-term',
      stem: `What do the notes mean by ${quoted(term)}?`,
      bloom: 'understand',
      difficulty: 2,
      evidence: sentence,
      hints: hintsFor(understanding.notes, sentence, { answer: meaning.replace(/^(?:an?|the)\s+/i, '') }),
      explanation: explanationOf(sentence),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          {
            key: textAnswer(capitalized(meaning)),
            wrong: picked(others, random).map((other) => ({
              answer: textAnswer(capitalized(other.meaning)),
              feedback: `That is the meaning of ${quoted(other.term)}. The question asks about ${quoted(term)}.`,
            })),
          },
          random,
        ),
    },
  ];
}

function definitionCloze(definition: Definition, understanding: Understanding): readonly ItemDraft[] {
  const { sentence, term } = definition;
  const at = termPlace(definition);
  if (!at) return [];
  const article = /\b(an?)\s+$/i.exec(sentence.text.slice(0, at.start))?.[1]?.toLowerCase();
  const others = otherTerms(definition, understanding).filter(
    (other) => article === undefined || wantsAn(other) === (article === 'an'),
  );
  if (others.length < 2) return [];
  return [
    {
      aim: 'terms',
      kind: 'definition-cloze',
      stem: `Which word belongs in this definition from the notes?`,
      bloom: 'understand',
      difficulty: 2,
      evidence: sentence,
      hints: hintsFor(understanding.notes, sentence, { answer: term }),
      explanation: explanationOf(sentence),
      build: (frame, random) => {
        const words = picked(others, random);
        const text = `${sentence.text.slice(0, at.start)}{{word}}${sentence.text.slice(at.end)}`;
        const wrong = words.map((answer) => ({ answer, feedback: feedbackOn(answer, understanding) }));
        return fillInItem(
          frame,
          { text, blanks: [{ id: 'word', accepted: [term], wrong }], distractorWords: words },
          random,
        );
      },
    },
  ];
}

/** Words and meanings side by side, four at a time, with one meaning too many where there is one. */
function matchings(understanding: Understanding): readonly ItemDraft[] {
  const { definitions, notes } = understanding;
  const drafts: ItemDraft[] = [];
  for (let start = 0; start + 3 <= definitions.length; start += PAIRS) {
    const group = definitions.slice(start, start + PAIRS);
    const [first] = group;
    const terms = group.map((definition) => definition.term);
    const separate = group.every((definition) => {
      const free = independentDefinitions(definition, understanding);
      return group.every((other) => other === definition || free.includes(other));
    });
    if (!first || group.length < 3 || !separate) continue;
    drafts.push({
      aim: 'terms',
      kind: 'matching',
      stem: `Match each word with its meaning: ${terms.slice(0, -1).join(', ')} and ${terms.at(-1)}.`,
      bloom: 'understand',
      difficulty: 3,
      evidence: first.sentence,
      hints: [
        ...hintsFor(notes, first.sentence, {}),
        `${capitalized(first.term)} goes with the meaning that begins ${quoted(first.meaning.slice(0, 24).trim())}.`,
      ],
      explanation: explanationOfAll(group.map((definition) => definition.sentence)),
      build: (frame, random) =>
        matchingItem(
          frame,
          {
            pairs: group.map(({ term, meaning }) => ({ left: term, right: meaning })),
            extra: [],
            wrong: {
              feedback:
                'At least one pair does not fit. Read the meanings in the notes again and begin with the one you are sure of.',
            },
          },
          random,
        ),
    });
  }
  return drafts;
}

/** Where the term stands in its own sentence; nothing when it stands there twice. */
function termPlace({ sentence, term }: Definition): { readonly start: number; readonly end: number } | undefined {
  const lower = sentence.text.toLowerCase();
  const start = lower.indexOf(term.toLowerCase());
  return start === -1 || lower.indexOf(term.toLowerCase(), start + 1) !== -1
    ? undefined
    : { start, end: start + term.length };
}

function masked(definition: Definition): string {
  const at = termPlace(definition);
  const { text } = definition.sentence;
  return at ? `${text.slice(0, at.start)}${BLANK}${text.slice(at.end)}` : definition.meaning;
}

/** The most telling ones are likelier: three out of the first six. */
function picked<T>(
  others: readonly T[],
  random: { sample<U>(values: readonly U[], count: number): U[] },
): readonly T[] {
  return random.sample(others.slice(0, OPTIONS * 2), OPTIONS);
}
