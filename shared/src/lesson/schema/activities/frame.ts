/** What activities of every kind have in common. */
import { z } from 'zod';
import { bloomSchema, idSchema, textSchema } from '../primitives.ts';

export const activityFrame = {
  id: idSchema,
  title: textSchema(80),
  /** What to do, in words of the lesson's reading level. */
  instructions: textSchema(400),
  objectiveIds: z.array(idSchema).min(1).max(6),
  zoneId: idSchema,
  bloom: bloomSchema,
  /** Expected time for a typical student. */
  minutes: z.number().int().min(1).max(60),
  xp: z.strictObject({
    /** For finishing the activity. */
    completion: z.number().int().min(0).max(1000),
    /** For each scored answer that is right: an item, a sorted object, a stop's question. */
    perCorrect: z.number().int().min(0).max(200),
  }),
};

/** What is said after a wrong try, and the wrong idea behind it where one is known. */
export const wrongNote = { feedback: textSchema(400), misconceptionId: idSchema.optional() };

/** From a nudge to nearly the answer; shown one at a time to who asks. */
export const taskHints = z.array(textSchema(400)).min(1).max(4);

/** What the document itself tells of the activities of one kind. */
export interface KindFacts<A> {
  /** How many of its answers are scored. */
  readonly scored: (activity: A) => number;
  /** The items that it asks. */
  readonly itemIds: (activity: A) => readonly string[];
}
