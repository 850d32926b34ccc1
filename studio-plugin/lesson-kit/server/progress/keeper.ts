/**
 * Keeps what students do: their own progress for when they come back, and the events for whoever teaches them. It knows no
 * engine; `engine.ts` gives it its doors. One for each server.
 */
import type { ServerLesson, StudentProgress } from '@toolboxai/shared/lesson/rules';
import type { ClassCodeOutcome } from '../../common/class-code.ts';
import type { ProgressSink } from '../session/student.ts';
import { type Classroom, createClassroom } from './classroom.ts';
import { createCourier } from './courier.ts';
import type { KeeperPorts, Store, Transport } from './ports.ts';
import { createRecords } from './records.ts';
import { createShelf } from './shelf.ts';

/** Of the 30 seconds that a server has to end. */
const SECONDS_TO_CLOSE = 25;
const SECONDS_TO_SAVE = 20;

export interface KeeperOptions extends KeeperPorts {
  readonly lesson: ServerLesson;
  readonly classId?: string;
  readonly students: Store;
  readonly events: Store;
  /** Where events go now. */
  readonly transport: () => Transport;
  readonly tell: (studentId: number, outcome: ClassCodeOutcome) => void;
  readonly onMerged: (studentId: number, progress: StudentProgress) => void;
}

export interface Keeper {
  readonly sink: ProgressSink;
  /** Absent when the place was made for no class. */
  readonly classroom?: Classroom;
  /** Reads what is kept of a student, before she joins the session. Yields. */
  readonly open: (studentId: number) => void;
  /** After she left the session. Yields. */
  readonly leave: (studentId: number) => void;
  /** What is due, one part each; each to be called about once a second, and again only when it has returned. They yield. */
  readonly steps: readonly (() => void)[];
  /** Before the server ends. Yields, within the engine's time. */
  readonly close: () => void;
  readonly waiting: () => { readonly events: number; readonly batches: number };
}

export function createKeeper(options: KeeperOptions): Keeper {
  const { lesson, classId, students, events, transport } = options;
  const serverId = options.newId();
  const shelf = createShelf(events, serverId, options);
  const frame = { lessonId: lesson.lessonId, ...(classId === undefined ? {} : { classId }) };
  const courier = createCourier({ ...frame, serverId, transport, shelf }, options);
  const records = createRecords(lesson, students, {
    now: options.now,
    random: options.random,
    newId: options.newId,
    together: options.together,
    pause: options.pause,
    warn: options.warn,
    post: courier.post,
    onMerged: options.onMerged,
  });
  const classroom =
    classId === undefined
      ? undefined
      : createClassroom(
          {
            lessonId: lesson.lessonId,
            classId,
            records,
            link: (claim) => transport().link(claim),
            tell: options.tell,
          },
          options,
        );

  return {
    sink: {
      load: (studentId) => records.find(studentId)?.progress,
      save: (studentId, progress) => {
        const record = records.find(studentId);
        if (record === undefined) return;
        record.progress = progress;
        records.changed(record);
      },
    },
    ...(classroom === undefined ? {} : { classroom }),
    open: (studentId) => {
      records.open(studentId);
    },
    leave: (studentId) => {
      classroom?.leave(studentId);
      records.leave(studentId);
    },
    steps: [records.step, courier.step, ...(classroom === undefined ? [] : [classroom.step])],
    close: () => {
      // Saving says first where everybody stands, so that this goes with the rest.
      options.together([() => records.close(SECONDS_TO_SAVE), courier.close], SECONDS_TO_CLOSE);
    },
    waiting: courier.waiting,
  };
}
