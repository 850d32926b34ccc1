/** Questions about what the notes say: who, what, when and how many, and sentences to complete. */
import { fillInItem, multipleChoiceItem, singleChoiceItem, textAnswer } from '../../offline/items/index.ts';
import { capitalized } from '../understanding/grammar.ts';
import { termKey } from '../understanding/key-terms.ts';
import { singular } from '../understanding/number.ts';
import { withoutDate } from '../understanding/sequences.ts';
import type { KnownFact, Understanding } from '../understanding/understand.ts';
import { explanationOf, hintsFor, type ItemDraft, maskedAt, quoted } from './draft.ts';
import { alternativesTo, type Mention, mentionsIn } from './mentions.ts';
import { feedbackOn, wrongAnswer } from './wrong-answers.ts';

const OPTIONS = 3;
/** More than two gaps of one sentence would ask it to death. */
const CLOZES_PER_SENTENCE = 2;

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
      ];
    }),
    ...understanding.enumerations.flatMap((_, index) => enumerationDraft(index, understanding)),
  ];
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
      const neighbours = mentions
        .filter((other) => other !== mention && (other.kind === 'term' || other.kind === 'person'))
        .map(inOwnCase);
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
  // Two clauses would make one question of two.
  if (/[,;]\s(?:so|but|and|which|while)\s|\bbecause\b/i.test(predicate)) return [];
  // A pronoun behind would point to the subject that is asked for.
  if (/\b(?:it|its|they|their|them|he|she|his|her)\b/i.test(predicate)) return [];
  const others = alternativesTo(mention, fact, understanding);
  if (others.length < 2) return [];
  // "Miners used pans": who, not what.
  const actor = fact.words.find((word) => word.end === subject.end)?.is('Actor') ?? false;
  const who = mention.kind === 'person' || actor;
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
