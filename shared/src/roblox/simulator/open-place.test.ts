import { afterEach, describe, expect, test } from 'vitest';
import type { Instance } from '../instance/index.ts';
import { openPlace, type Simulation } from './index.ts';

function instance(className: string, name: string, rest: Partial<Instance> = {}): Instance {
  return { className, name, properties: {}, attributes: {}, tags: [], children: [], ...rest };
}

function script(name: string, source: string): Instance {
  return instance('Script', name, { properties: { Source: { type: 'ProtectedString', value: source } } });
}

let simulation: Simulation;
afterEach(() => simulation.dispose());

describe('a place with a script', () => {
  test('runs it', async () => {
    simulation = await openPlace([
      instance('ServerScriptService', 'ServerScriptService', {
        children: [script('Main', 'print("hello", script:GetFullName())\ntask.wait(1)\nerror("oops")')],
      }),
    ]);
    await simulation.advance(2);
    expect(await simulation.drain()).toEqual([
      expect.objectContaining({ at: 0, kind: 'print', message: 'hello ServerScriptService.Main' }),
      expect.objectContaining({ at: 1, kind: 'error', message: 'ServerScriptService.Main:3: oops', line: 3 }),
    ]);
  });
});
