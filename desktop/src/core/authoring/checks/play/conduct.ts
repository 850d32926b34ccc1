/**
 * Conducts a scene: many students on one clock. All whose time has come act in the same moment, in the order of their ids,
 * so that a scene goes the same way every time; then the clock moves on to the next of them.
 */
import { isAppError } from '@toolboxai/shared/errors';
import type { Stage, StageAct } from './stage.ts';
import type { Play, Seen, Wish } from './students/playing.ts';
import { Stuck, type Student } from './students/student.ts';

export interface CastMember {
  readonly student: Student;
  /** Seconds after the scene began. */
  readonly joinsAt: number;
  readonly play: (student: Student) => Play;
}

/** Told while a scene is conducted. */
export interface Watcher {
  /** Before anything that a student does at this moment. */
  moment(at: number): void;
  joined(student: Student): Promise<void> | void;
  left(student: Student): Promise<void> | void;
  /** Did something in the place at this moment. */
  acted(student: Student): void;
  /** Her part is over, whether she came to its end or got stuck. */
  ended(student: Student): void;
  /** The server ended, and another began: what was done to the old one is gone. */
  restarted(): void;
  /** Now and then, when no one is in the middle of anything. */
  pause(): Promise<void>;
}

export interface ConductOptions {
  readonly stage: Stage;
  readonly cast: readonly CastMember[];
  readonly watcher: Watcher;
  readonly signal?: AbortSignal;
  /** Who is not through by then is stopped and told as `never-finished`. */
  readonly longest: number;
}

/** Moments are gathered into ticks, so that a class acts together more often. */
const TICK = 0.25;
/** Seconds between two pauses. */
const PAUSE_EVERY = 20;

interface Part {
  readonly member: CastMember;
  readonly play: Play;
  due: number;
  /** What she is given when her time comes. */
  give: Seen;
  here: boolean;
  over: boolean;
}

const NOTHING: Seen = { kind: 'nothing' };
/** Of who waits for another server. */
const NEVER = Number.POSITIVE_INFINITY;

export async function conduct({ stage, cast, watcher, signal, longest }: ConductOptions): Promise<void> {
  const parts = cast.map((member): Part => {
    return { member, play: wholePart(member), due: member.joinsAt, give: NOTHING, here: false, over: false };
  });
  let nextPause = PAUSE_EVERY;
  for (;;) {
    signal?.throwIfAborted();
    const playing = parts.filter(({ over }) => !over);
    if (playing.length === 0) break;
    if (playing.every(({ due }) => due === NEVER)) await restart(playing);
    const next = Math.ceil(Math.min(...playing.map(({ due }) => due)) / TICK) * TICK;
    if (next > stage.now) await stage.advance(next - stage.now);
    watcher.moment(stage.now);
    await perform(playing.filter(({ due }) => due <= stage.now + 1e-6));
    if (stage.now < nextPause) continue;
    nextPause = stage.now + PAUSE_EVERY;
    await watcher.pause();
  }
  await stage.advance(1);
  watcher.moment(stage.now);
  await watcher.pause();
  for (const part of parts) await leave(part);
  await watcher.pause();

  /** Lets each go on until she wants something that takes the stage, and does it for all at once. */
  async function perform(ready: readonly Part[]): Promise<void> {
    const acting: { part: Part; act: StageAct; seconds: number }[] = [];
    for (const part of ready) {
      const wish = goOn(part);
      if (wish === undefined) end(part);
      else if (wish.kind === 'act') acting.push({ part, act: wish.act, seconds: wish.seconds });
      else await grant(part, wish);
    }
    const outcomes =
      acting.length === 0 ? [] : await stage.act(acting.map(({ part, act }) => ({ studentId: idOf(part), act })));
    for (const [index, { part, seconds }] of acting.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) throw new RangeError('an act had no outcome');
      part.give = { kind: 'outcome', outcome };
      watcher.acted(part.member.student);
      part.due = stage.now + Math.max(seconds, outcome.seconds);
    }
  }

  function goOn(part: Part): Wish | undefined {
    const { student } = part.member;
    try {
      if (stage.now > longest) {
        throw student.stuck('never-finished', { params: { minutes: Math.round(longest / 60) } });
      }
      const { value, done } = part.play.next(part.give);
      return done === true || value === undefined ? undefined : value;
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      return undefined;
    }
  }

  async function grant(part: Part, wish: Exclude<Wish, { kind: 'act' }>): Promise<void> {
    const { student } = part.member;
    part.give = NOTHING;
    part.due = stage.now;
    switch (wish.kind) {
      case 'wait':
        part.due = stage.now + wish.seconds;
        return;
      case 'look':
        part.give = { kind: 'screen', screen: await stage.screen(student.id) };
        return;
      case 'run':
        part.give = { kind: 'values', values: await runAs(student, wish) };
        return;
      case 'join':
        await stage.join(student.id);
        part.here = true;
        await watcher.joined(student);
        return;
      case 'leave':
        await leave(part);
        return;
      case 'restart':
        part.due = NEVER;
        return;
    }
  }

  async function runAs(student: Student, wish: Extract<Wish, { kind: 'run' }>): Promise<readonly unknown[]> {
    watcher.acted(student);
    try {
      return await stage.evaluate(student.id, wish.source, ...wish.args);
    } catch (error) {
      // What a student runs may fail like any script; the machine itself must go on.
      if (isAppError(error) && error.code === 'simulation-script-error') return [];
      throw error;
    }
  }

  /** Who is through stays in the place until all are. */
  function end(part: Part): void {
    part.over = true;
    watcher.ended(part.member.student);
  }

  async function restart(waiting: readonly Part[]): Promise<void> {
    await watcher.pause();
    for (const part of parts) if (part.here) await watcher.left(part.member.student);
    await stage.restart();
    for (const part of parts) part.here = false;
    for (const part of waiting) part.due = stage.now;
    watcher.moment(stage.now);
    watcher.restarted();
  }

  async function leave(part: Part): Promise<void> {
    if (!part.here) return;
    part.here = false;
    await watcher.left(part.member.student);
    await stage.leave(part.member.student.id);
  }
}

function* wholePart({ student, play }: CastMember): Play {
  yield { kind: 'join' };
  // The place comes to life, and the student looks around.
  yield { kind: 'wait', seconds: 3 };
  yield* play(student);
}

function idOf({ member }: Part): number {
  return member.student.id;
}
