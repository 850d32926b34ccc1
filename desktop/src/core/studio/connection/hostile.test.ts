/** Whoever is not our plugin. Each threat of `docs/studio-threat-model.md` has its tests here, under its name there. */

import { createServer } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { ask, codeOf, helloOf, hex, PluginClient, pair, proofOf, STUDIO } from '../testing/plugin-client.ts';
import { startTestBridge, type TestBridge } from '../testing/test-bridge.ts';

/** Sends exactly these bytes and resolves with what came back when the other side is done. */
function sendRaw(port: number, text: string, { end = true } = {}): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => (end ? socket.end(text) : socket.write(text)));
    socket.setEncoding('utf8').on('data', (piece) => {
      answer += piece;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

const frameOf = (ops: readonly unknown[]) => ({ ack: 0, ops });

describe('T1 rebinding: a foreign name that leads here', () => {
  it.each([
    'evil.example:PORT',
    'localhost:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]:PORT',
    '127.0.0.1:PORT.evil.example',
  ])('is refused by its Host: %s', async (host) => {
    const { port } = await startTestBridge();
    const headers = { Host: host.replace('PORT', String(port)) };
    const answer = await ask(port, '/studio/hello', { body: helloOf(), headers });
    expect([answer.status, answer.text]).toEqual([403, '']);
  });
});

describe('T2 a page of another site', () => {
  it.each(['https://evil.example', 'null', 'http://127.0.0.1:PORT'])('is refused by its Origin: %s', async (origin) => {
    const { port } = await startTestBridge();
    const headers = { Origin: origin.replace('PORT', String(port)) };
    expect((await ask(port, '/studio/hello', { body: helloOf(), headers })).status).toBe(403);
  });

  it('gets no leave to send our header', async () => {
    const { port } = await startTestBridge();
    const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Headers': 'x-toolboxai' };
    const answer = await ask(port, '/studio/hello', { method: 'OPTIONS', headers });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('reaches nothing without our header', async () => {
    const { port } = await startTestBridge();
    expect((await ask(port, '/studio/hello', { body: helloOf(), headers: { 'X-ToolBoxAI': '' } })).status).toBe(403);
  });

  it('opens no socket', async () => {
    const { port, secret, bridge } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    const own = { 'X-ToolBoxAI': 'studio', ...plugin.headers };
    const statuses = [
      { ...own, Origin: 'https://evil.example' },
      { ...own, Host: `evil.example:${port}` },
      plugin.headers,
      { ...own, Authorization: 'Bearer nothing' },
    ].map(
      (headers) =>
        new Promise<number>((resolve) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/studio/socket`, { headers });
          socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
          socket.on('open', () => resolve(101));
        }),
    );
    expect(await Promise.all(statuses)).toEqual([403, 403, 403, 401]);
    expect(bridge.sessions()).toHaveLength(1);
  });
});

describe('T3 a rogue server on this computer', () => {
  it('learns nothing from a plugin, which leaves when the proof is wrong', async () => {
    const heard: string[] = [];
    const rogue = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end(JSON.stringify({ handshake: 'h', version: 1, challenge: hex(32), proof: hex(64) }));
    });
    await new Promise<void>((resolve) => rogue.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void rogue.close());
    const address = rogue.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(PluginClient.connect(port, hex(64))).rejects.toThrow('could not prove itself');
    expect(heard).toEqual(['/studio/hello']);
  });

  it('cannot pass on what app and plugin say, since both name the port', async () => {
    const { port, secret } = await startTestBridge();
    const hello = helloOf();
    const challenge = JSON.parse((await ask(port, '/studio/hello', { body: hello })).text);
    const seen = { ...challenge, port: port + 1, key: 'install', nonce: hello.nonce };
    expect(challenge.proof).not.toBe(proofOf(secret, 'app', seen));
    const body = { handshake: challenge.handshake, proof: proofOf(secret, 'plugin', seen), studio: STUDIO };
    const answer = await ask(port, '/studio/prove', { body });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'proof-wrong']);
  });
});

describe('T4 replay', () => {
  it('of a proof opens no second session', async () => {
    const { port, secret, bridge, pass } = await startTestBridge();
    const begin = async () => {
      const hello = helloOf();
      const { handshake, challenge } = JSON.parse((await ask(port, '/studio/hello', { body: hello })).text);
      const subject = { port, key: 'install', nonce: hello.nonce, challenge, version: 1 };
      return { handshake, proof: proofOf(secret, 'plugin', subject), studio: STUDIO };
    };
    const body = await begin();
    expect((await ask(port, '/studio/prove', { body })).status).toBe(200);
    expect((await ask(port, '/studio/prove', { body })).status).toBe(401);
    const late = await begin();
    pass(31_000);
    expect((await ask(port, '/studio/prove', { body: late })).status).toBe(401);
    expect(bridge.sessions()).toHaveLength(1);
  });

  it("of the app's own proof is no proof of a plugin", async () => {
    const { port } = await startTestBridge();
    const { handshake, proof } = JSON.parse((await ask(port, '/studio/hello', { body: helloOf() })).text);
    const answer = await ask(port, '/studio/prove', { body: { handshake, proof, studio: STUDIO } });
    expect(answer.status).toBe(401);
  });

  it('of a frame does nothing twice', async () => {
    const { port, secret, heard } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    plugin.say({ kind: 'ask-catalogue' });
    const frame = plugin.frame();
    await plugin.ask('/studio/send', frame);
    await plugin.ask('/studio/poll', frame);
    expect(heard).toHaveLength(1);
  });
});

describe('T5 a stolen or guessed code', () => {
  it('is worth nothing after three wrong ones', async () => {
    const { bridge, port } = await startTestBridge();
    const { code } = bridge.pairing.show();
    const wrong = code.startsWith('A') ? `B${code.slice(1)}` : `A${code.slice(1)}`;
    const codes = [];
    for (const typed of [wrong, wrong, wrong, code]) codes.push(codeOf((await pair(port, typed)).answer));
    expect(codes).toEqual(['code-wrong', 'code-wrong', 'code-used-up', 'no-code-shown']);
  });

  it('is worth nothing after it was used, after two minutes, and before one is shown', async () => {
    const { bridge, port, pass } = await startTestBridge();
    expect(codeOf((await pair(port, 'ABCDEFGH')).answer)).toBe('no-code-shown');
    const { code } = bridge.pairing.show();
    expect((await pair(port, code)).answer.status).toBe(200);
    expect(codeOf((await pair(port, code)).answer)).toBe('no-code-shown');
    const second = bridge.pairing.show();
    pass(120_000);
    expect(codeOf((await pair(port, second.code)).answer)).toBe('no-code-shown');
  });

  it('never crosses the line, and no answer or log holds a secret', async () => {
    const { bridge, port, secret, faults } = await startTestBridge();
    const { code } = bridge.pairing.show();
    const paired = await pair(port, code);
    const hello = await ask(port, '/studio/hello', { body: helloOf() });
    const everything = JSON.stringify([paired.answer, hello, faults]);
    for (const word of [code, secret, paired.secret]) expect(everything).not.toContain(word);
  });
});

describe('T6 a flood', () => {
  it('at the door is told to wait, and does not reach a Studio that is in', async () => {
    const { port, secret } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => ask(port, '/studio/hello', { body: helloOf() })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(20);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await plugin.ask('/studio/send')).status).toBe(200);
  });

  it('of a plugin that went mad is cut off', async () => {
    const { port, secret, bridge } = await startTestBridge({ clock: () => 1_800_000_000_000 });
    const plugin = await PluginClient.connect(port, secret);
    for (let count = 0; count < 300; count += 1) bridge.sessions()[0]?.mayCome();
    expect(codeOf(await plugin.ask('/studio/send'))).toBe('too-many-requests');
  });

  it('of Studios ends at sixteen', async () => {
    const { bridge, port, secret, pass } = await startTestBridge();
    for (let count = 0; count < 16; count += 1) {
      await PluginClient.connect(port, secret, { window: `window-${count}` });
      pass(1000);
    }
    await expect(PluginClient.connect(port, secret, { window: 'window-more' })).rejects.toThrow();
    expect(bridge.sessions()).toHaveLength(16);
  });
});

describe('T7 a slow client', () => {
  it('that lets its request drip is cut off', async () => {
    const { port } = await startTestBridge({ arrivalSeconds: 0.4 });
    const head = await sendRaw(port, `POST /studio/hello HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Tool`, {
      end: false,
    });
    const body = await sendRaw(
      port,
      `POST /studio/hello HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-ToolBoxAI: studio\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"pro`,
      { end: false },
    );
    expect(head).toMatch(/^HTTP\/1\.1 408 /);
    expect(body).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('T8 messages that are none', () => {
  it.each([
    ['not JSON', 'hello?', 400],
    ['cut off', '{"protocol":"toolboxai-st', 400],
    ['no object', '[]', 400],
    ['empty', '', 400],
    ['a field too many', JSON.stringify({ ...helloOf(), admin: true }), 400],
    ['a prototype', '{"__proto__":{"min":1},"protocol":"toolboxai-studio"}', 400],
    ['larger than a hello is', JSON.stringify({ ...helloOf(), key: 'x'.repeat(5000) }), 413],
    ['deeply nested', '['.repeat(2000) + ']'.repeat(2000), 400],
  ])('are refused: %s', async (_, body, status) => {
    const { port, faults } = await startTestBridge();
    expect((await ask(port, '/studio/hello', { body })).status).toBe(status);
    expect(faults).toEqual([]);
  });

  it('are refused when they are packed or of another kind', async () => {
    const { port } = await startTestBridge();
    const packed = await ask(port, '/studio/hello', { body: helloOf(), headers: { 'Content-Encoding': 'gzip' } });
    const form = await ask(port, '/studio/hello', { body: helloOf(), headers: { 'Content-Type': 'text/plain' } });
    expect([packed.status, form.status]).toEqual([400, 400]);
  });

  it('are refused when a frame is larger than any, over both ways', async () => {
    const { port, secret } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    const swollen = JSON.stringify(frameOf(['x'.repeat(600_000)]));
    expect((await plugin.ask('/studio/send', swollen)).status).toBe(413);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/studio/socket`, {
      headers: { 'X-ToolBoxAI': 'studio', ...plugin.headers },
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.on('error', () => {});
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.send(swollen);
    expect(await closed).toBe(1009);
    expect((await plugin.ask('/studio/send')).status).toBe(200);
  });

  it('end the socket, not the session', async () => {
    const { bridge, port, secret, faults } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    for (const message of ['{', '{"ack":-1,"ops":[]}', Buffer.from([1, 2, 3])]) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/studio/socket`, {
        headers: { 'X-ToolBoxAI': 'studio', ...plugin.headers },
      });
      await new Promise((resolve) => socket.once('open', resolve));
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      socket.send(message);
      expect(await closed).toBe(1008);
    }
    expect(bridge.sessions()).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('of any form leave the bridge as it was', async () => {
    const test = await startTestBridge({ clock: hastening() });
    const plugin = await PluginClient.connect(test.port, test.secret);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((op) => JSON.stringify(frameOf([{ seq: 1, op }]))),
          fc
            .record({ kind: fc.constantFrom('state', 'edited', 'surveyed', 'outcome', 'want'), id: fc.string() })
            .map((op) => JSON.stringify(frameOf([{ seq: 1, op }]))),
        ),
        async (body) => {
          expect((await plugin.ask('/studio/send', body)).status).toBe(400);
        },
      ),
      { numRuns: 150 },
    );
    expect(test.heard).toEqual([]);
    expect(test.faults).toEqual([]);
    await stillServes(test, plugin);
  });

  it('of raw bytes leave the bridge as it was', async () => {
    const test = await startTestBridge();
    const plugin = await PluginClient.connect(test.port, test.secret);
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (noise) => {
        const answer = await sendRaw(test.port, `${noise}\r\n\r\n`);
        expect(answer === '' || /^HTTP\/1\.1 4\d\d/.test(answer)).toBe(true);
      }),
      { numRuns: 60 },
    );
    await stillServes(test, plugin);
  });
});

async function stillServes({ bridge }: TestBridge, plugin: PluginClient): Promise<void> {
  expect((await plugin.ask('/studio/send')).status).toBe(200);
  expect(bridge.sessions()).toHaveLength(1);
}

/** A clock that runs ahead, so that no request is one too many. */
function hastening(): () => number {
  let now = 1_800_000_000_000;
  return () => {
    now += 1000;
    return now;
  };
}
