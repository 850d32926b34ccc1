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
