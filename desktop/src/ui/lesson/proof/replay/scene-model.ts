/**
 * A scene of the replay made ready to be shown: tracks as corners in seconds and studs, a short label for each student,
 * events with their order. Pure, and made once for a scene; what a moment looks like is then read from it quickly.
 */
import {
  along,
  type PlayStudentKind,
  type ReplayEvent,
  type ReplayScene,
  readTrack,
  type TrackPoint,
} from '@toolboxai/shared/lesson';

export interface ShownStudent {
  readonly id: number;
  readonly kind: PlayStudentKind;
  readonly misconceptionId: string | null;
  /** The letter of the kind, and a number when there are several of it: `G`, `K12`. */
  readonly label: string;
  /** Pixels by which the mark stands aside, so that students at one station do not hide each other. */
  readonly aside: readonly [right: number, down: number];
  readonly stays: readonly { readonly from: number; readonly to: number; readonly corners: readonly TrackPoint[] }[];
}

export interface ShownEvent {
  /** Place among all events of the scene. */
  readonly index: number;
  /** Seconds since the scene began. */
  readonly at: number;
  readonly student: ShownStudent;
  readonly event: ReplayEvent;
}

export interface SceneModel {
  readonly id: ReplayScene['id'];
  /** Seconds. */
  readonly duration: number;
  readonly students: readonly ShownStudent[];
  /** By time. */
  readonly events: readonly ShownEvent[];
}

export type Letters = Readonly<Record<PlayStudentKind, string>>;

const TENTHS = 10;
/** The golden angle: neighbours in the list stand in directions that are far apart. */
const TURN = 2.399963;
const STEP_ASIDE = 3.5;

export function showScene(scene: ReplayScene, letters: Letters): SceneModel {
  const many = new Map<PlayStudentKind, number>();
  for (const { kind } of scene.students) many.set(kind, (many.get(kind) ?? 0) + 1);
  const counted = new Map<PlayStudentKind, number>();
  const students = scene.students.map(({ id, kind, misconceptionId, stays }, index): ShownStudent => {
    const number = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, number);
    const distance = index === 0 ? 0 : STEP_ASIDE * Math.sqrt(index);
    return {
      id,
      kind,
      misconceptionId,
      label: `${letters[kind]}${(many.get(kind) ?? 0) > 1 ? number : ''}`,
      aside: [distance * Math.cos(index * TURN), distance * Math.sin(index * TURN)],
      stays: stays.map(({ from, to, track }) => ({ from: from / TENTHS, to: to / TENTHS, corners: readTrack(track) })),
    };
  });
  const byId = new Map(students.map((student) => [student.id, student]));
  const events = scene.events.flatMap((event): Omit<ShownEvent, 'index'>[] => {
    const student = byId.get(event.studentId);
    return student === undefined ? [] : [{ at: event.at / TENTHS, student, event }];
  });
  return {
    id: scene.id,
    duration: scene.duration / TENTHS,
    students,
    events: events.toSorted((a, b) => a.at - b.at).map((shown, index) => ({ ...shown, index })),
  };
}

/** Where a student is at a moment; undefined while she is not in the place. */
export function placeAt(
  { stays }: ShownStudent,
  seconds: number,
): { readonly x: number; readonly z: number } | undefined {
  const stay = stays.find(({ from, to }) => seconds >= from && seconds <= to);
  return stay === undefined ? undefined : along(stay.corners, seconds);
}

/** How many of the events, which are in order, have happened by this moment. */
export function happenedBy(events: readonly { readonly at: number }[], seconds: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.at ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `12:05`, with hours only when there are some. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${two(minutes)}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
