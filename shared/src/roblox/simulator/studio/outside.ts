/**
 * Everything around the machine of a Studio session: its HTTP requests and connections. Requests hold the virtual clock until they are
 * answered, as in any simulation, but for those that are said to be long polls: these are answered whenever the server does.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { LuauValue } from '../../luau/index.ts';
import { type Answer, answerAll, type HttpSettings, type Question } from '../services/index.ts';
import { Network } from './network.ts';
import type { StudioHttp, StudioOptions } from './session.ts';
import { Streams } from './streams.ts';

/** Longest time that open connections may keep the virtual clock waiting at a stretch, in real milliseconds. */
const LONGEST_WAIT_MS = 2_000;

export class Outside {
  readonly network = new Network();
  readonly streams: Streams;
  readonly #http: HttpSettings;
  readonly #isLongPoll: NonNullable<StudioHttp['longPoll']>;
  readonly #quietMs: number;
  readonly #held = new Set<Promise<unknown>>();
  readonly #ready: Answer[] = [];
  #polls = 0;

  constructor({ services = {}, openStream, quietMs = 5 }: StudioOptions) {
    const { longPoll = () => false, fetch, ...http } = services.http ?? {};
    this.streams = new Streams(openStream);
    this.#http = fetch === undefined ? http : { ...http, fetch: this.network.through(fetch) };
    this.#isLongPoll = longPoll;
    this.#quietMs = quietMs;
  }

  /** Whether something may arrive while nobody asks. */
  get busy(): boolean {
    return this.streams.busy || this.#polls > 0 || this.#ready.length > 0;
  }

  /** Begins to answer. */
  ask(questions: readonly Question[]): void {
    for (const question of questions) {
      if (question.kind === 'stream') {
        const problem = this.streams.perform(question.payload);
        const { id } = question;
        this.#ready.push(
          problem === undefined ? { id, ok: true, value: true } : { id, ok: false, value: `not simulated: ${problem}` },
        );
      } else this.#answer(question);
    }
  }

  /** What was answered since the last call. */
  answers(): readonly Answer[] {
    return this.#ready.splice(0);
  }

  /** Waits for the requests that hold the clock, then until connections have been quiet for a moment. */
  async settle(): Promise<void> {
    while (this.#held.size > 0) await Promise.race(this.#held);
    if (!this.busy) return;
    const latest = performance.now() + LONGEST_WAIT_MS;
    do await pause(Math.min(2, this.#quietMs));
    while (this.#isTalking() && performance.now() < latest);
  }

  #isTalking(): boolean {
    return this.streams.connecting || performance.now() - this.streams.lastActivity < this.#quietMs;
  }

  end(): void {
    this.streams.end();
    this.network.set(false);
  }

  #answer(question: Question): void {
    const poll = question.kind === 'http' && this.#isLongPoll(requestOf(question.payload));
    const done = answerAll([question], this.#http).then((answers) => {
      this.#ready.push(...answers);
      this.#held.delete(done);
      if (poll) this.#polls -= 1;
    });
    if (poll) this.#polls += 1;
    else this.#held.add(done);
  }
}

function requestOf(payload: LuauValue): { readonly url: string; readonly method: string } {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return { url: '', method: '' };
  const entries: Readonly<Record<string, LuauValue | undefined>> = Object.fromEntries(Object.entries(payload));
  return { url: String(entries.url), method: String(entries.method) };
}
