import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOrigins, type HttpRequest, type HttpSettings, sendHttp } from './http.ts';

let server: Server;
let origin: string;
/** Where nobody listens any more. */
let deserted: string;
let seen: { method: string; url: string; headers: Readonly<Record<string, unknown>>; body: Buffer }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(parts) });
      if (url === '/slow') return;
      if (url === '/bytes') response.end(Buffer.from([0xff, 0x00, 0x80]));
      else if (url === '/large') response.end('x'.repeat(1_000));
      else if (url === '/cut') response.destroy();
      else if (url === '/away') response.writeHead(302, { location: 'http://example.com/' }).end();
      else if (url === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (url === '/moved') response.writeHead(303, { location: '/here' }).end();
      else response.writeHead(url === '/missing' ? 404 : 200, { 'X-Kind': 'test' }).end('hello \u00e9');
    });
  });
  origin = await listen(server);
  const gone = createServer();
  deserted = await listen(gone);
  await new Promise((done) => gone.close(done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function listen(listener: Server): Promise<string> {
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  const address = listener.address();
  if (!isAddress(address)) throw new Error('The test server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

async function send(url: string, rest: Partial<HttpRequest & HttpSettings> = {}) {
  seen = [];
  const { method = 'GET', headers = {}, body = { text: '' }, compress = false, ...settings } = rest;
  return await sendHttp({ url, method, headers, body, compress }, { fetch, origins: [origin], ...settings });
}

describe('a request of a simulated server', () => {
  test('reaches a real server and brings its answer', async () => {
    const headers = { 'x-key': 'secret' };
    const answer = await send(`${origin}/a?b=1`, { method: 'POST', headers, body: { text: '{"a":1}' } });
    expect(answer).toMatchObject({ kind: 'answered', status: 200, message: 'OK', body: { text: 'hello \u00e9' } });
    expect(answer).toMatchObject({ headers: { 'x-kind': 'test' } });
    expect(seen).toMatchObject([{ method: 'POST', url: '/a?b=1', headers: { 'x-key': 'secret' } }]);
    expect(seen[0]?.body.toString()).toBe('{"a":1}');
    expect(seen[0]?.headers).toMatchObject({ 'user-agent': 'RobloxGameCloud/1.0 (+http://www.roblox.com)' });
  });

  test('carries bytes that are no text both ways', async () => {
    const base64 = Buffer.from([0xff, 0xfe]).toString('base64');
    expect(await send(`${origin}/bytes`, { method: 'PUT', body: { base64 } })).toMatchObject({
      body: { base64: Buffer.from([0xff, 0x00, 0x80]).toString('base64') },
    });
    expect([...(seen[0]?.body ?? [])]).toEqual([0xff, 0xfe]);
  });

  test('is compressed when asked', async () => {
    await send(`${origin}/`, { method: 'POST', compress: true, body: { text: 'a'.repeat(500) } });
    expect(seen[0]?.headers['content-encoding']).toBe('gzip');
    expect(seen[0]?.body.length).toBeLessThan(100);
  });

  test('tells a status that is no success as an answer', async () => {
    expect(await send(`${origin}/missing`)).toMatchObject({ kind: 'answered', status: 404, message: 'Not Found' });
  });

  test('leaves only for origins that were named', async () => {
    expect(await send('http://example.com/')).toEqual({
      kind: 'refused',
      reason: 'HttpService requests to http://example.com',
    });
    expect(await send(`${origin}/away`)).toMatchObject({ kind: 'refused' });
    expect(await send('http://127.0.0.1:1/')).toMatchObject({ kind: 'refused' });
    expect(
      await sendHttp({ url: origin, method: 'GET', headers: {}, body: { text: '' }, compress: false }, {}),
    ).toEqual({
      kind: 'refused',
      reason: 'HttpService requests without a network',
    });
  });

  test('follows redirects, but not for ever', async () => {
    expect(await send(`${origin}/moved`, { method: 'POST', body: { text: 'x' } })).toMatchObject({ status: 200 });
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /moved', 'GET /here']);
    expect(await send(`${origin}/round`)).toMatchObject({ problem: 'HttpError: TooManyRedirects' });
  });

  test.each([
    ['nobody listens', () => `${deserted}/`, 'HttpError: ConnectFail', false],
    ['the connection is cut', () => `${origin}/cut`, 'HttpError: NetFail', false],
    ['no answer comes', () => `${origin}/slow`, 'HttpError: Timedout', true],
    ['the answer is too large', () => `${origin}/large`, 'HttpError: OutOfMemory', false],
    ['the address is none', () => 'http://[', 'HttpError: InvalidUrl', false],
  ])('fails in Studio\u2019s words when %s', async (_name, url, problem, timedOut) => {
    const limits = { timeLimitMs: timedOut ? 50 : 5_000, maxResponseBytes: 500 };
    const answer = await send(url(), { ...limits, origins: [origin, deserted] });
    expect(answer).toEqual({ kind: 'failed', problem, timedOut });
  });
});

describe('the origins that a simulation may reach', () => {
  test('are on this computer', () => {
    expect(() => checkOrigins(['http://127.0.0.1:80', 'http://localhost:3000', 'http://[::1]:5'])).toThrow(RangeError);
    expect(() => checkOrigins(['http://127.0.0.1:8080', 'http://localhost:3000', 'http://[::1]:5'])).not.toThrow();
    for (const origin of ['http://example.com', 'http://127.0.0.1:1/', '', 'http://127.0.0.1.evil.com', 'localhost']) {
      expect(() => checkOrigins([origin]), origin).toThrow(RangeError);
    }
  });
});
