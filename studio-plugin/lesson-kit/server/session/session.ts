/**
 * A lesson being played by the students of one server. It knows no engine: time, distance, sending and keeping are given
 * to it as ports. Each student has a state of her own; nothing that one does changes what another sees.
 *
 * Whatever a client does, in whatever order and however often, the session neither throws nor gives XP twice, opens
 * nothing that is locked, and tells no key, feedback, hint or explanation before it is due.
 */
import {
  findActivity,
  newProgress,
  recordVisit,
  type ServerLesson,
  type StudentProgress,
} from '@toolboxai/shared/lesson/rules';
import { ANSWER_REACH, USE_REACH } from '../../common/reach.ts';
import { actIn, memberLeft, useActivity } from './activities/index.ts';
import { answerItem, giveHint } from './answering.ts';
import { putBack } from './carrying.ts';
import {
  isNear,
  isOpen,
  notify,
  type SessionContext,
  type SessionPorts,
  type StationList,
  sendView,
  settleChange,
} from './context.ts';
import type { Fields } from './payload.ts';
import { newBucket, REQUEST_LIMIT, takeToken } from './rate-limit.ts';
import { readRequest } from './requests.ts';
import type { Student } from './student.ts';
import { createTeams } from './teams.ts';

export interface LessonSession {
  /** A student came into the server. */
  readonly join: (studentId: number) => void;
  /** She left; her progress is kept by the sink. */
  readonly leave: (studentId: number) => void;
  /** Her client says that she used the prompt of a station. */
  readonly use: (studentId: number, stationId: string) => void;
  /** Her client sent something: anything at all. */
  readonly receive: (studentId: number, payload: unknown) => void;
  /** More of her progress was found where it is kept: it takes the place of what she had. */
  readonly restore: (studentId: number, progress: StudentProgress) => void;
  /** Something changed that her screen shows and the session did not change. */
  readonly refresh: (studentId: number) => void;
}

export function createSession(lesson: ServerLesson, stations: StationList, ports: SessionPorts): LessonSession {
  const teams = createTeams();
  const context: SessionContext = { lesson, stations, ports, teams };
  const students = new Map<number, Student>();

  /** The student, when she is here and does not talk too fast. */
  const listen = (studentId: number): Student | undefined => {
    const student = students.get(studentId);
    if (student === undefined || takeToken(student.bucket, REQUEST_LIMIT, ports.now())) return student;
    if (!student.bucket.told) {
      student.bucket.told = true;
      notify(context, student, 'slow-down');
    }
    return undefined;
  };

  return {
    join: (studentId) => {
      if (students.has(studentId)) return;
      students.set(studentId, {
        id: studentId,
        progress: ports.sink.load(studentId) ?? newProgress(lesson),
        bucket: newBucket(REQUEST_LIMIT, ports.now()),
        carrying: undefined,
        talks: new Map(),
      });
    },
    leave: (studentId) => {
      const student = students.get(studentId);
      if (student === undefined) return;
      ports.sink.save(studentId, student.progress);
      students.delete(studentId);
      for (const activityId of teams.leave(student)) {
        const activity = findActivity(lesson, activityId);
        if (activity !== undefined) memberLeft(context, activity);
      }
    },
    use: (studentId, stationId) => {
      const student = listen(studentId);
      if (student !== undefined) useStation(context, student, stationId);
    },
    receive: (studentId, payload) => {
      const student = listen(studentId);
      if (student !== undefined) obey(context, student, payload);
    },
    restore: (studentId, progress) => {
      const student = students.get(studentId);
      if (student === undefined) return;
      student.progress = progress;
      sendView(context, student);
    },
    refresh: (studentId) => {
      const student = students.get(studentId);
      if (student !== undefined) sendView(context, student);
    },
  };
}

function obey(context: SessionContext, student: Student, payload: unknown): void {
  const request = readRequest(payload);
  if (request === undefined) return;
  switch (request.kind) {
    case 'hello':
      sendView(context, student);
      break;
    case 'answer':
      answerItem(context, student, request);
      break;
    case 'hint':
      giveHint(context, student, request.activityId, request.itemId);
      break;
    case 'read':
      readStop(context, student, request.activityId, request.stopId);
      break;
    case 'put-back':
      putBack(context, student);
      break;
    case 'class-code':
      context.ports.classroom?.enter(student.id, request.code);
      break;
    case 'act':
      actOpenly(context, student, request.activityId, request.act);
      break;
  }
}

function useStation(context: SessionContext, student: Student, stationId: string): void {
  const station = context.stations.find(stationId);
  const activity = station === undefined ? undefined : findActivity(context.lesson, station.activityId);
  if (station === undefined || activity === undefined) return;
  if (!isNear(context, student, stationId, USE_REACH)) {
    notify(context, student, 'too-far', activity.id);
    return;
  }
  if (!isOpen(context, student, activity.id)) {
    notify(context, student, 'locked', activity.id);
    return;
  }
  useActivity(context, student, activity, station);
}

/** What only one kind of activity knows is done by that kind, where the activity is open. */
function actOpenly(context: SessionContext, student: Student, activityId: string, act: Fields): void {
  const activity = findActivity(context.lesson, activityId);
  if (activity === undefined) return;
  if (isOpen(context, student, activityId)) actIn(context, student, activity, act);
  else notify(context, student, 'locked', activityId);
}

function readStop(context: SessionContext, student: Student, activityId: string, stopId: string): void {
  if (findActivity(context.lesson, activityId) === undefined) return;
  if (!isOpen(context, student, activityId)) {
    notify(context, student, 'locked', activityId);
    return;
  }
  const stops = context.stations.ofActivity(activityId).filter(({ role, part }) => role === 'stop' && part === stopId);
  if (!stops.some(({ id }) => isNear(context, student, id, ANSWER_REACH))) {
    notify(context, student, 'too-far', activityId);
    return;
  }
  settleChange(context, student, activityId, recordVisit(context.lesson, student.progress, activityId, stopId));
}
