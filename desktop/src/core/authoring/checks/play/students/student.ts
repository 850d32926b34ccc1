/**
 * One student: what she knows of the lesson, how she decides, and how she does things in the place. Beside her runs a
 * reckoning of what she must have by the rules; wherever the place shows something else, that is a failure of the proof.
 *
 * An attentive student looks at the screen after everything that should show there. In a full class nobody does: there
 * the buttons that she finds and the standing at the end of each activity say whether all is well.
 */
import type { ReplayEvent } from '@toolboxai/shared/lesson';
import {
  type Answer,
  type Gains,
  levelAt,
  newProgress,
  recordAnswer,
  recordVisit,
  type StudentProgress,
} from '@toolboxai/shared/lesson/rules';
import type { FailureCode } from '../failures.ts';
import { DECIDE_SECONDS, KEY_SECONDS, LOOK_AROUND_SECONDS, PRESS_SECONDS, readingTime } from '../pace.ts';
import type { Playbook, StationInPlace } from '../playbook.ts';
import type { Mind } from './minds.ts';
import { act, look, type Play, wait } from './playing.ts';
import type { Touch } from './put-in.ts';
import { type Standing, shows, standingShown } from './seeing.ts';

export type ToldEvent = ReplayEvent extends infer Event
  ? Event extends ReplayEvent
    ? Omit<Event, 'at' | 'studentId'>
    : never
  : never;

/** What a student tells to whoever records the scene. */
export interface Notebook {
  event(student: Student, event: ToldEvent): void;
  failure(student: Student, code: FailureCode, about: FailureAbout): void;
}

export interface FailureAbout {
  readonly partId?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A student cannot go on; the failure is told already. */
export class Stuck extends Error {
  override readonly name = 'Stuck';
}

export interface StudentOptions {
  readonly id: number;
  readonly mind: Mind;
  readonly book: Playbook;
  readonly notebook: Notebook;
  readonly attentive: boolean;
  /** By which everything takes longer for her; 1 for the usual pace. */
  readonly slowness: number;
}

/** Seconds within which something must show after what caused it. Short lines wait their turn on the screen. */
const SHOWN_WITHIN = 25;
/** And within which the standing must. */
const STANDS_WITHIN = 5;

export class Student {
  readonly id: number;
  readonly mind: Mind;
  readonly book: Playbook;
  readonly attentive: boolean;
  /** What she must have by the rules. */
  readonly progress: StudentProgress;
  /** What she has put in at each question on this device. */
  readonly drafts = new Map<string, Answer>();
  /** What she is at, for failures. */
  activityId: string | null = null;
  readonly #notebook: Notebook;
  readonly #slowness: number;
  readonly #told = new Set<FailureCode>();

  constructor({ id, mind, book, notebook, attentive, slowness }: StudentOptions) {
    this.id = id;
    this.mind = mind;
    this.book = book;
    this.attentive = attentive;
    this.#notebook = notebook;
    this.#slowness = slowness;
    this.progress = newProgress(book.data.server);
  }

  // What she does

  *press(button: string): Play {
    const outcome = yield* act({ kind: 'press', button }, PRESS_SECONDS * this.#slowness);
    if (!outcome.done) throw this.stuck('button-missing', { params: { button, detail: outcome.detail } });
  }

  *touch(touches: readonly Touch[]): Play {
    for (const touch of touches) {
      if (touch.kind === 'press') yield* this.press(touch.button);
      else yield* this.write(touch.field, touch.text);
    }
  }

  *write(field: string, text: string): Play {
    const seconds = (PRESS_SECONDS + text.length * KEY_SECONDS) * this.#slowness;
    const outcome = yield* act({ kind: 'write', field, text }, seconds);
    if (!outcome.done) throw this.stuck('field-missing', { params: { field, detail: outcome.detail } });
  }

  /** Walks to a station of the activity that she is at, and uses it. */
  *use(at: StationInPlace): Play {
    yield* this.walkTo(at);
    const { id, activityId, label } = at.station;
    const seconds = PRESS_SECONDS * this.#slowness;
    let outcome = yield* act({ kind: 'use', stationId: at.placeId }, seconds);
    if (outcome.reason === 'hidden' || outcome.reason === 'out-of-reach') {
      // Another station opened beside it while she was on her way, or her way became longer: she looks again where to stand.
      yield* this.walkTo(at);
      outcome = yield* act({ kind: 'use', stationId: at.placeId }, seconds);
    }
    if (!outcome.done) {
      const code =
        outcome.reason === 'out-of-reach'
          ? 'prompt-out-of-reach'
          : outcome.reason === 'missing'
            ? 'station-missing'
            : 'station-shut';
      throw this.stuck(code, { partId: id, params: { station: label, detail: outcome.detail } });
    }
    this.tell({ kind: 'opened', activityId, stationId: id });
  }

  *walkTo(at: StationInPlace): Play {
    yield* this.think(LOOK_AROUND_SECONDS);
    const { id, activityId, label } = at.station;
    const outcome = yield* act({ kind: 'walk-to-station', stationId: at.placeId }, 0);
    if (!outcome.done) {
      const code = outcome.reason === 'missing' ? 'station-missing' : 'station-out-of-reach';
      throw this.stuck(code, { partId: id, params: { station: label, detail: outcome.detail } });
    }
    this.tell({ kind: 'reached', activityId, stationId: id });
  }

  *read(text: string): Play {
    yield* wait(readingTime(text, this.book.wordsPerMinute) * this.#slowness);
  }

  *think(seconds = DECIDE_SECONDS): Play {
    yield* wait(seconds * this.#slowness);
  }

  // What she sees

  /** Whether the words come up on her screen; an inattentive student takes it for granted. */
  *sees(words: string): Play<boolean> {
    if (!this.attentive) return true;
    for (let waited = 0; waited <= SHOWN_WITHIN; waited += 1) {
      if (shows(yield* look(), words)) return true;
      yield* wait(1);
    }
    return false;
  }

  *screenWords(): Play<string> {
    return (yield* look()).texts.map(({ text }) => text).join(' | ');
  }

  /** Looks whether the screen says what the rules say. */
  *checkStanding(): Play {
    const { xp } = this.progress;
    const level = levelAt(this.book.data.server.levels, xp).name;
    let shown: Standing | undefined;
    for (let waited = 0; waited <= STANDS_WITHIN; waited += 1) {
      shown = standingShown(yield* look());
      if (shown?.xp === xp && shown.line.includes(level)) return;
      yield* wait(1);
    }
    if (shown === undefined) this.fail('xp-not-shown');
    else if (shown.xp !== xp) this.fail('xp-wrong', { params: { shown: shown.xp, expected: xp } });
    else this.fail('level-wrong', { params: { shown: shown.line, expected: level } });
  }

  // What it is worth

  bookAnswer(activityId: string, answerId: string, partId: string, right: boolean, misconceptionId?: string): void {
    const gains = recordAnswer(this.book.data.server, this.progress, activityId, answerId, right, misconceptionId);
    if (right) this.tell({ kind: 'right', activityId, partId });
    else this.tell({ kind: 'wrong', activityId, partId, misconceptionId: misconceptionId ?? null });
    this.#gained(activityId, gains);
  }

  bookVisit(activityId: string, stopId: string): void {
    const gains = recordVisit(this.book.data.server, this.progress, activityId, stopId);
    this.tell({ kind: 'read', activityId, partId: stopId });
    this.#gained(activityId, gains);
  }

  #gained(activityId: string, { completed, opened, badges, finished }: Gains): void {
    if (completed) this.tell({ kind: 'completed', activityId });
    for (const id of opened) this.tell({ kind: 'unlocked', activityId: id });
    for (const badgeId of badges) this.tell({ kind: 'badge', badgeId });
    if (finished) this.tell({ kind: 'finished', xp: this.progress.xp });
  }

  // What she tells

  tell(event: ToldEvent): void {
    this.#notebook.event(this, event);
  }

  /** Tells a failure, each kind once. */
  fail(code: FailureCode, about: FailureAbout = {}): void {
    if (this.#told.has(code)) return;
    this.#told.add(code);
    this.#notebook.failure(this, code, about);
    this.tell({ kind: 'failed', activityId: this.activityId, code });
  }

  /** The same, to be thrown, for what she cannot get past. */
  stuck(code: FailureCode, about: FailureAbout = {}): Stuck {
    this.fail(code, about);
    return new Stuck(code);
  }
}
