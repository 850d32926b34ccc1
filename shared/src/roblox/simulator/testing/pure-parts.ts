/** For tests: the parts of the service models that need no engine, in a bare Luau machine. */
import { readFileSync } from 'node:fs';
import { LuauVm } from '../../luau/index.ts';

const FOLDER = new URL('../engine/6-services/', import.meta.url);

/** A machine in which `sim` has only what these files put there. */
export async function startPureParts(...names: readonly string[]): Promise<LuauVm> {
  const vm = new LuauVm();
  await vm.run({ source: 'sim = {}', chunkName: 'sim' });
  for (const name of names) {
    await vm.run({ source: readFileSync(new URL(`1-${name}.luau`, FOLDER), 'utf8'), chunkName: name });
  }
  return vm;
}
