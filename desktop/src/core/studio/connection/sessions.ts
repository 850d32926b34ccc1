/** The Studios that are connected. Each is bound to its window and place; a window that comes anew takes the place of its old session. */
import type { PluginOperation, StudioIdentity } from '@toolboxai/shared/studio-sync';
import { sessionEnded, sessionUnknown, tooManyStudios } from './refusals.ts';
import { Session } from './session.ts';

const MOST_SESSIONS = 16;
/** A plugin that is there comes back within half a minute. */
const SILENCE_MS = 90_000;
const MOST_ENDED_KNOWN = 200;

export interface SessionsOptions {
  readonly clock: () => number;
  readonly randomHex: (digits: number) => string;
  readonly onOperation: (session: Session, op: PluginOperation) => void;
  readonly onOpen: (session: Session) => void;
  readonly onEnd: (session: Session) => void;
}

export class Sessions {
  readonly #options: SessionsOptions;
  readonly #open = new Map<string, Session>();
  readonly #ended = new Set<string>();

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  list(): readonly Session[] {
    return [...this.#open.values()];
  }

  /** @throws Refusal `too-many-studios` */
  open(studio: StudioIdentity, token: string): Session {
    const { clock, randomHex, onOperation, onOpen, onEnd } = this.#options;
    this.sweep();
    for (const old of this.list()) if (old.studio.window === studio.window) old.end();
    if (this.#open.size >= MOST_SESSIONS) throw tooManyStudios();
    const session: Session = new Session({
      id: randomHex(16),
      token,
      studio,
      clock,
      onOperation: (op) => onOperation(session, op),
      onEnd: () => {
        this.#open.delete(session.id);
        this.#ended.add(session.id);
        for (const oldest of this.#ended) {
          if (this.#ended.size <= MOST_ENDED_KNOWN) break;
          this.#ended.delete(oldest);
        }
        onEnd(session);
      },
    });
    this.#open.set(session.id, session);
    onOpen(session);
    return session;
  }

  /** The session of a request. @throws Refusal `session-unknown`, `session-ended` */
  find(id: string | undefined, token: string | undefined): Session {
    if (id === undefined || token === undefined) throw sessionUnknown();
    if (this.#ended.has(id)) throw sessionEnded();
    const session = this.#open.get(id);
    if (session === undefined || !session.isToken(token)) throw sessionUnknown();
    return session;
  }

  /** Ends those that have been silent for too long. */
  sweep(): void {
    for (const session of this.list()) if (session.silentFor() > SILENCE_MS) session.end();
  }

  close(): void {
    for (const session of this.list()) session.end();
  }
}
