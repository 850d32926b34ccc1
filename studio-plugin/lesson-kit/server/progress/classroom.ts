/**
 * Joining by code: a student types the code that her teacher gave her, and from then on her progress is her roster entry's. The
 * place learns no name by it. When nobody can check the code now, it waits with her record and is checked later, on this
 * server or the next; she plays on meanwhile, and she may play without ever typing one.
 */
import { type JoinAnswer, type JoinClaim, PROGRESS_VERSION, readJoinCode } from '@toolboxai/shared/lesson/rules';
import type { ClassCodeOutcome, ClassStanding } from '../../common/class-code.ts';
import { newBucket, type RateLimit, takeToken } from '../session/rate-limit.ts';
import { pauseAfter } from './backoff.ts';
import type { KeeperPorts } from './ports.ts';
import type { Records, StudentRecord } from './records.ts';

/** Codes one student may try: enough for mistakes, far too few to guess another's. */
const OWN_LIMIT: RateLimit = { burst: 5, perSecond: 1 / 30 };
/** Codes that all students of a server together may try. */
const SERVER_LIMIT: RateLimit = { burst: 60, perSecond: 1 };

export interface ClassroomOptions {
  readonly lessonId: string;
  readonly classId: string;
  readonly records: Records;
  readonly link: (claim: JoinClaim) => JoinAnswer | undefined;
  readonly tell: (studentId: number, outcome: ClassCodeOutcome) => void;
}

export interface Classroom {
  readonly standing: (studentId: number) => ClassStanding;
  /** She typed this. */
  readonly enter: (studentId: number, text: string) => void;
  readonly leave: (studentId: number) => void;
  /** Asks about codes that wait. Yields. */
  readonly step: () => void;
}

interface Trial {
  readonly bucket: ReturnType<typeof newBucket>;
  failures: number;
  askAt: number;
  /** She was told that her code waits. */
  told: boolean;
}

export function createClassroom(options: ClassroomOptions, ports: KeeperPorts): Classroom {
  const { records, tell } = options;
  const trials = new Map<number, Trial>();
  const everyone = newBucket(SERVER_LIMIT, ports.now());
  let busy = false;

  const trialOf = (studentId: number): Trial => {
    const known = trials.get(studentId);
    if (known !== undefined) return known;
    const trial = { bucket: newBucket(OWN_LIMIT, ports.now()), failures: 0, askAt: 0, told: false };
    trials.set(studentId, trial);
    return trial;
  };

  const ask = (record: StudentRecord, code: string): void => {
    const { lessonId, classId } = options;
    const { pseudonym, studentId } = record;
    const frame = { protocol: 'toolboxai-progress', version: PROGRESS_VERSION, lessonId, classId } as const;
    const answer = options.link({ ...frame, code, pseudonym });
    // She may have typed another meanwhile.
    if (record.code !== code) return;
    const trial = trialOf(studentId);
    if (answer === undefined) {
      trial.failures += 1;
      trial.askAt = ports.now() + pauseAfter(trial.failures, ports.random());
      if (trial.told) return;
      trial.told = true;
      records.post(record, { kind: 'code', code });
      tell(studentId, 'waiting');
      return;
    }
    trial.failures = 0;
    record.code = undefined;
    if (answer.outcome === 'linked') record.rosterEntryId = answer.rosterEntryId;
    records.saveSoon(record);
    if (answer.outcome === 'linked') records.reportState(record);
    tell(studentId, answer.outcome);
  };

  return {
    standing: (studentId) => {
      const record = records.find(studentId);
      if (record?.rosterEntryId !== undefined) return 'linked';
      return record?.code === undefined ? 'open' : 'waiting';
    },
    enter: (studentId, text) => {
      const record = records.find(studentId);
      if (record === undefined || record.rosterEntryId !== undefined) return;
      const reading = readJoinCode(text);
      if (reading.outcome !== 'code') {
        tell(studentId, reading.outcome);
        return;
      }
      const trial = trialOf(studentId);
      const now = ports.now();
      if (!takeToken(trial.bucket, OWN_LIMIT, now) || !takeToken(everyone, SERVER_LIMIT, now)) {
        tell(studentId, 'pause');
        return;
      }
      record.code = reading.code;
      trial.failures = 0;
      trial.askAt = 0;
      trial.told = false;
      records.saveSoon(record);
      tell(studentId, 'checking');
    },
    leave: (studentId) => {
      // The bucket is not forgotten, or coming back would give new tries; a full one tells nothing.
      const trial = trials.get(studentId);
      if (trial !== undefined && trial.bucket.tokens >= OWN_LIMIT.burst) trials.delete(studentId);
    },
    step: () => {
      if (busy) return;
      busy = true;
      const waiting: StudentRecord[] = [];
      for (const record of records.present()) {
        if (record.code !== undefined && ports.now() >= trialOf(record.studentId).askAt) waiting.push(record);
      }
      for (const record of waiting) if (record.code !== undefined) ask(record, record.code);
      busy = false;
    },
  };
}
