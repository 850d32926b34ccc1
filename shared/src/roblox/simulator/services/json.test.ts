import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LuauValue, LuauVm } from '../../luau/index.ts';
import { startPureParts } from '../testing/pure-parts.ts';

describe('JSON of HttpService', () => {
  let vm: LuauVm;
  beforeAll(async () => {
    vm = await startPureParts('json', 'text-codes');
    const helpers = `function encode(value) return sim.json.encode(value, typeof) end
      function decode(text) return sim.json.decode(text) end
      function failure(...) local ok, problem = pcall(...) return not ok and problem end`;
    await vm.run({ source: helpers, chunkName: 'helpers' });
  });
  afterAll(() => vm.dispose());
  const values = async (source: string, ...args: LuauValue[]) =>
    (await vm.run({ source, chunkName: 'test', args })).values;

  test.each([
    ['nil', 'null'],
    ['true', 'true'],
    ['12', '12'],
    ['-0.5', '-0.5'],
    ['0.1', '0.1'],
    ['2 ^ 53', '9007199254740992'],
    ['{}', '[]'],
    ['{ 1, 2, name = "left out" }', '[1,2]'],
    ['{ b = 1, a = { true } }', '{"a":[true],"b":1}'],
    ['{ [5] = "x" }', '{"5":"x"}'],
    ['{ f = print }', '{"f":null}'],
    ['"a\\"\\\\\\n\\0\\u{1f600}"', '"a\\"\\\\\\n\\u0000\u{1f600}"'],
    ['buffer.fromstring("hello")', '{"m":null,"t":"buffer","base64":"aGVsbG8="}'],
  ])('writes %s as %s', async (value, json) => {
    expect(await values(`return encode(${value})`)).toEqual([json]);
  });

  test('writes numbers that JSON lacks, which nothing reads back', async () => {
    expect(await values('return encode({ 0/0, 1/0, -1/0 })')).toEqual(['[nan,inf,-inf]']);
    expect(await values('return failure(decode, "[nan]")')).toEqual(["Can't parse JSON"]);
  });

  test('refuses cycles and text that is no UTF-8', async () => {
    expect(await values('local t = {} t.t = t return failure(encode, t)')).toEqual(['tables cannot be cyclic']);
    expect(await values('local t = {} return encode({ t, t })')).toEqual(['[[],[]]']);
    expect(await values('return failure(encode, "\\xff")')).toEqual(["Can't convert to JSON"]);
    const deep = 'local t = {} for _ = 1, 5000 do t = { t } end return failure(encode, t)';
    expect(await values(deep)).toEqual(['tables cannot be cyclic']);
  });

  test('does not run metamethods', async () => {
    const trap = `local trap = setmetatable({ a = 1 }, { __index = error, __len = error, __iter = error })
      return encode(trap)`;
    expect(await values(trap)).toEqual(['{"a":1}']);
  });

  test.each([
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "'a'",
    '01',
    '1.',
    '.5',
    '+1',
    '1e',
    'tru',
    'nul',
    '[1] 2',
    '"\\x"',
    '"\n"',
    '"\\ud800"',
    '"\\udc00"',
    '"\\ud800\\u0041"',
    'NaN',
    'undefined',
    '"open',
    '[[[',
    '\u00a01',
    '"\\u12"',
  ])('refuses %j', async (text) => {
    expect(await values('return failure(decode, ...)', text)).toEqual(["Can't parse JSON"]);
  });

  test('refuses nesting without bound instead of overflowing', async () => {
    expect(await values('return failure(decode, string.rep("[", 100000))')).toEqual(["Can't parse JSON"]);
  });

  test('reads null as nothing, keeping its place', async () => {
    expect(await values('local t = decode("[1,null,3]") return t[1], t[2], t[3]')).toEqual([1, null, 3]);
    expect(await values('return decode("null")')).toEqual([null]);
  });

  test('reads back a buffer', async () => {
    const source = 'return buffer.tostring(decode(encode(buffer.fromstring(...))))';
    for (const text of ['', 'a', 'ab', 'abc', 'hello world']) expect(await values(source, text)).toEqual([text]);
  });

  test('reads and writes as JSON.parse and JSON.stringify do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        const text = JSON.stringify(value, (_, inner: unknown) => (inner === null ? 0 : inner));
        const [again] = await values('return encode(decode(...))', text);
        expect(asTables(JSON.parse(String(again)))).toEqual(asTables(value));
      }),
      { numRuns: 150 },
    );
  });

  test('is fast enough for a large answer', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({ id: index, name: `row ${index}`, ok: true }));
    expect(await values('return #decode(...)', JSON.stringify(rows))).toEqual([5_000]);
  });

  test('encodes everything but letters and digits for addresses', async () => {
    const [encoded] = await values('return sim.textCodes.urlEncode(...)', 'https://www.roblox.com/discover#/');
    expect(encoded).toBe('https%3A%2F%2Fwww%2Eroblox%2Ecom%2Fdiscover%23%2F');
  });

  test('makes version 4 identifiers', async () => {
    const source = `local random = function(low, high) return math.random(low, high) end
      return sim.textCodes.guid(random, true), sim.textCodes.guid(random, false)`;
    const [braced, bare] = await values(source);
    expect(braced).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/);
    expect(bare).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });
});

/** Without what a Luau table does not keep: null, the sign of zero, whether nothing was an array or an object. */
function asTables(value: unknown): unknown {
  if (value === null || value === 0) return 0;
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : value.map(asTables);
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, field]) => [name, asTables(field)]);
  return fields.length === 0 ? 'empty' : Object.fromEntries(fields);
}
