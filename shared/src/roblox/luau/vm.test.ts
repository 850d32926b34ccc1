import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAppError } from '../../errors.ts';
import type { LuauValue } from './literal.ts';
import { LuauVm, runLuau } from './vm.ts';

const SCRIPT = 'game.ServerScriptService.Quiz';

describe('running Luau', () => {
  let vm: LuauVm;
  beforeAll(() => {
    vm = new LuauVm();
  });
  afterAll(() => vm.dispose());
  const run = (source: string, ...args: LuauValue[]) => vm.run({ source, chunkName: SCRIPT, args });
  const values = async (source: string, ...args: LuauValue[]) => (await run(source, ...args)).values;

  test('gives back what a script returns', async () => {
    expect(await values('return 1, "zwei", nil, { 1, 2, { a = true } }, {}')).toEqual([
      1,
      'zwei',
      null,
      [1, 2, { a: true }],
      [],
    ]);
    expect(await values('return 0/0, 1/0, -1/0, 0.1, 2^53')).toEqual([
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      0.1,
      2 ** 53,
    ]);
    expect(await values('return print, coroutine.create(print)')).toEqual([{ $luau: 'function' }, { $luau: 'thread' }]);
  });

  test('captures prints, one entry each', async () => {
    const { prints } = await run('print("a", 1, nil) print() print("two\\nlines", {} ~= nil)');
    expect(prints).toEqual(['a 1 nil', '', 'two\nlines true']);
    expect((await run('return 1')).prints).toEqual([]);
  });

  test('captures ten thousand prints in order', async () => {
    const { prints } = await run('for i = 1, 10000 do print(i) end');
    expect(prints).toEqual(Array.from({ length: 10_000 }, (_, index) => String(index + 1)));
  });

  test('keeps globals between runs and calls functions by path', async () => {
    await run('Quiz = {} function Quiz.score(answers) return #answers * 10, answers end');
    expect((await vm.call('Quiz.score', ['a', 'b'])).values).toEqual([20, ['a', 'b']]);
    await expect(vm.call('Quiz.missing')).rejects.toMatchObject({ message: 'there is no function Quiz.missing' });
    await expect(vm.call('No.such.table')).rejects.toMatchObject({ code: 'luau-error' });
  });

  test('any plain value makes the round trip', async () => {
    const text = fc.string({ unit: 'binary' });
    const { value } = fc.letrec<{ value: LuauValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.boolean(),
        fc.double().map((number) => (number === 0 ? 0 : number)),
        text,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { minKeys: 1, maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 4 }), async (args) => {
        expect(await values('return ...', ...args)).toEqual(args);
      }),
      { numRuns: 100 },
    );
  });

  test('names script, line and reason of an error', async () => {
    const source = 'local function deep()\n\tlocal answer = nil\n\treturn answer.text\nend\ndeep()';
    await expect(run(source)).rejects.toMatchObject({
      code: 'luau-error',
      message: `${SCRIPT}:3: attempt to index nil with 'text'`,
      details: {
        script: SCRIPT,
        line: 3,
        reason: "attempt to index nil with 'text'",
        traceback: expect.stringContaining(`${SCRIPT}:5`),
      },
    });
  });

  test.each([
    ['a table', 'error({ code = 7 })', /^table: /],
    ['a table with a message', 'error({ message = "broken" })', /^broken$/],
    ['nothing', 'error()', /^nil$/],
    ['a yield', 'coroutine.yield(1)', /yielded/],
    ['endless recursion', 'local function f() return f() + 1 end return f()', /stack overflow/],
    ['a value that contains itself', 'local t = {} t[1] = t return t', /contains itself/],
  ])('reports %s as an error', async (_name, source, message) => {
    await expect(run(source)).rejects.toMatchObject({ code: 'luau-error', message: expect.stringMatching(message) });
    expect(await values('return 1')).toEqual([1]);
  });

  test('lets scripts catch errors, in functions and in coroutines', async () => {
    expect(await values('return pcall(function() error("a", 0) end)')).toEqual([false, 'a']);
    expect(await values('return select(2, xpcall(error, function(e) return e .. "!" end, "b"))')).toEqual(['b!']);
    expect(await values('local t = coroutine.create(function() error("c", 0) end) return coroutine.resume(t)')).toEqual(
      [false, 'c'],
    );
    expect(await values('return coroutine.wrap(function() coroutine.yield(5) end)()')).toEqual([5]);
  });

  test('names script, line and reason of a syntax error', async () => {
    await expect(run('local x = 1\nlocal = 2')).rejects.toMatchObject({
      code: 'luau-syntax',
      message: `${SCRIPT}:2: Expected identifier when parsing variable name, got '='`,
    });
  });

  test('runs many chunks at once, up to the first that fails', async () => {
    const chunk = (source: string, chunkName: string) => ({ source, chunkName });
    await vm.runAll([chunk('Order = "a"', 'one'), chunk('Order ..= "b" print("x")', 'two')], 10_000);
    expect(await values('return Order')).toEqual(['ab']);
    const failing = [chunk('Order ..= "c"', 'one'), chunk('\nerror("no")', 'two'), chunk('Order = "never"', 'three')];
    const details = { script: 'two', line: 2, index: 1 };
    await expect(vm.runAll(failing, 10_000)).rejects.toMatchObject({ code: 'luau-error', details });
    const broken = vm.runAll([chunk('return 1', 'one'), chunk('return = 1', 'two')], 10_000);
    await expect(broken).rejects.toMatchObject({ code: 'luau-syntax', details: { script: 'two', index: 1 } });
    expect(await values('return Order')).toEqual(['abc']);
  });

  test('does not depend on globals that a script replaces', async () => {
    await runLuau('tostring = nil string = nil table = nil coroutine = nil pcall = nil return { 1 }', {
      chunkName: 'x',
    });
  });
});

describe('a Luau machine with limits', () => {
  test('ends an endless loop and says what was printed before', async () => {
    const lines: string[] = [];
    const vm = new LuauVm({ timeLimitMs: 1_500, onPrint: (line) => lines.push(line) });
    const source =
      'print("start") local t = os.clock() while true do if os.clock() - t > 0.1 then t += 1e9 print("late") end end';
    const failure: unknown = await vm.run({ source, chunkName: SCRIPT }).catch((error: unknown) => error);
    expect(isAppError(failure) && failure.code).toBe('luau-timeout');
    expect(isAppError(failure) && failure.details).toMatchObject({ script: SCRIPT, prints: ['start', 'late'] });
    expect(lines).toEqual(['start', 'late']);
    await expect(vm.run({ source: 'return 1', chunkName: SCRIPT })).rejects.toMatchObject({ code: 'luau-ended' });
  });

  test.each([
    ['tables', 'local t = {} while true do t[#t + 1] = { 1 } end'],
    ['text', 'return #string.rep("a", 100000000)'],
    ['doubling text', 'local s = "a" while true do s = s .. s end'],
  ])('names memory used up by %s', async (_name, source) => {
    const outcome = runLuau(source, { chunkName: SCRIPT, memoryMiB: 32, timeLimitMs: 20_000 });
    await expect(outcome).rejects.toMatchObject({ code: 'luau-out-of-memory' });
  });

  test('holds a million tables in the memory it has by default', async () => {
    const source = 'local t = {} for i = 1, 1000000 do t[i] = { i } end return #t';
    expect((await runLuau(source, { chunkName: SCRIPT })).values).toEqual([1_000_000]);
  });

  test('rejects the run under way when it is disposed', async () => {
    const vm = new LuauVm({ timeLimitMs: 20_000 });
    const running = vm.run({ source: 'while true do end', chunkName: SCRIPT });
    const settled = expect(running).rejects.toMatchObject({ code: 'luau-ended' });
    await vm.dispose();
    await settled;
  });

  test('cannot be asked for impossible memory', () => {
    expect(() => new LuauVm({ memoryMiB: 8 })).toThrow(RangeError);
    expect(() => new LuauVm({ memoryMiB: 8_000 })).toThrow(RangeError);
  });
});
