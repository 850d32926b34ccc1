import { describe, expect, test, vi } from 'vitest';
import { openTestApp } from '../core/testing/test-app.ts';
import { startServer } from './server.ts';
import { startTestServer } from './testing/test-server.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('who is served', () => {
  test('the page goes to this computer, with headers that keep it to itself', async () => {
    const { send } = await startTestServer();
    const { status, headers, body } = await send('/');
    expect(status).toBe(200);
    expect(body).toContain('<title>ToolBoxAI</title>');
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*unsafe/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('a name that was bent to this computer gets nothing, not even the page', async () => {
    const { send, key } = await startTestServer();
    for (const path of ['/', '/api/library.status', '/assets/app.js']) {
      const answer = await send(path, { headers: { host: 'evil.example:80', authorization: `Bearer ${key}` } });
      expect(answer.status).toBe(403);
      expect(answer.body).not.toContain('title');
    }
  });

  test('another page gets nothing, not even with the secret, and no preflight lets it in', async () => {
    const { send, key, server } = await startTestServer();
    const host = `127.0.0.1:${server.port}`;
    for (const origin of ['http://evil.example', 'null', `http://localhost:${server.port}`]) {
      const headers = { host, origin, authorization: `Bearer ${key}` };
      expect((await send('/api/library.status', { headers })).status).toBe(403);
      const preflight = await send('/api/library.backUp', {
        method: 'OPTIONS',
        headers: { ...headers, 'access-control-request-method': 'POST' },
      });
      expect(preflight.status).toBe(403);
      expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
    }
    const own = { host, origin: `http://${host}`, authorization: `Bearer ${key}` };
    expect((await send('/api/library.status', { headers: own })).status).toBe(200);
  });

  test('the interface of another kind of address is not listened on', async () => {
    const { server } = await startTestServer();
    await expect(fetch(`http://[::1]:${server.port}/`)).rejects.toThrow();
  });
});

describe('the secret', () => {
  test('without it, or with another, the API says nothing', async () => {
    const { send, key, app } = await startTestServer();
    const backups = app.library.listBackups().length;
    for (const authorization of [undefined, 'Bearer ', 'Bearer wrong', `Basic ${key}`, `Bearer ${key}x`]) {
      const headers = authorization === undefined ? {} : { authorization };
      for (const [path, method] of [
        ['/api/library.status', 'GET'],
        ['/api/lessons.list?batch=1', 'GET'],
        ['/api/library.backUp', 'POST'],
        ['/api/no.such', 'GET'],
      ] as const) {
        expect((await send(path, { method, headers })).status).toBe(401);
      }
    }
    expect(app.library.listBackups()).toHaveLength(backups);
  });

  test('an event stream needs it as well', async () => {
    const { send, key } = await startTestServer();
    const stream = (parameters: string) =>
      send(`/api/making.watch?input=${encodeURIComponent('{"runId":"x"}')}${parameters}`, {
        headers: { accept: 'text/event-stream' },
      });
    const parameters = (value: unknown) => `&connectionParams=${encodeURIComponent(JSON.stringify(value))}`;
    for (const wrong of [
      '',
      parameters({ key: 'wrong' }),
      parameters(null),
      parameters([key]),
      `&connectionParams=${key}`,
    ]) {
      expect((await stream(wrong)).status).toBe(401);
    }
    expect((await stream(parameters({ key }))).status).not.toBe(401);
  });

  test('is another one in each run and stands in the fragment, which is never sent', async () => {
    const [one, two] = [await startTestServer(), await startTestServer()];
    expect(one.key).not.toBe(two.key);
    expect(one.key.length).toBeGreaterThanOrEqual(43);
    expect(new URL(one.server.address).hash).toBe(`#key=${one.key}`);
  });
});

describe('files', () => {
  test('of the interface are served, screens of the app lead to its page, and what is missing is missing', async () => {
    const { send } = await startTestServer();
    expect(await send('/assets/app.js')).toMatchObject({ status: 200, body: 'export {};' });
    for (const screen of ['/lessons', '/lessons/some-id', '/make?topic=x']) {
      const answer = await send(screen);
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('<title>');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    for (const missing of ['/assets/gone.js', '/favicon.ico', '/assets/%ff.js', '/%']) {
      expect((await send(missing)).status).toBe(404);
    }
    expect((await send('/', { method: 'DELETE' })).status).toBe(404);
  });

  test.each([
    '/../private.txt',
    '/%2e%2e/private.txt',
    '/assets/../../private.txt',
    '/assets/%2e%2e%2f%2e%2e%2fprivate.txt',
    '/..%5cprivate.txt',
    '//private.txt',
    '/assets/..%00/private.txt',
    '/data/library.sqlite',
  ])('%s does not lead out of the interface', async (path) => {
    const { send } = await startTestServer();
    const answer = await send(path);
    expect(answer.body).not.toContain('private');
    expect(answer.body).not.toContain('SQLite');
    expect(answer.status).not.toBe(500);
  });
});

describe('starting', () => {
  test('without the built interface it says so', async () => {
    const { app, dataDir } = await openTestApp();
    await expect(startServer({ app, port: 0, interfaceDir: dataDir })).rejects.toMatchObject({
      code: 'interface-missing',
    });
  });

  test('closing ends what is open at once', async () => {
    const { server, key } = await startTestServer();
    const url = new URL(`http://127.0.0.1:${server.port}/api/library.status`);
    const open = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
    await open.text();
    await server.close();
    await expect(fetch(url)).rejects.toThrow();
  });
});
