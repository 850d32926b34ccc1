/**
 * Proves a lesson: every check, and when those passed, the play. What is wrong on paper is mended first, so a lesson that
 * fails there is not played.
 *
 * A play takes seconds to minutes and much memory, so one runs at a time and others wait for their turn. The same content
 * and seed give the same outcome, which is remembered for the lessons being worked on.
 */
import { isAppError } from '@toolboxai/shared/errors';
import {
  type CheckReport,
  contentHash,
  type Finding,
  type Lesson,
  type PlayProof,
  type PlayReplay,
} from '@toolboxai/shared/lesson';
import type { PlayOutcome, PlayProgress, ProveByPlay } from '../checks/index.ts';
import { withoutPlay, withPlay } from './play-check.ts';
import { createTurns } from './turns.ts';

export interface LessonProof {
  /** Every check, the play among them where the others let it. */
  readonly report: CheckReport;
  /** Undefined when the lesson was not played to an end. */
  readonly replay: PlayReplay | undefined;
}

export interface ProveOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PlayProgress) => void;
}

/** Rejects with the signal's reason when it was aborted; what is wrong with the lesson is in the report. */
export type ProveLesson = (lesson: Lesson, options?: ProveOptions) => Promise<LessonProof>;

export interface LessonProverParts {
  readonly check: (lesson: Lesson) => Promise<CheckReport>;
  readonly play: ProveByPlay;
  /** Milliseconds of computing that one play may take. */
  readonly limitMs?: number;
}

/** A class of thirty takes less than a minute on a small laptop that does nothing else; this is for one that is busy. */
const LIMIT_MS = 10 * 60_000;
/** Outcomes of the lessons being worked on; a replay is some hundred kilobytes. */
const OUTCOMES_KEPT = 4;

export function createLessonProver({ check, play, limitMs = LIMIT_MS }: LessonProverParts): ProveLesson {
  const inTurn = createTurns();
  const recent = new Map<string, PlayOutcome>();

  return async (lesson, { signal, onProgress } = {}) => {
    const report = await check(lesson);
    if (!report.passed) return { report, replay: undefined };
    const hash = contentHash(lesson);
    return inTurn(signal, async () => {
      const limit = AbortSignal.timeout(limitMs);
      try {
        const { result, replay } =
          recent.get(hash) ??
          (await play(lesson, {
            seed: lesson.provenance.request.seed,
            signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
            ...(onProgress === undefined ? {} : { onProgress }),
          }));
        remember(hash, { result, replay });
        return { report: withPlay(report, lesson, ofThis(hash, result)), replay };
      } catch (error) {
        signal?.throwIfAborted();
        return {
          report: withoutPlay(report, limit.aborted ? tookTooLong(limitMs) : couldNotPlay(error)),
          replay: undefined,
        };
      }
    });
  };

  function remember(hash: string, outcome: PlayOutcome): void {
    recent.delete(hash);
    recent.set(hash, outcome);
    const [oldest] = recent.keys();
    if (recent.size > OUTCOMES_KEPT && oldest !== undefined) recent.delete(oldest);
  }
}

function ofThis(hash: string, proof: PlayProof): PlayProof {
  if (proof.contentHash !== hash) throw new Error('The proof speaks of another lesson than the one that was played.');
  return proof;
}

type Reason = Pick<Finding, 'code' | 'message' | 'hint'>;

function tookTooLong(limitMs: number): Reason {
  return {
    code: 'play-took-too-long',
    message: `Playing the lesson took this computer longer than ${Math.round(limitMs / 60_000)} minutes and was stopped; the lesson is not proved.`,
    hint: 'Close other programs and let students play it again; if it happens again, make the world or the activities again.',
  };
}

/** Throws what nobody foresaw. */
function couldNotPlay(error: unknown): Reason {
  if (!isAppError(error)) throw error;
  const { code, message, hint } = error;
  return {
    code,
    message: `The lesson could not be played to its end: ${message}`,
    hint: hint ?? 'Let students play it again; if it happens again, report it.',
  };
}
