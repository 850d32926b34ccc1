import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlots } from './slots.ts';

test('never more hold a slot than there are, nobody waits in vain, and first come is first served', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { maxLength: 40 }), async (count, acts) => {
      const slots = createSlots(count);
      const served: number[] = [];
      let asked = 0;
      let released = 0;
      for (const ask of acts) {
        if (ask) {
          const number = asked;
          asked += 1;
          slots.acquire().then(() => served.push(number));
        } else if (served.length > released) {
          released += 1;
          slots.release();
        }
        await Promise.resolve();
        await Promise.resolve();
        expect(served.length - released).toBe(Math.min(count, asked - released));
      }
      expect(served).toEqual(served.map((_, index) => index));
    }),
  );
});
