/**
 * WebSockets for simulated plugins, to loopback only, as Studio opens them: with the headers that the plugin names, without an Origin,
 * and with frames of at most 64 MiB.
 */
import { WebSocket } from 'ws';
import type { OpenStream } from './streams.ts';

const MAX_FRAME = 64 * 1024 * 1024;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** How Studio introduces itself. */
const USER_AGENT = 'RobloxStudio/WinInet';

export const webSockets: OpenStream = ({ url, headers }, listener) => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !LOOPBACK.has(address.hostname)) {
    queueMicrotask(() => listener.failed(0, `not simulated: WebSockets to ${address?.host ?? url}`));
    return { send() {}, close() {}, cut() {} };
  }
  address.protocol = address.protocol === 'https:' || address.protocol === 'wss:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(address, {
    headers: { 'user-agent': USER_AGENT, ...headers },
    maxPayload: MAX_FRAME,
    perMessageDeflate: false,
  });
  let over = false;
  const end = (tell: () => void) => {
    if (over) return;
    over = true;
    tell();
  };
  let raw = '';
  socket.on('upgrade', (response) => {
    const pairs: string[] = [];
    for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) {
      pairs.push(`${response.rawHeaders[at]}: ${response.rawHeaders[at + 1]}`);
    }
    raw = pairs.join('\r\n');
  });
  socket.on('open', () => listener.opened(101, raw));
  socket.on('message', (data) => listener.message(data.toString()));
  socket.on('unexpected-response', (request, response) => {
    end(() => listener.failed(response.statusCode ?? 0, `HTTP ${response.statusCode} ${response.statusMessage}`));
    response.resume();
    request.destroy();
  });
  socket.on('error', (error) => end(() => listener.failed(0, error.message)));
  socket.on('close', () => end(() => listener.closed()));
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close() {
      over = true;
      socket.close();
    },
    cut() {
      over = true;
      socket.terminate();
    },
  };
};
