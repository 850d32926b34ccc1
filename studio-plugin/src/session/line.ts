/**
 * A session's line to the app: what is sent arrives once and in order, whatever is dropped or doubled on the way. Goes over a
 * socket where Studio has them and over long polls otherwise, changing between the two without losing anything.
 */
import {
  type AppOperation,
  acknowledged,
  emptyOutbox,
  type Frame,
  type Outbox,
  type PluginOperation,
  type Problem,
  put,
  RECONNECT_SECONDS,
  takeIn,
} from '@toolboxai/shared/studio-sync';
import type { Opened } from './handshake.ts';
import { type Answer, openSocket, post } from './web.ts';

const HttpService = game.GetService('HttpService');

/** An operation as JSON, made once. */
interface Packed {
  readonly json: string;
}

/** Of a frame around its operations. */
const FRAME_ROOM = 200;
/** Seconds until what came over a socket is acknowledged at the latest. */
const ACK_PAUSE = 0.5;

export interface LineEvents {
  readonly received: (op: AppOperation) => void;
  /** The line works, or what is in its way; it is tried again by itself. */
  readonly health: (problem: Problem | undefined) => void;
}

export class Line {
  private readonly opened: Opened;
  private readonly events: LineEvents;
  private outbox: Outbox<Packed> = emptyOutbox<Packed>();
  private ack = 0;
  /** Up to here everything is on its way or has arrived. */
  private sent = 0;
  private isSending = false;
  private isOver = false;
  private socket: WebStreamClient | undefined;
  private owesAck = false;

  constructor(opened: Opened, events: LineEvents) {
    this.opened = opened;
    this.events = events;
  }

  send(op: PluginOperation): void {
    this.outbox = put(this.outbox, { json: HttpService.JSONEncode(op) });
    task.defer(() => this.flush());
  }

  /** Runs until the app does not know the session any more. */
  run(): void {
    task.spawn(() => this.keepSocket());
    let failures = 0;
    while (!this.isOver) {
      if (this.socket !== undefined) {
        task.wait(ACK_PAUSE);
        continue;
      }
      const answer = post(this.opened.port, '/studio/poll', this.frame([]), this.opened);
      if (this.take(answer)) failures = 0;
      else if (!this.isOver) {
        this.sent = 0;
        task.wait(pauseAfter(++failures));
      }
      this.flush();
    }
    this.socket?.Close();
  }

  close(): void {
    this.isOver = true;
    this.socket?.Close();
    post(this.opened.port, '/studio/bye', '{}', this.opened);
  }

  /** Sends what has not been sent, by whichever way is open. */
  private flush(): void {
    if (this.isSending || this.isOver) return;
    this.isSending = true;
    for (let batch = this.nextBatch(); batch.size() > 0 && !this.isOver; batch = this.nextBatch()) {
      const last = batch[batch.size() - 1]?.seq ?? this.sent;
      const frame = this.frame(batch);
      this.sent = last;
      if (this.socket !== undefined) {
        this.socket.Send(frame);
        continue;
      }
      if (this.take(post(this.opened.port, '/studio/send', frame, this.opened))) continue;
      // The poll finds out when the app is there again, and then all of it is sent anew.
      this.sent = 0;
      break;
    }
    this.isSending = false;
  }

  private nextBatch() {
    const batch: { readonly seq: number; readonly op: Packed }[] = [];
    let room = this.opened.grant.largestFrame - FRAME_ROOM;
    for (const entry of this.outbox.waiting) {
      if (entry.seq <= this.sent) continue;
      room -= entry.op.json.size() + 40;
      if (room < 0 && batch.size() > 0) break;
      batch.push(entry);
    }
    return batch;
  }

  private frame(batch: readonly { readonly seq: number; readonly op: Packed }[]): string {
    const ops = batch.map(({ seq, op }) => `{"seq":${seq},"op":${op.json}}`);
    return `{"ack":${this.ack},"ops":[${ops.join(',')}]}`;
  }

  private take(answer: Answer): boolean {
    if (answer.ok) {
      this.events.health(undefined);
      this.takeFrame(answer.body as Frame<AppOperation>);
      return true;
    }
    if (answer.status === 401 || answer.status === 410) this.isOver = true;
    else this.events.health(answer.problem);
    return false;
  }

  private takeFrame({ ack, ops }: Frame<AppOperation>): void {
    if (!typeIs(ack, 'number') || !typeIs(ops, 'table')) return;
    this.outbox = acknowledged(this.outbox, ack);
    const taken = takeIn(this.ack, ops);
    this.ack = taken.ack;
    if (ops.size() > 0) this.owesAck = true;
    for (const op of taken.fresh) this.events.received(op);
  }

  /** Opens a socket, a new one for each try, for as long as the session lasts. */
  private keepSocket(): void {
    let failures = 0;
    while (!this.isOver) {
      const socket = openSocket(this.opened.port, this.opened);
      if (socket === undefined) return;
      const worked = this.holdSocket(socket);
      failures = worked ? 1 : failures + 1;
      if (!this.isOver) task.wait(pauseAfter(failures));
    }
  }

  /** Waits until the socket is lost. Gives whether it ever worked. */
  private holdSocket(socket: WebStreamClient): boolean {
    let isOpen = false;
    let isLost = false;
    const connections = [
      socket.Opened.Connect(() => {
        isOpen = true;
        this.socket = socket;
        this.events.health(undefined);
        // What was on its way over requests may have been lost with them.
        this.sent = 0;
        this.flush();
      }),
      socket.MessageReceived.Connect((message) => {
        const [readable, frame] = pcall(() => HttpService.JSONDecode(message));
        if (readable && typeIs(frame, 'table')) this.takeFrame(frame as unknown as Frame<AppOperation>);
      }),
      socket.Closed.Connect(() => {
        isLost = true;
      }),
      socket.Error.Connect(() => {
        isLost = true;
      }),
    ];
    while (!isLost && !this.isOver) {
      task.wait(ACK_PAUSE);
      if (isOpen && this.owesAck) {
        this.owesAck = false;
        pcall(() => socket.Send(this.frame([])));
      }
    }
    for (const connection of connections) connection.Disconnect();
    if (this.socket === socket) this.socket = undefined;
    this.sent = 0;
    pcall(() => socket.Close());
    return isOpen;
  }
}

/** @param failures in a row, at least one */
export function pauseAfter(failures: number): number {
  const last = RECONNECT_SECONDS.size() - 1;
  return RECONNECT_SECONDS[math.min(failures - 1, last)] ?? 5;
}
