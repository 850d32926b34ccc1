/**
 * A question that a topic can ask, before it is drawn. Drafts depend on the topic alone and each has its own stem, so a
 * stem tells which draft was asked; the seed decides which drafts are asked, with which wrong answers, in which order.
 *
 * Difficulty is honest and the same for every topic: 1 recall, 2 cloze and naming, 3 relations between facts (and the
 * easiest applications), 4 application to a new case, 5 analysis against a misconception.
 */
import type { BloomLevel, Figure, Item } from '@toolboxai/shared/lesson';
import type { ItemFrame, Random } from '../../../items/index.ts';
import type { Difficulty } from '../topic.ts';

export interface FactDraft {
  readonly objectiveId: string;
  /** Sort of question, to vary them: `cloze`, `choice`, `order`. */
  readonly kind: string;
  /** What it is about: two drafts on the same thing are better not asked in one lesson. */
  readonly about: string;
  readonly stem: string;
  readonly bloom: BloomLevel;
  readonly difficulty: Difficulty;
  readonly hints: readonly string[];
  readonly explanation: string;
  /** Ids of what it rests on, for its provenance. */
  readonly facts: readonly string[];
  /** Whether a wrong answer shows a named misconception. */
  readonly named: boolean;
  readonly figure?: Figure;
  /** Ground of the facts where it is another than the topic's. */
  readonly source?: string;
  readonly build: (frame: ItemFrame, random: Random) => Item;
}

export function itemOfDraft(
  draft: FactDraft,
  made: { readonly id: string; readonly topicId: string; readonly source: string; readonly random: Random },
): Item {
  const { objectiveId, stem, bloom, difficulty, hints, explanation, facts, figure } = draft;
  const frame: ItemFrame = {
    id: made.id,
    objectiveId,
    stem,
    ...(figure === undefined ? {} : { figure }),
    bloom,
    difficulty,
    hints,
    explanation,
    provenance: { kind: 'facts', topic: made.topicId, facts: [...facts], source: draft.source ?? made.source },
  };
  return draft.build(frame, made.random);
}

/** A wrong answer as the item assembly takes it; the idea behind it is left out where there is none. */
export function noted(feedback: string, misconceptionId: string | undefined) {
  return { feedback, ...(misconceptionId === undefined ? {} : { misconceptionId }) };
}

/** The last hint for an answer that is a word or a few: how it begins, or what it is not when others begin so too. */
export function lastHint(answer: string, others: readonly string[]): string {
  const [first = '', second] = others.filter((other) => letterOf(other) === letterOf(answer));
  if (first === '') return `The answer begins with “${letterOf(answer)}”.`;
  return second === undefined ? `It is not “${first}”.` : `It is neither “${first}” nor “${second}”.`;
}

function letterOf(text: string): string {
  return /[\p{L}\p{N}]/u.exec(text.replace(/^(?:the|a|an|about|in|from|on|when) /i, ''))?.[0].toLowerCase() ?? '';
}

const NAMES = ['Amara', 'Kofi', 'Mateo', 'Aisha', 'Mei', 'Jin', 'Priya', 'Omar', 'Sofia', 'Kai', 'Linh', 'Noor'];

/** The student who holds an idea: always the same one for the same place in the topic, so that stems stay the same. */
export function nameAt(place: number): string {
  return NAMES[place % NAMES.length] ?? 'Ana';
}
