/** Sentences that say why: cause and effect as verbatim clauses. */

import type { NotesSentence } from '../document.ts';
import type { Fact } from './facts.ts';
import { withoutStop } from './facts.ts';
import { hasVerb, wordsWithTags } from './grammar.ts';

export interface Cause {
  readonly cause: string;
  readonly effect: string;
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

/** The first pattern that fits decides; sides that lean on another sentence ("because it did") are left out. */
export function causeIn({ sentence }: Fact): Cause | undefined {
  const text = withoutStop(sentence.text);
  for (const { pattern, clause } of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const cause = withoutStop(groups.cause ?? '');
    const effect = withoutStop(groups.effect ?? '');
    if ([cause, effect].some((side) => leansWithoutPartner(side, side === cause ? effect : cause))) return undefined;
    if (clause && ![cause, effect].every((side) => hasVerb(wordsWithTags(`Then ${side}`)))) return undefined;
    return { cause, effect, sentence };
  }
  return undefined;
}

/** The effect is shown alone, so it may not begin with a pronoun; the cause is read beside it and may. */
function leansWithoutPartner(side: string, partner: string): boolean {
  return (
    /^(?:it|they|he|she|this|these|that|those|we|you|i)\b/i.test(side) &&
    /^(?:it|they|he|she|this|these|that|those|we|you|i)\b/i.test(partner)
  );
}
