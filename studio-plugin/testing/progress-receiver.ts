/**
 * A receiver of progress over real HTTP, as the wire contract has it: what the bridge and the sync server will be. It keeps
 * each event once, checks codes, and can be made to fail as real ones do.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { JoinAnswer, JoinClaim, ProgressEvent, ProgressReceipt } from '@toolboxai/shared/lesson/play';
import { LARGEST_PROGRESS_BODY, readJoinClaim, readProgressBatch } from '@toolboxai/shared/wire';

/** `deaf`: refuses connections' requests with 503. `mute`: keeps what comes and says nothing. `blocked`: a school's filter answers. */
export type ReceiverMood = 'well' | 'deaf' | 'mute' | 'blocked';

export class ProgressReceiver {
  readonly events = new Map<string, ProgressEvent>();
  /** Everything that was sent, for looking for names. */
  readonly bodies: string[] = [];
  mood: ReceiverMood = 'well';
  duplicates = 0;
  unreadable = 0;
  unauthorised = 0;
  readonly origin: string;
  readonly #server: Server;
  readonly #token: string;
  readonly #codes: Readonly<Record<string, string>>;
  readonly #claims = new Map<string, string>();

  private constructor(server: Server, origin: string, token: string, codes: Readonly<Record<string, string>>) {
    this.#server = server;
    this.origin = origin;
    this.#token = token;
    this.#codes = codes;
  }

  /** @param codes roster entry ids by join code */
  static async listen(token: string, codes: Readonly<Record<string, string>> = {}): Promise<ProgressReceiver> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');
    const receiver = new ProgressReceiver(server, `http://127.0.0.1:${address.port}`, token, codes);
    server.on('request', (request, response) => receiver.#answer(request, response));
    return receiver;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      this.bodies.push(body);
      const [status, answer] = this.#statusFor(request, body);
      if (this.mood === 'mute') response.destroy();
      else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  }

  #statusFor({ method, url, headers }: IncomingMessage, body: string): readonly [number, unknown] {
    if (this.mood === 'deaf') return [503, { error: 'busy' }];
    if (this.mood === 'blocked') return [200, 'This page is blocked.'];
    if (method !== 'POST') return [405, {}];
    if (headers.authorization !== `Bearer ${this.#token}`) {
      this.unauthorised += 1;
      return [401, {}];
    }
    if (body.length > LARGEST_PROGRESS_BODY) return [413, {}];
    const value: unknown = JSON.parse(body);
    if (url === '/progress/v1/events') return this.#takeIn(value);
    if (url !== '/progress/v1/join') return [404, {}];
    const claim = readJoinClaim(value);
    return claim === undefined ? [400, {}] : [200, this.#link(claim)];
  }

  #takeIn(value: unknown): readonly [number, unknown] {
    const read = readProgressBatch(value);
    if (read === undefined) {
      this.unreadable += 1;
      return [400, {}];
    }
    let accepted = 0;
    for (const event of read.batch.events) {
      if (this.events.has(event.id)) this.duplicates += 1;
      else {
        this.events.set(event.id, event);
        accepted += 1;
      }
    }
    const duplicates = read.batch.events.length - accepted;
    const receipt: ProgressReceipt = {
      protocol: 'toolboxai-progress',
      version: 1,
      accepted,
      duplicates,
      refused: read.refused,
    };
    return [200, receipt];
  }

  #link({ code, pseudonym }: JoinClaim): JoinAnswer {
    const rosterEntryId = this.#codes[code];
    if (rosterEntryId === undefined) return { outcome: 'unknown' };
    const holder = this.#claims.get(rosterEntryId) ?? pseudonym;
    if (holder !== pseudonym) return { outcome: 'taken' };
    this.#claims.set(rosterEntryId, pseudonym);
    return { outcome: 'linked', rosterEntryId };
  }
}
