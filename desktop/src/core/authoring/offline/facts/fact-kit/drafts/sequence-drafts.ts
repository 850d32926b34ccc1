/** Questions on what comes before what: the whole order, and the next step. */
import { orderingItem, singleChoiceItem, textAnswer } from '../../../items/index.ts';
import type { FactSequence, FactTopicDefinition } from '../topic.ts';
import { type FactDraft, noted } from './draft.ts';

/** More steps are cut to this many, drawn by the seed, for one question. */
const MOST_STEPS = 6;
const MOST_WRONG = 3;

export function sequenceDrafts({ sequences }: FactTopicDefinition): readonly FactDraft[] {
  return sequences.flatMap((sequence) => [wholeOrder(sequence), ...nextSteps(sequence)]);
}

function wholeOrder(sequence: FactSequence): FactDraft {
  const { steps, direction, feedback, misconception } = sequence;
  return {
    ...frameOf(sequence),
    kind: 'order',
    about: `sequence ${sequence.id}`,
    stem: sequence.stem,
    bloom: 'understand',
    difficulty: 3,
    hints: [sequence.hint, `It begins with: ${steps[0] ?? ''}`],
    named: misconception !== undefined,
    build: (frame, random) => {
      // The first step always stays: a stem or a hint may name it.
      const places = random.sample([...steps.keys()].slice(1), MOST_STEPS - 1);
      const entries = steps.filter((_, place) => place === 0 || places.includes(place));
      return orderingItem(frame, { entries, direction, wrong: noted(feedback, misconception) }, random);
    },
  };
}

function nextSteps(sequence: FactSequence): readonly FactDraft[] {
  const { steps, askNext } = sequence;
  if (askNext === undefined || steps.length < 4) return [];
  return steps.flatMap((step, place): readonly FactDraft[] => {
    const next = steps[place + 1] ?? (sequence.cyclic === true ? steps[0] : undefined);
    if (next === undefined) return [];
    const others = steps.filter((other) => other !== step && other !== next);
    return [
      {
        ...frameOf(sequence),
        kind: 'next-step',
        about: `step ${sequence.id} ${place}`,
        stem: askNext.replace('{step}', `“${step}”`),
        bloom: 'understand',
        difficulty: 3,
        hints: [sequence.hint, 'Picture this step. What has to happen before anything else can?'],
        named: false,
        build: (frame, random) =>
          singleChoiceItem(
            frame,
            {
              key: textAnswer(next),
              wrong: random.sample(others, MOST_WRONG).map((other) => ({
                answer: textAnswer(other),
                feedback: `“${other}” has its place, but it does not come right after this step. ${sequence.hint}`,
              })),
            },
            random,
          ),
      },
    ];
  });
}

function frameOf(sequence: FactSequence) {
  return {
    objectiveId: sequence.objectiveId,
    explanation: sequence.explanation,
    facts: [`sequence-${sequence.id}`],
  };
}
