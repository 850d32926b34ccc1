/**
 * Writes down what happens in a scene: events and walks for the replay, failures for the proof. What scripts say and what
 * devices hear is looked at whenever the scene pauses.
 */
import {
  type PlayFailure,
  type PlaySceneId,
  type ReplayEvent,
  type ReplayScene,
  type ReplayStay,
  type TrackPoint,
  writeTrack,
} from '@toolboxai/shared/lesson';
import { activityProgress } from '@toolboxai/shared/lesson/rules';
import type { Watcher } from './conduct.ts';
import type { Failure } from './failures.ts';
import type { Playbook } from './playbook.ts';
import {
  HEARD,
  isSceneDue,
  LISTEN,
  LISTEN_ON_SERVER,
  READ_ALL,
  type Readable,
  readablesOf,
  type Scanner,
  SECRET_NAMES,
  type SecretUse,
} from './secrets/index.ts';
import type { Observation, Stage } from './stage.ts';
import type { FailureAbout, Notebook, Student, ToldEvent } from './students/student.ts';

export interface RecorderOptions {
  readonly scene: PlaySceneId;
  readonly book: Playbook;
  readonly scanner: Scanner;
  /**
   * Whether devices are searched for secrets, and listened to; then the full names of modules that are the same in every
   * place and need no search.
   */
  readonly spies: { readonly knownModules: readonly string[] } | null;
  readonly onMoment: (student: Student | undefined, at: number) => void;
  readonly onEnd: () => void;
}

interface Stay {
  readonly from: number;
  to: number;
  readonly points: TrackPoint[];
}

export class Recorder implements Notebook, Watcher {
  readonly failures: Failure[] = [];
  readonly #options: RecorderOptions;
  readonly #stage: Stage;
  readonly #events: ReplayEvent[] = [];
  readonly #stays = new Map<Student, Stay[]>();
  readonly #ends = new Map<Student, number>();
  readonly #told = new Set<string>();
  readonly #here = new Set<Student>();
  readonly #searched = new Set<Student>();
  readonly #heard = new Map<Student, readonly Readable[]>();
  /** What devices told the server, each message once. */
  readonly #messages = new Map<string, unknown>();
  #listening = false;
  /** Who did something, and when, in order. */
  readonly #acts: { readonly at: number; readonly student: Student }[] = [];
  #at = 0;
  #last: Student | undefined;

  constructor(stage: Stage, options: RecorderOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  // Told by students

  event(student: Student, event: ToldEvent): void {
    this.#last = student;
    // The fields are those of one kind of event; the union cannot be spread back together.
    this.#events.push({ at: tenths(this.#at), studentId: student.id, ...event } as ReplayEvent);
  }

  failure(student: Student, code: Failure['code'], { partId, params = {} }: FailureAbout): void {
    this.failures.push({
      code,
      scene: this.#options.scene,
      student: whoOf(student),
      activityId: student.activityId,
      ...(partId === undefined ? {} : { partId }),
      at: this.#at,
      params,
    });
  }

  // Told by the conductor

  moment(at: number): void {
    this.#at = at;
  }

  async joined(student: Student): Promise<void> {
    const stays = this.#stays.get(student) ?? [];
    stays.push({ from: this.#at, to: this.#at, points: [] });
    this.#stays.set(student, stays);
    this.#here.add(student);
    this.event(student, { kind: 'joined' });
    if (this.#options.spies === null) return;
    if (!this.#listening) await this.#stage.evaluate('server', LISTEN_ON_SERVER);
    this.#listening = true;
    await this.#stage.evaluate(student.id, LISTEN);
  }

  async left(student: Student): Promise<void> {
    await this.#spyOn(student, true);
    await this.#follow();
    const stay = this.#stays.get(student)?.at(-1);
    if (stay !== undefined) stay.to = this.#at;
    this.#here.delete(student);
    this.event(student, { kind: 'left' });
  }

  acted(student: Student): void {
    this.#acts.push({ at: this.#at, student });
  }

  ended(student: Student): void {
    this.#ends.set(student, this.#at);
    this.#options.onEnd();
  }

  restarted(): void {
    this.#listening = false;
  }

  async pause(): Promise<void> {
    this.#at = Math.max(this.#at, this.#stage.now);
    this.#options.onMoment(this.#last, this.#at);
    await this.#follow();
    for (const observation of await this.#stage.observations()) this.#observe(observation);
    for (const student of this.#here) await this.#spyOn(student, false);
    if (!this.#listening) return;
    for (const { value } of readablesOf(await this.#stage.evaluate('server', HEARD))) {
      const [message] = Array.isArray(value) ? value : [];
      this.#messages.set(JSON.stringify(message), message);
    }
  }

  /** The messages of honest devices, in the order in which each was first sent; none where nobody listens. */
  get messages(): readonly unknown[] {
    return [...this.#messages.values()];
  }

  /** Seconds from her first joining until her part was over. */
  secondsOf(student: Student): number {
    const from = this.#stays.get(student)?.[0]?.from ?? 0;
    return (this.#ends.get(student) ?? this.#at) - from;
  }

  scene(): ReplayScene {
    return {
      id: this.#options.scene,
      duration: tenths(this.#at),
      students: [...this.#stays].map(([{ id, mind }, stays]) => ({
        id,
        kind: mind.kind,
        misconceptionId: mind.misconceptionId,
        stays: stays.map(toReplayStay(this.#options.book)),
      })),
      events: this.#events.toSorted((a, b) => a.at - b.at),
    };
  }

  // What the place says

  async #follow(): Promise<void> {
    const students = new Map([...this.#stays].map(([student, stays]) => [student.id, stays]));
    for (const { studentId, at, x, z } of await this.#stage.tracks()) {
      students.get(studentId)?.at(-1)?.points.push({ at, x, z });
    }
  }

  #observe({ at, studentId, kind, script, line, message }: Observation): void {
    if (kind === 'print') return;
    // The same for every student who meets it, whatever number stands in it.
    const name = `${kind} ${script}:${line}: ${message.replace(/\d+/g, '#')}`;
    if (this.#told.has(name)) return;
    this.#told.add(name);
    const student = this.#whoMet(studentId, at);
    const attack = student?.mind.kind === 'hostile' ? this.#attackBefore(student, at) : undefined;
    const where = { script, line: line ?? '?', reason: message };
    this.failures.push({
      code: attack !== undefined && kind === 'error' ? 'hostile-broke-script' : OBSERVED[kind],
      scene: this.#options.scene,
      student: student === undefined ? null : whoOf(student),
      activityId: this.#activityAt(student, at),
      at,
      params: attack === undefined ? where : { what: attack, ...where },
    });
  }

  /** The student on whose device it happened; on the server, who did something last before it. */
  #whoMet(studentId: number | null, at: number): Student | undefined {
    if (studentId === null) return this.#acts.findLast((act) => act.at <= at)?.student;
    return [...this.#stays.keys()].find((student) => student.id === studentId);
  }

  /** The attack under way; none once she plays like anyone else. */
  #attackBefore({ id }: Student, at: number): string | undefined {
    const last = this.#events.findLast((event) => event.studentId === id && event.at <= tenths(at));
    return last?.kind === 'attack' ? last.what : last?.kind === 'joined' ? 'the first' : undefined;
  }

  #activityAt(student: Student | undefined, at: number): string | null {
    if (student === undefined) return null;
    for (let index = this.#events.length - 1; index >= 0; index -= 1) {
      const event = this.#events[index];
      if (event === undefined || event.studentId !== student.id || event.at > tenths(at)) continue;
      if ('activityId' in event && event.activityId !== null && event.kind !== 'unlocked') return event.activityId;
    }
    return student.activityId;
  }

  /**
   * What her device heard since the last time and, once, everything that it can read. An answer to what she did a moment ago
   * may be heard before she has noted it down herself, so whatever is heard is judged when she had time for that.
   */
  async #spyOn(student: Student, isLast: boolean): Promise<void> {
    const { spies } = this.#options;
    if (spies === null) return;
    for (const heard of this.#heard.get(student) ?? []) this.#search(student, heard, 'answer-sent');
    const fresh = readablesOf(await this.#stage.evaluate(student.id, HEARD));
    this.#heard.set(student, isLast ? [] : fresh);
    if (isLast) for (const heard of fresh) this.#search(student, heard, 'answer-sent');
    if (this.#searched.has(student)) return;
    this.#searched.add(student);
    const all = readablesOf(await this.#stage.evaluate(student.id, READ_ALL, [...spies.knownModules]));
    for (const readable of all) this.#search(student, readable, 'answer-in-place');
  }

  #search(student: Student, readable: Readable, code: 'answer-sent' | 'answer-in-place'): void {
    const { book, scanner, scene } = this.#options;
    for (const { uses, where } of scanner.scan(readable)) {
      if (uses.some((use) => isDue(book, student, use))) continue;
      const [{ kind, activityId, answerId }] = uses;
      const name = `${code} ${kind} ${activityId} ${answerId}`;
      if (this.#told.has(name)) continue;
      this.#told.add(name);
      const about = answerId === null ? undefined : book.answer(activityId, answerId);
      this.failures.push({
        code,
        scene,
        student: code === 'answer-sent' ? whoOf(student) : null,
        activityId,
        ...(about === undefined ? {} : { partId: about.partId }),
        at: code === 'answer-sent' ? this.#at : null,
        params: {
          what: SECRET_NAMES[kind],
          about: about?.words ?? book.activity(activityId).title,
          where,
        },
      });
    }
  }
}

const OBSERVED = { error: 'script-error', warning: 'script-warning', kick: 'thrown-out' } as const;

/** What a student may know by what she has done: feedback after a try, hints she took, the rest when it is right. */
function isDue({ data }: Playbook, { progress }: Student, { kind, activityId, answerId }: SecretUse): boolean {
  const activity = activityProgress(progress, activityId);
  if (activity === undefined) return false;
  if (kind === 'talk' && answerId !== null) {
    const talk = data.server.activities.find(({ id }) => id === activityId);
    return talk?.kind === 'dialogue' && isSceneDue(talk, progress, answerId);
  }
  // Hints of an activity as a whole are kept among what was shown.
  if (kind === 'hint' && answerId === null && activity.visited.some((id) => id.startsWith('hint-'))) return true;
  if (answerId === null && activity.complete) return true;
  const answers = activity.answers.filter(({ id }) => answerId === null || id === answerId);
  if (answers.every(({ right, explained }) => right || explained)) return true;
  if (kind === 'feedback') return answers.some(({ tries }) => tries > 0);
  return kind === 'hint' && answers.some(({ hints }) => hints > 0);
}

function whoOf({ id, mind: { kind, misconceptionId } }: Student): NonNullable<PlayFailure['student']> {
  return { kind, id, misconceptionId };
}

function toReplayStay({ lesson }: Playbook): (stay: Stay) => ReplayStay {
  const { x, z } = lesson.world.spawn.position;
  return ({ from, to, points }) => ({
    from: tenths(from),
    to: tenths(to),
    track: writeTrack(points.length === 0 ? [{ at: from, x, z }] : points),
  });
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10);
}
