import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPlace, type Simulation } from '../index.ts';
import { plain, script, serverScripts } from '../testing/run-script.ts';
import type { ServiceSettings } from './index.ts';

let simulation: Simulation;
afterEach(() => simulation?.dispose());

const clientScripts = (source: string) =>
  plain('StarterPlayer', 'StarterPlayer', {
    children: [
      plain('StarterPlayerScripts', 'StarterPlayerScripts', { children: [script('Local', source, 'LocalScript')] }),
    ],
  });

/** Opens a place with one server script and what it prints until then. */
async function run(source: string, { seconds = 30, ...services }: ServiceSettings & { seconds?: number } = {}) {
  simulation = await openPlace([serverScripts([script('Main', source)])], { services });
  await simulation.advance(seconds);
  return await said();
}

async function said(): Promise<readonly string[]> {
  return (await simulation.drain()).map(({ kind, message }) => (kind === 'print' ? message : `${kind}: ${message}`));
}

const HTTP = 'local Http = game:GetService("HttpService")';
const STORE = 'local store = game:GetService("DataStoreService"):GetDataStore("progress")';

describe('HttpService in a running game', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += String(part);
      });
      request.on('end', () => {
        if (request.url === '/fail') response.writeHead(500);
        response.end(JSON.stringify({ url: request.url, body, key: request.headers['x-key'] ?? '' }));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const http = () => ({ enabled: true, fetch, origins: [origin] });

  test('reaches a real server, and a second of waiting there costs no virtual time', async () => {
    const source = `${HTTP}
      local answer = Http:RequestAsync({ Url = "${origin}/a", Method = "POST", Body = Http:JSONEncode({ xp = 5 }),
        Headers = { ["X-Key"] = Http:GetSecret("key"):AddPrefix("Bearer ") } })
      local got = Http:JSONDecode(answer.Body)
      print(answer.Success, answer.StatusCode, got.url, got.body, got.key)
      print(string.format("%.1f", os.clock()))
      print(pcall(Http.GetAsync, Http, "${origin}/fail"))
      print(Http:GetSecret("key"), typeof(Http:GetSecret("key")), pcall(function() return Http:GetSecret("key").Value end))
      print(pcall(Http.GetSecret, Http, "other"))`;
    const secrets = { key: { value: 's3cret', domain: '127.0.0.1' } };
    expect(await run(source, { http: http(), secrets })).toEqual([
      'true 200 /a {"xp":5} Bearer s3cret',
      '0.1',
      'false HTTP 500 (Internal Server Error)',
      'Secret(key) Secret false ServerScriptService.Main:8: Value is not a valid member of Secret',
      "false Can't find secret with given key",
    ]);
  });

  test('is off unless the place turns it on, and closed to clients', async () => {
    const request = `${HTTP} print(pcall(Http.GetAsync, Http, "${origin}/"))`;
    const off = 'false Http requests are not enabled. Enable via game settings';
    expect(await run(request, { http: { fetch, origins: [origin] } })).toEqual([off]);
    await simulation.dispose();
    const enabled = plain('HttpService', 'HttpService', { properties: { HttpEnabled: { type: 'bool', value: true } } });
    const place = [enabled, serverScripts([script('Main', request)]), clientScripts(request)];
    simulation = await openPlace(place, { services: { http: { fetch, origins: [origin] } } });
    await simulation.join({ userId: 1, name: 'Mia' });
    await simulation.advance(2);
    expect(await said()).toEqual([
      'false Http requests can only be executed by game server',
      expect.stringMatching(/^true \{"url":"\/"/),
    ]);
  });

  test('says not simulated for the world outside', async () => {
    const source = `${HTTP} print(pcall(Http.GetAsync, Http, "https://example.com/"))`;
    expect(await run(source, { http: http() })).toEqual([
      'false ServerScriptService.Main:1: not simulated: HttpService requests to https://example.com',
    ]);
  });

  test('fails when the test says so', async () => {
    const source = `${HTTP} for _ = 1, 3 do print(pcall(Http.GetAsync, Http, "${origin}/")) end
      print(Http:RequestAsync({ Url = "${origin}/busy" }).StatusCode)`;
    const faults = [
      { service: 'Http', nth: 1 },
      { service: 'Http', nth: 2, message: 'HttpError: Timedout', lost: true },
      { service: 'Http', target: `${origin}/busy`, status: 503 },
    ] as const;
    expect(await run(source, { http: http(), faults })).toEqual([
      'false HttpError: ConnectFail',
      'false HttpError: Timedout',
      expect.stringMatching(/^true /),
      '503',
    ]);
  });
});

describe('data stores in a running game', () => {
  test('keep what a student reached over the end of the server', async () => {
    const source = `${STORE}
      game.Players.PlayerRemoving:Connect(function(player) print("leaves", player.Name) end)
      game:BindToClose(function(reason)
        print("closing", reason.Name) store:SetAsync("Mia", { xp = 30 }) print("saved") end)
      game:BindToClose(function() error("broken") end)
      print("found", store:GetAsync("Mia") and store:GetAsync("Mia").xp)`;
    const place = [serverScripts([script('Main', source)])];
    simulation = await openPlace(place);
    await simulation.join({ userId: 1, name: 'Mia' });
    await simulation.advance(1);
    const dataStores = { contents: await simulation.shutDown() };
    expect(await said()).toEqual([
      'found nil',
      'leaves Mia',
      'closing DeveloperShutdown',
      'error: ServerScriptService.Main:5: broken',
      'saved',
    ]);
    await simulation.dispose();
    simulation = await openPlace(place, { services: { dataStores } });
    await simulation.advance(1);
    expect(await said()).toEqual(['found 30']);
  });

  test('lose what is not written thirty seconds after the end began', async () => {
    const source = `${STORE} game:BindToClose(function() task.wait(29) store:SetAsync("a", 1) task.wait(1) store:SetAsync("b", 1) end)`;
    simulation = await openPlace([serverScripts([script('Main', source)])]);
    const contents = await simulation.shutDown();
    expect(contents.flatMap(({ entries }) => entries.map(({ key }) => key))).toEqual(['a']);
    expect(simulation.now).toBeCloseTo(30, 0);
    expect(await said()).toEqual(['warning: Functions bound with BindToClose did not finish within 30 seconds']);
  });

  test('answer in the words of the engine, and page through what is sorted', async () => {
    const source = `${STORE}
      print(pcall(store.SetAsync, store, "", 1))
      print(pcall(store.SetAsync, store, "k", workspace))
      print(pcall(store.UpdateAsync, store, "k", function() task.wait() return 1 end))
      print(pcall(store.UpdateAsync, store, "k", function() error("mine") end))
      local version = store:SetAsync("k", { 1 }, { 7 })
      local value, info = store:GetAsync("k")
      print(value[1], info.Version == version, info:GetUserIds()[1], info.CreatedTime > 0)
      local best = game:GetService("DataStoreService"):GetOrderedDataStore("best")
      for index = 1, 5 do best:SetAsync("p" .. index, index) end
      local pages, keys = best:GetSortedAsync(false, 2), {}
      while true do
        for _, entry in pages:GetCurrentPage() do table.insert(keys, entry.key) end
        if pages.IsFinished then break end
        pages:AdvanceToNextPageAsync()
      end
      print(table.concat(keys, " "), pcall(pages.AdvanceToNextPageAsync, pages))`;
    expect(await run(source)).toEqual([
      "false 101: Key name can't be empty.",
      'false 104: Cannot store Instance in data store. Data stores can only accept valid UTF-8 characters.',
      'false Callbacks cannot yield',
      'false ServerScriptService.Main:5: mine',
      '1 true 7 true',
      'p5 p4 p3 p2 p1 false No pages to advance to.',
    ]);
  });

  test('budget by the players that are there, and can be without access', async () => {
    const budget = `print(game:GetService("DataStoreService"):GetRequestBudgetForRequestType(Enum.DataStoreRequestType.StandardWrite))`;
    simulation = await openPlace([serverScripts([script('Main', `task.wait(59.9) ${budget}`)])]);
    for (let userId = 1; userId <= 3; userId += 1) await simulation.join({ userId, name: `P${userId}` });
    await simulation.advance(61);
    expect(await said()).toEqual(['239']);
    await simulation.dispose();
    const refused = 'false 403: Cannot write to DataStore from studio if API access is not enabled.';
    const source = `print(pcall(function() ${STORE} end))`;
    expect(await run(source, { dataStores: { apiAccess: false } })).toEqual([refused]);
  });
});

describe('other services', () => {
  test('work on the server', async () => {
    const source = `
      local queue = game:GetService("MemoryStoreService"):GetQueue("q")
      queue:AddAsync({ 1 }, 60) local items, id = queue:ReadAsync(1) print(items[1][1], id ~= nil)
      print(queue:ReadAsync(1, false, 3)[1], string.format("%.0f", os.clock()))
      print(#game:GetService("HttpService"):GenerateGUID())
      local RunService = game:GetService("RunService")
      print(RunService:IsServer(), RunService:IsClient(), RunService:IsStudio())
      print(string.format("%.4f", RunService.Heartbeat:Wait()))
      local part = Instance.new("Part", workspace) game:GetService("Debris"):AddItem(part, 1)
      task.wait(1.1) print(part.Parent)
      game.Lighting.TimeOfDay = "06:30:00" print(game.Lighting.ClockTime, game.Lighting:GetMinutesAfterMidnight())
      local messages = game:GetService("MessagingService")
      messages:SubscribeAsync("t", function(message) print("heard", message.Data.a) end) messages:PublishAsync("t", { a = 1 })
      local sound = Instance.new("Sound", workspace) sound.SoundId = "rbxassetid://1" sound:Play()
      print(sound.IsPlaying) sound.Ended:Wait() print(sound.IsPlaying)
      print(pcall(function() game:GetService("TeleportService"):TeleportAsync(1, {}) end))
      print(pcall(function() game:GetService("BadgeService"):UserHasBadgeAsync(1, 1) end))`;
    expect(await run(source)).toEqual([
      '1 true',
      'nil 3',
      '38',
      'true false false',
      '0.0167',
      'nil',
      '6.5 390',
      'heard 1',
      'true',
      'false',
      'false ServerScriptService.Main:16: not simulated: TeleportService:TeleportAsync',
      'false ServerScriptService.Main:17: not simulated: BadgeService:UserHasBadgeAsync',
    ]);
  });

  test('know the players, their policy and what may be said', async () => {
    const source = `local Text, Policy = game:GetService("TextService"), game:GetService("PolicyService")
      game.Players.PlayerAdded:Connect(function(player)
        print(Text:FilterStringAsync("You DARN cat", player.UserId):GetNonChatStringForBroadcastAsync())
        print(pcall(Text.FilterStringAsync, Text, "x", 99))
        local info = Policy:GetPolicyInfoForPlayerAsync(player)
        print(info.AreAdsAllowed, info.ArePaidRandomItemsRestricted, #info.AllowedExternalLinkReferences)
        print(pcall(Policy.GetPolicyInfoForPlayerAsync, Policy, workspace))
        print(Text:GetTextSize("Hello", 20, Enum.Font.SourceSans, Vector2.new(1000, 1000)).Y)
        local params = Instance.new("GetTextBoundsParams") params.Text = "Hello wide world" params.Size = 20 params.Width = 90
        print(Text:GetTextBoundsAsync(params).Y)
      end)`;
    const services: ServiceSettings = {
      filteredWords: ['darn'],
      policy: { users: { 1: { AreAdsAllowed: true } } },
    };
    simulation = await openPlace([serverScripts([script('Main', source)])], { services });
    await simulation.join({ userId: 1, name: 'Mia' });
    await simulation.advance(3);
    expect(await said()).toEqual([
      'You #### cat',
      'false The user that the text is from is not in the experience',
      'true true 0',
      'false Unable to cast value to Object',
      '20',
      '40',
    ]);
  });

  test('show a client its device, its keys and its preferences', async () => {
    const source = `
      local Input, Actions = game:GetService("UserInputService"), game:GetService("ContextActionService")
      local Gui, Starter = game:GetService("GuiService"), game:GetService("StarterGui")
      print(Input.TouchEnabled, Input.KeyboardEnabled, Input:GetLastInputType().Name, Gui.PreferredTextSize.Name)
      Actions:BindAction("Use", function(name, state, input) print(name, state.Name, input.KeyCode.Name) end, true, Enum.KeyCode.E)
      Actions:BindAction("Peek", function() return Enum.ContextActionResult.Pass end, false, Enum.KeyCode.E)
      Input.InputBegan:Connect(function(input, taken) print("began", input.KeyCode.Name, taken, Input:IsKeyDown("E")) end)
      Gui:GetPropertyChangedSignal("ReducedMotionEnabled"):Connect(function() print("motion", Gui.ReducedMotionEnabled) end)
      Starter:SetCore("SendNotification", { Title = "a", Text = "b" })
      print(pcall(Starter.SetCore, Starter, "Nonsense", 1))
      Starter:SetCoreGuiEnabled(Enum.CoreGuiType.Backpack, false)
      print(Starter:GetCoreGuiEnabled(Enum.CoreGuiType.Backpack), Starter:GetCoreGuiEnabled(Enum.CoreGuiType.Chat))
      print(game:GetService("LocalizationService").RobloxLocaleId, game:GetService("RunService"):IsClient())`;
    const devices = {
      all: { touch: true, keyboard: false, preferredTextSize: 'Largest', locale: 'de-de' },
    } as const;
    simulation = await openPlace([clientScripts(source)], { services: { devices } });
    await simulation.join({ userId: 1, name: 'Mia' });
    await simulation.advance(1);
    expect(await simulation.act([{ userId: 1, kind: 'key', key: 'E' }])).toMatchObject([{ done: true }]);
    expect(await simulation.act([{ userId: 1, kind: 'key', key: 'Nothing' }])).toMatchObject([{ done: false }]);
    await simulation.advance(1);
    await simulation.act([{ userId: 1, kind: 'device', device: { reducedMotion: true } }]);
    expect(await said()).toEqual([
      'true false Touch Largest',
      'false SetCore: Nonsense has not been registered by the CoreScripts',
      'false true',
      'de-de true',
      'Use Begin E',
      'began E true true',
      'Use End E',
      'motion true',
    ]);
  });

  test('draw all chance from the seed', async () => {
    const source =
      'print(math.random(1, 1e6), Random.new():NextInteger(1, 1e6), game:GetService("HttpService"):GenerateGUID())';
    const outcomes: (readonly string[])[] = [];
    for (const seed of [1, 1, 2]) {
      simulation = await openPlace([serverScripts([script('Main', source)])], { seed });
      outcomes.push(await said());
      await simulation.dispose();
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]).not.toEqual(outcomes[2]);
  });
});
