/**
 * The connections of WebStreamClients, kept on this side of the machine. What arrives is queued until the session hands it to the
 * engine; the virtual clock waits for it only as long as somebody talks.
 */
import type { LuauValue } from '../../luau/index.ts';

export interface StreamListener {
  /** `headers` as raw text, one `name: value` a line. */
  opened(status: number, headers: string): void;
  message(text: string): void;
  closed(): void;
  failed(status: number, message: string): void;
}

export interface StreamSocket {
  send(text: string): void;
  close(): void;
  /** Ends it without a word to the other side, as a network that is gone. */
  cut(): void;
}

export type OpenStream = (
  request: { readonly url: string; readonly headers: Readonly<Record<string, string>> },
  listener: StreamListener,
) => StreamSocket;

/** As engine/studio/8-streams.luau takes it. */
type StreamEvent = { readonly id: number; readonly kind: string } & Readonly<Record<string, string | number>>;

export class Streams {
  readonly #open: OpenStream | undefined;
  readonly #sockets = new Map<number, StreamSocket>();
  readonly #events: StreamEvent[] = [];
  readonly #connecting = new Set<number>();
  #lastActivity = 0;
  #up = true;

  constructor(open: OpenStream | undefined) {
    this.#open = open;
  }

  /** Whether anything may still arrive. */
  get busy(): boolean {
    return this.#sockets.size > 0 || this.#events.length > 0;
  }

  get connecting(): boolean {
    return this.#connecting.size > 0;
  }

  /** When something last came or went, in real milliseconds as `performance.now()` counts them. */
  get lastActivity(): number {
    return this.#lastActivity;
  }

  /** What arrived since the last call, in order. */
  take(): readonly StreamEvent[] {
    return this.#events.splice(0);
  }

  /** Does what the engine asks: opens, sends, closes. A text says why it cannot. */
  perform(payload: LuauValue): string | undefined {
    const { act, id, url, text, headers } = fields(payload);
    if (typeof id !== 'number') return 'a stream without a number';
    this.#lastActivity = performance.now();
    if (act === 'open' && typeof url === 'string') return this.#connect(id, url, textFields(headers));
    const socket = this.#sockets.get(id);
    if (act === 'send' && typeof text === 'string') socket?.send(text);
    if (act === 'close') {
      this.#forget(id);
      socket?.close();
    }
    return undefined;
  }

  setNetwork(up: boolean): void {
    this.#up = up;
    if (up) return;
    for (const [id, socket] of [...this.#sockets]) {
      this.#forget(id);
      socket.cut();
      this.#tell({ id, kind: 'failed', status: 0, message: 'Connection reset' });
    }
  }

  /** Cuts everything. */
  end(): void {
    for (const [id, socket] of [...this.#sockets]) {
      this.#forget(id);
      socket.cut();
    }
    this.#events.length = 0;
  }

  #connect(id: number, url: string, headers: Readonly<Record<string, string>>): string | undefined {
    if (this.#open === undefined) return 'WebStreamClients without a network';
    if (!this.#up) {
      this.#tell({ id, kind: 'failed', status: 0, message: 'Connection refused' });
      return undefined;
    }
    this.#connecting.add(id);
    // What a socket says after it was forgotten is of no interest any more.
    const known = (act: () => void) => {
      if (this.#sockets.has(id) || this.#connecting.has(id)) act();
    };
    const socket = this.#open(
      { url, headers },
      {
        opened: (status, raw) =>
          known(() => {
            this.#connecting.delete(id);
            this.#tell({ id, kind: 'opened', status, headers: raw });
          }),
        message: (text) => known(() => this.#tell({ id, kind: 'message', text })),
        closed: () =>
          known(() => {
            this.#forget(id);
            this.#tell({ id, kind: 'closed' });
          }),
        failed: (status, message) =>
          known(() => {
            this.#forget(id);
            this.#tell({ id, kind: 'failed', status, message });
          }),
      },
    );
    if (this.#connecting.has(id)) this.#sockets.set(id, socket);
    return undefined;
  }

  #forget(id: number): void {
    this.#sockets.delete(id);
    this.#connecting.delete(id);
  }

  #tell(event: StreamEvent): void {
    this.#lastActivity = performance.now();
    this.#events.push(event);
  }
}

function fields(value: LuauValue | undefined): Readonly<Record<string, LuauValue | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function textFields(value: LuauValue | undefined): Readonly<Record<string, string>> {
  const texts = Object.entries(fields(value)).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  );
  return Object.fromEntries(texts);
}
