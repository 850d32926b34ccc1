/**
 * A proof by play, to be watched again: who was where and did what, from the first second to the last. It is kept apart
 * from the lesson, which it names by content hash; a lesson that has changed since has another replay.
 *
 * Compact: moments are whole tenths of a second since the scene's server started, positions whole tenths of a stud on
 * the ground plan (`x` east, `z` south, as in the world of the lesson). A track holds only the corners of a walk;
 * between two of them a student goes straight at an even pace. See `track.ts` for reading one.
 */
import { z } from 'zod';
import { contentHashSchema, idSchema, playSceneIdSchema, playStudentKindSchema } from '../schema/index.ts';

export const PLAY_REPLAY_VERSION = 1;

/** Tenths of a second. */
const momentSchema = z.number().int().min(0);

/**
 * Corners of a walk as `[time, x, z, time, x, z, …]` in tenths; the first three are absolute, all others differences to
 * the corner before. At least one corner.
 */
export const trackSchema = z
  .array(z.number().int())
  .min(3)
  .refine((numbers) => numbers.length % 3 === 0, 'must hold three numbers a corner');

/** One stay in the place, from joining to leaving. */
export const replayStaySchema = z.strictObject({ from: momentSchema, to: momentSchema, track: trackSchema });
export type ReplayStay = z.infer<typeof replayStaySchema>;

export const replayStudentSchema = z.strictObject({
  /** Unique within its scene; never a real person's. */
  id: z.number().int().min(1),
  kind: playStudentKindSchema,
  misconceptionId: idSchema.nullable(),
  /** In order; more than one for who came back. */
  stays: z.array(replayStaySchema).min(1),
});
export type ReplayStudent = z.infer<typeof replayStudentSchema>;

const event = <Kind extends string, Fields extends z.core.$ZodLooseShape>(kind: Kind, fields: Fields) =>
  z.strictObject({ at: momentSchema, studentId: z.number().int().min(1), kind: z.literal(kind), ...fields });

/** Item, object or stop, by its id in the lesson. */
const answered = { activityId: idSchema, partId: idSchema };

export const replayEventSchema = z.discriminatedUnion('kind', [
  event('joined', {}),
  event('left', {}),
  /** Came to a station of the activity. */
  event('reached', { activityId: idSchema, stationId: idSchema }),
  /** Opened its panel or took something there. */
  event('opened', { activityId: idSchema, stationId: idSchema }),
  event('read', answered),
  event('right', answered),
  event('wrong', { ...answered, misconceptionId: idSchema.nullable() }),
  event('hint', answered),
  /** The activity became open to the student. */
  event('unlocked', { activityId: idSchema }),
  event('completed', { activityId: idSchema }),
  event('badge', { badgeId: idSchema }),
  /** The whole lesson. */
  event('finished', { xp: z.number().int().min(0) }),
  /** Sent so many hostile messages at once; `what` is the stable name of their kind. */
  event('attack', { what: z.string().min(1), messages: z.number().int().min(1) }),
  /** The proof failed here; the failure's code. */
  event('failed', { activityId: idSchema.nullable(), code: z.string().min(1) }),
]);
export type ReplayEvent = z.infer<typeof replayEventSchema>;
export type ReplayEventKind = ReplayEvent['kind'];

export const replaySceneSchema = z.strictObject({
  id: playSceneIdSchema,
  /** When the last student had left or finished. */
  duration: momentSchema,
  students: z.array(replayStudentSchema).min(1),
  /** By time; of the same moment in the order in which they happened. */
  events: z.array(replayEventSchema),
});
export type ReplayScene = z.infer<typeof replaySceneSchema>;

export const playReplaySchema = z.strictObject({
  replayVersion: z.literal(PLAY_REPLAY_VERSION),
  contentHash: contentHashSchema,
  seed: z.number().int().min(0),
  scenes: z.array(replaySceneSchema),
});
export type PlayReplay = z.infer<typeof playReplaySchema>;
