/** Sentences that say why: cause and effect as clauses of the notes. */

import type { NotesSentence } from '../document.ts';
import type { Fact } from './facts.ts';
import { withoutStop } from './facts.ts';
import { hasVerb, mainVerbAt, startsWithPronoun, wordsWithTags } from './grammar.ts';

export interface Cause {
  /** Verbatim, but that a pronoun at its beginning is replaced by what it stands for in the other side. */
  readonly cause: string;
  readonly effect: string;
  /** Said of a case: "if" or "when". */
  readonly isCase: boolean;
  readonly sentence: NotesSentence;
}

/** `clause`: both sides must be clauses with a verb of their own; otherwise a noun phrase will do. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly clause: boolean }[] = [
  { pattern: /^because\s+(?<cause>(?!of\b)[^,]{8,160}),\s+(?<effect>.{8,160})$/iu, clause: true },
  { pattern: /^(?<effect>.{8,160}?),?\s+because\s+(?<cause>(?!of\b).{8,160})$/iu, clause: true },
  { pattern: /^(?<effect>.{8,160}?)\s+(?:because of|due to|as a result of)\s+(?<cause>.{4,160})$/iu, clause: false },
  {
    pattern:
      /^(?<cause>.{8,160}?),\s+(?:so|and so|therefore|and therefore|which is why)\s+(?<effect>(?!that\b).{8,160})$/iu,
    clause: true,
  },
  {
    pattern: /^(?<cause>.{8,160}?);\s+(?:therefore|as a result|consequently),?\s+(?<effect>.{8,160})$/iu,
    clause: true,
  },
  { pattern: /^(?:when|if)\s+(?<cause>[^,]{8,140}),\s+(?<effect>.{8,160})$/iu, clause: true },
  { pattern: /^(?<effect>.{4,120}?)\s+(?:is|are|was|were)\s+caused by\s+(?<cause>.{4,160})$/iu, clause: false },
  {
    pattern:
      /^(?<cause>[^,;]{4,140}?)\s+(?:causes|caused|leads to|lead to|led to|results in|resulted in|brings about)\s+(?<effect>.{4,160})$/iu,
    clause: false,
  },
];

/** "When magma reaches the surface, it is called lava" names a thing; nothing follows from anything. */
const NAMES =
  /\b(?:is|are|was|were|be|been)\s+(?:also\s+)?(?:called|known as|named|termed|defined)\b|\brefers? to\b|\bmeans\b/i;

/**
 * The first pattern that fits decides. A side that begins with a pronoun gets the other side's subject in its place where
 * that can only be what is meant; sides that lean on another sentence ("because it did") are left out.
 */
export function causeIn({ sentence }: Pick<Fact, 'sentence'>): Cause | undefined {
  const text = withoutStop(sentence.text);
  for (const { pattern, clause } of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const sides = { cause: withoutStop(groups.cause ?? ''), effect: withoutStop(groups.effect ?? '') };
    if (NAMES.test(sides.cause) || NAMES.test(sides.effect)) return undefined;
    if (clause && ![sides.cause, sides.effect].every(isClause)) return undefined;
    const cause = standingAlone(sides.cause, sides.effect);
    const effect = standingAlone(sides.effect, sides.cause);
    if (cause === undefined || effect === undefined) return undefined;
    return { cause, effect, isCase: /^(?:when|if)\b/i.test(text), sentence };
  }
  return undefined;
}

/** A verb of its own; taggers see it better sometimes with a word before the clause, sometimes without. */
function isClause(side: string): boolean {
  return hasVerb(wordsWithTags(side)) || hasVerb(wordsWithTags(`Then ${side}`));
}

/** `side` as it can be read without its partner; nothing when a pronoun in it points elsewhere. */
function standingAlone(side: string, partner: string): string | undefined {
  if (!startsWithPronoun(side)) return side;
  const pronoun = /^(?:it|they|he|she)(?=\s)/i.exec(side)?.[0];
  const subject = pronoun === undefined ? undefined : subjectOf(partner);
  if (pronoun === undefined || subject === undefined) return undefined;
  const isPerson = /^s?he$/i.test(pronoun);
  const agrees = subject.plural === /^they$/i.test(pronoun) && (!isPerson || subject.proper);
  return agrees ? subject.text + side.slice(pronoun.length) : undefined;
}

/** The noun phrase before the verb, when there is nothing else before it that a pronoun could mean. */
function subjectOf(
  clause: string,
): { readonly text: string; readonly plural: boolean; readonly proper: boolean } | undefined {
  const words = wordsWithTags(clause);
  const before = words.slice(0, mainVerbAt(words));
  while (before.at(-1)?.is('Adverb')) before.pop();
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last?.is('Noun') || before.length > 4 || startsWithPronoun(clause)) return undefined;
  const plain = before.every((word) => !word.pauseAfter && !word.is('Preposition') && !word.is('QuestionWord'));
  const text = clause.slice(first.start, last.end);
  const verb = words[before.length]?.lower ?? '';
  const plural = last.is('Plural') || /^(?:are|were|have)$/.test(verb);
  return plain
    ? { text, plural, proper: before.every((word) => /^\p{Lu}/u.test(word.text) && !word.is('Determiner')) }
    : undefined;
}
