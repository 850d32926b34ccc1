/**
 * Claims to judge: what the notes say, the same with one thing changed, and the sentence that shows the mistake of a
 * student. A changed claim is false by the notes: what is put in is nothing that they say of this elsewhere.
 */
import { singleChoiceItem, textAnswer, trueFalseItem, type WrongAnswer } from '../../offline/items/index.ts';
import type { NotesSentence } from '../document.ts';
import { capitalized } from '../understanding/grammar.ts';
import { contentOf, holdsTerm, termKey } from '../understanding/key-terms.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';
import { explanationOf, hintsFor, type ItemDraft, maskedAt, placeOf, quoted } from './draft.ts';
import { alternativesTo, type Mention, mentionsIn } from './mentions.ts';
import { feedbackOn } from './wrong-answers.ts';

const FALSE_CLAIMS_PER_SENTENCE = 3;
const MAX_SENTENCE = 200;
const OPTIONS = 3;

export function claimDrafts(understanding: Understanding): readonly ItemDraft[] {
  return understanding.facts.flatMap((fact) => {
    const swaps = swapsIn(fact, mentionsIn(fact, understanding), understanding);
    return [
      statement(fact, understanding),
      ...swaps.slice(0, FALSE_CLAIMS_PER_SENTENCE).map((swap) => falseStatement(fact, swap, understanding)),
      ...swaps.slice(0, 1).flatMap((swap) => correction(fact, swap, understanding)),
    ];
  });
}

function statement(fact: KnownFact, { notes }: Understanding): ItemDraft {
  const { sentence } = fact;
  return {
    aim: 'facts',
    kind: 'true-statement',
    stem: claimStem(sentence.text),
    bloom: 'remember',
    difficulty: 1,
    evidence: sentence,
    hints: hintsFor(notes, sentence, {}),
    explanation: explanationOf(sentence),
    build: (frame) =>
      trueFalseItem(frame, {
        holds: true,
        wrong: { feedback: `The notes do say this. ${explanationOf(sentence).slice(0, 440)}` },
      }),
  };
}

function claimStem(claim: string): string {
  return `True or false: the notes say this. ${quoted(claim, 600)}`;
}

interface Swap {
  readonly start: number;
  readonly end: number;
  readonly other: string;
}

/**
 * Dates, numbers and persons change places with others; a thing that the sentence is about, only with what another
 * sentence is about: then the claim is well formed and its falsehood lies in what is said, not in the grammar.
 */
function swapsIn(fact: KnownFact, mentions: readonly Mention[], understanding: Understanding): readonly Swap[] {
  return [
    ...mentions
      // Of names and places ("Parliament" and "Britain", "Giza" and "Egypt") both may be right in the world.
      .filter((mention) => mention.kind === 'date' || mention.kind === 'number' || mention.kind === 'person')
      .flatMap((mention) =>
        alternativesTo(mention, fact, understanding)
          .slice(0, 2)
          .map((other) => ({ start: mention.start, end: mention.end, other })),
      ),
    ...subjectSwaps(fact, mentions, understanding),
  ];
}

function claimWith({ start, end, other }: Swap, text: string): { readonly claim: string; readonly put: string } {
  const put = start === 0 ? capitalized(other) : other;
  return { claim: text.slice(0, start) + put + text.slice(end), put };
}

function falseStatement({ sentence }: KnownFact, swap: Swap, understanding: Understanding): ItemDraft {
  const { claim, put } = claimWith(swap, sentence.text);
  return {
    aim: 'facts',
    kind: 'false-statement',
    stem: claimStem(claim),
    bloom: 'understand',
    difficulty: 3,
    evidence: sentence,
    hints: hintsFor(understanding.notes, sentence, { context: maskedAt(sentence.text, swap) }),
    explanation: `The notes say ${quoted(sentence.text.slice(swap.start, swap.end))}, not ${quoted(put)}: ${quoted(sentence.text, 900)}`,
    build: (frame) =>
      trueFalseItem(frame, {
        holds: false,
        wrong: {
          feedback: `Look at ${quoted(put)} again. ${feedbackOn(swap.other, understanding)}`.slice(0, 490).trim(),
        },
      }),
  };
}

/** "A student wrote …": the evidence against a claim is chosen among sentences that speak of the same things. */
function correction({ sentence }: KnownFact, swap: Swap, understanding: Understanding): readonly ItemDraft[] {
  const { facts, notes } = understanding;
  const { claim } = claimWith(swap, sentence.text);
  const other = termKey(swap.other);
  const content = contentOf(sentence);
  const near = (candidate: NotesSentence) =>
    (holdsTerm(candidate, other) ? 3 : 0) +
    (candidate.sectionId === sentence.sectionId ? 1 : 0) +
    Math.min(2, [...contentOf(candidate)].filter((word) => content.has(word)).length);
  const wrong = facts
    .map((fact) => fact.sentence)
    .filter((candidate) => candidate.id !== sentence.id && candidate.text.length <= MAX_SENTENCE)
    .sort((a, b) => near(b) - near(a))
    .slice(0, 5)
    .map(
      (candidate): WrongAnswer => ({
        answer: textAnswer(candidate.text),
        feedback: 'This is in the notes, but it does not say what is wrong with the claim. Compare them word by word.',
      }),
    );
  if (wrong.length < 2 || sentence.text.length > MAX_SENTENCE) return [];
  return [
    {
      aim: 'connections',
      kind: 'correction',
      stem: `A student wrote: ${quoted(claim)} Which sentence from the notes shows the mistake?`,
      bloom: 'analyze',
      difficulty: 3,
      evidence: sentence,
      hints: [
        `Look ${placeOf(notes, sentence)} of the notes.`,
        `One thing in the claim was changed: ${quoted(swap.other)}.`,
      ],
      explanation: `The notes say ${quoted(sentence.text.slice(swap.start, swap.end))}: ${quoted(sentence.text, 900)}`,
      build: (frame, random) =>
        singleChoiceItem(frame, { key: textAnswer(sentence.text), wrong: random.sample(wrong, OPTIONS) }, random),
    },
  ];
}

/** Subjects of other sentences that can stand here: same number, and nothing that the notes say of both. */
function subjectSwaps(fact: KnownFact, mentions: readonly Mention[], understanding: Understanding): readonly Swap[] {
  const { subject } = fact;
  const mention =
    subject &&
    mentions.find(
      (candidate) => candidate.kind === 'term' && candidate.start >= subject.start && candidate.end === subject.end,
    );
  if (!subject || !mention) return [];
  // Only words that the notes tell apart by definitions: of others, one may be a kind of the other.
  const defined = new Set(understanding.definitions.map((definition) => termKey(definition.term)));
  if (!defined.has(mention.key)) return [];
  const allowed = new Set(
    alternativesTo(mention, fact, understanding)
      .map(termKey)
      .filter((key) => defined.has(key)),
  );
  const withArticles = understanding.facts.flatMap((other) => {
    const found = other.subject && allowed.has(termKey(other.subject.text)) ? other.subject : undefined;
    return found && found.plural === subject.plural ? [found.text.charAt(0).toLowerCase() + found.text.slice(1)] : [];
  });
  return [...new Set(withArticles)].map((other) => ({ start: subject.start, end: subject.end, other }));
}
