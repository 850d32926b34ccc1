/**
 * The WebSocket transport: the same frames over the same session. Pages of any site may open a WebSocket to 127.0.0.1, and no
 * same-origin policy stops them; so the upgrade is refused before it is answered, by the rules of every other request.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { pluginFrameSchema } from '@toolboxai/shared/wire';
import { type WebSocket, WebSocketServer } from 'ws';
import { isForBridge } from './access.ts';
import { Refusal } from './refusals.ts';
import { LARGEST_BODY, sessionOf } from './routes.ts';
import type { Pushing, Session } from './session.ts';
import type { Sessions } from './sessions.ts';

const PING_MS = 20_000;
/** Codes of closing: the sender was at fault, or sent too often. */
const POLICY_VIOLATION = 1008;
const GOING_AWAY = 1001;

export interface SocketOptions {
  readonly sessions: Sessions;
  readonly port: () => number;
}

/** Serves sockets on the server. Returns how to end it. */
export function serveSockets(server: Server, { sessions, port }: SocketOptions): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_BODY, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy());
    if (!isForBridge(request.headers, port())) return refuse(connection, '403 Forbidden');
    if (request.url !== '/studio/socket') return refuse(connection, '404 Not Found');
    let session: Session;
    try {
      session = sessionOf(sessions, request);
    } catch (error) {
      return refuse(connection, error instanceof Refusal && error.status === 410 ? '410 Gone' : '401 Unauthorized');
    }
    sockets.handleUpgrade(request, connection, head, (socket) => converse(session, socket));
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function converse(session: Session, socket: WebSocket): void {
  const side: Pushing = {
    send: (frame) => socket.send(frame),
    close: () => socket.close(GOING_AWAY),
  };
  let alive = true;
  const pulse = setInterval(() => {
    if (!alive) socket.terminate();
    alive = false;
    socket.ping();
  }, PING_MS);
  pulse.unref();
  socket.on('pong', () => {
    alive = true;
  });
  socket.on('message', (data, isBinary) => {
    alive = true;
    const frame = isBinary ? undefined : frameIn(String(data));
    if (frame === undefined || session.mayCome() > 0) socket.close(POLICY_VIOLATION);
    else session.hear(side, frame);
  });
  // The library closes after an error; the session goes on over the next transport.
  socket.on('error', () => {});
  socket.on('close', () => {
    clearInterval(pulse);
    session.detach(side);
  });
  session.attach(side);
}

function frameIn(text: string) {
  try {
    return pluginFrameSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
