/** The connection as an honest plugin meets it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PORTS } from '@toolboxai/shared/studio-sync';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask, codeOf, helloOf, PluginClient, pair } from '../testing/plugin-client.ts';
import { startTestBridge, temporaryFolder } from '../testing/test-bridge.ts';

const NOTICE = { kind: 'notice', level: 'info', problem: { code: 'hello', message: 'Hello.', hint: '' } } as const;
const LIBRARY = { kind: 'ask-library', query: '', offset: 0, limit: 10 } as const;

describe('connecting', () => {
  it('lets in the plugin that holds the secret, and only after the app proved itself', async () => {
    const { port, secret, opened } = await startTestBridge();
    await PluginClient.connect(port, secret, { placeName: 'Fractions' });
    expect(opened.map(({ studio }) => studio.placeName)).toEqual(['Fractions']);
    await expect(PluginClient.connect(port, secret.replaceAll('0', '1'))).rejects.toThrow('could not prove itself');
  });

  it('keeps the secrets where only their owner reads them, over restarts', async () => {
    const first = await startTestBridge();
    expect(statSync(join(first.dataDir, 'studio-keys.json')).mode & 0o777).toBe(0o600);
    await first.bridge.close();
    const second = await startTestBridge({ dataDir: first.dataDir });
    expect(second.secret).toBe(first.secret);
  });

  it.each([
    ['older', { min: 1, max: 1 }, 200],
    ['newer, and still speaking ours', { min: 1, max: 3 }, 200],
    ['two versions newer', { min: 3, max: 3 }, 426],
  ])('speaks with a plugin that is %s as far as both know a version', async (_, range, status) => {
    const { port } = await startTestBridge();
    const answer = await ask(port, '/studio/hello', { body: { ...helloOf(), ...range } });
    expect(answer.status).toBe(status);
    if (status === 426)
      expect(JSON.parse(answer.text).error).toMatchObject({ code: 'plugin-too-new', versions: { max: 1 } });
  });

  it('tells several Studios apart, and a window that comes again from its own past', async () => {
    const { bridge, port, secret, ended } = await startTestBridge();
    const one = await PluginClient.connect(port, secret, { window: 'window-one' });
    await PluginClient.connect(port, secret, { window: 'window-two' });
    expect(bridge.sessions()).toHaveLength(2);
    await PluginClient.connect(port, secret, { window: 'window-one' });
    expect(ended.map(({ id }) => id)).toEqual([one.session]);
    const answer = await one.ask('/studio/poll');
    expect([answer.status, codeOf(answer)]).toEqual([410, 'session-ended']);
  });

  it('lets go of a Studio that went silent', async () => {
    const { bridge, port, secret, pass } = await startTestBridge();
    await PluginClient.connect(port, secret, { window: 'window-one' });
    pass(91_000);
    await PluginClient.connect(port, secret, { window: 'window-two' });
    expect(bridge.sessions().map(({ studio }) => studio.window)).toEqual(['window-two']);
  });

  it('finds another port when one is taken, and says so when it was asked for that one', async () => {
    const first = await startTestBridge({ port: undefined });
    const second = await startTestBridge({ port: undefined });
    expect(PORTS).toContain(first.port);
    expect(PORTS).toContain(second.port);
    expect(second.port).not.toBe(first.port);
    await expect(startTestBridge({ port: first.port })).rejects.toMatchObject({ code: 'studio-port-taken' });
  });
});

describe('a session', () => {
  it('answers a poll as soon as there is something to say, and in the end without', async () => {
    const { bridge, port, secret } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    expect(await plugin.poll()).toEqual([]);
    const polled = plugin.poll();
    await plugin.send(LIBRARY);
    bridge.sessions()[0]?.send(NOTICE);
    expect((await polled).map(({ kind }) => kind)).toEqual(['notice']);
  });

  it('takes in once what comes twice, and leaves what comes too early', async () => {
    const { heard, port, secret } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    const first = plugin.say(LIBRARY);
    const [numbered] = plugin.frame().ops;
    const second = { seq: 2, op: { id: 'second', ...LIBRARY } };
    expect(JSON.parse((await plugin.ask('/studio/send', { ack: 0, ops: [second] })).text).ack).toBe(0);
    await plugin.ask('/studio/send', { ack: 0, ops: [numbered, numbered, second] });
    await plugin.ask('/studio/send', { ack: 0, ops: [numbered, second] });
    expect(heard.map(({ id }) => id)).toEqual([first, 'second']);
  });

  it('says again what was not acknowledged, in order, whichever answer was lost', async () => {
    const { bridge, port, secret } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    const [session] = bridge.sessions();
    for (let count = 0; count < 5; count += 1) session?.send(NOTICE);
    await plugin.ask('/studio/poll');
    session?.send(NOTICE);
    const ops = await plugin.poll();
    expect(ops.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map((seq) => `${plugin.session}:${seq}`));
    expect(await plugin.poll()).toEqual([]);
  });

  it('sends no frame that is larger than Studio takes', async () => {
    const { bridge, port, secret } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    const long = 'x'.repeat(120_000);
    for (let count = 0; count < 10; count += 1) {
      bridge.sessions()[0]?.send({ ...NOTICE, problem: { code: 'long', message: long, hint: '' } });
    }
    const sizes: number[] = [];
    while (plugin.ack < 10) {
      const { text } = await plugin.ask('/studio/poll');
      sizes.push(text.length);
      plugin.take(text);
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500_000);
    expect(sizes).toHaveLength(3);
  });

  it('goes on over a socket where it stood, and back', async () => {
    const { bridge, port, secret, heard } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    const [session] = bridge.sessions();
    session?.send(NOTICE);
    await plugin.poll();
    session?.send(NOTICE);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/studio/socket`, {
      headers: { 'X-ToolBoxAI': 'studio', ...plugin.headers },
    });
    await new Promise((resolve) => socket.once('open', resolve));
    const got = new Promise<string>((resolve) => socket.once('message', (data) => resolve(String(data))));
    plugin.say(LIBRARY);
    socket.send(JSON.stringify(plugin.frame()));
    expect(plugin.take(await got)).toHaveLength(1);
    expect(heard).toHaveLength(1);
    socket.terminate();
    session?.send(NOTICE);
    expect(await plugin.poll()).toHaveLength(1);
  });

  it('ends when the plugin says so', async () => {
    const { bridge, port, secret } = await startTestBridge();
    const plugin = await PluginClient.connect(port, secret);
    expect((await plugin.ask('/studio/bye', {})).status).toBe(200);
    expect(bridge.sessions()).toEqual([]);
    expect((await plugin.ask('/studio/poll')).status).toBe(410);
  });
});

describe('pairing by code', () => {
  it('gives a secret that holds from then on, over a restart', async () => {
    const { bridge, port, dataDir } = await startTestBridge();
    const { code } = bridge.pairing.show();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    const { answer, secret } = await pair(port, code);
    const { key } = JSON.parse(answer.text);
    await PluginClient.connect(port, secret, {}, key);
    await bridge.close();
    const again = await startTestBridge({ dataDir });
    await expect(PluginClient.connect(again.port, secret, {}, key)).resolves.toBeDefined();
  });

  it('leaves everything as it was when the disk is full, and the same code works afterwards', async () => {
    const dataDir = temporaryFolder();
    const { bridge: before, secret: installed } = await startTestBridge({ dataDir });
    await before.close();
    let full = true;
    const writes: string[] = [];
    const { bridge, port } = await startTestBridge({
      dataDir,
      writeKeys: (_file, text) => {
        if (full) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        writes.push(text);
      },
    });
    const { code } = bridge.pairing.show();
    const refused = await pair(port, code);
    expect([refused.answer.status, codeOf(refused.answer)]).toEqual([503, 'disk-full']);
    await expect(PluginClient.connect(port, installed)).resolves.toBeDefined();
    full = false;
    const { answer, secret } = await pair(port, code);
    expect(answer.status).toBe(200);
    expect(writes).toHaveLength(1);
    await expect(PluginClient.connect(port, secret, {}, JSON.parse(answer.text).key)).resolves.toBeDefined();
  });
});
