/**
 * Makes one item of a template: drafts the question from the item's own seed, then gives it the wanted format. What is
 * needed to compute the key again stands in its provenance: all parameters, the wording, the format, and, where a
 * statement or a student's wrong answer is shown, that claim.
 */
import type { BloomLevel, Item } from '@toolboxai/shared/lesson';
import {
  createRandom,
  fillInItem,
  type ItemFrame,
  labelDiagramItem,
  matchingItem,
  multipleChoiceItem,
  numericItem,
  orderingItem,
  type Random,
  singleChoiceItem,
  textAnswer,
  trueFalseItem,
} from '../../items/index.ts';
import { newcomer } from './cast.ts';
import type { Difficulty, Draft, DraftedTask, Format, Template } from './template.ts';

export interface ItemOrder {
  readonly id: string;
  readonly objectiveId: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly grade: number;
  readonly format: Format;
}

type AnswerDraft = Extract<DraftedTask, { kind: 'answer' }>;

/** The item, or null when the template has no fair question for this order. */
export function makeItem(template: Template, order: ItemOrder): Item | null {
  const random = createRandom(order.seed);
  const draft = template.draft({
    random: random.fork('draft'),
    difficulty: order.difficulty,
    grade: order.grade,
    wrongNeeded: wrongNeeded(template, order.format),
    purpose: 'question',
  });
  if (draft === null) return null;
  const frame = (change: { stem?: string; bloom?: BloomLevel; claim?: string; slip?: string }): ItemFrame => ({
    id: order.id,
    objectiveId: order.objectiveId,
    stem: change.stem ?? draft.stem.text,
    ...(draft.figure === null ? {} : { figure: draft.figure }),
    bloom: change.bloom ?? draft.stem.bloom,
    difficulty: order.difficulty,
    hints: draft.hints,
    explanation: draft.explanation,
    provenance: {
      kind: 'template',
      template: template.id,
      seed: random.seed,
      parameters: {
        ...draft.parameters,
        format: order.format,
        stem: draft.stem.id,
        ...(change.claim === undefined ? {} : { claim: change.claim }),
        ...(change.slip === undefined ? {} : { slip: change.slip }),
      },
    },
  });
  const { task } = draft;
  const options = random.fork('options');
  switch (task.kind) {
    case 'answer':
      return answerItem(order.format, draft, task, frame, options);
    case 'ordering': {
      const order = { entries: task.entries.map(({ text }) => text), direction: task.direction, wrong: task.wrong };
      return orderingItem(frame({}), order, options);
    }
    case 'matching': {
      const pairs = task.pairs.map(({ left, right }) => ({ left: left.text, right: right.text }));
      return matchingItem(frame({}), { pairs, extra: task.extra.map(({ text }) => text), wrong: task.wrong }, options);
    }
    case 'select':
      return multipleChoiceItem(frame({}), { right: task.right, wrong: task.wrong }, options);
    case 'label': {
      const { figure, ...rest } = frame({});
      if (figure === undefined) return null;
      const targets = task.targets.map(({ label, ...place }) => ({ ...place, label: label.text }));
      const labels = { targets, extra: task.extra.map(({ text }) => text), wrong: task.wrong };
      return labelDiagramItem({ ...rest, figure }, labels, options);
    }
  }
}

type Framer = (change: { stem?: string; bloom?: BloomLevel; claim?: string; slip?: string }) => ItemFrame;

function answerItem(format: Format, draft: Draft, task: AnswerDraft, frame: Framer, random: Random): Item | null {
  const unit = draft.stem.unit;
  const shown = (text: string) => (unit === null ? text : `${text} ${unit}`);
  switch (format) {
    case 'choice': {
      const wrong = random.fork('wrong').sample(task.wrong, task.distractors);
      const withUnit = wrong.map((entry) => ({
        ...entry,
        answer: { ...entry.answer, text: shown(entry.answer.text) },
      }));
      return singleChoiceItem(frame({}), { key: { ...task.key, text: shown(task.key.text) }, wrong: withUnit }, random);
    }
    case 'numeric':
      return numericItem(frame({}), { key: task.key, wrong: task.wrong, unit, form: task.form });
    case 'true-false':
      return statementItem(draft, task, frame, random);
    case 'fill-in':
      return blankItem(draft, task, frame, random);
    case 'error-analysis':
      return errorItem(draft, task, frame, shown, random);
    default:
      return null;
  }
}

/** A statement with the right answer or with a misconception's answer in it, as often the one as the other. */
function statementItem(draft: Draft, task: AnswerDraft, frame: Framer, random: Random): Item | null {
  if (task.claim === null) return null;
  const slip = random.pick(task.wrong);
  const holds = random.chance(1, 2);
  const claimed = holds ? task.key.text : slip.answer.text;
  const wrong = holds
    ? { feedback: 'Work it out yourself, step by step, and compare your answer with the statement.' }
    : { misconceptionId: slip.misconceptionId, feedback: slip.feedback };
  return trueFalseItem(
    frame({ stem: `True or false? ${task.claim(claimed)}`, bloom: plainBloom(draft), claim: claimed }),
    {
      holds,
      wrong,
    },
  );
}

function blankItem(draft: Draft, task: AnswerDraft, frame: Framer, random: Random): Item | null {
  if (task.claim === null) return null;
  const accepted = [...new Set([task.key.text, ...task.alsoAccepted, asTyped(task.key.text)])];
  const bank = task.wordBank;
  const wrong = task.wrong
    .map(({ answer, misconceptionId, feedback }) => ({
      answer: bank ? answer.text : asTyped(answer.text),
      misconceptionId,
      feedback,
    }))
    .filter(({ answer }) => !accepted.includes(answer));
  return fillInItem(
    frame({ stem: `Fill in the blank. ${task.claim('___')}`, bloom: plainBloom(draft) }),
    {
      text: task.claim('{{answer}}'),
      blanks: [{ id: 'answer', accepted, wrong }],
      distractorWords: bank ? task.wrong.map(({ answer }) => answer.text) : null,
    },
    random,
  );
}

/** Someone's wrong answer is shown; which slip leads there? Tracing it is the task, so it counts as analysis. */
function errorItem(
  draft: Draft,
  task: AnswerDraft,
  frame: Framer,
  shown: (text: string) => string,
  random: Random,
): Item | null {
  const [made, ...others] = random.sample(task.wrong, 4);
  if (made === undefined) return null;
  const name = newcomer(random.fork('name'), draft.stem.text);
  const wrong = [
    ...others
      .filter(({ slip }) => slip !== made.slip)
      .slice(0, 2)
      .map((other) => ({
        answer: textAnswer(other.slip),
        misconceptionId: made.misconceptionId,
        feedback: `That slip would lead to ${shown(other.answer.text)}, not to ${shown(made.answer.text)}. Work through the problem and watch where the two part ways.`,
      })),
    {
      answer: textAnswer('Nothing went wrong. The answer is right.'),
      misconceptionId: made.misconceptionId,
      feedback: made.feedback,
    },
  ];
  if (wrong.length < 2) return null;
  const stem = `${draft.stem.text}\n\n${name} was asked this and answered ${shown(made.answer.text)}. What went wrong?`;
  return singleChoiceItem(
    frame({ stem, bloom: 'analyze', claim: made.answer.text, slip: made.misconceptionId }),
    { key: textAnswer(made.slip), wrong },
    random.fork('order'),
  );
}

/** A bare statement or blank asks to work something out, however rich the wording was that it stands in for. */
function plainBloom(draft: Draft): BloomLevel {
  return draft.stem.bloom === 'understand' ? 'understand' : 'apply';
}

function wrongNeeded(template: Template, format: Format): number {
  switch (format) {
    case 'choice':
      return template.distractors;
    case 'error-analysis':
      return 2;
    default:
      return 1;
  }
}

/** As it comes from a keyboard: hyphen for minus, no thousands separators. */
function asTyped(text: string): string {
  return text.replaceAll('−', '-').replace(/(\d),(?=\d{3})/g, '$1');
}
