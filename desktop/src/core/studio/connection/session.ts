/**
 * One Studio that proved itself: what goes to it and comes from it, over whichever transport is open. Transports come and go;
 * the session keeps what was not acknowledged and takes in what comes once and in order.
 */

import {
  type AppOperation,
  acknowledged,
  emptyOutbox,
  LARGEST_FRAME,
  type Outbox,
  type PluginFrame,
  type PluginOperation,
  put,
  type StudioIdentity,
  takeIn,
} from '@toolboxai/shared/studio-sync';
import { isSame } from './proofs.ts';
import type { RateLimit } from './rate-limits.ts';
import { Bucket } from './rate-limits.ts';

/** A plugin sends a frame for each operation when it is busy; WebSocket messages count alike. */
const FRAMES: RateLimit = { burst: 300, perMinute: 3000 };
/** Who lets so much lie does not read; the session ends and begins anew when it does. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;
/** Sent and not acknowledged over a socket, which does not say when it is full. */
const MOST_ON_THE_WAY = 8 * LARGEST_FRAME;

/** An operation as it is sent, made text once. */
interface Written {
  readonly text: string;
  readonly bytes: number;
}

/** A socket, as the session sees it. */
export interface Pushing {
  send(frame: string): void;
  close(): void;
}

export interface SessionOptions {
  readonly id: string;
  readonly token: string;
  readonly studio: StudioIdentity;
  readonly clock: () => number;
  /** Takes an operation; must not throw. */
  readonly onOperation: (op: PluginOperation) => void;
  readonly onEnd: () => void;
}

/** An operation without its id, which the session gives. */
export type Unsent<T extends { readonly id: string }> = T extends unknown ? Omit<T, 'id'> : never;

export class Session {
  readonly id: string;
  readonly studio: StudioIdentity;
  readonly #options: SessionOptions;
  readonly #bucket: Bucket;
  #outbox: Outbox<Written> = emptyOutbox();
  #waitingBytes = 0;
  #ack = 0;
  #seen: number;
  #poll: ((frame: string) => void) | undefined;
  #socket: { readonly to: Pushing; sent: number; heard: boolean } | undefined;
  #ended = false;

  constructor(options: SessionOptions) {
    this.id = options.id;
    this.studio = options.studio;
    this.#options = options;
    this.#bucket = new Bucket(FRAMES, options.clock);
    this.#seen = options.clock();
  }

  get ended(): boolean {
    return this.#ended;
  }

  isToken(token: string): boolean {
    return isSame(token, this.#options.token);
  }

  /** Seconds to wait before the next frame; 0 when it may come now. */
  mayCome(): number {
    return this.#bucket.take();
  }

  /** Milliseconds since anything was heard; 0 while a transport is open. */
  silentFor(): number {
    return this.#poll !== undefined || this.#socket !== undefined ? 0 : this.#options.clock() - this.#seen;
  }

  /** Queues an operation and returns its id. A session that ended takes nothing. */
  send(op: Unsent<AppOperation>): string {
    const id = `${this.id}:${this.#outbox.last + 1}`;
    if (this.#ended) return id;
    const text = JSON.stringify({ id, ...op });
    const bytes = Buffer.byteLength(text);
    this.#outbox = put(this.#outbox, { text, bytes });
    this.#waitingBytes += bytes;
    if (this.#waitingBytes > MOST_WAITING_BYTES) this.end();
    else this.#deliver();
    return id;
  }

  /** Takes in a frame and answers at once. */
  receive(frame: PluginFrame): string {
    this.#takeIn(frame);
    return this.#acknowledgement();
  }

  /** Takes in a frame; `answer` is called once, with operations or, after `holdMs`, without. Returns what to call when the asker left. */
  poll(frame: PluginFrame, holdMs: number, answer: (frame: string) => void): () => void {
    this.#takeIn(frame);
    this.#poll?.(this.#acknowledgement());
    let timer: NodeJS.Timeout | undefined;
    const finish = (text: string | undefined): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      if (this.#poll === finish) this.#poll = undefined;
      this.#seen = this.#options.clock();
      if (text !== undefined) answer(text);
    };
    timer = setTimeout(() => finish(this.#acknowledgement()), holdMs);
    this.#poll = finish;
    if (this.#ended) finish(this.#acknowledgement());
    else this.#deliver();
    return () => finish(undefined);
  }

  /** Opens a socket; it gets operations once it has said where it stands. A socket that was open closes. */
  attach(to: Pushing): void {
    this.#socket?.to.close();
    this.#socket = { to, sent: 0, heard: false };
    this.#poll?.(this.#acknowledgement());
  }

  /** A frame over the socket. */
  hear(from: Pushing, frame: PluginFrame): void {
    if (this.#socket?.to !== from) return;
    if (!this.#socket.heard) this.#socket.sent = frame.ack;
    this.#socket.heard = true;
    const before = this.#ack;
    this.#takeIn(frame);
    this.#deliver();
    if (this.#ack > before || frame.ops.length > 0) from.send(this.#acknowledgement());
  }

  detach(from: Pushing): void {
    if (this.#socket?.to !== from) return;
    this.#socket = undefined;
    this.#seen = this.#options.clock();
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#poll?.(this.#acknowledgement());
    this.#socket?.to.close();
    this.#socket = undefined;
    this.#outbox = emptyOutbox();
    this.#options.onEnd();
  }

  #takeIn(frame: PluginFrame): void {
    this.#seen = this.#options.clock();
    this.#outbox = acknowledged(this.#outbox, frame.ack);
    this.#waitingBytes = this.#outbox.waiting.reduce((sum, { op }) => sum + op.bytes, 0);
    const { fresh, ack } = takeIn(this.#ack, frame.ops);
    this.#ack = ack;
    for (const op of fresh) if (!this.#ended) this.#options.onOperation(op);
  }

  #deliver(): void {
    const socket = this.#socket;
    if (socket?.heard === true) {
      let onTheWay = this.#outbox.waiting.reduce((sum, { seq, op }) => (seq <= socket.sent ? sum + op.bytes : sum), 0);
      while (onTheWay < MOST_ON_THE_WAY && socket.sent < this.#outbox.last && this.#socket === socket) {
        const { text, last, bytes } = this.#frame(socket.sent);
        socket.sent = last;
        onTheWay += bytes;
        socket.to.send(text);
      }
    } else if (this.#outbox.waiting.length > 0) {
      this.#poll?.(this.#frame(0).text);
    }
  }

  #acknowledgement(): string {
    return `{"ack":${this.#ack},"ops":[]}`;
  }

  /** What waits after that number, as much as a frame takes, and at least one. */
  #frame(after: number): { readonly text: string; readonly last: number; readonly bytes: number } {
    const ops: string[] = [];
    let bytes = 64;
    let last = after;
    for (const { seq, op } of this.#outbox.waiting) {
      if (seq <= after) continue;
      const more = op.bytes + 40;
      if (ops.length > 0 && bytes + more > LARGEST_FRAME) break;
      ops.push(`{"seq":${seq},"op":${op.text}}`);
      bytes += more;
      last = seq;
    }
    return { text: `{"ack":${this.#ack},"ops":[${ops.join(',')}]}`, last, bytes };
  }
}
