/**
 * What a page in the window may do: show the app. It goes nowhere else, opens no window, asks the computer for nothing
 * (camera, place, notifications, …) and reaches no other address, whatever script might run in it one day. The server's
 * own headers say the same to every browser; these rules hold even where one of them was forgotten.
 */

/** The part of Electron's WebContents that decides where a page goes. */
export interface Contents {
  on(
    event: 'will-navigate' | 'will-redirect' | 'will-frame-navigate',
    listener: (details: Navigation) => void,
  ): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
}

interface Preventable {
  preventDefault(): void;
}

interface Navigation extends Preventable {
  readonly url: string;
}

/** The part of Electron's Session that answers what pages ask for. */
export interface PageSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  readonly webRequest: {
    onBeforeRequest(
      listener: (request: { readonly url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void;
  };
}

/** Keeps the page on the app's own origin. */
export function confine(contents: Contents, origin: string): void {
  const refuseOthers = (navigation: Navigation): void => {
    if (!isOf(origin, navigation.url)) navigation.preventDefault();
  };
  contents.on('will-navigate', refuseOthers);
  contents.on('will-redirect', refuseOthers);
  contents.on('will-frame-navigate', refuseOthers);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Denies every permission but to copy to the clipboard, and every request to another place than the app's server. */
export function confineSession(pages: PageSession, origin: string): void {
  pages.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  pages.setPermissionCheckHandler(() => false);
  pages.setDevicePermissionHandler(() => false);
  pages.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOf(origin, url) && !isOwnContent(origin, url) }),
  );
}

function isOf(origin: string, url: string): boolean {
  return URL.parse(url)?.origin === origin && url.startsWith(`${origin}/`);
}

/** What the page made itself (a file to save) and Chromium's own tools for developers. */
function isOwnContent(origin: string, url: string): boolean {
  return url.startsWith(`blob:${origin}/`) || url.startsWith('data:image/') || url.startsWith('devtools://');
}
