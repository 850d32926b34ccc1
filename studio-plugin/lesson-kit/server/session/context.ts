/** What every act of a session needs: the lesson's server half, the stations, and the doors to the engine. */
import { activityState, type Gains, type ServerLesson, type StationRole } from '@toolboxai/shared/lesson/rules';
import type { ClassStanding } from '../../common/class-code.ts';
import type { Notice, ServerMessage } from '../../common/protocol.ts';
import type { ProgressSink, Student } from './student.ts';
import type { Teams } from './teams.ts';
import { toView } from './view.ts';

export interface SessionContext {
  readonly lesson: ServerLesson;
  readonly stations: StationList;
  readonly ports: SessionPorts;
  /** Who plays a team's activity together. */
  readonly teams: Teams;
}

export interface SessionPorts {
  /** Seconds; only differences matter. */
  readonly now: () => number;
  readonly send: (studentId: number, message: ServerMessage) => void;
  /** Studs between the student's character and the station; undefined when either is not there. */
  readonly distance: (studentId: number, stationId: string) => number | undefined;
  /** Where the student stands as seen from the front of the station, in studs; undefined when either is not there. */
  readonly placeAt: (studentId: number, stationId: string) => PlaceAt | undefined;
  readonly sink: ProgressSink;
  /** Absent when the place was made for no class. */
  readonly classroom?: ClassroomPort;
}

export interface ClassroomPort {
  readonly standing: (studentId: number) => ClassStanding;
  /** She typed this as her code; what came of it is told to her by whoever checks it. */
  readonly enter: (studentId: number, text: string) => void;
}

export interface PlaceAt {
  /** To the right of the station's middle, for who looks at its front. */
  readonly right: number;
  /** Behind the station's middle, for who looks at its front; in front of it is negative. */
  readonly behind: number;
}

interface StationInfo {
  readonly id: string;
  readonly activityId: string;
  readonly role: StationRole;
  /** Category, object or stop. */
  readonly part?: string;
}

/** The stations that stand in the world now; stations can come while students play. */
export interface StationList {
  readonly find: (stationId: string) => StationInfo | undefined;
  readonly ofActivity: (activityId: string) => readonly StationInfo[];
}

export function isOpen(context: SessionContext, student: Student, activityId: string): boolean {
  return activityState(context.lesson, student.progress, activityId) !== 'locked';
}

/** A position of NaN gives a distance of NaN, which is not near. */
export function isNear(context: SessionContext, student: Student, stationId: string, reach: number): boolean {
  const distance = context.ports.distance(student.id, stationId);
  return distance !== undefined && distance <= reach;
}

export function notify(context: SessionContext, student: Student, notice: Notice, activityId?: string): void {
  context.ports.send(
    student.id,
    activityId === undefined ? { kind: 'notice', notice } : { kind: 'notice', notice, activityId },
  );
}

export function sendView(context: SessionContext, student: Student): void {
  const { classroom, send } = context.ports;
  send(student.id, { kind: 'view', view: toView(context.lesson, student, classroom?.standing(student.id)) });
}

/** Keeps the change, says what was gained by it, and shows where the student stands now. */
export function settleChange(context: SessionContext, student: Student, activityId: string, gains: Gains): void {
  context.ports.sink.save(student.id, student.progress);
  if (gains.xp > 0 || gains.completed || gains.badges.size() > 0) {
    context.ports.send(student.id, {
      kind: 'gained',
      activityId,
      xp: gains.xp,
      completed: gains.completed,
      opened: gains.opened,
      badges: gains.badges,
      finished: gains.finished,
    });
  }
  sendView(context, student);
}
