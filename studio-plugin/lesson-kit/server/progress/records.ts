/**
 * Each student's own progress, kept in the data store so that she goes on where she stopped, on whatever server. Nothing is
 * locked: whoever saves merges with what is there, in one step, so two servers that have the same student lose nothing.
 *
 * A store that does not answer holds up no one. She plays on from what this server knows, and as soon as the store answers,
 * what it had is merged in. A record that a later version of the kit wrote is left alone.
 */
import {
  type Happening,
  mergeProgress,
  newProgress,
  type ReportedStudent,
  type ServerLesson,
  type StudentProgress,
} from '@toolboxai/shared/lesson/rules';
import { pauseAfter } from './backoff.ts';
import { copyProgress, happeningsBetween, isAnythingBegun, stateOf } from './changes.ts';
import { KEY_RESTS, type KeeperPorts, type Store } from './ports.ts';
import { readStudent, STUDENT_VERSION, type StoredStudent } from './stored-student.ts';

/** Seconds after a change until it is saved, with what else changes meanwhile. */
const SAVE_WITHIN = 10;

/** One student in this server. */
export interface StudentRecord {
  readonly studentId: number;
  pseudonym: string;
  rosterEntryId: string | undefined;
  code: string | undefined;
  progress: StudentProgress;
  /** As it was when its changes were last reported. */
  reported: StudentProgress;
  /** What the store had is merged in. */
  loaded: boolean;
  /** A later kit's record: never written. */
  locked: boolean;
  /** Not in this server any more; forgotten once saved, and when its key has rested. */
  away: boolean;
  /** Something was reported of her under this pseudonym. */
  spoken: boolean;
  /** Changed since what was last saved was read off. */
  dirty: boolean;
  saving: boolean;
  saveAt: number;
  /** When it was last written. */
  savedAt: number;
  failures: number;
}

export interface RecordsPorts extends KeeperPorts {
  readonly post: (student: ReportedStudent, happening: Happening) => void;
  /** The store had more than this server knew. */
  readonly onMerged: (studentId: number, progress: StudentProgress) => void;
}

export interface Records {
  /** Reads what is kept of the student. Yields; always comes to an end with a record. */
  readonly open: (studentId: number) => StudentRecord;
  readonly find: (studentId: number) => StudentRecord | undefined;
  /** Of the students who are here. */
  readonly present: () => readonly StudentRecord[];
  /** Her progress changed: reports what happened, and saves it soon. */
  readonly changed: (record: StudentRecord) => void;
  /** What is known about her changed: saved at once. */
  readonly saveSoon: (record: StudentRecord) => void;
  readonly post: (record: StudentRecord, happening: Happening) => void;
  readonly reportState: (record: StudentRecord) => void;
  /** She left. Yields until it is saved or the store failed; what cannot be saved yet is in a later step. */
  readonly leave: (studentId: number) => void;
  /** Saves what is due. Yields. */
  readonly step: () => void;
  /** Reports where everybody stands and saves everything, within so many seconds. Yields. */
  readonly close: (seconds: number) => void;
}

export function createRecords(lesson: ServerLesson, store: Store, ports: RecordsPorts): Records {
  const records = new Map<number, StudentRecord>();
  const keyOf = (studentId: number): string => `s-${studentId}`;

  const refOf = ({ pseudonym, rosterEntryId }: StudentRecord): ReportedStudent =>
    rosterEntryId === undefined ? { pseudonym } : { pseudonym, rosterEntryId };

  const post = (record: StudentRecord, happening: Happening): void => {
    record.spoken = true;
    ports.post(refOf(record), happening);
  };

  const reportState = (record: StudentRecord): void => {
    if (isAnythingBegun(record.progress)) post(record, { kind: 'state', state: stateOf(record.progress) });
  };

  /** Takes in what the store had, without losing what was done here since. */
  const takeIn = (record: StudentRecord, kept: StoredStudent): void => {
    const here = record.progress;
    const merged = mergeProgress(lesson, kept.progress, here);
    const isNews = happeningsBetween(here, merged).size() > 0;
    if (record.pseudonym !== kept.pseudonym) {
      const formerly = record.pseudonym;
      record.pseudonym = kept.pseudonym;
      if (record.spoken) post(record, { kind: 'same-student', formerly });
    }
    record.rosterEntryId ??= kept.rosterEntryId;
    if (record.rosterEntryId === undefined && !record.loaded) record.code ??= kept.code;
    if (!isNews) return;
    record.progress = merged;
    record.reported = copyProgress(merged);
    reportState(record);
    ports.onMerged(record.studentId, merged);
  };

  const toStore = (record: StudentRecord, kept: StoredStudent | undefined): StoredStudent => {
    const rosterEntryId = record.rosterEntryId ?? kept?.rosterEntryId;
    const code = record.code ?? (record.loaded ? undefined : kept?.code);
    return {
      version: STUDENT_VERSION,
      pseudonym: kept?.pseudonym ?? record.pseudonym,
      ...(rosterEntryId === undefined ? {} : { rosterEntryId }),
      ...(code === undefined || rosterEntryId !== undefined ? {} : { code }),
      progress: mergeProgress(lesson, kept?.progress ?? newProgress(lesson), record.progress),
    };
  };

  const lock = (record: StudentRecord): void => {
    record.locked = true;
    record.dirty = false;
    ports.warn('A newer ToolBoxAI kept this progress. It is left as it is; what is done now stays in this server.');
  };

  /** Whether the store would queue what is written now. */
  const rests = ({ savedAt }: StudentRecord): boolean => ports.now() < savedAt + KEY_RESTS;

  const forget = (record: StudentRecord): void => {
    if (record.away && !record.dirty && !record.saving && !rests(record)) records.delete(record.studentId);
  };

  const save = (record: StudentRecord): void => {
    if (record.saving || record.locked) return;
    record.saving = true;
    record.dirty = false;
    let kept: StoredStudent | 'newer' | undefined;
    const ok = store.update(
      keyOf(record.studentId),
      (old) => {
        kept = readStudent(old);
        return kept === 'newer' ? undefined : toStore(record, kept);
      },
      record.studentId,
    );
    record.saving = false;
    record.savedAt = ports.now();
    if (!ok) {
      record.dirty = true;
      record.failures += 1;
      record.saveAt = ports.now() + pauseAfter(record.failures, ports.random());
      return;
    }
    record.failures = 0;
    if (kept === 'newer') {
      lock(record);
      return;
    }
    if (kept !== undefined) takeIn(record, kept);
    record.loaded = true;
  };

  const soon = (record: StudentRecord, seconds: number): void => {
    const at = math.max(ports.now() + seconds, record.savedAt + KEY_RESTS);
    record.saveAt = record.dirty ? math.min(record.saveAt, at) : at;
    record.dirty = true;
  };

  /** What it waits for ends by itself. */
  const saveLast = (record: StudentRecord): void => {
    while (record.saving || rests(record)) ports.pause();
    if (record.dirty) save(record);
  };

  return {
    open: (studentId) => {
      const here = records.get(studentId);
      if (here !== undefined) {
        // Another server may have had her meanwhile: saving merges what that one kept.
        if (here.away && !here.locked) soon(here, SAVE_WITHIN);
        here.away = false;
        return here;
      }
      const record: StudentRecord = {
        studentId,
        pseudonym: ports.newId(),
        rosterEntryId: undefined,
        code: undefined,
        progress: newProgress(lesson),
        reported: newProgress(lesson),
        loaded: false,
        locked: false,
        away: false,
        spoken: false,
        dirty: false,
        saving: false,
        saveAt: 0,
        savedAt: -KEY_RESTS,
        failures: 0,
      };
      records.set(studentId, record);
      const { ok, value } = store.read(keyOf(studentId));
      const kept = ok ? readStudent(value) : undefined;
      if (kept === 'newer') lock(record);
      else if (kept !== undefined) {
        takeIn(record, kept);
        record.loaded = true;
      } else if (ok) record.loaded = true;
      // Asked again soon, by saving: that reads and writes in one step.
      else soon(record, SAVE_WITHIN);
      return record;
    },
    find: (studentId) => records.get(studentId),
    present: () => listOf(records).filter(({ away }) => !away),
    changed: (record) => {
      const happenings = happeningsBetween(record.reported, record.progress);
      if (happenings.isEmpty()) return;
      for (const happening of happenings) post(record, happening);
      record.reported = copyProgress(record.progress);
      soon(record, happenings.some(({ kind }) => kind === 'complete') ? 0 : SAVE_WITHIN);
    },
    saveSoon: (record) => soon(record, 0),
    post,
    reportState,
    leave: (studentId) => {
      const record = records.get(studentId);
      if (record === undefined) return;
      record.away = true;
      reportState(record);
      // At once, because the next server that she comes to reads it. A key that rests would be queued just as long.
      if (record.dirty) soon(record, 0);
      if (record.dirty && !rests(record)) save(record);
      forget(record);
    },
    step: () => {
      for (const record of listOf(records)) {
        if (record.dirty && ports.now() >= record.saveAt && !rests(record)) save(record);
        forget(record);
      }
    },
    close: (seconds) => {
      const all = listOf(records);
      for (const record of all) if (!record.away) reportState(record);
      ports.together(
        all.filter(({ dirty, saving }) => dirty || saving).map((record) => () => saveLast(record)),
        seconds,
      );
    },
  };
}

function listOf(records: ReadonlyMap<number, StudentRecord>): StudentRecord[] {
  const list: StudentRecord[] = [];
  for (const [, record] of records) list.push(record);
  return list;
}
