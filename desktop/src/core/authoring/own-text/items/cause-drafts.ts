/** Questions about reasons: what the reason is, what follows, which belong together, and where a chain of them leads. */
import { matchingItem, singleChoiceItem, textAnswer, type WrongAnswer } from '../../offline/items/index.ts';
import type { Cause } from '../understanding/causes.ts';
import { capitalized, startsWithPronoun } from '../understanding/grammar.ts';
import { contentWords, termKey } from '../understanding/key-terms.ts';
import type { Understanding } from '../understanding/understand.ts';
import { explanationOf, explanationOfAll, hintsFor, type ItemDraft, quoted } from './draft.ts';

const OPTIONS = 3;
const PAIRS = 4;
const MAX_PAIR_TEXT = 120;

type Side = 'cause' | 'effect';

export function causeDrafts(understanding: Understanding): readonly ItemDraft[] {
  return [
    ...understanding.causes.flatMap((cause) => [
      ...reasonDraft(cause, understanding),
      ...effectDraft(cause, understanding),
    ]),
    ...pairings(understanding),
    ...chains(understanding),
  ];
}

/**
 * Statements that are not the other side of this cause: those of other causes first, then facts of the same part that
 * could be one. Definitions and dates would be seen through at once.
 */
function otherSides(cause: Cause, side: Side, understanding: Understanding): readonly WrongAnswer[] {
  const key = new Set(termKey(cause[side]).split(' '));
  const differs = (text: string) => {
    const words = termKey(text).split(' ');
    return words.filter((word) => key.has(word)).length / words.length < 0.5;
  };
  const causes = understanding.causes.filter(
    (other) => other !== cause && readsAlone(other[side]) && differs(other[side]),
  );
  const reasons = new Set(understanding.causes.map((other) => other.sentence.id));
  const definitions = new Set(understanding.definitions.map((definition) => definition.sentence.id));
  const unlike = (fact: Understanding['facts'][number]) =>
    (definitions.has(fact.sentence.id) ? 2 : 0) +
    (fact.entities.some((entity) => entity.kind === 'date') ? 2 : 0) +
    (fact.sentence.sectionId === cause.sentence.sectionId ? 0 : 1);
  const facts = understanding.facts
    .filter(
      ({ sentence }) =>
        !reasons.has(sentence.id) && sentence.text.length <= 120 && readsAlone(sentence.text) && differs(sentence.text),
    )
    .sort((a, b) => unlike(a) - unlike(b));
  const wrong = [
    ...causes.map(
      (other): WrongAnswer => ({
        answer: textAnswer(clause(other[side])),
        feedback: `The notes connect this with something else: ${quoted(other.sentence.text, 400)}`,
      }),
    ),
    ...facts.map(
      (fact): WrongAnswer => ({
        answer: textAnswer(clause(fact.sentence.text)),
        feedback: `The notes say this, but not as ${side === 'cause' ? 'the reason for it' : 'what follows from it'}. Find the sentence with “because”, “so” or “when”.`,
      }),
    ),
  ];
  const seen = new Set([textAnswer(clause(cause[side])).value]);
  return wrong.filter(({ answer }) => !seen.has(answer.value) && seen.add(answer.value));
}

function clause(text: string): string {
  return capitalized(text.replace(/[.;,]+$/, ''));
}

/** Nothing in it that points to a thing which only the other side names. */
function readsAlone(text: string): boolean {
  return !startsWithPronoun(text) && !/\b(?:it|them|they|him|he|she|these|those)\b/i.test(text);
}

function reasonDraft(cause: Cause, understanding: Understanding): readonly ItemDraft[] {
  const wrong = otherSides(cause, 'cause', understanding);
  if (wrong.length < 2 || !readsAlone(cause.effect)) return [];
  return [
    {
      aim: 'facts',
      kind: 'reason',
      stem: `${cause.isCase ? 'In which case does this happen, as the notes tell it?' : 'Which reason do the notes give for this?'} ${quoted(clause(cause.effect))}`,
      bloom: 'understand',
      difficulty: 3,
      evidence: cause.sentence,
      hints: hintsFor(understanding.notes, cause.sentence, { answer: clause(cause.cause) }),
      explanation: explanationOf(cause.sentence),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          { key: textAnswer(clause(cause.cause)), wrong: random.sample(wrong.slice(0, 5), OPTIONS) },
          random,
        ),
    },
  ];
}

function effectDraft(cause: Cause, understanding: Understanding): readonly ItemDraft[] {
  const wrong = otherSides(cause, 'effect', understanding);
  if (wrong.length < 2 || !readsAlone(cause.cause)) return [];
  return [
    {
      aim: 'facts',
      kind: 'effect',
      stem: cause.isCase
        ? `What do the notes say happens in this case? ${quoted(clause(cause.cause))}`
        : `What do the notes say follows from this? ${quoted(clause(cause.cause))}`,
      bloom: 'understand',
      difficulty: 4,
      evidence: cause.sentence,
      hints: hintsFor(understanding.notes, cause.sentence, { answer: clause(cause.effect) }),
      explanation: explanationOf(cause.sentence),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          { key: textAnswer(clause(cause.effect)), wrong: random.sample(wrong.slice(0, 5), OPTIONS) },
          random,
        ),
    },
  ];
}

/** Causes and effects side by side, three or four at a time. */
function pairings({ causes, notes }: Understanding): readonly ItemDraft[] {
  const separate: Cause[] = [];
  for (const cause of causes) {
    if (/\b(?:would|could)\b/.test(cause.effect)) continue;
    const short = [cause.cause, cause.effect].every((side) => side.length <= MAX_PAIR_TEXT && readsAlone(side));
    // Sides that share most words with another pair's would fit both.
    const alone = separate.every(
      (other) => !overlaps(cause.cause, other.cause) && !overlaps(cause.effect, other.effect),
    );
    if (short && alone && !overlaps(cause.cause, cause.effect)) separate.push(cause);
  }
  const drafts: ItemDraft[] = [];
  for (let start = 0; start + 3 <= separate.length; start += PAIRS) {
    const group = separate.slice(start, start + PAIRS);
    const [first] = group;
    if (!first || group.length < 3) continue;
    drafts.push({
      aim: 'connections',
      kind: 'cause-pairs',
      stem: `Match each cause with what follows from it. Begin with this cause: ${quoted(clause(first.cause))}`,
      bloom: 'analyze',
      difficulty: 4,
      evidence: first.sentence,
      hints: [...hintsFor(notes, first.sentence, {}), `Read each pair with “because” between effect and cause.`],
      explanation: explanationOfAll(group.map((cause) => cause.sentence)),
      build: (frame, random) =>
        matchingItem(
          frame,
          {
            pairs: group.map((cause) => ({ left: clause(cause.cause), right: clause(cause.effect) })),
            extra: [],
            wrong: {
              feedback: 'At least one pair does not fit. Say each pair with “so”: does the notes’ text say that?',
            },
          },
          random,
        ),
    });
  }
  return drafts;
}

function overlaps(a: string, b: string): boolean {
  const [words, others] = [contentWords(a), contentWords(b)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size)) > 0.5;
}

/** Where the effect of one sentence is the cause of another: "What does it lead to in the end?" */
function chains(understanding: Understanding): readonly ItemDraft[] {
  const { causes, notes } = understanding;
  return causes.flatMap((first) =>
    causes.flatMap((second): readonly ItemDraft[] => {
      if (first === second || !overlaps(first.effect, second.cause) || overlaps(first.cause, second.effect)) return [];
      if (![first.cause, second.effect].every(readsAlone)) return [];
      const wrong = otherSides(second, 'effect', understanding).filter(
        ({ answer }) => answer.value !== textAnswer(clause(first.effect)).value,
      );
      if (wrong.length < 2) return [];
      return [
        {
          aim: 'connections',
          kind: 'chain',
          stem: `One thing leads to another. What happens at the end of the chain that begins here? ${quoted(clause(first.cause))}`,
          bloom: 'analyze',
          difficulty: 5,
          evidence: second.sentence,
          hints: [
            ...hintsFor(notes, first.sentence, { context: first.sentence.text }),
            'What follows from that in another sentence of the notes?',
          ],
          explanation: explanationOfAll([first.sentence, second.sentence]),
          build: (frame, random) =>
            singleChoiceItem(
              frame,
              { key: textAnswer(clause(second.effect)), wrong: random.sample(wrong.slice(0, 5), OPTIONS) },
              random,
            ),
        },
      ];
    }),
  );
}
