/**
 * A meaning taken apart: "a wide volcano with gentle slopes made by runny lava" is a volcano that is wide, has gentle
 * slopes, and is made by runny lava. All pieces are verbatim.
 */
import { wordsWithTags } from '../understanding/grammar.ts';
import { GENERAL_NOUNS } from '../understanding/stop-words.ts';

export interface Genus {
  /** "volcano" */
  readonly head: string;
  /** "a wide volcano"; absent where the noun alone would stand there. */
  readonly short?: string;
  /** "wide", "with gentle slopes", "made by runny lava" */
  readonly marks: readonly string[];
}

/** Where a description goes on behind its noun. */
const BEHIND =
  /\s(?=(?:that|which|who|whose|where|when|with|without|made|built|formed|found|used|covered|filled|wrapped|fixed|living|moving|(?:in|on|by|through|from|at|to) (?:which|whom))\s)/i;

/** Nothing where the noun is too general to teach anything ("the process by which …"). */
export function genusOf(meaning: string): Genus | undefined {
  const [front = '', ...behind] = meaning.split(BEHIND);
  const short = front.replace(/,$/, '').trim();
  const words = wordsWithTags(short);
  const last = words.at(-1);
  const bare = short.replace(/^(?:an?|the|any)\s+/i, '');
  if (!last?.is('Noun') || words.some((word) => word.pauseAfter && word === last) || bare === '') return undefined;
  // "An organelle" and "a thing" say too little alone; "a wide volcano" and "the edge of a plate" say something.
  const head = / of /.test(bare) ? (bare.split(' of ')[0] ?? bare).split(' ').at(-1) : last.text;
  if (head === undefined || GENERAL_NOUNS.has(head.toLowerCase())) return undefined;
  const adjectives = / of /.test(bare) ? '' : bare.slice(0, bare.length - last.text.length).trim();
  const marks = [
    adjectives,
    ...behind.map((part) =>
      part
        .trim()
        .replace(/,$/, '')
        .replace(/^(?:that|which|who)\s/i, ''),
    ),
  ].filter((mark) => mark !== '' && !/\b(?:it|its|they|their|them)\b/i.test(mark));
  return { head, ...(bare.includes(' ') ? { short } : {}), marks };
}
