/** Where the window stood when it was last closed. Losing it costs nothing, so no failure here is told to anybody. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const coordinate = z.number().int();
const windowStateSchema = z.object({
  x: coordinate.optional(),
  y: coordinate.optional(),
  width: coordinate.min(1),
  height: coordinate.min(1),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** A rectangle on the desktop, in pixels that do not depend on the display's scale. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of Electron's BrowserWindow that tells where it is. */
export interface PlacedWindow {
  on(event: 'close', listener: () => void): unknown;
  /** Of the window when it is neither maximized nor minimized. */
  getNormalBounds(): Area;
  isMaximized(): boolean;
}

export const LEAST_WIDTH = 720;
export const LEAST_HEIGHT = 520;
const FIRST_TIME: WindowState = { width: 1280, height: 860, maximized: false };

export function readWindowState(file: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return FIRST_TIME;
  }
}

/** Notes where the window is when it is closed. */
export function rememberWindow(window: PlacedWindow, file: string): void {
  window.on('close', () => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
    } catch {
      // Then it opens in the usual place.
    }
  });
}

/** How much of the window must be on one display for its place to be kept. */
const VISIBLE = 100;

/** The state as it fits today: a display may be gone or smaller since. Without displays it is left as it is. */
export function fitToDisplays(state: WindowState, displays: readonly Area[]): WindowState {
  const [first] = displays;
  if (first === undefined) return state;
  const { x, y, maximized } = state;
  const sizeOn = (area: Area) => ({
    width: clamp(state.width, LEAST_WIDTH, area.width),
    height: clamp(state.height, LEAST_HEIGHT, area.height),
  });
  if (x !== undefined && y !== undefined) {
    const home = displays.find((area) => isSeen({ x, y, ...sizeOn(area) }, area));
    if (home !== undefined) return { x, y, ...sizeOn(home), maximized };
  }
  return { ...sizeOn(first), maximized };
}

/** Whether enough of the title bar can be grasped there. */
function isSeen({ x, y, width }: Area, area: Area): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return across >= VISIBLE && y >= area.y && y <= area.y + area.height - VISIBLE;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), Math.min(least, most));
}
