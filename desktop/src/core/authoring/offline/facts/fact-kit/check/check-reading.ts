/** Whether students can read what they are given, and whether it holds the words that they need. */
import { TIERS } from '@toolboxai/shared/lesson';
import { findConcerns, gradeBand, readability } from '../../../../text/index.ts';
import type { FactPassage, FactTopicDefinition } from '../topic.ts';
import type { Say } from './say.ts';

/** How far a passage may lie outside its band: the formulas agree with each other only to about a grade. */
const SLACK = 1;
const LEAST_WORDS = 100;
const LONGEST_STOP = 900;

export function checkReading(definition: FactTopicDefinition, say: Say): void {
  const grades = range(definition.grades);
  for (const grade of grades)
    if (!definition.passages.some(({ grades: own = definition.grades }) => own.from <= grade && grade <= own.to))
      say(`has no passage for grade ${grade}`);
  for (const passage of definition.passages) checkPassage(passage, range(passage.grades ?? definition.grades), say);
  checkWords(definition, say);
  checkStops(definition, grades, say);
  checkSafety(definition, say);
}

function range({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function checkPassage(passage: FactPassage, grades: readonly number[], say: Say): void {
  const medians = TIERS.map((tier) => readability(passage[tier]).band.median);
  for (const [index, tier] of TIERS.entries()) {
    const { words } = readability(passage[tier]);
    if (words < LEAST_WORDS)
      say(`passage "${passage.title}" (${tier}) has ${words} words; ${LEAST_WORDS} are needed to measure it`);
    const low = Math.max(...grades.map((grade) => gradeBand(grade, tier).low)) - SLACK;
    const high = Math.min(...grades.map((grade) => gradeBand(grade, tier).high)) + SLACK;
    const median = medians[index] ?? 0;
    if (median < low || median > high)
      say(
        `passage "${passage.title}" (${tier}) reads at grade ${median}; between ${low.toFixed(1)} and ${high.toFixed(1)} suits grades ${grades.join(', ')}`,
      );
  }
  if (!medians.every((median, index) => index === 0 || median > (medians[index - 1] ?? 0)))
    say(`the levels of passage "${passage.title}" do not rise: ${medians.join(', ')}`);
}

function checkWords({ words, passages }: FactTopicDefinition, say: Say): void {
  if (words.length < 4 || words.length > 12) say(`has ${words.length} words, 4 to 12 are wanted`);
  const read = Object.fromEntries(
    TIERS.map((tier) => [
      tier,
      passages
        .map((passage) => passage[tier])
        .join(' ')
        .toLowerCase(),
    ]),
  );
  for (const { term, below, on, above } of words) {
    if (new Set([below, on, above]).size < 3) say(`the word "${term}" is not explained in three different ways`);
    if (!TIERS.some((tier) => read[tier]?.includes(term.toLowerCase()))) say(`the word "${term}" stands in no passage`);
    if (on.toLowerCase().includes(term.toLowerCase())) say(`the word "${term}" is explained with itself`);
  }
}

function checkStops({ stops, objectives }: FactTopicDefinition, grades: readonly number[], say: Say): void {
  if (stops.length < 5) say(`has ${stops.length} stops; a long lesson visits 5`);
  for (const { id } of objectives)
    if (!stops.some(({ objectiveId }) => objectiveId === id)) say(`objective "${id}" has no stop`);
  for (const { id, text } of stops)
    for (const written of typeof text === 'string' ? [text] : Object.values(text))
      if (written.length > LONGEST_STOP) say(`stop "${id}" is longer than ${LONGEST_STOP} characters`);
  const all = stops.map(({ text }) => (typeof text === 'string' ? text : text.on)).join('\n\n');
  const { median } = readability(all).band;
  const high = Math.min(...grades.map((grade) => gradeBand(grade, 'on').high)) + SLACK;
  if (median > high) say(`the stops read at grade ${median}; up to ${high.toFixed(1)} suits grade ${grades[0]}`);
}

/** Words, links and personal details that lessons must not hold, anywhere in the topic. */
function checkSafety(definition: FactTopicDefinition, say: Say): void {
  for (const text of textsIn(definition))
    for (const concern of findConcerns(text, { subject: definition.subject }))
      say(`"${concern.text}" in "${text.slice(0, 60)}": ${concern.reason}`);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
