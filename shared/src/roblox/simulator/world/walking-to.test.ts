import { afterEach, describe, expect, test } from 'vitest';
import type { Instance, PropertyValue } from '../../instance/index.ts';
import { openPlace, type Simulation } from '../index.ts';
import { block, GROUND, spawn, type Triple, workspace } from '../testing/parts.ts';
import { plain } from '../testing/run-script.ts';

let simulation: Simulation;
afterEach(() => simulation.dispose());

/** A pillar to walk around, and a prompt on it that is shown from ten studs away. */
function station(name: string, at: Triple, more: Readonly<Record<string, PropertyValue>> = {}): Instance {
  const prompt = plain('ProximityPrompt', 'Prompt', {
    properties: {
      MaxActivationDistance: { type: 'float32', value: 10 },
      RequiresLineOfSight: { type: 'bool', value: false },
      ...more,
    },
  });
  return block(name, at, [2, 4, 2], {}, [prompt]);
}

async function enter(things: readonly Instance[]): Promise<void> {
  simulation = await openPlace([workspace([GROUND, spawn([0, 0.2, 0]), ...things])], { seed: 3 });
  await simulation.join({ userId: 1, name: 'Mia' });
  await simulation.advance(1);
}

/** Walks to the station and uses it; why not, if not. */
async function use(name: string): Promise<string> {
  const [walked] = await simulation.act([{ userId: 1, kind: 'walkTo', path: `Workspace.${name}.Prompt` }]);
  if (walked?.done !== true) return walked?.reason ?? 'none';
  await simulation.advance(walked.seconds + 0.2);
  const [used] = await simulation.act([{ userId: 1, kind: 'trigger', prompt: `Workspace.${name}.Prompt` }]);
  return used?.done === true ? 'used' : (used?.reason ?? 'none');
}

describe('a student who goes to use something', () => {
  test.each([6, 8])('uses each of the stations that stand %d studs apart, from wherever she comes', async (apart) => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const stations = names.map((name, index) =>
      station(name, [((index % 3) - 1) * apart, 2, -30 + Math.floor(index / 3) * apart]),
    );
    await enter(stations);
    for (const name of ['H', 'A', 'I', 'E', 'C', 'G', 'B', 'F', 'D'])
      expect([name, await use(name)]).toEqual([name, 'used']);
  });

  test('goes around a wall to where the prompt is in sight', async () => {
    const sight: PropertyValue = { type: 'bool', value: true };
    await enter([
      block('Wall', [0, 5, -16], [24, 10, 1]),
      station('Behind', [0, 2, -19], { RequiresLineOfSight: sight }),
    ]);
    expect(await use('Behind')).toBe('used');
  });

  test('does not go out of the way of a prompt that is shut, or of one that is always shown', async () => {
    await enter([
      station('Goal', [0, 2, -30]),
      station('Shut', [2.5, 2, -30], { Enabled: { type: 'bool', value: false } }),
      station('Beside', [-2.5, 2, -30], {
        Exclusivity: { type: 'Enum', enum: 'ProximityPromptExclusivity', item: 'AlwaysShow' },
      }),
    ]);
    expect(await use('Goal')).toBe('used');
  });

  test('is refused the one that others hide from wherever she could stand', async () => {
    const high = station('High', [0, 9, -30]);
    await enter([high, station('Low', [0, 2, -30])]);
    expect(await use('High')).toBe('hidden');
    expect(await use('Low')).toBe('used');
  });
});
