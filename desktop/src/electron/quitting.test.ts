import { expect, test } from 'vitest';
import { closeOnQuit, type Quitting } from './quitting.ts';

function quitting(close: () => Promise<void>) {
  const exits: number[] = [];
  const failures: unknown[] = [];
  let listener: ((event: { preventDefault(): void }) => void) | undefined;
  const app: Quitting = {
    on: (_event, heard) => {
      listener = heard;
    },
    exit: (code) => void exits.push(code),
  };
  closeOnQuit(app, close, (error) => void failures.push(error));
  return {
    exits,
    failures,
    /** Whether quitting was held back. */
    quit: () => {
      let held = false;
      listener?.({
        preventDefault: () => {
          held = true;
        },
      });
      return held;
    },
  };
}

test('the app ends only when everything is closed, and closes it once however often it is asked', async () => {
  const closed = Promise.withResolvers<void>();
  let calls = 0;
  const { exits, quit } = quitting(() => {
    calls += 1;
    return closed.promise;
  });
  expect([quit(), quit()]).toEqual([true, true]);
  expect(exits).toEqual([]);
  closed.resolve();
  await closed.promise;
  await Promise.resolve();
  expect(exits).toEqual([0]);
  expect(calls).toBe(1);
});

test('what fails while closing is told', async () => {
  const { exits, failures, quit } = quitting(() => Promise.reject(new Error('no room for the backup')));
  quit();
  await new Promise((resolve) => setImmediate(resolve));
  expect(failures).toEqual([new Error('no room for the backup')]);
  expect(exits).toEqual([]);
});
