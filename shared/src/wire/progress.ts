/**
 * Progress ingestion, version 1: how a place tells a receiver (the Studio bridge, a sync server) what its students did.
 *
 *     POST <base>/progress/v1/events   Authorization: Bearer <token>   ProgressBatch  -> 200 ProgressReceipt
 *     POST <base>/progress/v1/join     Authorization: Bearer <token>   JoinClaim      -> 200 JoinAnswer
 *
 * **At least once.** A batch that was not answered comes again, from this server or from the next; a receiver takes each event
 * in once, by its id, and answers 200 for those that it has. It answers only when what it accepted is kept for good.
 *
 * **Partly wrong.** An event that can never be taken in is named in `refused`, and the rest is taken in. A batch whose frame
 * cannot be read is answered 400; the sender then sends its events one by one, and puts aside the one that is at fault.
 *
 * **Statuses.** 401 and 403: the token is wrong. 413: too large, send less at once. 426: this version is not spoken here.
 * 429 and 503: later, after `Retry-After` seconds where given. To all but 400, 413 and 422 the sender keeps everything and
 * comes again with growing pauses.
 *
 * **Privacy.** There is no field for a name. Every object is strict: a field that is not known is refused, so none can slip in.
 */
import { z } from 'zod';
import { idSchema } from '../lesson/index.ts';
import {
  type JoinAnswer,
  type JoinClaim,
  MOST_EVENTS_IN_BATCH,
  PROGRESS_VERSION,
  type ProgressBatch,
  type ProgressEvent,
  type ProgressReceipt,
} from '../lesson/play/index.ts';
import { readJoinCode } from '../lesson/rules/index.ts';

/** Bodies beyond this are answered 413 unread. */
export const LARGEST_PROGRESS_BODY = 512 * 1024;

const frame = { protocol: z.literal('toolboxai-progress'), version: z.literal(PROGRESS_VERSION) };
const key = z.string().regex(/^[\w-]{8,64}$/);
const count = z.number().int().min(0).max(1_000_000);
const ids = (most: number) => z.array(idSchema).max(most);

const reportedAnswerSchema = z.strictObject({
  id: idSchema,
  tries: count,
  right: z.boolean(),
  hints: count,
  explained: z.boolean(),
  misconceptions: ids(40),
});

const reportedStateSchema = z.strictObject({
  xp: count,
  finished: z.boolean(),
  badges: ids(64),
  activities: z
    .array(
      z.strictObject({
        activityId: idSchema,
        complete: z.boolean(),
        visited: ids(100),
        answers: z.array(reportedAnswerSchema).max(200),
      }),
    )
    .max(32),
});

const eventFrame = {
  id: z.string().regex(/^[\w-]{8,100}$/),
  at: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  student: z.strictObject({ pseudonym: key, rosterEntryId: idSchema.optional() }),
};
const answered = { activityId: idSchema, answerId: idSchema };
const joinCode = z.string().refine((text) => {
  const reading = readJoinCode(text);
  return reading.outcome === 'code' && reading.code === text;
}, 'is no join code');

export const progressEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...eventFrame,
    kind: z.literal('answer'),
    ...answered,
    right: z.boolean(),
    tries: count,
    misconceptions: ids(40),
  }),
  z.strictObject({ ...eventFrame, kind: z.literal('hint'), ...answered, hints: count }),
  z.strictObject({ ...eventFrame, kind: z.literal('explained'), ...answered }),
  z.strictObject({ ...eventFrame, kind: z.literal('visit'), activityId: idSchema, part: idSchema }),
  z.strictObject({ ...eventFrame, kind: z.literal('complete'), activityId: idSchema }),
  z.strictObject({ ...eventFrame, kind: z.literal('badge'), badgeId: idSchema }),
  z.strictObject({ ...eventFrame, kind: z.literal('finish') }),
  z.strictObject({ ...eventFrame, kind: z.literal('state'), state: reportedStateSchema }),
  z.strictObject({ ...eventFrame, kind: z.literal('same-student'), formerly: key }),
  z.strictObject({ ...eventFrame, kind: z.literal('code'), code: joinCode }),
]);

const batchFrame = {
  ...frame,
  lessonId: idSchema,
  classId: idSchema.optional(),
  serverId: key,
  lost: count,
};

export const progressBatchSchema = z.strictObject({
  ...batchFrame,
  events: z.array(progressEventSchema).min(1).max(MOST_EVENTS_IN_BATCH),
});
const unreadBatchSchema = z.strictObject({
  ...batchFrame,
  events: z
    .array(z.looseObject({ id: eventFrame.id }))
    .min(1)
    .max(MOST_EVENTS_IN_BATCH),
});

export const progressReceiptSchema = z.strictObject({
  ...frame,
  accepted: count,
  duplicates: count,
  refused: z.array(z.strictObject({ id: z.string(), reason: z.string() })).max(MOST_EVENTS_IN_BATCH),
});

export const joinClaimSchema = z.strictObject({
  ...frame,
  lessonId: idSchema,
  classId: idSchema,
  code: joinCode,
  pseudonym: key,
});

export const joinAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('linked'), rosterEntryId: idSchema }),
  z.strictObject({ outcome: z.literal('unknown') }),
  z.strictObject({ outcome: z.literal('taken') }),
]);

export interface ReadBatch {
  /** The batch with those of its events that can be taken in. */
  readonly batch: ProgressBatch;
  /** The others, for the receipt. */
  readonly refused: ProgressReceipt['refused'];
}

/**
 * Reads the body of a batch, event by event, so that one event that is wrong does not hold up the others. Undefined when the
 * frame itself cannot be read: answer 400.
 */
export function readProgressBatch(body: unknown): ReadBatch | undefined {
  const frameRead = unreadBatchSchema.safeParse(body);
  if (!frameRead.success) return undefined;
  const events: ProgressEvent[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const event of frameRead.data.events) {
    const read = progressEventSchema.safeParse(event);
    if (read.success) events.push(withoutAbsent(read.data));
    else refused.push({ id: event.id, reason: read.error.issues[0]?.message ?? 'cannot be read' });
  }
  const { classId, ...rest } = frameRead.data;
  return { batch: { ...rest, ...(classId === undefined ? {} : { classId }), events }, refused };
}

/** zod reads an optional field that is absent as one that may be undefined; the contract has it absent. */
function withoutAbsent({ student, ...event }: z.infer<typeof progressEventSchema>): ProgressEvent {
  const { pseudonym, rosterEntryId } = student;
  return { ...event, student: rosterEntryId === undefined ? { pseudonym } : { pseudonym, rosterEntryId } };
}

/** Undefined when it is no claim: answer 400. */
export function readJoinClaim(body: unknown): JoinClaim | undefined {
  const read = joinClaimSchema.safeParse(body);
  return read.success ? read.data : undefined;
}

/** Undefined when it is no answer. */
export function readJoinAnswer(body: unknown): JoinAnswer | undefined {
  const read = joinAnswerSchema.safeParse(body);
  return read.success ? read.data : undefined;
}
