/**
 * What the proof by play found, as it stands with the checks of a lesson: small, in a fixed order, and the same for the
 * same lesson and seed. What the students did moment by moment is the replay (`../replay`), kept apart from the lesson.
 *
 * Sentences are English; each failure also has its `code` and the `params` of the sentence, so that a screen can say it
 * in another language.
 */
import { z } from 'zod';
import { contentHashSchema } from './content-hash-schema.ts';
import { idSchema } from './primitives.ts';

/** Raised when the proof asks for more or judges otherwise: lessons proved by an older one are played again. */
export const PLAY_PROOF_VERSION = 1;

/**
 * Who plays.
 *   - `expert` knows everything.
 *   - `guesser` answers by chance, then asks for hints, and ends with the explanation.
 *   - `misconception` gives the answer of one wrong idea that the lesson names, wherever there is one, then corrects it.
 *   - `idler` opens something, does nothing, and leaves.
 *   - `rejoiner` leaves half-way and comes back.
 *   - `hostile` sends what no lesson kit would send.
 */
export const PLAY_STUDENT_KINDS = ['expert', 'guesser', 'misconception', 'idler', 'rejoiner', 'hostile'] as const;
export const playStudentKindSchema = z.enum(PLAY_STUDENT_KINDS);
export type PlayStudentKind = z.infer<typeof playStudentKindSchema>;

/**
 * Which servers the students play in: the expert alone; guesser, misconceptions, idler and rejoiner together; a hostile
 * student beside an honest one; and a full class.
 */
export const PLAY_SCENES = ['alone', 'group', 'hostile', 'class'] as const;
export const playSceneIdSchema = z.enum(PLAY_SCENES);
export type PlaySceneId = z.infer<typeof playSceneIdSchema>;

/** What is proved. */
export const PLAY_VERDICTS = [
  /** Every student who tries finishes the lesson. */
  'finish',
  /** It fits into the minutes that the plan gives it, at the reading pace of the grade. */
  'period',
  /** Progress, XP, levels, badges and what is open are what the rules say. */
  'progress',
  /** Hints, feedback on misconceptions and explanations appear when they are due. */
  'help',
  /** Hostile messages change nothing and break nothing. */
  'hostile',
  /** No script raises an error or a warning. */
  'scripts',
  /** Nothing that answers a question can be read on a student's device before it is due. */
  'secrets',
  /** One frame costs little enough, for each student. */
  'frames',
] as const;
export const playVerdictIdSchema = z.enum(PLAY_VERDICTS);
export type PlayVerdictId = z.infer<typeof playVerdictIdSchema>;

/** Virtual seconds since the server of the scene started, to the tenth. */
const momentSchema = z.number().min(0);

export const playFailureSchema = z.strictObject({
  /** Stable, kebab-case: `station-out-of-reach`, `xp-wrong`. */
  code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  verdict: playVerdictIdSchema,
  /** Errors fail the proof; warnings are for the teacher to weigh. */
  severity: z.enum(['error', 'warning']),
  scene: playSceneIdSchema.nullable(),
  /** Who met it; null when it concerns the place and not one student. */
  student: z
    .strictObject({
      kind: playStudentKindSchema,
      /** The student's id in the replay of the scene. */
      id: z.number().int().min(1),
      misconceptionId: idSchema.nullable(),
    })
    .nullable(),
  activityId: idSchema.nullable(),
  /** Item, object, stop or station of the lesson. */
  partId: idSchema.nullable(),
  at: momentSchema.nullable(),
  /** What the sentence is made of, by name; `message` holds it in English. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Names the activity, the student, the moment and the reason, for a teacher. */
  message: z.string().min(1),
  hint: z.string().nullable(),
});
export type PlayFailure = z.infer<typeof playFailureSchema>;

/** How students of one kind got on; of several, the slowest counts. */
export const playStudentsSchema = z.strictObject({
  scene: playSceneIdSchema,
  kind: playStudentKindSchema,
  misconceptionId: idSchema.nullable(),
  count: z.number().int().min(1),
  /** How many of them finished the lesson. */
  finished: z.number().int().min(0),
  /** Virtual minutes from joining to the end, to the tenth. */
  minutes: z.number().min(0),
  /** The fewest XP that one of them ended with. */
  xp: z.number().int().min(0),
});
export type PlayStudents = z.infer<typeof playStudentsSchema>;

export const playProofSchema = z.strictObject({
  proofVersion: z.number().int().min(1),
  contentHash: contentHashSchema,
  seed: z.number().int().min(0),
  /** Whether nothing failed; warnings do not count. */
  passed: z.boolean(),
  /** One for each verdict, in their order. `unproved`: something else failed before it could be seen. */
  verdicts: z
    .array(
      z.strictObject({
        verdict: playVerdictIdSchema,
        status: z.enum(['passed', 'warned', 'failed', 'unproved']),
      }),
    )
    .length(PLAY_VERDICTS.length),
  students: z.array(playStudentsSchema),
  /** In the order of scenes and time; the first of many alike, at most 60. */
  failures: z.array(playFailureSchema).max(60),
  measures: z.strictObject({
    /** Minutes that the plan gives to what is played here. */
    minutesPlanned: z.number().min(0),
    /** Minutes that the expert needs, reading included, and the slowest who corrects a misconception. */
    minutesExpert: z.number().min(0),
    minutesSlowest: z.number().min(0),
    /** Words a minute that the students read. */
    wordsPerMinute: z.number().int().min(1),
    /** Virtual seconds played, all scenes together. */
    secondsPlayed: z.number().min(0),
    /** Hostile messages sent. */
    hostileMessages: z.number().int().min(0),
    /** Steps of scripts in a frame for each student of the full class: the mean, and the worst frame. */
    stepsPerStudentFrame: z.number().min(0),
    stepsWorstFrame: z.number().min(0),
  }),
});
export type PlayProof = z.infer<typeof playProofSchema>;
