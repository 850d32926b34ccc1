/**
 * Questions. Eight types share one frame: a stem, the objective they assess, a hint ladder, an explanation and their
 * provenance; each adds its answers and its key. Wrong answers name the misconception that produces them and carry
 * feedback that speaks to it.
 */
import { z } from 'zod';
import { diagramTargetSchema, figureSchema } from './figures.ts';
import { bloomSchema, exactNumberSchema, idSchema, textSchema } from './primitives.ts';
import { provenanceSchema } from './provenance.ts';

const frame = {
  id: idSchema,
  objectiveId: idSchema,
  stem: textSchema(1200),
  figure: figureSchema.optional(),
  bloom: bloomSchema,
  /** 1 (first steps) to 5 (the hardest structural case of the skill). */
  difficulty: z.number().int().min(1).max(5),
  /** From a nudge to nearly the answer; shown one at a time. */
  hints: z.array(textSchema(400)).min(1).max(4),
  explanation: textSchema(1200),
  provenance: provenanceSchema,
};

/** What is said after a wrong answer. */
const wrongAnswer = { misconceptionId: idSchema.optional(), feedback: textSchema(500) };

export const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema(300),
  misconceptionId: idSchema.optional(),
  /** Required on every option that is not right; absent on right ones. */
  feedback: textSchema(500).optional(),
});
export type Option = z.infer<typeof optionSchema>;

const entrySchema = z.strictObject({ id: idSchema, text: textSchema(300) });
const pairSchema = z.strictObject({ left: idSchema, right: idSchema });

export const singleChoiceSchema = z.strictObject({
  type: z.literal('single-choice'),
  ...frame,
  options: z.array(optionSchema).min(3).max(6),
  key: idSchema,
});

export const multipleChoiceSchema = z.strictObject({
  type: z.literal('multiple-choice'),
  ...frame,
  options: z.array(optionSchema).min(3).max(8),
  keys: z.array(idSchema).min(1).max(7),
});

export const trueFalseSchema = z.strictObject({
  type: z.literal('true-false'),
  ...frame,
  key: z.boolean(),
  wrong: z.strictObject(wrongAnswer),
});

export const numericSchema = z.strictObject({
  type: z.literal('numeric'),
  ...frame,
  key: exactNumberSchema,
  /** Answers within this distance of the key are right; `0` asks for the exact value in any form (0.5 = 1/2 = 2/4). */
  tolerance: exactNumberSchema,
  /** Shown behind the answer field; null for a plain number. */
  unit: textSchema(30).nullable(),
  /** How the answer may be written: tells the input which keys to offer. */
  form: z.enum(['integer', 'decimal', 'fraction']),
  wrong: z.array(z.strictObject({ value: exactNumberSchema, ...wrongAnswer })).max(8),
});

export const orderingSchema = z.strictObject({
  type: z.literal('ordering'),
  ...frame,
  /** In the order in which they are first shown. */
  entries: z.array(entrySchema).min(3).max(8),
  /** Entry ids, first to last. */
  key: z.array(idSchema).min(3).max(8),
  /** What "first" and "last" mean: "smallest to largest", "what happens first to what happens last". */
  direction: textSchema(120),
  wrong: z.strictObject(wrongAnswer),
});

export const matchingSchema = z.strictObject({
  type: z.literal('matching'),
  ...frame,
  left: z.array(entrySchema).min(3).max(8),
  /** May hold more entries than `left`: those match nothing. */
  right: z.array(entrySchema).min(3).max(10),
  key: z.array(pairSchema).min(3).max(8),
  wrong: z.strictObject(wrongAnswer),
});

export const fillInSchema = z.strictObject({
  type: z.literal('fill-in'),
  ...frame,
  /** The sentence; each blank stands as `{{blank-id}}`. */
  text: textSchema(1200),
  blanks: z
    .array(
      z.strictObject({
        id: idSchema,
        /** The first is the model answer. Compared without regard to case, accents and outer spaces. */
        accepted: z.array(textSchema(80)).min(1).max(10),
        wrong: z.array(z.strictObject({ answer: textSchema(80), ...wrongAnswer })).max(6),
      }),
    )
    .min(1)
    .max(6),
  /** Words to choose from, right and wrong ones mixed; null when the student writes freely. */
  wordBank: z.array(textSchema(80)).min(2).max(12).nullable(),
});

export const labelDiagramSchema = z.strictObject({
  type: z.literal('label-diagram'),
  ...frame,
  figure: figureSchema,
  targets: z.array(diagramTargetSchema).min(2).max(8),
  labels: z.array(entrySchema).min(2).max(10),
  /** `left` is the target, `right` the label. */
  key: z.array(pairSchema).min(2).max(8),
  wrong: z.strictObject(wrongAnswer),
});

export const itemSchema = z.discriminatedUnion('type', [
  singleChoiceSchema,
  multipleChoiceSchema,
  trueFalseSchema,
  numericSchema,
  orderingSchema,
  matchingSchema,
  fillInSchema,
  labelDiagramSchema,
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemType = Item['type'];
export const ITEM_TYPES = itemSchema.options.map((option) => option.shape.type.value);
