import { describe, expect, test } from 'vitest';
import { findingsOf } from '../findings-of.ts';

describe('loop-without-yield', () => {
  test.each([
    'while true do print("x") end',
    'while 1 do local t = os.clock() print(math.sin(t)) end',
    'repeat print(1) until false',
    'while true do for _, x in { 1 } do if x then break end end end',
    'while true do task.spawn(function() task.wait(1) end) end',
    'local function step() print(1) end while true do step() end',
    'local function a() print(1) end local function b() a() end while true do b() end',
    'local p = Instance.new("Part") while true do p:Destroy() p.Name = "x" end',
  ])('%s', async (source) => {
    expect(await findingsOf(source)).toEqual(['1 error loop-without-yield']);
  });

  test.each([
    'while true do task.wait() end',
    'while true do if script.Parent then task.wait(1) end end',
    'while task.wait(1) do print(1) end',
    'while true do if script.Parent then break end end',
    'local function f() while true do if script.Parent then return end end end f()',
    'while true do error("x") end',
    'while true do coroutine.yield() end',
    'while true do script.Parent.ChildAdded:Wait() end',
    'while true do script.Parent:WaitForChild("x") end',
    'local function step() task.wait() end while true do step() end',
    'local function f(step) while true do step() end end f(print)',
    'local M = {} function M.step() end while true do M.step() end',
    'local M = {} function M:Update() end while true do M:Update() end',
    'local n = 0 while n < 5 do n += 1 end',
    'repeat local done = true until done',
  ])('nothing about %s', async (source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});
