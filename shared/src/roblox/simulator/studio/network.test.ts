import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { openStudio, type StudioOptions, type StudioSession, webSockets } from './index.ts';
import { pluginFile } from './testing/plugin-file.ts';

/** A server that counts, waits when it is told to, and echoes over WebSockets. */
let server: Server;
let sockets: WebSocketServer;
let origin = '';
let requests = 0;
let release: () => void = () => undefined;
let seenHeaders: Readonly<Record<string, string | string[] | undefined>> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests += 1;
    if (request.url === '/wait') release = () => response.end('released');
    else response.end(`answer ${requests}`);
  });
  sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    seenHeaders = request.headers;
    if (request.url === '/refused') {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('message', (data) => {
        const text = data.toString();
        if (text === 'bye') client.close();
        else client.send(`echo ${text}`);
      });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port }: AddressInfo = Object(server.address());
  origin = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  for (const client of sockets.clients) client.terminate();
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

let session: StudioSession | undefined;

afterEach(async () => {
  await session?.dispose();
  session = undefined;
});

async function open(main: string, options: StudioOptions = {}): Promise<StudioSession> {
  requests = 0;
  const { services, ...rest } = options;
  const http = { enabled: true, fetch, origins: [origin], ...services?.http };
  session = await openStudio([], {
    plugins: [pluginFile(`local Http, URL = game:GetService("HttpService"), "${origin}" ${main}`)],
    openStream: webSockets,
    ...rest,
    services: { ...services, http },
  });
  return session;
}

async function said(from: StudioSession): Promise<readonly string[]> {
  return (await from.drain()).map(({ kind, message }) => (kind === 'print' ? message : `${kind}: ${message}`));
}

const GET = 'Http:RequestAsync({ Url = URL .. "/" })';

describe('requests of plugins', () => {
  test('are sent for real and stall beyond 500 a minute, whoever sends them', async () => {
    const many = (word: string) => `
      local Http, left = game:GetService("HttpService"), 300
      for _ = 1, 300 do
        task.spawn(function()
          Http:RequestAsync({ Url = "${origin}/" })
          left -= 1
          if left == 0 then print("${word}", math.floor(os.clock())) end
        end)
      end`;
    const plugins = [pluginFile(many('first')), pluginFile(many('second'), {}, 'Other.rbxm')];
    const studio = await open('', { plugins });
    await studio.advance(20);
    expect(requests).toBe(500);
    await studio.advance(60);
    expect(requests).toBe(600);
    expect(await said(studio)).toEqual(['first 0', 'second 60']);
  });

  test('are refused when HTTP is off, beyond a megabyte, or by the creator', async () => {
    const studio = await open(
      `print(pcall(function() Http:RequestAsync({ Url = URL, Method = "POST", Body = string.rep("x", 1100000) }) end))
       print(pcall(function() return ${GET} end))`,
      { permissions: { http: 'ask' } },
    );
    expect(await studio.prompts()).toMatchObject([{ id: 1, plugin: 'Test.rbxm', kind: 'http', subject: '127.0.0.1' }]);
    await studio.answerPrompt(1, true);
    await studio.advance(1);
    expect((await said(studio)).map((line) => line.replace(/table: \w+/, 'table'))).toEqual([
      'false Post data too large. Limit: 1024 KB. Post size: 1100 KB',
      'true table',
    ]);
    session = await studio.restart();
    expect(await session.prompts()).toEqual([]);
    await session.advance(1);
    await session.setPermission('Test.rbxm', 'http', '127.0.0.1', false);
    const revoked = await session.restart();
    session = revoked;
    await revoked.advance(1);
    expect((await said(revoked)).at(-1)).toBe('false Http requests to 127.0.0.1 are not allowed for this plugin');
    await revoked.dispose();

    const refused = await open(`print(pcall(function() return ${GET} end))`, { permissions: { http: 'refused' } });
    expect(await said(refused)).toEqual(['false Http requests to 127.0.0.1 are not allowed for this plugin']);
  });

  test('need HTTP to be allowed in the experience', async () => {
    requests = 0;
    const main = `local Http = game:GetService("HttpService")
      local function try() print(Http.HttpEnabled, pcall(function() return Http:GetAsync("${origin}/") end)) end
      try() Http:GetPropertyChangedSignal("HttpEnabled"):Connect(try)`;
    session = await openStudio([], { plugins: [pluginFile(main)], services: { http: { fetch, origins: [origin] } } });
    await session.setHttpEnabled(true);
    await session.advance(1);
    expect(await said(session)).toEqual([
      'false false Http requests are not enabled. Enable via game settings',
      'true true answer 1',
    ]);
    session = await session.restart();
    expect(await said(session)).toEqual([]);
    await session.advance(1);
    expect(await said(session)).toEqual(['true true answer 2']);
  });

  test('that are long polls leave the clock alone', async () => {
    const main = `task.spawn(function() print(Http:RequestAsync({ Url = URL .. "/wait" }).Body, "after", math.floor(os.clock())) end)
      for _ = 1, 3 do task.wait(10) print(${GET}.Body) end`;
    const studio = await open(main, { services: { http: { longPoll: ({ url }) => url.endsWith('/wait') } } });
    await studio.advance(35);
    expect(await said(studio)).toEqual(['answer 2', 'answer 3', 'answer 4']);
    release();
    const lines: string[] = [];
    await studio.until(async () => {
      lines.push(...(await said(studio)));
      return lines.length > 0;
    });
    expect(lines).toEqual([expect.stringMatching(/^released after 3\d$/)]);
  });

  test('fail while the network is gone, and work again after', async () => {
    const main = `while true do print((select(2, pcall(function() return ${GET}.StatusCode end)))) task.wait(1) end`;
    const studio = await open(main);
    await studio.advance(0.5);
    await studio.network(false);
    await studio.advance(1);
    await studio.network(true);
    await studio.advance(1);
    expect(await said(studio)).toEqual(['200', 'HttpError: ConnectFail', '200']);
  });
});

describe('WebSockets of plugins', () => {
  const SOCKET = `
    local function connect(path, headers)
      local client = Http:CreateWebStreamClient(Enum.WebStreamClientType.WebSocket, { Url = URL:gsub("http", "ws") .. path, Headers = headers })
      client.Opened:Connect(function(status, raw) print("opened", status, raw:find("Sec%-WebSocket%-Accept") ~= nil, client.ConnectionState.Name) end)
      client.MessageReceived:Connect(function(text) print("got", text) end)
      client.Closed:Connect(function() print("closed", client.ConnectionState.Name) end)
      client.Error:Connect(function(status, message) print("error", status, message) end)
      return client
    end`;

  test('talk to a real server', async () => {
    const main = `${SOCKET}
      local client = connect("/", { ["x-lesson"] = "yes" })
      client:Send("early")
      client.MessageReceived:Once(function() client:Send("later") task.wait(1) client:Send("bye") end)`;
    const studio = await open(main);
    await studio.advance(2);
    expect(await said(studio)).toEqual(['opened 101 true Open', 'got echo early', 'got echo later', 'closed Closed']);
    expect(seenHeaders).toMatchObject({ 'x-lesson': 'yes' });
    expect(seenHeaders.origin).toBeUndefined();
  });

  test('carry half a megabyte at a time in both directions', async () => {
    const main = `local client = Http:CreateWebStreamClient(Enum.WebStreamClientType.WebSocket, { Url = URL })
      client.MessageReceived:Connect(function(text) print(#text, text:sub(1, 6), text:sub(-3)) end)
      client:Send(string.rep("abc\\n\\0", 100000) .. "é!")`;
    const studio = await open(main);
    const lines: string[] = [];
    await studio.until(async () => {
      lines.push(...(await said(studio)));
      return lines.length > 0;
    });
    expect(lines).toEqual(['500008 echo a é!']);
  });

  test('tell of a refusal, of a network that goes, and are closed by the plugin', async () => {
    const main = `${SOCKET}
      connect("/refused")
      local first, second = connect("/"), connect("/")
      task.wait(1) second:Close() second:Send("nothing") second:Close()`;
    const studio = await open(main);
    await studio.advance(2);
    await studio.network(false);
    await studio.advance(0.1);
    expect([...(await said(studio))].sort()).toEqual([
      'closed Closed',
      'error 0 Connection reset',
      'error 403 HTTP 403 Forbidden',
      'opened 101 true Open',
      'opened 101 true Open',
    ]);
  });

  test('are at most six, are asked for like requests, and other kinds are not simulated', async () => {
    const main = `${SOCKET}
      for _ = 1, 6 do connect("/") end
      print((select(2, pcall(connect, "/"))))
      print((select(2, pcall(function() Http:CreateWebStreamClient(Enum.WebStreamClientType.SSE, { Url = URL }) end))))`;
    const studio = await open(main);
    await studio.advance(0.5);
    expect((await said(studio)).filter((line) => !line.startsWith('opened'))).toEqual([
      'There are 6 WebStreamClients already',
      'user_Test.rbxm.Test.Main:12: not simulated: HttpService:CreateWebStreamClient of the type SSE',
    ]);
    await studio.dispose();
    const refused = await open(`${SOCKET} connect("/")`, { permissions: { http: 'refused' } });
    await refused.advance(0.1);
    expect(await said(refused)).toEqual(['error 0 Permission denied']);
    await refused.dispose();
    session = await openStudio([], {
      plugins: [
        pluginFile(`game:GetService("HttpService"):CreateWebStreamClient("WebSocket", { Url = "ws://127.0.0.1:1/" })`),
      ],
      services: { http: { enabled: true } },
    });
    await session.advance(0.1);
    expect(await said(session)).toEqual(['error: not simulated: WebStreamClients without a network']);
  });
});
