/** What students are asked: every question with its key, and what they do in each activity that asks no questions. */
import {
  type ActivityKind,
  bloomSchema,
  buildToAMeasureSchema,
  collectAndSortSchema,
  dialogueSchema,
  experimentSchema,
  idSchema,
  itemSchema,
  labelTheDiagramSchema,
  lessonRequestSchema,
  matchingBridgeSchema,
  numberLineWalkSchema,
  sequenceBuilderSchema,
  textSchema,
  timelinePathSchema,
} from '@toolboxai/shared/lesson';
import { z } from 'zod';
import { outlineSchema } from './outline.ts';
import { specificationSchema } from './specification.ts';

/** What was written for one activity of a kind whose parameters are written and not put together. */
const written = <K extends ActivityKind, P extends z.ZodType>(kind: K, params: P) =>
  z.strictObject({
    kind: z.literal(kind),
    activityId: idSchema,
    instructions: textSchema(400),
    objectiveId: idSchema,
    bloom: bloomSchema,
    params,
  });

export const writtenTaskSchema = z.discriminatedUnion('kind', [
  written('collect-and-sort', collectAndSortSchema.shape.params),
  written('sequence-builder', sequenceBuilderSchema.shape.params),
  written('timeline-path', timelinePathSchema.shape.params),
  written('matching-bridge', matchingBridgeSchema.shape.params),
  written('label-the-diagram', labelTheDiagramSchema.shape.params),
  written('dialogue', dialogueSchema.shape.params),
  written('number-line-walk', numberLineWalkSchema.shape.params),
  written('build-to-a-measure', buildToAMeasureSchema.shape.params),
  written('experiment', experimentSchema.shape.params.omit({ conclusionId: true })).extend({
    /** The question that the results answer; its id is given when it has a place in the lesson. */
    conclusion: itemSchema,
  }),
]);
export type WrittenTask = z.infer<typeof writtenTaskSchema>;
/** Kinds whose activities are written as tasks. */
export type TaskKind = WrittenTask['kind'];

export const assessmentSchema = z.strictObject({
  items: z.array(itemSchema).min(4).max(60),
  /** Which items each gate or exploration asks, in order. */
  questions: z.array(z.strictObject({ activityId: idSchema, itemIds: z.array(idSchema).min(1).max(12) })),
  /** One for each activity that is neither a gate nor an exploration. */
  tasks: z.array(writtenTaskSchema),
  warmUp: z.array(idSchema).max(4),
  exitTicket: z.array(idSchema).min(1).max(4),
});
export type LessonAssessment = z.infer<typeof assessmentSchema>;

export const assessmentTask = {
  id: 'assessment',
  input: z.strictObject({ request: lessonRequestSchema, specification: specificationSchema, outline: outlineSchema }),
  output: assessmentSchema,
} as const;
