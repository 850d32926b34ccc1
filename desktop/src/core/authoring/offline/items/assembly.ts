/**
 * Puts questions together. Every offline source (mathematics, facts, the teacher's own text) hands its stem, key and
 * wrong answers to these functions and gets an item of the lesson document back.
 *
 * Invariants: options are distinct in value and in writing; where the key stands is decided by the item's own random
 * source, with no position favoured; ids are given after shuffling, so they do not betray the key.
 */
import { type BloomLevel, type Figure, type Item, itemSchema, type Provenance } from '@toolboxai/shared/lesson';
import type { Random } from '../../../random.ts';
import { type Answer, distinctWrong, isNumber, type WrongAnswer } from './answers.ts';

/** What items of every type share. */
export interface ItemFrame {
  readonly id: string;
  readonly objectiveId: string;
  readonly stem: string;
  readonly figure?: Figure;
  readonly bloom: BloomLevel;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  /** From a nudge to nearly the answer, 1 to 4. */
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly provenance: Provenance;
}

/** What is said after a wrong answer to an item whose wrong answers are not listed one by one. */
export interface WrongNote {
  readonly misconceptionId?: string;
  readonly feedback: string;
}

/** Thrown when a source hands over something that cannot become a fair item; a defect of the source, not of the person. */
export class UnfairItemError extends Error {
  override readonly name = 'UnfairItemError';
}

const note = ({ misconceptionId, feedback }: WrongNote) => ({
  ...(misconceptionId === undefined ? {} : { misconceptionId }),
  feedback,
});

/** Parsed by the document's own schema: what is not valid never leaves this module. */
const finished = (item: unknown): Item => itemSchema.parse(item);

function demand(held: boolean, stem: string, what: string): asserts held {
  if (!held) throw new UnfairItemError(`${what}: "${stem}"`);
}

/** One right answer among 3 to 6. */
export function singleChoiceItem(
  frame: ItemFrame,
  answers: { readonly key: Answer; readonly wrong: readonly WrongAnswer[] },
  random: Random,
): Item {
  demand(
    distinctWrong([answers.key], answers.wrong).length === answers.wrong.length,
    frame.stem,
    'two options are the same answer',
  );
  const shuffled = random.shuffle([{ answer: answers.key, wrong: null }, ...answers.wrong.map(asOption)]);
  const options = shuffled.map(({ answer, wrong }, index) => ({
    id: optionId(index),
    text: answer.text,
    ...(wrong === null ? {} : note(wrong)),
  }));
  const key = optionId(shuffled.findIndex(({ wrong }) => wrong === null));
  return finished({ type: 'single-choice', ...frame, options, key });
}

/** At least one right answer among 3 to 8; every wrong one carries its feedback. */
export function multipleChoiceItem(
  frame: ItemFrame,
  answers: { readonly right: readonly Answer[]; readonly wrong: readonly WrongAnswer[] },
  random: Random,
): Item {
  const texts = [...answers.right, ...answers.wrong.map(({ answer }) => answer)].map(({ text }) => text);
  demand(new Set(texts).size === texts.length, frame.stem, 'two options are written alike');
  const rightValues = new Set(answers.right.map(({ value }) => value));
  demand(
    answers.wrong.every(({ answer }) => !rightValues.has(answer.value)),
    frame.stem,
    'a wrong option has the value of a right one',
  );
  const shuffled = random.shuffle([
    ...answers.right.map((answer) => ({ answer, wrong: null })),
    ...answers.wrong.map(asOption),
  ]);
  const options = shuffled.map(({ answer, wrong }, index) => ({
    id: optionId(index),
    text: answer.text,
    ...(wrong === null ? {} : note(wrong)),
  }));
  const keys = shuffled.flatMap(({ wrong }, index) => (wrong === null ? [optionId(index)] : []));
  return finished({ type: 'multiple-choice', ...frame, options, keys });
}

/** A statement that holds or does not. */
export function trueFalseItem(
  frame: ItemFrame,
  statement: { readonly holds: boolean; readonly wrong: WrongNote },
): Item {
  return finished({ type: 'true-false', ...frame, key: statement.holds, wrong: note(statement.wrong) });
}

/** A number to be typed; equal values in any form are right. */
export function numericItem(
  frame: ItemFrame,
  answers: {
    readonly key: Answer;
    readonly wrong: readonly WrongAnswer[];
    readonly unit: string | null;
    readonly form: 'integer' | 'decimal' | 'fraction';
  },
): Item {
  demand(isNumber(answers.key), frame.stem, 'the key is not a number');
  const wrong = distinctWrong(
    [answers.key],
    answers.wrong.filter(({ answer }) => isNumber(answer)),
  );
  return finished({
    type: 'numeric',
    ...frame,
    key: answers.key.value,
    tolerance: '0',
    unit: answers.unit,
    form: answers.form,
    wrong: wrong.slice(0, 8).map((entry) => ({ value: entry.answer.value, ...note(entry) })),
  });
}

/** Things to put in order, given in the right order and never shown in it. */
export function orderingItem(
  frame: ItemFrame,
  order: { readonly entries: readonly string[]; readonly direction: string; readonly wrong: WrongNote },
  random: Random,
): Item {
  demand(new Set(order.entries).size === order.entries.length, frame.stem, 'two entries are written alike');
  const shown = unsorted(order.entries.length, random);
  const entries = shown.map((place, index) => ({ id: entryId(index), text: order.entries[place] ?? '' }));
  const key = order.entries.map((_, place) => entryId(shown.indexOf(place)));
  return finished({ type: 'ordering', ...frame, entries, key, direction: order.direction, wrong: note(order.wrong) });
}

/** Pairs to be found; `extra` are entries of the right side that match nothing. */
export function matchingItem(
  frame: ItemFrame,
  match: {
    readonly pairs: readonly { readonly left: string; readonly right: string }[];
    readonly extra: readonly string[];
    readonly wrong: WrongNote;
  },
  random: Random,
): Item {
  const rights = [...match.pairs.map(({ right }) => right), ...match.extra];
  demand(new Set(rights).size === rights.length, frame.stem, 'two entries of the right side are written alike');
  const lefts = match.pairs.map(({ left }) => left);
  demand(new Set(lefts).size === lefts.length, frame.stem, 'two entries of the left side are written alike');
  const order = unsorted(rights.length, random);
  const right = order.map((place, index) => ({ id: `right-${index + 1}`, text: rights[place] ?? '' }));
  const left = lefts.map((text, index) => ({ id: `left-${index + 1}`, text }));
  const key = lefts.map((_, index) => ({ left: `left-${index + 1}`, right: `right-${order.indexOf(index) + 1}` }));
  return finished({ type: 'matching', ...frame, left, right, key, wrong: note(match.wrong) });
}

/** A sentence with blanks, each standing as `{{blank-id}}` in the text; the word bank is shuffled here. */
export function fillInItem(
  frame: ItemFrame,
  cloze: {
    readonly text: string;
    readonly blanks: readonly {
      readonly id: string;
      readonly accepted: readonly string[];
      readonly wrong: readonly {
        readonly answer: string;
        readonly misconceptionId?: string;
        readonly feedback: string;
      }[];
    }[];
    /** Words beside the answers; null for free writing. */
    readonly distractorWords: readonly string[] | null;
  },
  random: Random,
): Item {
  for (const { id, accepted, wrong } of cloze.blanks) {
    demand(cloze.text.includes(`{{${id}}}`), frame.stem, `blank ${id} does not stand in the text`);
    const right = new Set(accepted.map((answer) => answer.toLowerCase()));
    demand(!wrong.some(({ answer }) => right.has(answer.toLowerCase())), frame.stem, 'a wrong answer is accepted');
  }
  const words = cloze.distractorWords;
  const bank =
    words === null ? null : new Set([...cloze.blanks.flatMap(({ accepted }) => accepted.slice(0, 1)), ...words]);
  return finished({
    type: 'fill-in',
    ...frame,
    text: cloze.text,
    blanks: cloze.blanks.map(({ id, accepted, wrong }) => ({
      id,
      accepted,
      wrong: wrong.slice(0, 6).map((entry) => ({ answer: entry.answer, ...note(entry) })),
    })),
    wordBank: bank === null ? null : random.shuffle([...bank]),
  });
}

/** Places in a picture, each with its label; `extra` are labels that belong nowhere. */
export function labelDiagramItem(
  frame: ItemFrame & { readonly figure: Figure },
  diagram: {
    readonly targets: readonly {
      readonly x: number;
      readonly y: number;
      readonly description: string;
      readonly label: string;
    }[];
    readonly extra: readonly string[];
    readonly wrong: WrongNote;
  },
  random: Random,
): Item {
  const texts = [...diagram.targets.map(({ label }) => label), ...diagram.extra];
  demand(new Set(texts).size === texts.length, frame.stem, 'two labels are written alike');
  const order = unsorted(texts.length, random);
  const labels = order.map((place, index) => ({ id: `label-${index + 1}`, text: texts[place] ?? '' }));
  return finished({
    type: 'label-diagram',
    ...frame,
    targets: diagram.targets.map(({ x, y, description }, index) => ({ id: `target-${index + 1}`, x, y, description })),
    labels,
    key: diagram.targets.map((_, index) => ({
      left: `target-${index + 1}`,
      right: `label-${order.indexOf(index) + 1}`,
    })),
    wrong: note(diagram.wrong),
  });
}

const optionId = (index: number) => `option-${index + 1}`;
const entryId = (index: number) => `entry-${index + 1}`;
const asOption = (wrong: WrongAnswer) => ({ answer: wrong.answer, wrong });

/** 0 to count - 1 in a random order that is not the order itself. */
function unsorted(count: number, random: Random): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  for (;;) {
    const shuffled = random.shuffle(places);
    if (count < 2 || shuffled.some((place, index) => place !== index)) return shuffled;
  }
}
