/** Questions about what the notes say: who, what, when and how many, sentences to complete, and claims to judge. */
import {
  fillInItem,
  multipleChoiceItem,
  singleChoiceItem,
  textAnswer,
  trueFalseItem,
} from '../../offline/items/index.ts';
import { capitalized } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import { singular } from '../understanding/number.ts';
import { withoutDate } from '../understanding/sequences.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';
import { BLANK, explanationOf, hintsFor, type ItemDraft, quoted } from './draft.ts';
import { alternativesTo, type Mention, mentionsIn } from './mentions.ts';
import { feedbackOn, wrongAnswer } from './wrong-answers.ts';

const OPTIONS = 3;
/** More than two gaps of one sentence would ask it to death. */
const CLOZES_PER_SENTENCE = 2;
const FALSE_CLAIMS_PER_SENTENCE = 3;

export function factDrafts(understanding: Understanding): readonly ItemDraft[] {
  const definitions = new Set(understanding.definitions.map((definition) => definition.sentence.id));
  return [
    ...understanding.facts.flatMap((fact) => {
      const isDefinition = definitions.has(fact.sentence.id);
      const mentions = mentionsIn(fact, understanding);
      return [
        ...(isDefinition ? [] : clozes(fact, mentions, understanding)),
        ...(isDefinition ? [] : whoOrWhat(fact, mentions, understanding)),
        ...whenOrHowMany(fact, mentions, understanding),
        statement(fact, understanding),
        ...falseStatements(fact, mentions, understanding),
      ];
    }),
    ...understanding.enumerations.flatMap((_, index) => enumerationDraft(index, understanding)),
  ];
}

function maskedAt(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): string {
  return text.slice(0, start) + BLANK + text.slice(end);
}

function inOwnCase(mention: Mention): string {
  return mention.kind === 'term' ? mention.text.toLowerCase() : mention.text;
}

function clozes(fact: KnownFact, mentions: readonly Mention[], understanding: Understanding): readonly ItemDraft[] {
  const { sentence } = fact;
  return mentions
    .filter((mention) => mention.kind !== 'date' && mention.kind !== 'number')
    .map((mention) => ({ mention, others: alternativesTo(mention, fact, understanding) }))
    .filter(({ others }) => others.length >= 2)
    .slice(0, CLOZES_PER_SENTENCE)
    .map(({ mention, others }): ItemDraft => {
      const neighbours = mentions.filter((other) => other !== mention && other.kind !== 'number').map(inOwnCase);
      const about = neighbours[0];
      const answer = inOwnCase(mention);
      return {
        aim: 'facts',
        kind: 'cloze',
        stem:
          about === undefined
            ? 'Complete the sentence from the notes.'
            : `Complete the sentence from the notes about ${quoted(about)}.`,
        bloom: 'remember',
        difficulty: 2,
        evidence: sentence,
        hints: hintsFor(understanding.notes, sentence, { answer }),
        explanation: explanationOf(sentence),
        build: (frame, random) => {
          const words = random.sample(others.slice(0, OPTIONS * 2), OPTIONS);
          const text = `${sentence.text.slice(0, mention.start)}{{word}}${sentence.text.slice(mention.end)}`;
          const wrong = words.map((word) => ({ answer: word, feedback: feedbackOn(word, understanding) }));
          return fillInItem(
            frame,
            { text, blanks: [{ id: 'word', accepted: [answer], wrong }], distractorWords: words },
            random,
          );
        },
      };
    });
}

/** "Who wrote …?" and "What gives …?": the subject is asked for, and the rest stays as the notes have it. */
function whoOrWhat(fact: KnownFact, mentions: readonly Mention[], understanding: Understanding): readonly ItemDraft[] {
  const { subject, predicate, verb, sentence } = fact;
  if (!subject || !predicate || !verb || predicate.length > 160) return [];
  const bare = subject.text.replace(/^(?:an?|the)\s+/i, '');
  const mention = mentions.find(
    (candidate) =>
      candidate.start >= subject.start && candidate.end === subject.end && candidate.text.length >= bare.length - 1,
  );
  if (!mention || (mention.kind !== 'person' && mention.kind !== 'term' && mention.kind !== 'name')) return [];
  // "What give …?" would need another form of the verb; past tense and modals fit any subject.
  const agrees = !subject.plural || (verb.is('PastTense') && !verb.is('Copula')) || verb.is('Modal');
  if (!agrees || isAlsoNoun(verb.lower, understanding)) return [];
  // A pronoun behind would point to the subject that is asked for.
  if (/\b(?:it|its|they|their|them|he|she|his|her)\b/i.test(predicate)) return [];
  const others = alternativesTo(mention, fact, understanding);
  if (others.length < 2) return [];
  const who = mention.kind === 'person';
  const key = inOwnCase(mention);
  return [
    {
      aim: 'facts',
      kind: who ? 'who' : 'what',
      stem: `${who ? 'Who' : 'What'} ${predicate}?`,
      bloom: 'remember',
      difficulty: 1,
      evidence: sentence,
      hints: hintsFor(understanding.notes, sentence, { context: maskedAt(sentence.text, mention), answer: key }),
      explanation: explanationOf(sentence),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          {
            key: textAnswer(key),
            wrong: random
              .sample(others.slice(0, OPTIONS * 2), OPTIONS)
              .map((other) => wrongAnswer(other, understanding)),
          },
          random,
        ),
    },
  ];
}

/** "Cactus stems store water": a tagger may take "stems" for the verb. What is a noun elsewhere is not trusted as one. */
function isAlsoNoun(verb: string, { terms }: Understanding): boolean {
  return terms.some((term) => term.key.split(' ').includes(singular(verb)));
}

function whenOrHowMany(
  fact: KnownFact,
  mentions: readonly Mention[],
  understanding: Understanding,
): readonly ItemDraft[] {
  const { sentence } = fact;
  const dates = mentions.filter((mention) => mention.kind === 'date');
  return mentions
    .filter(
      (mention) =>
        (mention.kind === 'date' && dates.length === 1) || (mention.kind === 'number' && mention.value !== 1),
    )
    .flatMap((mention): readonly ItemDraft[] => {
      const others = alternativesTo(mention, fact, understanding);
      const isDate = mention.kind === 'date';
      const event = isDate ? withoutDate(sentence.text, mention) : undefined;
      if (others.length < 2 || (isDate && event === undefined)) return [];
      return [
        {
          aim: 'facts',
          kind: isDate ? 'when' : 'how-many',
          stem:
            event === undefined
              ? `Which number is missing? The notes say: ${quoted(maskedAt(sentence.text, mention))}`
              : `When did this happen? ${quoted(event)}`,
          bloom: 'remember',
          difficulty: 2,
          evidence: sentence,
          hints: hintsFor(understanding.notes, sentence, {
            ...(isDate ? { context: maskedAt(sentence.text, mention) } : {}),
            answer: mention.text,
          }),
          explanation: explanationOf(sentence),
          build: (frame, random) =>
            singleChoiceItem(
              frame,
              {
                key: textAnswer(capitalized(mention.text)),
                wrong: random
                  .sample(others.slice(0, OPTIONS * 2), OPTIONS)
                  .map((other) => ({ ...wrongAnswer(other, understanding), answer: textAnswer(capitalized(other)) })),
              },
              random,
            ),
        },
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

/**
 * The claim with one thing put in the place of another of its kind, so that the notes no longer say it. Dates, numbers
 * and names change places with others; a thing that the sentence is about, only with what another sentence is about:
 * then the claim is well formed and its falsehood lies in what is said, not in the grammar.
 */
function falseStatements(
  fact: KnownFact,
  mentions: readonly Mention[],
  understanding: Understanding,
): readonly ItemDraft[] {
  const swaps = [
    ...mentions
      // Of names and places ("Parliament" and "Britain", "Giza" and "Egypt") both may be right in the world.
      .filter((mention) => mention.kind === 'date' || mention.kind === 'number' || mention.kind === 'person')
      .flatMap((mention) =>
        alternativesTo(mention, fact, understanding)
          .slice(0, 2)
          .map((other) => ({ ...mention, other })),
      ),
    ...subjectSwaps(fact, mentions, understanding),
  ];
  const { sentence } = fact;
  return swaps.slice(0, FALSE_CLAIMS_PER_SENTENCE).map((swap): ItemDraft => {
    const put = swap.start === 0 ? capitalized(swap.other) : swap.other;
    const claim = sentence.text.slice(0, swap.start) + put + sentence.text.slice(swap.end);
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
  });
}

/** Subjects of other sentences that can stand here: same number, and nothing that the notes say of both. */
function subjectSwaps(
  fact: KnownFact,
  mentions: readonly Mention[],
  understanding: Understanding,
): readonly { start: number; end: number; other: string }[] {
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
    return found && found.plural === subject.plural ? [lowerArticle(found.text)] : [];
  });
  return [...new Set(withArticles)].map((other) => ({ start: subject.start, end: subject.end, other }));
}

function lowerArticle(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Choose all that the notes name": members of an enumeration among other terms. */
function enumerationDraft(index: number, understanding: Understanding): readonly ItemDraft[] {
  const enumeration = understanding.enumerations[index];
  if (!enumeration) return [];
  const { sentence, members, head } = enumeration;
  const memberKeys = members.map(termKey);
  const others = understanding.terms.filter(
    (term) =>
      !term.proper &&
      !` ${termKey(sentence.text)} `.includes(` ${term.key} `) &&
      // "Water" may be called a kind of what is enumerated; words met beside a member may be too.
      !memberKeys.some((key) => key.includes(term.key) || term.key.includes(key)),
  );
  if (others.length < 2) return [];
  return [
    {
      aim: 'facts',
      kind: 'enumeration',
      stem: `Choose all that belong in this sentence from the notes: ${quoted(`${head} …`)}`,
      bloom: 'remember',
      difficulty: 3,
      evidence: sentence,
      hints: hintsFor(understanding.notes, sentence, { answer: members[0] ?? '' }),
      explanation: explanationOf(sentence),
      build: (frame, random) =>
        multipleChoiceItem(
          frame,
          {
            right: members.slice(0, 4).map((member) => textAnswer(member)),
            wrong: random
              .sample(others.slice(0, 6), Math.min(3, others.length))
              .map((term) => wrongAnswer(term.text, understanding)),
          },
          random,
        ),
    },
  ];
}
