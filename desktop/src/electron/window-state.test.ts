import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Area, fitToDisplays, readWindowState, rememberWindow } from './window-state.ts';

const LAPTOP: Area = { x: 0, y: 0, width: 1440, height: 875 };
const BEAMER: Area = { x: 1440, y: 0, width: 1920, height: 1040 };

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-window-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data', 'window.json');
}

describe('remembering', () => {
  test('the window comes back as it was closed, maximized with the size it had before', () => {
    const file = temporaryFile();
    let close = (): void => undefined;
    const bounds = { x: 40, y: 50, width: 1000, height: 700 };
    rememberWindow(
      {
        on: (_event, listener) => {
          close = listener;
        },
        getNormalBounds: () => bounds,
        isMaximized: () => true,
      },
      file,
    );
    expect(existsSync(file)).toBe(false);
    close();
    expect(readWindowState(file)).toEqual({ ...bounds, maximized: true });
  });

  test.each(['', '{', '[]', '{"width":"wide"}', '{"width":-1,"height":5,"maximized":false}'])(
    'a note like %j is as good as none',
    (text) => {
      const file = join(temporaryFile(), '..', '..', 'window.json');
      writeFileSync(file, text);
      expect(readWindowState(file)).toEqual(readWindowState(`${file}.missing`));
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );
});

describe('fitting', () => {
  test('a place on a display that is there is kept', () => {
    const state = { x: 1600, y: 100, width: 1000, height: 700, maximized: false };
    expect(fitToDisplays(state, [LAPTOP, BEAMER])).toEqual(state);
  });

  test('a place on a display that is gone is given up, and the size made to fit', () => {
    const state = { x: 1600, y: 100, width: 1900, height: 1000, maximized: true };
    expect(fitToDisplays(state, [LAPTOP])).toEqual({ width: 1440, height: 875, maximized: true });
  });

  test('whatever was noted, the window fits its display and can be grasped', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const fitted = fitToDisplays({ x, y, width, height, maximized: false }, [LAPTOP, BEAMER]);
        const [left = 0, top = 0] = [fitted.x, fitted.y];
        const on = [LAPTOP, BEAMER].filter((area) => left + fitted.width > area.x && left < area.x + area.width);
        expect(on.some((area) => fitted.width <= area.width && top >= area.y && top < area.y + area.height)).toBe(true);
      }),
    );
  });
});
