import { describe, expect, test } from 'vitest';
import { raiseLuauMemory, SHIPPED_PAGES } from './luau-memory.ts';
import { preferAsyncify, withModuleHooks } from './webassembly.ts';

/** A module with nothing but a memory of fixed size. */
function moduleWithMemory(...section: number[]): Uint8Array {
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, section.length, ...section]);
}

describe('the memory of the Luau module', () => {
  test('is rewritten in the package as installed', async () => {
    let pages = 0;
    preferAsyncify();
    const { InternalLuauWasmModule, LuauState } = await import('luau-web');
    const state = await withModuleHooks(
      {
        rewrite: (module) => {
          pages = raiseLuauMemory(module, 1_024).length - module.length;
          return raiseLuauMemory(module, 1_024);
        },
      },
      () => LuauState.createAsync(),
    );
    // 274 and 1,024 both take two bytes: same length, so nothing else moved.
    expect(pages).toBe(0);
    const make = state.loadstring(
      'local t = {} for i = 1, 300000 do t[i] = { tostring(i) } end return #t',
      '=big',
      true,
    );
    if (typeof make === 'string') throw new Error(make);
    expect(await make()).toEqual([300_000]);
    expect(InternalLuauWasmModule).toBeDefined();
  });

  test('only ever replaces what luau-web 1.4 declares', () => {
    const shipped = moduleWithMemory(1, 1, 0x92, 0x02, 0x92, 0x02);
    expect(SHIPPED_PAGES).toBe(0x112);
    expect([...raiseLuauMemory(shipped, 4_096)]).toEqual([...moduleWithMemory(1, 1, 0x80, 0x20, 0x80, 0x20)]);
    expect(() => raiseLuauMemory(moduleWithMemory(1, 0, 0x92, 0x02), 4_096)).toThrow(/luau-web changed/);
    expect(() => raiseLuauMemory(moduleWithMemory(1, 1, 17, 17), 4_096)).toThrow(/luau-web changed/);
    expect(() => raiseLuauMemory(shipped.subarray(0, 8), 4_096)).toThrow(/no memory section/);
  });

  test('puts the global back after a failure', async () => {
    const before = Reflect.get(Reflect.get(globalThis, 'WebAssembly'), 'instantiate');
    const load = () => Promise.reject(new Error('broken'));
    await expect(withModuleHooks({ rewrite: (module) => module }, load)).rejects.toThrow('broken');
    expect(Reflect.get(Reflect.get(globalThis, 'WebAssembly'), 'instantiate')).toBe(before);
  });
});
