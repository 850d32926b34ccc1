import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue, LuauVm } from '../../luau/index.ts';
import { startPureParts } from '../testing/pure-parts.ts';

const HELPERS = `
function reveal(value)
  if type(value) == "string" then return value, nil end
  if type(value) == "table" and value.secret then return value.secret, { name = "key", domain = value.domain } end
  return nil
end
function failure(...) local ok, problem = pcall(...) return not ok and problem or nil end
function memory()
  local clock = { now = 0 }
  local stores = sim.memoryStores.new({
    json = sim.json, kindOf = typeof, values = sim.storedValues, now = function() return clock.now end })
  return stores, clock
end
`;

let vm: LuauVm;
beforeAll(async () => {
  vm = await startPureParts('json', 'stored-values', 'memory-stores', 'http-requests');
  await vm.run({ source: HELPERS, chunkName: 'helpers' });
});
afterAll(() => vm.dispose());
const values = async (source: string, ...args: LuauValue[]) =>
  (await vm.run({ source, chunkName: 'test', args })).values;

describe('a request of HttpService', () => {
  test('leaves as plain data, with lower-case header names', async () => {
    const source = `return sim.httpRequests.prepare({ Url = "http://127.0.0.1:80/x", Method = "POST", Body = "b",
      Headers = { ["Content-Type"] = "text/plain", Authorization = { secret = "s3", domain = "127.0.0.1" } } }, reveal)`;
    expect(await values(source)).toEqual([
      {
        url: 'http://127.0.0.1:80/x',
        method: 'POST',
        body: 'b',
        headers: { 'content-type': 'text/plain', authorization: 's3' },
      },
    ]);
  });

  test.each([
    ['nil', 'Argument 1 missing or nil'],
    ['{}', 'Empty URL'],
    ['{ Url = "ftp://a" }', 'ftp://a: Trust check failed'],
    ['{ Url = "http:///a" }', 'http:///a: Trust check failed'],
    ['{ Url = "https://apis.roblox.com/x" }', 'HttpService is not allowed to access ROBLOX resources'],
    ['{ Url = "http://a", Headers = { ["User-Agent"] = "me" } }', 'Header "User-Agent" is not allowed!'],
    ['{ Url = "http://a", Headers = { ["content-LENGTH"] = "9" } }', 'Header "content-LENGTH" is not allowed!'],
    ['{ Url = "http://a", Headers = { ["a\\nb"] = "9" } }', 'Header "a\nb" is not allowed!'],
    ['{ Url = "http://a", Headers = { x = "a\\r\\nb: c" } }', 'Header "x" has a value that cannot be sent'],
    ['{ Url = "http://a", Method = "get" }', 'Invalid request options, method get is not supported'],
    ['{ Url = "http://a", Body = "b" }', "Invalid request options, Body should be empty for 'GET' or 'HEAD' method"],
    [
      '{ Url = "http://evil.com", Headers = { x = { secret = "s", domain = "*.good.com" } } }',
      'Secret key is not allowed to be sent to evil.com',
    ],
    ['{ Url = { secret = "http://evilgood.com", domain = "*.good.com" } }', /^Secret key is not allowed/],
  ])('is refused for %s', async (options, message) => {
    const [problem] = await values(`return failure(sim.httpRequests.prepare, ${options}, reveal)`);
    if (typeof message === 'string') expect(problem).toBe(message);
    else expect(problem).toMatch(message);
  });

  test('is one of at most 500 in any minute', async () => {
    const source = `local take = sim.httpRequests.quota() local refused = {}
      for index = 1, 501 do local problem = failure(take, index / 100) if problem then table.insert(refused, problem) end end
      local later = failure(take, 60.005) == nil local full = failure(take, 60.006) ~= nil
      return refused, later, full, failure(take, 120) == nil`;
    expect(await values(source)).toEqual([['Number of requests exceeded limit'], false, true, true]);
  });

  test('posts less than 1024 KB', async () => {
    const message = 'Post data too large. Limit: 1024 KB. Post size: 1500 KB';
    const source = 'return failure(sim.httpRequests.checkPostSize, string.rep("x", ...))';
    expect(await values(source, 1_500_000)).toEqual([message]);
    expect(await values(source, 1_023_999)).toEqual([null]);
  });
});

describe('memory stores', () => {
  test('forget what has expired', async () => {
    const source = `local stores, clock = memory() local map = stores.map()
      map.set("a", 1, 10) map.set("b", 2, 100) clock.now = 10
      local size = map.size() clock.now = 1000 return size, map.get("b")`;
    expect(await values(source)).toEqual([1, null, null]);
  });

  test('sort by sort key, numbers before text before none', async () => {
    const source = `local map = memory().map()
      map.set("n2", 1, 9, 2) map.set("n1", 1, 9, 1) map.set("t", 1, 9, "a") map.set("none", 1, 9) map.set("m2", 1, 9, 2)
      local function keys(...) local out = {} for _, item in map.range(...) do table.insert(out, item.key) end return out end
      return keys(true, 10), keys(false, 2), keys(true, 10, { sortKey = 1 }), keys(true, 10, { key = "m2", sortKey = 2 }),
        keys(true, 10, nil, { sortKey = "a" })`;
    expect(await values(source)).toEqual([
      ['n1', 'm2', 'n2', 't', 'none'],
      ['none', 't'],
      ['m2', 'n2', 't', 'none'],
      ['n2', 't', 'none'],
      ['n1', 'm2', 'n2'],
    ]);
  });

  test('update by a function that may decline', async () => {
    const source = `local map = memory().map()
      map.update("a", function(old) return (old or 0) + 1, "s" end, 10)
      map.update("a", function(old) return old + 1, "s" end, 10)
      map.update("a", function() return nil end, 10) return map.get("a")`;
    expect(await values(source)).toEqual([2, 's']);
  });

  test('queue by priority, hide what is being read, and give it back when nobody removes it', async () => {
    const source = `local stores, clock = memory() local queue = stores.queue(30)
      queue.add("low", 100) queue.add("high", 100, 5) queue.add("low2", 100)
      local first, id = queue.read(2) local second = queue.read(5) local none, noId = queue.read(1)
      queue.remove(id) clock.now = 40
      local again = queue.read(5) return first, second, none, noId, again, queue.size(), queue.size(true)`;
    expect(await values(source)).toEqual([['high', 'low'], ['low2'], [], null, ['low2'], 1, 0]);
  });

  test('give all or nothing when asked to', async () => {
    const source = `local queue = memory().queue(30) queue.add(1, 10) return queue.read(2, true), queue.size(true)`;
    expect(await values(source)).toEqual([[], 1]);
  });

  test.each([
    ['map.set("", 1, 10)', 'Key must be a string of 1 to 128 characters.'],
    ['map.set(string.rep("k", 129), 1, 10)', 'Key must be a string of 1 to 128 characters.'],
    ['map.set("k", 1, 0)', 'Expiration time must be between 0 and 3888000 seconds.'],
    ['map.set("k", 1, 0/0)', 'Expiration time must be between 0 and 3888000 seconds.'],
    ['map.set("k", string.rep("x", 40000), 1)', 'Value exceeds the 32 KB limit.'],
    ['map.set("k", print, 1)', /^104: Cannot store function/],
    ['map.set("k", 1, 1, {})', 'Sort key must be a number or a string.'],
    ['map.range(true, 201)', 'Count must be between 1 and 200.'],
    ['queue.read(0)', 'Count must be between 1 and 100.'],
  ])('refuse %s', async (call, message) => {
    const source = `local stores = memory() local map, queue = stores.map(), stores.queue(30)
      return failure(function() ${call} end)`;
    const [problem] = await values(source);
    if (typeof message === 'string') expect(problem).toBe(message);
    else expect(problem).toMatch(message);
  });
});
