/**
 * Where a thing came from. It stands on every item, passage, word and script, so that a teacher can ask of any sentence
 * who wrote it and on what ground.
 */
import { z } from 'zod';
import { gradeSchema, idSchema, subjectSchema, textSchema } from './primitives.ts';

const parameterSchema = z.union([z.string(), z.number(), z.boolean()]);

export const provenanceSchema = z.discriminatedUnion('kind', [
  /** Made by a parametric template: the same template, seed and parameters give it again. */
  z.strictObject({
    kind: z.literal('template'),
    template: idSchema,
    seed: z.number().int(),
    parameters: z.record(z.string(), parameterSchema),
  }),
  /** Made from facts of a topic pack, which carries their source. */
  z.strictObject({
    kind: z.literal('facts'),
    topic: idSchema,
    facts: z.array(idSchema).min(1),
    source: textSchema(300),
  }),
  /** Written by hand for a topic pack or a skill pack of the project. */
  z.strictObject({ kind: z.literal('authored'), pack: idSchema, source: textSchema(300) }),
  /** Made from the teacher's own text: the sentence is the evidence, verbatim. */
  z.strictObject({ kind: z.literal('own-text'), sentenceId: idSchema, sentence: textSchema(2000) }),
  /** Written by an AI service. `prompt` names the reviewed prompt file and its version. */
  z.strictObject({
    kind: z.literal('ai'),
    provider: z.string().min(1),
    model: z.string().min(1),
    prompt: z.string().min(1),
  }),
  /** Written or changed by the teacher; `basedOn` is what it was before her change. */
  z.strictObject({ kind: z.literal('teacher'), basedOn: z.string().optional() }),
]);
export type Provenance = z.infer<typeof provenanceSchema>;

/** What the teacher asked for. With the seed it determines an offline lesson to the byte. */
export const lessonRequestSchema = z.strictObject({
  subject: subjectSchema,
  topic: textSchema(200),
  grade: gradeSchema,
  /** The period in minutes. */
  minutes: z.number().int().min(15).max(120),
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  /** Standard codes she named; each must be known to the shipped table. */
  standards: z.array(z.string().min(1).max(40)).max(8).default([]),
  /** Her own notes, already opened and cleaned; absent when the lesson comes from the shipped topics. */
  ownText: z
    .strictObject({
      title: textSchema(200),
      text: z.string().min(1).max(200_000),
      fileName: z.string().max(255).optional(),
    })
    .optional(),
  theme: z.string().max(40).optional(),
});
export type LessonRequest = z.infer<typeof lessonRequestSchema>;
