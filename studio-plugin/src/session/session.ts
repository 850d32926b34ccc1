/** Keeps the plugin connected for as long as Studio is open: finds the app, proves, talks, and starts over when it is gone. */
import {
  type AppOperation,
  type PluginOperation,
  PORTS,
  type Problem,
  type StudioIdentity,
} from '@toolboxai/shared/studio-sync';
import { NO_APP } from './diagnose.ts';
import { type Attempt, type Credentials, type Opened, openSession, pairByCode } from './handshake.ts';
import type { Sha256 } from './hmac.ts';
import { Line, pauseAfter } from './line.ts';

export interface SessionEvents {
  readonly searching: () => void;
  /** A new session has begun; what was said in the last one counts no more. */
  readonly opened: () => void;
  readonly connected: (appVersion: string) => void;
  readonly trouble: (problem: Problem) => void;
  /** The app does not know this plugin, or the plugin has no secret: a code must be typed. */
  readonly codeNeeded: (problem: Problem | undefined) => void;
  readonly received: (op: AppOperation) => void;
}

export interface SessionOptions {
  readonly identity: StudioIdentity;
  readonly sha256: Sha256;
  /** The port of the app that installed this plugin. */
  readonly port: number | undefined;
  /** All secrets that the plugin knows, in the order in which they are tried. */
  readonly credentials: () => readonly Credentials[];
  readonly keep: (credentials: Credentials) => void;
  readonly events: SessionEvents;
}

export class Session {
  private readonly options: SessionOptions;
  private line: Line | undefined;
  private isOver = false;
  /** Ends the pause before the next try. */
  private isHurried = false;

  constructor(options: SessionOptions) {
    this.options = options;
  }

  /** Returns when `close` was called. */
  run(): void {
    const { events, credentials } = this.options;
    let failures = 0;
    events.searching();
    while (!this.isOver) {
      const known = credentials();
      if (known.isEmpty()) {
        events.codeNeeded(undefined);
        this.pause(math.huge);
        continue;
      }
      const attempt = this.connect(known);
      if (attempt.ok) {
        failures = 0;
        this.talk(attempt.value);
        events.searching();
        continue;
      }
      if (attempt.problem.code === 'plugin-unknown') events.codeNeeded(attempt.problem);
      else events.trouble(attempt.problem);
      this.pause(pauseAfter(++failures));
    }
  }

  send(op: PluginOperation): void {
    this.line?.send(op);
  }

  /** Tries at once instead of after the pause. */
  hurry(): void {
    this.isHurried = true;
  }

  pair(code: string): void {
    const attempt = this.onPorts((port) => pairByCode(port, code, this.options.sha256));
    if (attempt.ok) this.options.keep(attempt.value);
    else this.options.events.codeNeeded(attempt.problem);
    this.isHurried = attempt.ok;
  }

  close(): void {
    this.isOver = true;
    this.line?.close();
  }

  private connect(known: readonly Credentials[]): Attempt<Opened> {
    const { identity, sha256 } = this.options;
    return this.onPorts((port) => {
      let attempt: Attempt<Opened> = { ok: false, status: 0, problem: NO_APP };
      for (const credentials of known) {
        attempt = openSession(port, credentials, identity, sha256);
        if (attempt.ok || !OF_ANOTHER_APP.has(attempt.problem.code)) break;
      }
      return attempt;
    });
  }

  /** The first port where it succeeds; otherwise what is most worth telling. */
  private onPorts<T>(attempt: (port: number) => Attempt<T>): Attempt<T> {
    let told: Attempt<T> = { ok: false, status: 0, problem: NO_APP };
    for (const port of this.ports()) {
      const outcome = attempt(port);
      if (outcome.ok) return outcome;
      // The first is the port that the plugin was told of.
      if (told.problem.code === NO_APP.code) told = outcome;
      // Studio itself is in the way, so the other ports are no better.
      if (outcome.status === 0 && BY_STUDIO.has(outcome.problem.code)) return outcome;
    }
    return told;
  }

  private ports(): readonly number[] {
    const { port } = this.options;
    const others = PORTS.filter((other) => other !== port);
    return port === undefined ? others : [port, ...others];
  }

  private talk(opened: Opened): void {
    const { events } = this.options;
    const line = new Line(opened, {
      received: (op) => events.received(op),
      health: (problem) => {
        if (problem === undefined) events.connected(opened.grant.appVersion);
        else events.trouble(problem);
      },
    });
    this.line = line;
    events.opened();
    events.connected(opened.grant.appVersion);
    line.run();
    this.line = undefined;
  }

  private pause(seconds: number): void {
    const endsAt = os.clock() + seconds;
    while (os.clock() < endsAt && !this.isHurried && !this.isOver) task.wait(0.1);
    this.isHurried = false;
  }
}

const BY_STUDIO = new Set(['http-off', 'permission', 'quota']);
/** Another secret may be the right one here. */
const OF_ANOTHER_APP = new Set(['plugin-unknown', 'wrong-app']);
