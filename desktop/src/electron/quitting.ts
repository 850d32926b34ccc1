/**
 * Closing in order: when the windows are gone and before Electron ends the process, the app stops serving, puts lessons in
 * the making away, backs up and closes its library. Quitting is held back until that is done, once.
 */

/** The part of Electron's App that ends it. */
export interface Quitting {
  on(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  exit(code: number): void;
}

/** Calls `close` before the app ends; `failed` when that throws, and then it is for `failed` to end the app. */
export function closeOnQuit(app: Quitting, close: () => Promise<void>, failed: (error: unknown) => void): void {
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    close().then(() => app.exit(0), failed);
  });
}
