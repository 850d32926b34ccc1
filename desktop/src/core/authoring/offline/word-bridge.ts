/**
 * A matching bridge from the words of a topic: each word with its meaning at grade level. After a wrong try the simpler
 * meaning is said, which helps without pointing at the match.
 */
import type { VocabularyEntry } from '@toolboxai/shared/lesson';
import type { Random } from '../../random.ts';
import type { TaskDraft } from './topic-source.ts';

const LEAST = 3;
const MOST = 8;
/** What the schema of a bridge holds. */
const LONGEST_WORD = 80;
const LONGEST_MEANING = 200;
const LONGEST_FEEDBACK = 400;

export interface WordBridgeRequest {
  readonly words: readonly VocabularyEntry[];
  readonly objectiveId: string;
  readonly parts: number;
  readonly random: Random;
}

/** Null when the topic has too few words whose meanings do not name them. */
export function wordBridge({
  words,
  objectiveId,
  parts,
  random,
}: WordBridgeRequest): TaskDraft<'matching-bridge'> | null {
  const fit = random.fork('words').shuffle(distinct(words.filter(isTellable)));
  const count = Math.min(MOST, Math.max(LEAST, parts), fit.length);
  if (count < LEAST) return null;
  return {
    instructions: 'Go to the desk. Match each word with its meaning. Each right pair lays a plank.',
    objectiveId,
    bloom: 'understand',
    params: {
      prompt: 'Match each word with what it means.',
      pairs: fit.slice(0, count).map(({ id, term, definitions }) => ({
        id,
        left: term,
        right: definitions.on,
        feedback: feedbackOf(term, definitions),
      })),
      // A meaning too many: the last pair must be thought about as well.
      extras: fit.slice(count, count + 1).map(({ id, definitions }) => ({ id, text: definitions.on })),
      hints: [
        'Read all the meanings first. Begin with the word that you know best.',
        'Put the word into a sentence. Then put the meaning in its place. Does it still fit?',
      ],
    },
  };
}

/** Said in simpler words; where there are none, because the meaning is simple already, it would be the match itself. */
function feedbackOf(term: string, { below, on }: VocabularyEntry['definitions']): string {
  return below === on ? `Where have you read “${term}”? Think of that place.` : `“${term}” in other words: ${below}`;
}

/** A meaning that names its word, or another way round, answers itself. */
function isTellable({ term, definitions }: VocabularyEntry): boolean {
  const { on } = definitions;
  return (
    term.length <= LONGEST_WORD &&
    on.length <= LONGEST_MEANING &&
    feedbackOf(term, definitions).length <= LONGEST_FEEDBACK &&
    !on.toLowerCase().includes(term.toLowerCase())
  );
}

function distinct(words: readonly VocabularyEntry[]): readonly VocabularyEntry[] {
  const seen = new Set<string>();
  return words.filter(({ term, definitions }) => {
    const keys = [term.toLowerCase(), definitions.on.toLowerCase()];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
