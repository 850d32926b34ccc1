/** One student in this server: her progress, what she carries, how fast her client talks. */
import type { StudentProgress } from '@toolboxai/shared/lesson/rules';
import type { Bucket } from './rate-limit.ts';

export interface Student {
  readonly id: number;
  progress: StudentProgress;
  readonly bucket: Bucket;
  carrying: Carried | undefined;
  /** The scene at which each talk stands, by the activity's id, for as long as she stays in this server. */
  readonly talks: Map<string, string>;
  /** The round of a timed challenge that she plays; it ends with her stay. */
  round?: Round | undefined;
  /** Her latest trial in an experiment: what the next one is compared with. */
  lastTrial?: Trial | undefined;
}

interface Round {
  readonly activityId: string;
  /** Of the session's clock; undefined when she plays without it. */
  readonly endsAt: number | undefined;
  /** Ids of the questions that she had right in it. */
  readonly right: string[];
}

interface Trial {
  readonly activityId: string;
  readonly levels: readonly number[];
}

interface Carried {
  readonly activityId: string;
  readonly objectId: string;
}

/** Where progress is kept beyond a student's stay, so that who comes back goes on. */
export interface ProgressSink {
  /** The student's progress in this lesson, if any is kept. */
  readonly load: (studentId: number) => StudentProgress | undefined;
  /** Called after every change, and when the student leaves. */
  readonly save: (studentId: number, progress: StudentProgress) => void;
}

/** Keeps progress as long as the server lives. */
export function memorySink(): ProgressSink {
  const kept = new Map<number, StudentProgress>();
  return {
    load: (studentId) => kept.get(studentId),
    save: (studentId, progress) => {
      kept.set(studentId, progress);
    },
  };
}
