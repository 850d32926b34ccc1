/**
 * The activity catalogue: what students can do in the world. An activity is one kind of the catalogue with typed
 * parameters; the lesson kit plays every kind, so adding one means a schema here and a player there.
 */
import { z } from 'zod';
import { figureSchema } from './figures.ts';
import { bloomSchema, idSchema, textSchema } from './primitives.ts';

const frame = {
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

/** A gate that opens when enough questions are answered; every question can be tried again with its feedback. */
export const quizGateSchema = z.strictObject({
  kind: z.literal('quiz-gate'),
  ...frame,
  params: z.strictObject({
    itemIds: z.array(idSchema).min(1).max(12),
    /** Share of the items that must be right, on any try, before the gate opens. */
    passShare: z.number().min(0.5).max(1),
  }),
});

/** Things lie in the zone; each is carried to the bin where it belongs. */
export const collectAndSortSchema = z.strictObject({
  kind: z.literal('collect-and-sort'),
  ...frame,
  params: z.strictObject({
    prompt: textSchema(300),
    categories: z
      .array(z.strictObject({ id: idSchema, label: textSchema(60) }))
      .min(2)
      .max(4),
    objects: z
      .array(
        z.strictObject({
          id: idSchema,
          label: textSchema(80),
          categoryId: idSchema,
          /** Said when it is brought to a wrong bin. */
          feedback: textSchema(400),
          misconceptionId: idSchema.optional(),
        }),
      )
      .min(4)
      .max(16),
  }),
});

/** Stations to visit in any order; each shows something to read and may ask one question about it. */
export const guidedExplorationSchema = z.strictObject({
  kind: z.literal('guided-exploration'),
  ...frame,
  params: z.strictObject({
    stops: z
      .array(
        z.strictObject({
          id: idSchema,
          title: textSchema(80),
          text: textSchema(900),
          figure: figureSchema.optional(),
          vocabularyIds: z.array(idSchema).max(6),
          itemId: idSchema.nullable(),
        }),
      )
      .min(2)
      .max(8),
  }),
});

export const activitySchema = z.discriminatedUnion('kind', [
  quizGateSchema,
  collectAndSortSchema,
  guidedExplorationSchema,
]);
export type Activity = z.infer<typeof activitySchema>;
export type ActivityKind = Activity['kind'];
export const ACTIVITY_KINDS = activitySchema.options.map((option) => option.shape.kind.value);

/** How many answers of an activity are scored. */
export function scoredAnswers(activity: Activity): number {
  switch (activity.kind) {
    case 'quiz-gate':
      return activity.params.itemIds.length;
    case 'collect-and-sort':
      return activity.params.objects.length;
    case 'guided-exploration':
      return activity.params.stops.filter((stop) => stop.itemId !== null).length;
  }
}

/** The items that an activity asks. */
export function activityItemIds(activity: Activity): readonly string[] {
  switch (activity.kind) {
    case 'quiz-gate':
      return activity.params.itemIds;
    case 'collect-and-sort':
      return [];
    case 'guided-exploration':
      return activity.params.stops.flatMap((stop) => (stop.itemId === null ? [] : [stop.itemId]));
  }
}

/** The most XP that an activity can give. */
export function activityXp(activity: Activity): number {
  return activity.xp.completion + activity.xp.perCorrect * scoredAnswers(activity);
}
