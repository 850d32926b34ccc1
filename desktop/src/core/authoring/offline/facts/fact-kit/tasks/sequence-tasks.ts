/** What comes before what, as something to build, and, where the order is one of time, as a path to walk along. */
import type { Random } from '../../../items/index.ts';
import type { TaskDraft } from '../../../topic-source.ts';
import { noted } from '../drafts/index.ts';
import type { FactSequence } from '../topic.ts';

const LEAST = 3;
const MOST = 8;
/** What the schema holds. */
const LONGEST_STEP = 120;
const LONGEST_PROMPT = 300;

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** Null when no sequence of the topic fits. */
export function sequenceTask(
  sequences: readonly FactSequence[],
  random: Random,
  parts: number,
): TaskDraft<'sequence-builder'> | null {
  const drawn = drawSteps(sequences.filter(fits), random, parts);
  if (drawn === null) return null;
  const { sequence, steps } = drawn;
  return {
    instructions: 'Pick up each step. Carry it to its number. Or use the panel at any number.',
    objectiveId: sequence.objectiveId,
    bloom: 'understand',
    params: {
      prompt: sequence.stem,
      direction: sequence.direction,
      steps: steps.map((text, index) => ({
        id: `step-${index + 1}`,
        text,
        ...noted(sequence.feedback, sequence.misconception),
      })),
      hints: hintsFor(sequence, steps),
    },
  };
}

/** Null when the topic has no sequence in time. */
export function timelineTask(
  sequences: readonly FactSequence[],
  random: Random,
  parts: number,
): TaskDraft<'timeline-path'> | null {
  const drawn = drawSteps(sequences.filter(isInTime).filter(fits), random, parts);
  if (drawn === null) return null;
  const { sequence, steps } = drawn;
  const whenAt = (index: number): string => (index === steps.length - 1 ? 'Last' : (ORDINALS[index] ?? ''));
  return {
    instructions: 'Walk along the path from the first marker to the last. At each one, choose what belongs there.',
    objectiveId: sequence.objectiveId,
    bloom: 'understand',
    params: {
      prompt: sequence.stem,
      events: steps.map((text, index) => ({
        id: `event-${index + 1}`,
        when: whenAt(index),
        text,
        detail: index === steps.length - 1 ? sequence.explanation.slice(0, 400).trim() : `${whenAt(index)}: ${text}`,
        ...noted(sequence.feedback, sequence.misconception),
      })),
      hints: hintsFor(sequence, steps),
    },
  };
}

/** An order of sizes or of parts is no timeline. */
function isInTime({ direction }: FactSequence): boolean {
  return /^what (?:happens|is done|you do) first/.test(direction);
}

function fits({ steps, stem, feedback }: FactSequence): boolean {
  return stem.length <= LONGEST_PROMPT && feedback.length <= 400 && steps.every((step) => step.length <= LONGEST_STEP);
}

/** As many steps as are wanted, in their order. The first stays: a stem or a hint may name it. */
function drawSteps(
  sequences: readonly FactSequence[],
  random: Random,
  parts: number,
): { readonly sequence: FactSequence; readonly steps: readonly string[] } | null {
  if (sequences.length === 0) return null;
  const sequence = random.fork('sequence').pick(sequences);
  const wanted = Math.min(MOST, Math.max(LEAST, parts));
  const places = random.fork('steps').sample([...sequence.steps.keys()].slice(1), wanted - 1);
  const steps = sequence.steps.filter((_, place) => place === 0 || places.includes(place));
  return steps.length < LEAST ? null : { sequence, steps };
}

function hintsFor({ hint }: FactSequence, [first = '']: readonly string[]): string[] {
  return [hint, `It begins with: ${first}`];
}
