import { describe, expect, test } from 'vitest';
import { LuauVm } from '../vm.ts';
import { openTable } from './vector-metatable.ts';

const GIVE_MEMBER = `
  local members = getmetatable(vector.zero)
  members.__index = function(v, key) return if key == 'Sum' then v.x + v.y + v.z else nil end
  members.__type = 'Vector3'
  table.freeze(members)
  return vector.create(1, 2, 3).Sum, typeof(vector.zero), vector.create(1, 2, 3).y
`;

describe('the metatable of vectors', () => {
  test('takes members in a machine that asks for it', async () => {
    await using vm = new LuauVm({ openVectors: true });
    const { values } = await vm.run({ source: GIVE_MEMBER, chunkName: 'members' });
    expect(values).toEqual([6, 'Vector3', 2]);
    // What was given stays for later chunks, and the frozen table is shut again.
    expect((await vm.run({ source: 'return vector.one.Sum', chunkName: 'later' })).values).toEqual([3]);
    const change = vm.run({ source: 'getmetatable(vector.one).__index = nil', chunkName: 'change' });
    await expect(change).rejects.toThrow(/readonly/);
  });

  test('stays shut in every other machine', async () => {
    await using vm = new LuauVm();
    await expect(vm.run({ source: GIVE_MEMBER, chunkName: 'members' })).rejects.toThrow(/readonly/);
  });

  test('is not looked for where no frozen table lies', () => {
    const memory = new ArrayBuffer(64);
    expect(() => openTable(memory, 'table: 0x0000000000000008')).toThrow(/luau-web changed/);
    expect(() => openTable(memory, 'vector')).toThrow(/luau-web changed/);
  });
});
