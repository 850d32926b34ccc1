import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classNames, isCreatable, isService, memberNames } from '../../reflection/index.ts';
import { openPlace } from '../index.ts';

const SOURCE = readFileSync(new URL('./every-member.luau', import.meta.url), 'utf8');
/** One in so many of the odd values is tried on each member; all of them are, over the members of all classes. */
const SHARE = 13;

const usable = classNames().filter((name) => isCreatable(name) || isService(name));
const halves = [0, 1].map((half) => usable.filter((_, index) => index % 2 === half));

test.each([
  ['the server', 'server', 'world', 'immediate', halves[0] ?? []],
  ['a client', 1, 'gui', 'deferred', halves[1] ?? []],
] as const)(
  'every member of every class refuses what does not belong there on %s',
  async (_name, side, place, signalBehavior, names) => {
    const simulation = await openPlace([], { timeLimitMs: 60_000, signalBehavior });
    try {
      await simulation.join({ userId: 1, name: 'Mia' });
      await simulation.advance(1);
      const entries = names.map((name) => ({ class: name, service: isService(name), members: [...memberNames(name)] }));
      const [count, stumbles] = await simulation.evaluate(side, SOURCE, entries, place, SHARE);
      expect(stumbles).toEqual([]);
      expect(count).toBeGreaterThan(20_000);
      // And what they left behind does not break what comes after.
      await simulation.join({ userId: 2, name: 'Ben' });
      await simulation.advance(3);
      await simulation.screen(1);
      const broken = (await simulation.drain()).filter(({ message }) => message.includes('engine/'));
      expect(broken).toEqual([]);
      expect(await simulation.evaluate(2, 'return workspace.Name')).toEqual(['Workspace']);
    } finally {
      await simulation.dispose();
    }
  },
  120_000,
);
