/** Comparisons and enumerations that a sentence makes. */
import type { NotesSentence } from '../document.ts';
import type { Fact } from './facts.ts';
import { withoutStop } from './facts.ts';

export interface Comparison {
  readonly left: string;
  /** "is larger than", "are more common than". */
  readonly relation: string;
  readonly right: string;
  readonly sentence: NotesSentence;
}

export function comparisonIn({ sentence }: Fact): Comparison | undefined {
  const match =
    /^(?<left>[^,;:]{3,60}?)\s+(?<relation>(?:is|are|was|were|has|have|had|moves?|moved|grows?|grew|weighs?|weighed|lasts?|lasted)\s+(?:much\s+|far\s+)?(?:(?:more|less|fewer)\s+[\p{L}-]+(?:\s\p{L}+)?|\p{L}+er)\s+than)\s+(?<right>[^,;:]{3,60})$/iu.exec(
      withoutStop(sentence.text),
    );
  const { left, relation, right } = match?.groups ?? {};
  if (
    !left ||
    !relation ||
    !right ||
    /\b(?:because|when|if|so|and|but|its|their|it|they|any|other|ever|before|all|we)\b/i.test(`${left} ${right}`)
  )
    return undefined;
  return { left, relation, right, sentence };
}

export interface Enumeration {
  /** What is enumerated, with the verb: "The three states of matter are". */
  readonly head: string;
  /** At least three, distinct. */
  readonly members: readonly string[];
  readonly sentence: NotesSentence;
}

export function enumerationIn({ sentence }: Fact): Enumeration | undefined {
  const match =
    /^(?<head>.{4,100}?\s(?:(?:is|are|was|were)\s(?:used|good|needed|made|built|known)\s(?:for|of|from)|are|were|include|includes|included|such as|like|contains?|have|has|eat|eats|need|needs|use|uses))(?::|\s)\s*(?<list>[^;:.]+?(?:,\s*[^,;:.]+?)+,?\s(?:and|or)\s[^,;:.]+)$/iu.exec(
      withoutStop(sentence.text),
    );
  const { head, list } = match?.groups ?? {};
  if (!head || !list) return undefined;
  const members = list
    .split(/,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/i)
    .map((member) => member.trim().replace(/^(?:and|or|an?|the|some)\s+/i, ''))
    .filter((member) => member !== '');
  const short = members.every((member) => member.split(/\s+/).length <= 3);
  const distinct = new Set(members.map((member) => member.toLowerCase())).size === members.length;
  return short && distinct && members.length >= 3 && members.length <= 6 ? { head, members, sentence } : undefined;
}
