import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue, LuauVm } from '../../luau/index.ts';
import { startPureParts } from '../testing/pure-parts.ts';

/** A server of `players`, with a clock that only `pass(seconds)` moves. Calls answer into `log`. */
const SERVER = `
function open(players, rules, exported)
  local server = { now = 0, log = {}, warnings = 0, players = players }
  local contents = sim.storeContents.new(exported)
  local budgets = sim.budgets.new(function() return server.players end)
  local queue = sim.requestQueue.new({
    budgets = budgets, latency = 0.1,
    warn = function() server.warnings += 1 end,
  })
  local calls = sim.dataStores.new({
    json = sim.json, kindOf = typeof, values = sim.storedValues, contents = contents, queue = queue,
    faults = sim.faults.new(rules or {}, function() return 0.5 end),
    now = function() return server.now end,
    unixMs = function() return 1700000000000 + math.floor(server.now * 1000) end,
    transform = function(callback, value, version) return callback(value, version) end,
  })
  server.contents, server.budgets, server.queue, server.calls = contents, budgets, queue, calls
  function server.store(name) return contents.open("standard", name, "global") end
  function server.ordered(name) return contents.open("ordered", name, "global") end
  function server.pass(seconds)
    for _ = 1, math.ceil(seconds * 10) do
      server.now += 0.1
      queue.step(server.now)
    end
  end
  function server.done(ok, ...) table.insert(server.log, { ok, ... }) end
  return server
end
function failure(...) local ok, problem = pcall(...) return not ok and problem or nil end
`;

describe('data stores', () => {
  let vm: LuauVm;
  beforeAll(async () => {
    const parts = [
      'json',
      'faults',
      'budgets',
      'request-queue',
      'stored-values',
      'store-contents',
      'throughput',
      'data-stores',
    ];
    vm = await startPureParts(...parts);
    await vm.run({ source: SERVER, chunkName: 'server' });
  });
  afterAll(() => vm.dispose());
  const values = async (source: string, ...args: LuauValue[]) =>
    (await vm.run({ source, chunkName: 'test', args })).values;

  test('keep a copy of what they are given', async () => {
    const source = `local s = open(1) local mine = { xp = 5, inner = { 1, 2 } }
      s.calls.set(s.store("a"), "k", mine, nil, nil, s.done) mine.xp = 99
      s.pass(1) local got s.calls.get(s.store("a"), "k", false, function(_, value) got = value end)
      s.pass(1) got.inner[1] = 7
      s.calls.get(s.store("a"), "k", false, s.done) s.pass(1)
      return got.xp, s.log[2][2]`;
    expect(await values(source)).toEqual([5, { xp: 5, inner: [1, 2] }]);
  });

  test('answer later, except for what the server has read within four seconds', async () => {
    const source = `local s = open(1)
      s.calls.get(s.store("a"), "k", true, s.done) local before = #s.log s.pass(0.2) local after = #s.log
      s.calls.get(s.store("a"), "k", true, s.done) local cached = #s.log
      s.pass(5) s.calls.get(s.store("a"), "k", true, s.done) return before, after, cached, #s.log`;
    expect(await values(source)).toEqual([0, 1, 2, 2]);
  });

  test.each([
    ['""', "101: Key name can't be empty."],
    ['string.rep("k", 51)', '102: Key name exceeds the 50 character limit.'],
    ['nil', 'Argument 1 missing or nil'],
    ['{}', 'Argument 1 missing or nil'],
  ])('refuse the key %s', async (key, message) => {
    const source = `local s = open(1) return failure(s.calls.get, s.store("a"), ${key}, true, s.done)`;
    expect(await values(source)).toEqual([message]);
  });

  const cannot = (what: string) =>
    `104: Cannot store ${what} in data store. Data stores can only accept valid UTF-8 characters.`;
  test.each([
    ['nil', 'Argument 2 missing or nil'],
    ['print', cannot('function')],
    ['coroutine.create(print)', cannot('thread')],
    ['vector.create(1, 2, 3)', cannot('vector')],
    ['"\\xff"', cannot('string')],
    ['{ print }', cannot('Array')],
    ['{ a = { b = print } }', cannot('Dictionary')],
    ['{ "\\xff" }', cannot('Array')],
    ['{ ["\\xff"] = 1 }', cannot('Dictionary')],
    ['{ 1, 2, a = 3 }', 'Cannot convert mixed or non-array tables: keys must be strings'],
    ['{ [1.5] = 1 }', 'Cannot convert mixed or non-array tables: keys must be strings'],
    ['{ [true] = 1 }', 'Cannot convert mixed or non-array tables: keys must be strings'],
    ['(function() local t = {} t.t = t return t end)()', 'tables cannot be cyclic'],
    ['string.rep("x", 4194303)', '105: Serialized value exceeds 4MB limit.'],
  ])('refuse the value %s', async (value, message) => {
    const source = `local s = open(1) return failure(s.calls.set, s.store("a"), "k", ${value}, nil, nil, s.done)`;
    expect(await values(source)).toEqual([message]);
  });

  test('accept a value of just four megabytes, and numbers that JSON lacks', async () => {
    const source = `local s = open(1)
      s.calls.set(s.store("a"), "big", string.rep("x", 4194302), nil, nil, s.done)
      s.calls.set(s.store("a"), "odd", { 0/0, 1/0, -1/0 }, nil, nil, s.done) s.pass(1)
      s.calls.get(s.store("a"), "odd", false, s.done) s.pass(1) return s.log[1][1], s.log[3][2]`;
    expect(await values(source)).toEqual([true, [Number.NaN, Infinity, -Infinity]]);
  });

  test('let an update cancel itself, fail, and see what is there', async () => {
    const source = `local s = open(1) local store = s.store("a") local seen = {}
      local function add(old) table.insert(seen, old or "none") return (old or 0) + 1 end
      s.calls.update(store, "a", add, s.done) s.pass(7) s.calls.update(store, "a", add, s.done) s.pass(7)
      s.calls.update(store, "a", function() return nil end, s.done) s.pass(7)
      s.calls.update(store, "a", function() error("broken", 0) end, s.done) s.pass(7)
      s.calls.get(store, "a", false, s.done) s.pass(1)
      return seen, s.log[2][2], s.log[3][2], s.log[4], s.log[5][2]`;
    expect(await values(source)).toEqual([['none', 1], 2, null, [false, 'broken'], 2]);
  });

  test('write a key at most once in six seconds and keep the order of the others', async () => {
    const source = `local s = open(1) local store = s.store("a")
      for index = 1, 3 do s.calls.set(store, "same", index, nil, nil, s.done) end
      s.calls.set(store, "other", 1, nil, nil, s.done)
      local counts = {}
      for _, wait in { 0.2, 5, 1.2, 6.5 } do s.pass(wait) table.insert(counts, #s.log) end
      return counts, s.warnings, s.queue.waiting()`;
    expect(await values(source)).toEqual([[2, 2, 3, 4], 3, 0]);
  });

  test('budget by players, queue thirty and drop the rest', async () => {
    const source = `local s = open(1) local dropped = {}
      for index = 1, 140 do
        local problem = failure(s.calls.get, s.store("a"), "k" .. index, false, s.done)
        if problem then table.insert(dropped, problem) end
      end
      local left = s.budgets.left("StandardRead") s.pass(0.2) local answered = #s.log
      s.pass(30) return left, answered, #dropped, dropped[1], #s.log, s.warnings`;
    const message = '301: GetAsync request dropped. Request was throttled, but throttled request queue was full.';
    expect(await values(source)).toEqual([0, 100, 10, message, 130, 30]);
  });

  test('write four megabytes a minute to a key, and no more', async () => {
    const source = `local s = open(1) local store = s.store("a") local big = string.rep("x", 3000000)
      s.calls.set(store, "k", big, nil, nil, s.done) s.pass(7)
      s.calls.set(store, "k", big, nil, nil, s.done) s.pass(7)
      s.calls.set(store, "other", big, nil, nil, s.done) s.pass(50)
      s.calls.set(store, "k", big, nil, nil, s.done) s.pass(1)
      return s.log[1][1], s.log[2], s.log[3][1], s.log[4][1]`;
    expect(await values(source)).toEqual([true, [false, expect.stringMatching(/^502: .*KeyThrottled/)], true, true]);
  });

  test('take little metadata', async () => {
    const source = `local s = open(1) local problems = {}
      for _, metadata in { 5, { [1] = 1 }, { a = ("x"):rep(251) }, { a = ("x"):rep(160), b = ("x"):rep(160) } } do
        table.insert(problems, failure(s.calls.set, s.store("a"), "k", 1, nil, metadata, s.done)) end
      return problems, failure(s.calls.set, s.store("a"), "k", 1, { "seven" }, nil, s.done)`;
    const invalid = '513: Attribute metadata format is invalid.';
    const tooLarge = '511: Metadata attribute size exceeds 300 limit.';
    expect(await values(source)).toEqual([
      [invalid, invalid, invalid, tooLarge],
      '513: Attribute userId format is invalid.',
    ]);
  });

  test('have the documented budgets', async () => {
    const source = `local s = open(...) local b = s.budgets
      return b.left("StandardRead"), b.left("StandardWrite"), b.left("StandardList"), b.left("OrderedWrite"),
        b.left("UpdateAsync"), b.left("GetSortedAsync"), b.left("OnUpdate")`;
    expect(await values(source, 0)).toEqual([60, 60, 5, 30, 60, 5, null]);
    expect(await values(source, 30)).toEqual([1260, 1260, 65, 180, 1260, 65, null]);
  });

  test('keep versions of a key and forget none on removal', async () => {
    const source = `local s = open(1) local store = s.store("a") local id
      s.calls.set(store, "k", "one", { 7 }, { by = "me" }, s.done) s.pass(7)
      s.calls.set(store, "k", "two", nil, nil, s.done) s.pass(7)
      s.calls.remove(store, "k", s.done) s.pass(7)
      s.calls.get(store, "k", false, s.done) s.pass(1)
      s.calls.listVersions(store, "k", nil, nil, function(_, found) id = found[1].version
        s.calls.findVersion(store, "GetVersionAsync", "k", function(v) return v.version == id end, s.done) end)
      s.pass(1)
      local first = s.log[5][3]
      return s.log[3][2], s.log[4][2], s.log[5][2], first.userIds, first.metadata, #s.contents.versionsOf(store, "k")`;
    expect(await values(source)).toEqual(['two', null, 'one', [7], '{"by":"me"}', 3]);
  });

  test('order whole numbers and refuse others', async () => {
    const source = `local s = open(5) local store = s.ordered("xp")
      for key, value in { a = 3, b = 1, c = 2 } do s.calls.set(store, key, value, nil, nil, s.done) end
      s.pass(1) s.calls.sorted(store, false, 2, nil, s.done) s.pass(1)
      local names = {} for _, entry in s.log[4][2] do table.insert(names, entry.key) end
      local problems = {}
      for _, value in { 1.5, "x", { 1 }, { a = 1 } } do
        table.insert(problems, failure(s.calls.set, store, "k", value, nil, nil, s.done)) end
      return names, problems, failure(s.calls.sorted, store, true, 3, 1, s.done)`;
    expect(await values(source)).toEqual([
      ['a', 'c'],
      ['double', 'string', 'Array', 'Dictionary'].map((kind) => `103: ${kind} is not allowed in data stores.`),
      '107: MaxValue must be greater than or equal to MinValue.',
    ]);
  });

  test('fail as ordered: the nth call, a share, an outage, or only the answer', async () => {
    const source = `local s = open(1, { { service = "DataStore", call = "SetAsync", nth = 2 },
        { service = "DataStore", call = "GetAsync", from = 100, to = 200, message = "down" },
        { service = "DataStore", call = "SetAsync", key = "lost", lost = true } })
      local store = s.store("a")
      for _, key in { "x", "y", "lost" } do s.calls.set(store, key, 1, nil, nil, s.done) end s.pass(1)
      local saved = s.contents.read(store, "lost") ~= nil
      local notSaved = s.contents.read(store, "y") == nil
      s.now = 100 s.calls.get(store, "x", false, s.done) s.pass(1)
      s.now = 200 s.calls.get(store, "x", false, s.done) s.pass(1)
      local oks = {} for _, entry in s.log do table.insert(oks, entry[1]) end
      return oks, saved, notSaved, s.log[2][2], s.log[4][2]`;
    const rejected = '502: API Services rejected request with error. HTTP 503 (Service Unavailable)';
    expect(await values(source)).toEqual([[true, false, false, false, true], true, true, rejected, 'down']);
  });

  test('a share of failures is drawn only for calls that it fits', async () => {
    const source = `local draws = 0
      local faults = sim.faults.new({ { service = "Http", percent = 40 } }, function() draws += 1 return draws / 10 end)
      local failed = 0 faults.check("DataStore", "GetAsync", "a", "k", 0)
      for _ = 1, 9 do if faults.check("Http", "RequestAsync", "http://x", nil, 0) then failed += 1 end end
      return draws, failed`;
    expect(await values(source)).toEqual([9, 3]);
  });

  test('outlive a server: what one exports another opens, and the rest was lost', async () => {
    const source = `local s = open(1)
      s.calls.set(s.store("a"), "k", { done = true }, nil, nil, s.done) s.pass(1)
      s.calls.set(s.store("a"), "late", 1, nil, nil, s.done)
      local exported = s.contents.export()
      local again = open(1, nil, exported)
      again.calls.get(again.store("a"), "k", false, again.done)
      again.calls.get(again.store("a"), "late", false, again.done) again.pass(1)
      return again.log[1][2], again.log[2][2], exported[1].entries[1].key`;
    expect(await values(source)).toEqual([{ done: true }, null, 'k']);
  });
});
