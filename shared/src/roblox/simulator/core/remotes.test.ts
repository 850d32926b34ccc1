import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue } from '../../luau/index.ts';
import { openPlace, type Side, type Simulation } from '../index.ts';
import { plain } from '../testing/run-script.ts';

/** On a busy machine opening a place takes its time. */
const START_LIMIT_MS = 60_000;

let simulation: Simulation;
beforeAll(async () => {
  const children = [
    ...['Event', 'Unheard'].map((name) => plain('RemoteEvent', name)),
    plain('UnreliableRemoteEvent', 'Loose'),
    ...['Ask', 'Mute'].map((name) => plain('RemoteFunction', name)),
  ];
  simulation = await openPlace([plain('ReplicatedStorage', 'ReplicatedStorage', { children })]);
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.join({ userId: 2, name: 'Tom' });
  await simulation.advance(1);
}, START_LIMIT_MS);
afterAll(() => simulation.dispose());

const on = (side: Side, source: string, ...args: LuauValue[]) =>
  simulation.evaluate(side, `local rs = game:GetService("ReplicatedStorage") ${source}`, ...args);
const soon = () => simulation.advance(0.2);

describe('remote events', () => {
  test('tell the server who fired, after the latency', async () => {
    await on(
      'server',
      '_G.heard = {} rs.Event.OnServerEvent:Connect(function(p, ...) table.insert(_G.heard, { p.Name, ... }) end)',
    );
    await on(1, 'rs.Event:FireServer("a", 1) rs.Event:FireServer("b")');
    await on(2, 'rs.Event:FireServer("c")');
    expect(await on('server', 'return _G.heard')).toEqual([[]]);
    await soon();
    expect(await on('server', 'return _G.heard')).toEqual([
      [
        ['Mia', 'a', 1],
        ['Mia', 'b'],
        ['Tom', 'c'],
      ],
    ]);
  });

  test('tell one client or all', async () => {
    for (const side of [1, 2])
      await on(side, '_G.heard = {} rs.Event.OnClientEvent:Connect(function(x) table.insert(_G.heard, x) end)');
    await on('server', 'rs.Event:FireClient(game.Players.Tom, "you") rs.Event:FireAllClients("all")');
    await soon();
    expect([await on(1, 'return _G.heard'), await on(2, 'return _G.heard')]).toEqual([[['all']], [['you', 'all']]]);
  });

  test('arrive after what was changed before them', async () => {
    await on(1, 'rs.Event.OnClientEvent:Once(function(part) _G.part = part and part.Parent and part.Name end)');
    await on(
      'server',
      'local p = Instance.new("Part") p.Parent = workspace p.Name = "Fresh" rs.Event:FireClient(game.Players.Mia, p)',
    );
    await soon();
    expect(await on(1, 'return _G.part')).toEqual(['Fresh']);
  });

  test('wait for whoever listens first, as many as fit', async () => {
    await on(1, 'for index = 1, 300 do rs.Unheard:FireServer(index) end');
    await soon();
    const warnings = (await simulation.drain()).map(({ message }) => message);
    const exhausted =
      'Remote event invocation queue exhausted for ReplicatedStorage.Unheard; did you forget to implement OnServerEvent?';
    // Told at the first, second, fourth, ... that is lost.
    expect(warnings).toEqual([1, 2, 4, 8, 16, 32].map((dropped) => `${exhausted} (${dropped} events dropped)`));
    const listen =
      'local heard = {} rs.Unheard.OnServerEvent:Connect(function(_, n) table.insert(heard, n) end) return #heard, heard[1], heard[256]';
    expect(await on('server', listen)).toEqual([256, 1, 256]);
  });

  test.each([
    ['{ 1, 2, a = 3 }', '{ 1, 2 }', 'of a mixed table only the list'],
    ['{ 1, nil, 3 }', '{ 1 }', 'of a list with a hole what is before it'],
    ['{ [5] = "x", [true] = 1 }', '{ ["5"] = "x", ["true"] = 1 }', 'keys as text'],
    ['setmetatable({ a = 1 }, { __index = { b = 2 } })', '{ a = 1 }', 'no metatable'],
    ['{ f = print, g = 1 }', '{ g = 1 }', 'no functions'],
    ['{ Vector3.new(1, 2, 3), Enum.Material.Grass }', '{ Vector3.new(1, 2, 3), Enum.Material.Grass }', 'engine values'],
    ['{ workspace, Instance.new("Part") }', '{ workspace }', 'only instances that the server knows'],
    ['{ a = { b = { c = {} } } }', '{ a = { b = { c = {} } } }', 'tables in tables'],
    ['"\\255\\0x"', '"\\255\\0x"', 'any bytes'],
    ['print', 'nil', 'nothing for a function'],
  ])('carry %s as %s: %s', async (sent, expected) => {
    const same = `local function same(a, b)
        if type(a) ~= "table" or type(b) ~= "table" then return a == b end
        for key, value in a do if not same(value, b[key]) then return false end end
        for key in b do if a[key] == nil then return false end end
        return getmetatable(a) == nil
      end`;
    await on(
      'server',
      `${same} rs.Event.OnServerEvent:Once(function(_, value) _G.same = same(value, ${expected}) end)`,
    );
    await on(1, `rs.Event:FireServer(${sent})`);
    await soon();
    expect(await on('server', 'return _G.same')).toEqual([true]);
  });

  test('carry any plain data whole', async () => {
    const { value } = fc.letrec<{ value: LuauValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.boolean(),
        fc.double({ noNaN: true }).map((number) => (number === 0 ? 0 : number)),
        fc.string({ unit: 'binary' }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { minKeys: 1, maxKeys: 4 }),
      ),
    }));
    await on('server', 'rs.Event.OnServerEvent:Connect(function(_, value) _G.plain = value end)');
    await fc.assert(
      fc.asyncProperty(value, async (sent) => {
        await on(1, 'rs.Event:FireServer(...)', sent);
        await simulation.advance(0.1);
        expect(await on('server', 'return _G.plain')).toEqual([sent]);
      }),
      { numRuns: 40 },
    );
  });

  test('carry copies: what the sender changes afterwards stays with the sender', async () => {
    await on(
      'server',
      'rs.Event.OnServerEvent:Once(function(_, value, again) _G.got = { value.x, value ~= again } end)',
    );
    await on(1, 'local value = { x = 1 } rs.Event:FireServer(value, value) value.x = 2');
    await soon();
    expect(await on('server', 'return _G.got')).toEqual([[1, true]]);
  });

  test.each([
    [1, 'local t = {} t.t = t rs.Event:FireServer(t)', 'tables cannot be cyclic'],
    [1, 'rs.Event:FireClient(game.Players.LocalPlayer)', 'FireClient can only be called from the server'],
    ['server', 'rs.Event:FireServer()', 'FireServer can only be called from the client'],
    ['server', 'rs.Event:FireClient()', 'Argument 1 missing or nil'],
    ['server', 'rs.Event:FireClient(workspace)', 'player must be a Player object'],
    [1, 'rs.Loose:FireServer(string.rep("x", 2000))', /too large for an UnreliableRemoteEvent/],
  ] as const)('refuse on %s: %s', async (side, source, message) => {
    await expect(on(side, source)).rejects.toThrow(message);
  });

  test('that are unreliable are lost when nobody listens', async () => {
    await on(1, 'rs.Loose:FireServer(1)');
    await soon();
    await on('server', 'rs.Loose.OnServerEvent:Connect(function(_, n) _G.loose = n end)');
    await on(1, 'rs.Loose:FireServer(2)');
    await soon();
    expect(await on('server', 'return _G.loose')).toEqual([2]);
  });
});

describe('remote functions', () => {
  test('answer across the latency, with values or with the error', async () => {
    await on(
      'server',
      'rs.Ask.OnServerInvoke = function(player, x) if x < 0 then error("negative", 0) end task.wait(0.5) return player.Name, x * 2, nil end',
    );
    const ask =
      'local t = os.clock() local n, x = rs.Ask:InvokeServer(4) return n, x, os.clock() - t > 0.5, pcall(rs.Ask.InvokeServer, rs.Ask, -1)';
    expect(await on(1, ask)).toEqual(['Mia', 8, true, false, 'negative']);
  });

  test('wait for the callback', async () => {
    await on('server', 'task.delay(0.3, function() rs.Mute.OnServerInvoke = function() return "late" end end)');
    expect(await on(2, 'return rs.Mute:InvokeServer()')).toEqual(['late']);
  });

  test('end with an error when the client leaves', async () => {
    await on(2, 'rs.Ask.OnClientInvoke = function() task.wait(100) end');
    await on(
      'server',
      'task.spawn(function() _G.answer = { pcall(rs.Ask.InvokeClient, rs.Ask, game.Players.Tom) } end)',
    );
    await simulation.advance(1);
    await simulation.leave(2);
    expect(await on('server', 'return _G.answer')).toEqual([[false, 'The player left while the client was invoked']]);
  });

  test('of one side call directly, and keep functions', async () => {
    const source = `local f = Instance.new("BindableFunction")
      f.OnInvoke = function(t, act) task.wait(0.1) return t.x, act() end
      local sent = setmetatable({ x = 1 }, { __index = { y = 2 } })
      local e = Instance.new("BindableEvent") e.Event:Connect(function(t) sent.z = t.y end) e:Fire(sent) task.wait()
      return sent.z, f:Invoke(sent, function() return "called" end)`;
    expect(await on('server', source)).toEqual([null, 1, 'called']);
  });
});
