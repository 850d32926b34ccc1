/** What students will be able to do, why it matters, what they often get wrong, and the standards behind it. */
import { z } from 'zod';
import { bloomSchema, idSchema, textSchema } from './primitives.ts';
import { provenanceSchema } from './provenance.ts';

/** A standard as it stands in the shipped table: code and text are looked up, never written by an author. */
export const standardSchema = z.strictObject({
  code: z.string().min(1).max(40),
  framework: textSchema(80),
  text: textSchema(1200),
});
export type Standard = z.infer<typeof standardSchema>;

export const objectiveSchema = z.strictObject({
  id: idSchema,
  /** "Students will be able to …": begins with the measurable verb. */
  text: textSchema(300),
  verb: textSchema(30),
  bloom: bloomSchema,
  standardCodes: z.array(z.string()).max(8),
});
export type Objective = z.infer<typeof objectiveSchema>;

/** A named wrong idea: items refer to it from the answers that it produces. */
export const misconceptionSchema = z.strictObject({
  id: idSchema,
  name: textSchema(120),
  /** What students do or believe. */
  what: textSchema(400),
  /** Why the idea is tempting. */
  why: textSchema(400),
  /** What the teacher can do about it. */
  teacherMove: textSchema(400),
});
export type Misconception = z.infer<typeof misconceptionSchema>;

/** The same text in three reading levels. */
export const tieredTextSchema = (maximum: number) =>
  z.strictObject({ below: textSchema(maximum), on: textSchema(maximum), above: textSchema(maximum) });

export const vocabularyEntrySchema = z.strictObject({
  id: idSchema,
  term: textSchema(60),
  definitions: tieredTextSchema(400),
  provenance: provenanceSchema,
});
export type VocabularyEntry = z.infer<typeof vocabularyEntrySchema>;

export const passageSchema = z.strictObject({
  id: idSchema,
  title: textSchema(120),
  /** Paragraphs are separated by a blank line. */
  tiers: tieredTextSchema(12_000),
  provenance: provenanceSchema,
});
export type Passage = z.infer<typeof passageSchema>;
