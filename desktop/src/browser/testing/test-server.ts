/** A running server on an app of its own, and raw HTTP to it: what a hostile page or program could send as well. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openTestApp, type TestApp } from '../../core/testing/test-app.ts';
import { type RunningServer, startServer } from '../server.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TestServer extends TestApp {
  readonly server: RunningServer;
  readonly key: string;
  /** Sends exactly this; nothing of the path or the headers is made neat on the way. */
  send(path: string, options?: RequestOptions & { readonly body?: string | Uint8Array }): Promise<Answer>;
  /** Calls a procedure as the interface does. */
  query(procedure: string, input?: unknown): Promise<Answer>;
  mutate(procedure: string, input?: unknown): Promise<Answer>;
}

export async function startTestServer(): Promise<TestServer> {
  const test = await openTestApp();
  const interfaceDir = join(dirname(test.dataDir), 'ui');
  mkdirSync(join(interfaceDir, 'assets'), { recursive: true });
  writeFileSync(join(interfaceDir, 'index.html'), '<!doctype html><title>ToolBoxAI</title>');
  writeFileSync(join(interfaceDir, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(dirname(test.dataDir), 'private.txt'), 'private');
  const server = await startServer({ app: test.app, port: 0, interfaceDir });
  onTestFinished(() => server.close());
  const key = server.address.split('#key=')[1] ?? '';
  const authorization = `Bearer ${key}`;

  const send: TestServer['send'] = (path, { body, ...options } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: server.port, path, agent: false, ...options }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  return {
    ...test,
    server,
    key,
    send,
    query: (procedure, input) => {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return send(`/api/${procedure}${query}`, { headers: { authorization } });
    },
    mutate: (procedure, input = null) =>
      send(`/api/${procedure}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }),
  };
}

export interface StreamEvent {
  readonly id: string | null;
  readonly name: string | null;
  readonly data: unknown;
}

/** Follows a subscription as a browser's EventSource does, until it ends or `enough` says so. */
export async function follow(
  { server, key }: TestServer,
  procedure: string,
  input: unknown,
  enough: (events: readonly StreamEvent[]) => boolean = () => false,
): Promise<readonly StreamEvent[]> {
  const query = new URLSearchParams({ input: JSON.stringify(input), connectionParams: JSON.stringify({ key }) });
  const giveUp = new AbortController();
  const response = await fetch(`http://127.0.0.1:${server.port}/api/${procedure}?${query}`, {
    headers: { accept: 'text/event-stream' },
    signal: giveUp.signal,
  });
  const events: StreamEvent[] = [];
  if (response.body === null) return events;
  let waiting = '';
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = `${waiting}${piece}`.split('\n\n');
    waiting = blocks.pop() ?? '';
    events.push(...blocks.map(readEvent));
    if (events.some((event) => event.name === 'return') || enough(events)) break;
  }
  giveUp.abort();
  return events;
}

function readEvent(block: string): StreamEvent {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
    }),
  );
  const data = fields.get('data') ?? '';
  return {
    id: fields.get('id') ?? null,
    name: fields.get('event') ?? null,
    data: data === '' ? null : JSON.parse(data),
  };
}
